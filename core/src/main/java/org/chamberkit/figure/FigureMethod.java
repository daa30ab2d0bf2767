package org.chamberkit.figure;

import java.util.Optional;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;

/** How a figure is computed (计算方法): from facts, or from other figures of the catalogue. */
public sealed interface FigureMethod {

  /**
   * From facts: first over time for each organization, then across the organizations of a subtree.
   *
   * <p>Where reports are expected, the missing rule says what it means if one does not come. Where
   * none are expected, none is missing: what did not happen adds nothing, and a mean is one of
   * those organizations that have something.
   *
   * @param selection which facts
   * @param measure what of them
   * @param overTime the operator over time
   * @param acrossUnits the operator across organizations
   * @param expected how often every organization reports, if it has to
   */
  record FromFacts(
      Selection selection,
      Measure measure,
      OverTime overTime,
      AcrossUnits acrossUnits,
      Optional<Expected> expected)
      implements FigureMethod {}

  /**
   * That every organization of a type has to report.
   *
   * @param frequency how often
   * @param missing what it means if one does not
   * @param type the type of the organizations
   * @param level their level, if only the federations of one level have to
   */
  record Expected(
      Frequency frequency,
      MissingRule missing,
      OrganizationType type,
      Optional<FederationLevel> level) {

    /**
     * Tells whether an organization has to report.
     *
     * @param organization the organization
     * @return true if it is of the type and, where one is given, of the level
     */
    public boolean concerns(Organization organization) {
      return organization.type() == type
          && (level.isEmpty()
              || (organization instanceof Federation federation
                  && federation.level() == level.get()));
    }
  }

  /**
   * One figure over another: a coverage, a completion, a share. The two are computed for the same
   * organization and period and divided once, so rates of parts are never averaged.
   *
   * @param numerator the figure above the line
   * @param denominator the figure below the line
   * @param zero what 0 over 0 is
   */
  record RatioOf(FigureId numerator, FigureId denominator, ZeroRule zero) implements FigureMethod {}

  /**
   * A figure divided by the length of the period.
   *
   * @param of the figure
   * @param divisor how the length is taken
   */
  record MeanPerYear(FigureId of, Divisor divisor) implements FigureMethod {}

  /** What 0 over 0 is. */
  enum ZeroRule {
    /** There is no result (不适用). */
    NOT_APPLICABLE("notApplicable"),
    /** It is 0. */
    ZERO("zero"),
    /** It is 1: where nothing was due, all was done. */
    ONE("one");

    private final String word;

    ZeroRule(String word) {
      this.word = word;
    }

    /** {@return the word for this rule in documents} */
    public String word() {
      return word;
    }

    /**
     * Divides.
     *
     * @param above the dividend
     * @param below the divisor
     * @return the quotient; absent if the divisor is 0, unless both are 0 and the rule has a number
     * @throws AmountOverflowException if the quotient does not fit
     */
    public Optional<Fraction> divided(Fraction above, Fraction below) {
      if (below.signum() != 0) {
        return Optional.of(above.dividedBy(below));
      }
      if (above.signum() != 0) {
        return Optional.empty();
      }
      return switch (this) {
        case NOT_APPLICABLE -> Optional.empty();
        case ZERO -> Optional.of(Fraction.ZERO);
        case ONE -> Optional.of(Fraction.ONE);
      };
    }
  }

  /** By what a yearly mean divides. */
  enum Divisor {
    /** The number of calendar years that the period touches. */
    YEARS("years"),
    /** Its months over 12, a month begun counting whole, as when a congress came early or late. */
    MONTHS("months");

    private final String word;

    Divisor(String word) {
      this.word = word;
    }

    /** {@return the word for this divisor in documents} */
    public String word() {
      return word;
    }

    /**
     * Returns the length of a period.
     *
     * @param period the period
     * @return its length in years
     */
    public Fraction years(Period period) {
      return switch (this) {
        case YEARS -> new Fraction(period.endsOn().getYear() - period.startsOn().getYear() + 1, 1);
        case MONTHS ->
            new Fraction(Frequency.MONTHLY.split(period).size(), Frequency.YEARLY.months());
      };
    }
  }
}
