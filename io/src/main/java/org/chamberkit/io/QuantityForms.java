package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Rounding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code quantity}. */
final class QuantityForms {

  /** A number. */
  static final Form<Points> POINTS = Forms.DECIMAL.as(Points::new, Points::value);

  private static final Form<PointsRange> ENDS =
      new ObjectForm<>() {
        private final Attribute<PointsRange, Optional<Points>> lowest =
            optional("lowest", POINTS, PointsRange::lowest);
        private final Attribute<PointsRange, Optional<Points>> highest =
            optional("highest", POINTS, PointsRange::highest);

        @Override
        PointsRange build(Values values) {
          return new PointsRange(values.get(lowest), values.get(highest));
        }
      };

  /**
   * A number, or {@code {"lowest": 0, "highest": 8}} for more than one amount; an end that is left
   * out is open.
   */
  static final Form<PointsRange> POINTS_RANGE =
      new Form<>() {
        @Override
        @Nullable PointsRange read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return ENDS.read(in);
          }
          Points points = POINTS.read(in);
          return points == null ? null : PointsRange.exactly(points);
        }

        @Override
        void write(PointsRange value, JsonOutput out) {
          if (value.exact().isPresent()) {
            POINTS.write(value.exact().get(), out);
          } else {
            ENDS.write(value, out);
          }
        }
      };

  private static final Form<Fraction> RATIO =
      Forms.string(
          QuantityForms::fraction,
          Fraction::toString,
          QuantityProblem.NOT_A_VALUE,
          text -> ImmutableMap.of("text", text));

  /** A number; one whose digits do not end or fit is a text such as {@code "13/3"}. */
  static final Form<Fraction> FRACTION =
      new Form<>() {
        @Override
        @Nullable Fraction read(JsonTokens in) {
          if (in.isAt(JsonToken.VALUE_STRING)) {
            return RATIO.read(in);
          }
          Decimal number = Forms.DECIMAL.read(in);
          return number == null ? null : Fraction.of(number);
        }

        @Override
        void write(Fraction value, JsonOutput out) {
          Optional<Decimal> number = value.exactDecimal();
          if (number.isPresent()) {
            Forms.DECIMAL.write(number.get(), out);
          } else {
            RATIO.write(value, out);
          }
        }
      };

  /** A text such as {@code "[0.85, 0.95)"}. */
  static final Form<Interval> INTERVAL =
      new Form<>() {
        @Override
        @Nullable Interval read(JsonTokens in) {
          String text = Forms.STRING.read(in);
          if (text == null) {
            return null;
          }
          try {
            Optional<Interval> interval = Interval.parse(text);
            if (interval.isEmpty()) {
              in.report(JsonProblem.NOT_AN_INTERVAL, ImmutableMap.of("text", text));
            }
            return interval.orElse(null);
          } catch (ProblemException e) {
            in.reportWithin(e.problems());
          } catch (AmountOverflowException e) {
            in.report(QuantityProblem.AMOUNT_OVERFLOW, ImmutableMap.of());
          }
          return null;
        }

        @Override
        void write(Interval value, JsonOutput out) {
          Forms.STRING.write(value.toString(), out);
        }
      };

  private static final Form<RoundingMode> ROUNDING_MODE =
      Forms.words(
          ImmutableMap.of(
              "halfUp", RoundingMode.HALF_UP,
              "halfEven", RoundingMode.HALF_EVEN,
              "halfDown", RoundingMode.HALF_DOWN,
              "up", RoundingMode.UP,
              "down", RoundingMode.DOWN,
              "ceiling", RoundingMode.CEILING,
              "floor", RoundingMode.FLOOR));

  static final Form<Rounding> ROUNDING =
      new ObjectForm<>() {
        private final Attribute<Rounding, Long> places =
            required("places", Forms.WHOLE, rounding -> (long) rounding.places());
        private final Attribute<Rounding, RoundingMode> mode =
            required("mode", ROUNDING_MODE, Rounding::mode);

        @Override
        Rounding build(Values values) {
          return Rounding.of(values.get(places), values.get(mode));
        }
      };

  private QuantityForms() {}

  /** Two whole numbers with a slash between, the second above 0. */
  private static Optional<Fraction> fraction(String text) {
    int slash = text.indexOf('/');
    Long numerator = slash < 0 ? null : Longs.tryParse(text.substring(0, slash));
    Long denominator = slash < 0 ? null : Longs.tryParse(text.substring(slash + 1));
    return numerator == null
            || denominator == null
            || numerator == Long.MIN_VALUE
            || denominator <= 0
        ? Optional.empty()
        : Optional.of(new Fraction(numerator, denominator));
  }
}
