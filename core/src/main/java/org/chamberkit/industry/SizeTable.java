package org.chamberkit.industry;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A table of size classes (企业规模划分标准): which lower bounds an enterprise must reach, by industry.
 *
 * <p>A large, medium or small enterprise reaches every bound of its class, else it is one class
 * down; so an enterprise with many people and little revenue is small by its revenue. Whoever stays
 * below one bound of small is micro. Bounds belong to their class.
 *
 * <p>A table that is not consistent cannot be built: {@link ProblemException} then names all that
 * is wrong.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * SizeFacts facts = SizeFacts.UNKNOWN
 *     .with(SizeMeasure.STAFF, Decimal.of(1_500))
 *     .with(SizeMeasure.REVENUE, Decimal.of(1_500));
 * SizeFinding finding = SizeTable.statistics2017().classify(IndustryCode.of("26"), facts);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SizeTable implements WithSizeTable permits ImmutableSizeTable {

  SizeTable() {}

  /** {@return what the table is called} */
  public abstract Name name();

  /** {@return where the table was published, not blank} */
  public abstract String source();

  /** {@return the industries, in the order of the table} */
  public abstract ImmutableList<SizeIndustry> industries();

  /**
   * Returns the table of the statistics rule of 2017 (统计上大中小微型企业划分办法(2017)).
   *
   * <p>Divisions that it divides: 59, of which handling (装卸搬运, group 591) is transport and the rest
   * storage; 70, of which development (groups and classes of 701), property management (702), and
   * agencies and others (703, 709) are three industries and letting of one's own (704) none. For
   * these the industry of the table must be stated. It has no railways (53), finance (66 to 69),
   * education (83), health (84), public management (91 to 96) or international organizations (97).
   *
   * <p>The bounds are those of the standards for small and medium enterprises of 2011
   * (工信部联企业〔2011〕300号).
   *
   * @return the table
   */
  public static SizeTable statistics2017() {
    return StatisticsRule2017.TABLE;
  }

  /**
   * Looks up an industry of the table.
   *
   * @param id the identifier
   * @return the industry, if the table has it
   */
  public final Optional<SizeIndustry> find(SizeIndustryId id) {
    return industries().stream().filter(industry -> industry.id().equals(id)).findFirst();
  }

  /**
   * Finds the class of an enterprise of a known industry of the table.
   *
   * @param id the identifier of the industry
   * @param facts what is known of the enterprise
   * @return the class and why
   * @throws IllegalArgumentException if the table does not have the industry
   */
  public final SizeFinding classify(SizeIndustryId id, SizeFacts facts) {
    Optional<SizeIndustry> industry = find(id);
    checkArgument(industry.isPresent(), "size table has no industry '%s'", id);
    return new SizeFinding(industry, ImmutableList.of(), facts);
  }

  /**
   * Finds the class of an enterprise by the code of its industry.
   *
   * <p>The code settles the industry of the table if that holds all of it. So a section whose
   * divisions stand in several industries settles nothing.
   *
   * @param code a division or section
   * @param facts what is known of the enterprise
   * @return the class and why, or the industries of the table of which one must be stated
   */
  public final SizeFinding classify(IndustryCode code, SizeFacts facts) {
    ImmutableList<IndustryCode> divisions = code.divisions();
    Optional<SizeIndustry> whole =
        industries().stream()
            .filter(industry -> divisions.stream().allMatch(industry::holds))
            .findFirst();
    return whole.isPresent()
        ? new SizeFinding(whole, ImmutableList.of(), facts)
        : new SizeFinding(
            Optional.empty(),
            industries().stream()
                .filter(industry -> divisions.stream().anyMatch(industry::mayHold))
                .map(SizeIndustry::id)
                .collect(toImmutableList()),
            facts);
  }

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "source of the size table must not be blank");
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    addSameIds(problems);
    for (IndustryCode division : IndustryCode.allDivisions()) {
      addRivals(division, problems);
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private void addSameIds(ImmutableList.Builder<Problem> problems) {
    Set<SizeIndustryId> met = new HashSet<>();
    for (int i = 0; i < industries().size(); i++) {
      SizeIndustryId id = industries().get(i).id();
      if (!met.add(id)) {
        problems.add(
            Problem.of(
                IndustryProblem.SIZE_INDUSTRY_TWICE,
                Pointer.to("industries").child(i).child("id"),
                ImmutableMap.of("industry", id.text())));
      }
    }
  }

  /** Whoever holds a division as a whole is the only one that holds anything of it. */
  private void addRivals(IndustryCode division, ImmutableList.Builder<Problem> problems) {
    Optional<SizeIndustry> first = Optional.empty();
    for (int i = 0; i < industries().size(); i++) {
      SizeIndustry industry = industries().get(i);
      if (industry.mayHold(division)) {
        if (first.isPresent() && (first.get().holds(division) || industry.holds(division))) {
          problems.add(
              Problem.of(
                  IndustryProblem.SIZE_DIVISION_TWICE,
                  Pointer.to("industries").child(i),
                  ImmutableMap.of(
                      "division", division.text(),
                      "first", first.get().id().text(),
                      "second", industry.id().text())));
        }
        first = first.or(() -> Optional.of(industry));
      }
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a table; name and source are required. */
  public static final class Builder extends ImmutableSizeTable.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
