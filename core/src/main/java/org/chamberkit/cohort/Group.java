package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A group of subjects that are compared with each other (分组考核), with targets and reference values
 * of its own.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Group urban = Group.builder()
 *     .id(PartId.of("urban"))
 *     .name(Name.of("城区组", "Urban districts"))
 *     .addMembers(SubjectId.of("F-990101"), SubjectId.of("F-990102"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Group implements WithGroup permits ImmutableGroup {

  Group() {}

  /** {@return the identifier, unique in the cohort} */
  public abstract PartId id();

  /** {@return what the group is called} */
  public abstract Name name();

  /** {@return the subjects, in the order they were given, each in one group only} */
  public abstract ImmutableList<SubjectId> members();

  /** {@return the reference values of the group, which go before those of the round} */
  public abstract ImmutableList<ReferenceValue> references();

  /** {@return the targets of all members that have none of their own} */
  public abstract ImmutableList<ItemTarget> targets();

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("references"),
            references(),
            ReferenceValue::id,
            (reference, entry) ->
                Problem.of(
                    EvaluationProblem.REFERENCE_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("reference", reference.text()))));
    problems.addAll(
        Repetitions.check(
            Pointer.to("targets"),
            targets(),
            ItemTarget::item,
            (item, entry) -> CohortProblem.targetTwice(item, entry.child("item"))));
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a group; identifier and name are required. */
  public static final class Builder extends ImmutableGroup.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
