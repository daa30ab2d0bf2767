package org.chamberkit.io.quantity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Reading.Approximate;
import org.chamberkit.quantity.Reading.Lack;
import org.chamberkit.quantity.Reading.Masked;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code quantity}. */
public final class QuantityForms {

  /** A number. */
  public static final Form<Points> POINTS = Forms.DECIMAL.as(Points::new, Points::value);

  private static final Form<PointsRange> ENDS =
      new ObjectForm<>() {
        private final Attribute<PointsRange, Optional<Points>> lowest =
            optional("lowest", POINTS, PointsRange::lowest);
        private final Attribute<PointsRange, Optional<Points>> highest =
            optional("highest", POINTS, PointsRange::highest);

        @Override
        protected PointsRange build(Values values) {
          return new PointsRange(values.get(lowest), values.get(highest));
        }
      };

  /**
   * A number, or {@code {"lowest": 0, "highest": 8}} for more than one amount; an end that is left
   * out is open.
   */
  public static final Form<PointsRange> POINTS_RANGE =
      new Form<>() {
        @Override
        public @Nullable PointsRange read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return ENDS.read(in);
          }
          Points points = POINTS.read(in);
          return points == null ? null : PointsRange.exactly(points);
        }

        @Override
        public @Nullable PointsRange readPlain(PlainText in) {
          if (in.isAt('{')) {
            return ENDS.readPlain(in);
          }
          return in.takeNumber() ? PointsRange.exactly(new Points(in.decimal())) : null;
        }

        @Override
        public void write(PointsRange value, JsonOutput out) {
          if (value.exact().isPresent()) {
            POINTS.write(value.exact().get(), out);
          } else {
            ENDS.write(value, out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, POINTS, ENDS);
        }
      };

  private static final Form<Fraction> RATIO =
      Forms.string(
          QuantityForms::fraction,
          Fraction::toString,
          QuantityProblem.NOT_A_VALUE,
          text -> ImmutableMap.of("text", text));

  /** A number; one whose digits do not end or fit is a text such as {@code "13/3"}. */
  public static final Form<Fraction> FRACTION =
      new Form<>() {
        @Override
        public @Nullable Fraction read(JsonTokens in) {
          if (in.isAt(JsonToken.VALUE_STRING)) {
            return RATIO.read(in);
          }
          Decimal number = Forms.DECIMAL.read(in);
          return number == null ? null : Fraction.of(number);
        }

        @Override
        public @Nullable Fraction readPlain(PlainText in) {
          if (in.isAt('"')) {
            return RATIO.readPlain(in);
          }
          return in.takeNumber() ? Fraction.of(in.decimal()) : null;
        }

        @Override
        public void write(Fraction value, JsonOutput out) {
          Optional<Decimal> number = value.exactDecimal();
          if (number.isPresent()) {
            Forms.DECIMAL.write(number.get(), out);
          } else {
            RATIO.write(value, out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, Forms.DECIMAL, RATIO);
        }
      };

  /** A text such as {@code "[0.85, 0.95)"}. */
  public static final Form<Interval> INTERVAL =
      new Form<>() {
        @Override
        public @Nullable Interval read(JsonTokens in) {
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
        public void write(Interval value, JsonOutput out) {
          Forms.STRING.write(value.toString(), out);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return Forms.STRING.schema(all, hint);
        }
      };

  public static final Form<Magnitude> MAGNITUDE =
      Forms.words(
          Stream.of(Magnitude.values()).collect(toImmutableMap(Magnitude::word, word -> word)));

  public static final Form<Unit> UNIT = Forms.IDENTIFIER.as(Unit::new, Unit::text);

  private static final Form<Approximate> APPROXIMATE =
      new ObjectForm<>() {
        private final Attribute<Approximate, Decimal> least =
            required("least", Forms.DECIMAL, Approximate::least);
        private final Attribute<Approximate, Decimal> most =
            required("most", Forms.DECIMAL, Approximate::most);

        @Override
        protected Approximate build(Values values) {
          return new Approximate(values.get(least), values.get(most));
        }
      };

  private static final Form<Masked> MASKED =
      new ObjectForm<>() {
        private final Attribute<Masked, Long> digits =
            required("digits", Forms.WHOLE, masked -> (long) masked.digits());

        @Override
        protected Masked build(Values values) {
          return new Masked(Ints.saturatedCast(values.get(digits)));
        }
      };

  private static final Form<Reading> NOT_EXACT =
      new KindForm<>(
          ImmutableMap.of("approximate", APPROXIMATE, "masked", MASKED),
          reading -> reading instanceof Masked ? "masked" : "approximate");

  private static final Form<Lack> LACK =
      Forms.words(Stream.of(Lack.values()).collect(toImmutableMap(Lack::word, lack -> lack)));

  /**
   * A number, a word such as {@code "unknown"}, {@code {"approximate": {"least": 1201, "most":
   * 1299}}} or {@code {"masked": {"digits": 3}}}.
   */
  public static final Form<Reading> READING =
      new Form<>() {
        @Override
        public @Nullable Reading read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return NOT_EXACT.read(in);
          }
          if (in.isAt(JsonToken.VALUE_STRING)) {
            return LACK.read(in);
          }
          Decimal number = Forms.DECIMAL.read(in);
          return number == null ? null : Reading.of(number);
        }

        @Override
        public @Nullable Reading readPlain(PlainText in) {
          if (in.isAt('{')) {
            return NOT_EXACT.readPlain(in);
          }
          if (in.isAt('"')) {
            return LACK.readPlain(in);
          }
          return in.takeNumber() ? Reading.of(in.decimal()) : null;
        }

        @Override
        public void write(Reading value, JsonOutput out) {
          if (value.known().isPresent()) {
            Forms.DECIMAL.write(value.known().get(), out);
          } else if (value instanceof Lack lack) {
            LACK.write(lack, out);
          } else {
            NOT_EXACT.write(value, out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, Forms.DECIMAL, LACK, NOT_EXACT);
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

  public static final Form<Rounding> ROUNDING =
      new ObjectForm<>() {
        private final Attribute<Rounding, Long> places =
            required("places", Forms.WHOLE, rounding -> (long) rounding.places());
        private final Attribute<Rounding, RoundingMode> mode =
            required("mode", ROUNDING_MODE, Rounding::mode);

        @Override
        protected Rounding build(Values values) {
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
