package org.chamberkit.industry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An industry of a size table (划型行业): whom it holds, and the lower bounds of its classes.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * SizeIndustry wholesale = SizeIndustry.builder()
 *     .id(SizeIndustryId.of("wholesale"))
 *     .name(Name.of("批发业", "Wholesale"))
 *     .addIndustry(IndustryCode.of("51"))
 *     .addBounds(SizeBounds.of(SizeMeasure.STAFF, 200, 20, 5))
 *     .addBounds(SizeBounds.of(SizeMeasure.REVENUE, 40_000, 5_000, 1_000))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SizeIndustry implements WithSizeIndustry
    permits ImmutableSizeIndustry {

  SizeIndustry() {}

  /** {@return the identifier, unique in the table} */
  public abstract SizeIndustryId id();

  /** {@return what the table calls it} */
  public abstract Name name();

  /** {@return the sections and divisions that it holds as a whole} */
  public abstract ImmutableList<IndustryCode> industries();

  /**
   * {@return the divisions of which it holds a part, so that the division alone does not settle}
   */
  public abstract ImmutableList<IndustryCode> partsOf();

  /** {@return the bounds of each measure that counts, at least one; all must be met} */
  public abstract ImmutableList<SizeBounds> bounds();

  /** Tells whether the division belongs here as a whole. */
  final boolean holds(IndustryCode division) {
    return industries().stream().anyMatch(division::isWithin);
  }

  /** Tells whether the division or a part of it belongs here. */
  final boolean mayHold(IndustryCode division) {
    return holds(division) || partsOf().stream().anyMatch(division::isWithin);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (bounds().isEmpty()) {
      problems.add(
          Problem.of(
              IndustryProblem.NO_SIZE_BOUNDS,
              Pointer.ROOT,
              ImmutableMap.of("industry", id().text())));
    }
    Set<SizeMeasure> met = EnumSet.noneOf(SizeMeasure.class);
    for (int i = 0; i < bounds().size(); i++) {
      SizeMeasure measure = bounds().get(i).measure();
      if (!met.add(measure)) {
        problems.add(
            Problem.of(
                IndustryProblem.SIZE_MEASURE_TWICE,
                Pointer.to("bounds").child(i),
                ImmutableMap.of("industry", id().text(), "measure", measure.word())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an industry; identifier and name are required, and bounds of at least one measure. */
  public static final class Builder extends ImmutableSizeIndustry.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
