package org.chamberkit.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Population;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.eligibility.Admission;
import org.chamberkit.eligibility.EligibilityProblem;
import org.chamberkit.eligibility.Screened;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;

/** Publishes the lists of a programme: screens, consolidates, and makes each list. */
final class Publishing {

  private static final String LONGEST_CODE = "000000";

  private final EditionId id;
  private final Programme programme;
  private final Population population;
  private final Period period;
  private final LocalDate asOf;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private Publishing(
      EditionId id, Programme programme, Population population, Period period, LocalDate asOf) {
    this.id = id;
    this.programme = programme;
    this.population = population;
    this.period = period;
    this.asOf = asOf;
  }

  static WithProblems<ProgrammeEdition> publish(
      EditionId id, Programme programme, Population population, Period period, LocalDate asOf) {
    Publishing publishing = new Publishing(id, programme, population, period, asOf);
    WithProblems<Screening> screening = programme.eligibility().screen(population, period, asOf);
    ImmutableList<Problem> misfits = programme.measures().check(population);
    if (screening.value().isEmpty() || !misfits.isEmpty()) {
      return WithProblems.refused(
          ImmutableList.<Problem>builder()
              .addAll(inProgramme(screening.problems()))
              .addAll(misfits)
              .build());
    }
    publishing.problems.addAll(screening.problems());
    return publishing.publish(screening.value().get());
  }

  /** Problems of a screening, those of the rules themselves with the way to them. */
  private static ImmutableList<Problem> inProgramme(ImmutableList<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.code() == EligibilityProblem.RULES_NOT_IN_FORCE
                    ? problem.within(Pointer.to("eligibility"))
                    : problem)
        .collect(toImmutableList());
  }

  private WithProblems<ProgrammeEdition> publish(Screening screening) {
    Optional<WithProblems<Consolidation>> consolidated =
        programme
            .consolidation()
            .map(rule -> rule.consolidate(admitted(screening), population.controls(), asOf));
    consolidated.ifPresent(result -> problems.addAll(result.problems()));
    Optional<Consolidation> consolidation = consolidated.flatMap(WithProblems::value);
    ImmutableMap<CandidateId, ImmutableList<Exclusion>> exclusions =
        exclusions(screening, consolidation);
    ImmutableList.Builder<PublishedList> lists = ImmutableList.builder();
    for (int i = 0; i < programme.lists().size(); i++) {
      lists.addAll(lists(programme.lists().get(i), Pointer.to("lists").child(i), exclusions));
    }
    ImmutableList<Problem> found = problems.build().stream().distinct().collect(toImmutableList());
    if (found.stream().anyMatch(Problem::isError)) {
      return WithProblems.refused(found);
    }
    return WithProblems.of(
        ProgrammeEdition.builder()
            .programme(programme.id())
            .id(id)
            .name(programme.name())
            .publisher(programme.publisher())
            .level(programme.level())
            .screening(screening)
            .consolidation(consolidation)
            .lists(lists.build())
            .build(),
        found);
  }

  private static ImmutableSet<CandidateId> admitted(Screening screening) {
    return screening.applicants().stream()
        .filter(screened -> screened.admission() == Admission.RANKED)
        .map(Screened::applicant)
        .collect(toImmutableSet());
  }

  /** Why each applicant is kept out of all lists; empty for those who compete. */
  private static ImmutableMap<CandidateId, ImmutableList<Exclusion>> exclusions(
      Screening screening, Optional<Consolidation> consolidation) {
    ImmutableMap<CandidateId, Exclusion> replaced =
        consolidation.map(Consolidation::exclusions).orElse(ImmutableMap.of());
    return screening.applicants().stream()
        .collect(
            toImmutableMap(
                Screened::applicant,
                screened -> {
                  Exclusion other = replaced.get(screened.applicant());
                  return other == null ? screening.exclusions(screened) : ImmutableList.of(other);
                }));
  }

  private ImmutableList<PublishedList> lists(
      ProgrammeList list,
      Pointer pointer,
      ImmutableMap<CandidateId, ImmutableList<Exclusion>> exclusions) {
    ListMaking making =
        new ListMaking(
            id, programme, population, period, asOf, list, pointer, exclusions, problems);
    if (list.split().isEmpty()) {
      return making.make(list.list(), population.applicants()).stream().collect(toImmutableList());
    }
    TreeMap<String, ImmutableList.Builder<Applicant>> byCode = new TreeMap<>();
    for (int i = 0; i < population.applicants().size(); i++) {
      Applicant applicant = population.applicants().get(i);
      Optional<String> code = list.split().get().code(applicant);
      if (code.isPresent()) {
        byCode.computeIfAbsent(code.get(), any -> ImmutableList.builder()).add(applicant);
      } else {
        problems.add(noList(list, list.split().get(), applicant, i));
      }
    }
    ImmutableList.Builder<PublishedList> lists = ImmutableList.builder();
    byCode.forEach(
        (code, applicants) ->
            making.make(split(list.list(), code), applicants.build()).ifPresent(lists::add));
    return lists.build();
  }

  /** Whether the identifiers of the lists into which a list is split would be none. */
  static boolean isTooLong(ProgrammeList list) {
    return list.split().isPresent()
        && !IdentifierSyntax.matches(list.list().id().text() + "-" + LONGEST_CODE);
  }

  private static ListDefinition split(ListDefinition list, String code) {
    return list.withId(ListId.of(list.id().text() + "-" + code))
        .withName(
            new Name(
                list.name().chinese() + "（" + code + "）",
                list.name().english().map(name -> name + " (" + code + ")")));
  }

  private static Problem noList(ProgrammeList list, Split split, Applicant applicant, int at) {
    return Problem.of(
        ProgrammeProblem.NO_LIST_OF_SPLIT,
        Pointer.to("applicants").child(at),
        ImmutableMap.of(
            "applicant", applicant.id().text(),
            "split", split.word(),
            "list", list.list().id().text()));
  }
}
