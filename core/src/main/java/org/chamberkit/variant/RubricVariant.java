package org.chamberkit.variant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.text.Name;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Other points, names or rules on the tree of a rubric (分值表): structure stands apart from points,
 * so that two places, or two types of chambers, can share one tree.
 *
 * <p>Each item keeps its identifier, so that what was answered can be compared. Criteria of which
 * the variant says nothing state no points of their own where parts below them changed; those of
 * which it does are checked against the sum of their parts.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * RubricVariant shitai = RubricVariant.builder()
 *     .key(new RubricKey("trade-associations-shitai", "2015"))
 *     .of(nanjing.key())
 *     .name(name)
 *     .standing(Standing.OFFICIAL)
 *     .source(source)
 *     .addPart(office)
 *     .build();
 * Rubric rubric = shitai.applyTo(nanjing).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RubricVariant implements WithRubricVariant
    permits ImmutableRubricVariant {

  RubricVariant() {}

  /** {@return identifier and version of the rubric that the variant makes} */
  public abstract RubricKey key();

  /** {@return the rubric whose tree it shares} */
  public abstract RubricKey of();

  /** {@return what the rubric that it makes is called} */
  public abstract Name name();

  /** {@return whether it was published by a body or made up} */
  public abstract Standing standing();

  /** {@return where it was published; an official one has a source} */
  public abstract Optional<Source> source();

  /** {@return from which day to which day it is in force; if not set, always} */
  @Value.Default
  public Validity effective() {
    return Validity.ALWAYS;
  }

  /** {@return for which organizations it is meant; if not set, for everybody} */
  @Value.Default
  public VariantScope scope() {
    return VariantScope.EVERYBODY;
  }

  /** {@return what the dimensions are worth together here (总分), if it states it} */
  public abstract Optional<Points> maximum();

  /** {@return what is other than in the rubric, none twice; their order says nothing} */
  public abstract ImmutableList<PartVariant> parts();

  /** {@return the criteria and items that this variant does not have} */
  public abstract ImmutableList<PartId> leftOut();

  /** {@return the steps of this variant, if they are others than those of the rubric} */
  public abstract Optional<ImmutableList<Step>> steps();

  /** {@return what is other, in the order of the parts' identifiers, in which it is written} */
  public final ImmutableList<PartVariant> partsInOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(PartVariant::part), parts());
  }

  /** {@return what is left out, in the order of the identifiers, in which it is written} */
  public final ImmutableList<PartId> leftOutInOrder() {
    return ImmutableList.sortedCopyOf(leftOut());
  }

  /** Tells whether another variant says the same, in whichever order it lists the parts. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RubricVariant variant && said().equals(variant.said());
  }

  @Override
  public final int hashCode() {
    return said().hashCode();
  }

  private ImmutableList<Object> said() {
    return ImmutableList.of(
        key(),
        of(),
        name(),
        standing(),
        source(),
        effective(),
        scope(),
        maximum(),
        partsInOrder(),
        leftOutInOrder(),
        steps());
  }

  /**
   * Lays the variant on the tree of its rubric.
   *
   * @param rubric the rubric
   * @return the rubric that it makes; or what does not fit, with pointers into the variant, or, if
   *     the rubric that it would make is not consistent, into that rubric
   */
  public final WithProblems<Rubric> applyTo(Rubric rubric) {
    return new VariantLaying(this, rubric).result();
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(
        ImmutableList.<Problem>builder()
            .addAll(
                Repetitions.check(
                    Pointer.to("parts"),
                    parts(),
                    PartVariant::part,
                    (part, entry) -> twice(part, entry.child("part"))))
            .addAll(
                Repetitions.check(
                    Pointer.to("leftOut"), leftOut(), part -> part, RubricVariant::twice))
            .build());
  }

  private static Problem twice(PartId part, Pointer pointer) {
    return Problem.of(
        VariantProblem.VARIANT_PART_TWICE, pointer, ImmutableMap.of("part", part.text()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a variant; key, the rubric it is of, name and standing are required. */
  public static final class Builder extends ImmutableRubricVariant.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
