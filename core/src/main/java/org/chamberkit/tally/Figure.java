package org.chamberkit.tally;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * A figure (指标值): what its definition comes to for an organization with all below it, in a period.
 *
 * @param definition the definition
 * @param organization the organization
 * @param period the period
 * @param exact the number; absent if it is not known, or if there is none
 * @param bounds between what the number lies; absent if there is no number, as for 0 over 0
 * @param reports how many known numbers it is made of
 * @param countedOnce how many of them count for nothing, because others report the same events
 * @param answered how many of the expected reports came
 * @param expected how many reports were expected; 0 if none were
 * @param sources the figures that it is computed from; empty if it stands on facts
 */
public record Figure(
    FigureDefinition definition,
    OrganizationId organization,
    Period period,
    Optional<Fraction> exact,
    Optional<Bounds> bounds,
    long reports,
    long countedOnce,
    long answered,
    long expected,
    ImmutableList<Figure> sources) {

  /**
   * Returns the number as it is printed.
   *
   * @return the number, rounded as the definition says; as it is, if that says nothing and the
   *     digits end; absent if it is not known or there is none
   */
  public Optional<Decimal> printed() {
    return printed(definition, exact);
  }

  static Optional<Decimal> printed(FigureDefinition definition, Optional<Fraction> exact) {
    return definition.rounding().isPresent()
        ? exact.map(number -> number.rounded(definition.rounding().get()))
        : exact.flatMap(Fraction::exactDecimal);
  }

  /** {@return whether there is no number at all, known or not} */
  public boolean isNone() {
    return bounds.isEmpty();
  }

  /** {@return the number if it is known, else its bounds, else "–"} */
  @Override
  public String toString() {
    String number =
        exact
            .map(Fraction::toString)
            .orElseGet(
                () ->
                    bounds
                        .map(
                            range ->
                                "["
                                    + range.least().map(Fraction::toString).orElse("..")
                                    + ", "
                                    + range.most().map(Fraction::toString).orElse("..")
                                    + "]")
                        .orElse("–"));
    return definition.id() + " " + organization + " " + period + ": " + number;
  }
}
