package org.chamberkit.programme;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.measure.MeasuredValue;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.Placing;

/**
 * A list as it was published, with what was measured for it (榜单及其依据).
 *
 * @param edition who stands where
 * @param measured what was measured of those who compete, in the order of the population
 */
public record PublishedList(Edition edition, ImmutableList<MeasuredApplicant> measured) {

  /**
   * Checks that the values of each entry are those that were measured.
   *
   * @param edition who stands where
   * @param measured what was measured
   * @throws ProblemException with {@link ProgrammeProblem#MEASURED_TWICE} or {@link
   *     ProgrammeProblem#NOT_AS_MEASURED}
   */
  public PublishedList {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("measured"),
            measured,
            MeasuredApplicant::applicant,
            (id, entry) ->
                Problem.of(
                    ProgrammeProblem.MEASURED_TWICE,
                    entry.child("applicant"),
                    ImmutableMap.of("applicant", id.text()))));
    ImmutableMap<CandidateId, MeasuredApplicant> byId =
        measured.stream()
            .collect(toImmutableMap(MeasuredApplicant::applicant, one -> one, (one, other) -> one));
    check(edition.entries(), Pointer.to("edition").child("entries"), byId, problems);
    check(edition.reserve(), Pointer.to("edition").child("reserve"), byId, problems);
    check(edition.beyond(), Pointer.to("edition").child("beyond"), byId, problems);
    ProblemException.throwIfErrors(problems.build());
  }

  private static void check(
      ImmutableList<Placing> entries,
      Pointer pointer,
      ImmutableMap<CandidateId, MeasuredApplicant> measured,
      ImmutableList.Builder<Problem> problems) {
    for (int i = 0; i < entries.size(); i++) {
      Placing entry = entries.get(i);
      Optional<MeasuredApplicant> own = Optional.ofNullable(measured.get(entry.candidate()));
      for (Map.Entry<ValueKey, Fraction> stated : entry.values().entrySet()) {
        String key = stated.getKey().text();
        Optional<Fraction> value = own.flatMap(one -> one.find(key)).flatMap(MeasuredValue::value);
        if (!value.equals(Optional.of(stated.getValue()))) {
          problems.add(
              Problem.of(
                  ProgrammeProblem.NOT_AS_MEASURED,
                  pointer.child(i).child("values"),
                  ImmutableMap.of("candidate", entry.candidate().text(), "key", key)));
        }
      }
    }
  }

  /**
   * Finds what was measured of an applicant.
   *
   * @param applicant the applicant
   * @return its values; absent if it does not compete for the list
   */
  public Optional<MeasuredApplicant> find(CandidateId applicant) {
    return measured.stream().filter(one -> one.applicant().equals(applicant)).findFirst();
  }
}
