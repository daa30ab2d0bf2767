package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.rating.PartId;
import org.immutables.value.Value;

/**
 * The subjects that are evaluated together (参评对象): their round, the groups within which they are
 * compared, their targets, the places that are given to them and the means that are taken of them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Cohort cohort = Cohort.builder()
 *     .round(round)
 *     .addGroups(urban, rural)
 *     .addRank(new Rank(PartId.of("place"), new Basis.OfAnswer(PartId.of("visits")),
 *         Direction.HIGHEST_FIRST))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Cohort implements WithCohort permits ImmutableCohort {

  Cohort() {}

  /** {@return the round in which the subjects are evaluated} */
  public abstract Round round();

  /** {@return the groups; none if all are compared with all} */
  public abstract ImmutableList<Group> groups();

  /** {@return the targets of single subjects, which go before those of their groups} */
  public abstract ImmutableList<SubjectTarget> targets();

  /** {@return the items that are answered by a place, each once} */
  public abstract ImmutableList<Rank> ranks();

  /** {@return the reference values that are means of the cohort, each once} */
  public abstract ImmutableList<MeanRule> means();

  /**
   * Returns the group of a subject.
   *
   * @param subject the subject
   * @return the group that it is a member of, if there is one
   */
  public final Optional<Group> group(SubjectId subject) {
    return Optional.ofNullable(groupOf().get(subject));
  }

  @Value.Lazy
  ImmutableMap<SubjectId, Group> groupOf() {
    ImmutableMap.Builder<SubjectId, Group> groups = ImmutableMap.builder();
    groups().forEach(group -> group.members().forEach(member -> groups.put(member, group)));
    return groups.buildOrThrow();
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("groups"),
            groups(),
            Group::id,
            (group, entry) ->
                Problem.of(
                    CohortProblem.GROUP_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("group", group.text()))));
    checkMembers(problems);
    checkTargets(problems);
    problems.addAll(
        Repetitions.check(
            Pointer.to("ranks"),
            ranks(),
            Rank::item,
            (item, entry) ->
                Problem.of(
                    CohortProblem.RANK_TWICE,
                    entry.child("item"),
                    ImmutableMap.of("item", item.text()))));
    checkMeans(problems);
    ProblemException.throwIfErrors(problems.build());
  }

  private void checkMembers(ImmutableList.Builder<Problem> problems) {
    Set<SubjectId> met = new HashSet<>();
    for (int i = 0; i < groups().size(); i++) {
      ImmutableList<SubjectId> members = groups().get(i).members();
      for (int j = 0; j < members.size(); j++) {
        if (!met.add(members.get(j))) {
          problems.add(
              Problem.of(
                  CohortProblem.COHORT_MEMBER_TWICE,
                  Pointer.to("groups").child(i).child("members").child(j),
                  ImmutableMap.of("subject", members.get(j).text())));
        }
      }
    }
  }

  private void checkTargets(ImmutableList.Builder<Problem> problems) {
    problems.addAll(
        Repetitions.check(
            Pointer.to("targets"),
            targets(),
            target -> target.subject() + " " + target.target().item(),
            (key, entry) ->
                CohortProblem.targetTwice(
                    PartId.of(key.substring(key.indexOf(' ') + 1)), entry.child("item"))));
  }

  private void checkMeans(ImmutableList.Builder<Problem> problems) {
    Set<PartId> met =
        new HashSet<>(
            round().references().stream().map(ReferenceValue::id).collect(toImmutableList()));
    groups().forEach(group -> group.references().forEach(value -> met.add(value.id())));
    for (int i = 0; i < means().size(); i++) {
      PartId reference = means().get(i).reference();
      if (!met.add(reference)) {
        problems.add(
            Problem.of(
                CohortProblem.MEAN_TWICE,
                Pointer.to("means").child(i).child("reference"),
                ImmutableMap.of("reference", reference.text())));
      }
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a cohort; the round is required. */
  public static final class Builder extends ImmutableCohort.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
