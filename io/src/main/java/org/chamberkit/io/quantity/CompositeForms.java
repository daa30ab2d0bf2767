package org.chamberkit.io.quantity;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.composite.Averaging;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.Combination.GeometricMean;
import org.chamberkit.composite.Combination.HarmonicMean;
import org.chamberkit.composite.Combination.Minimum;
import org.chamberkit.composite.Combination.PowerMean;
import org.chamberkit.composite.Combination.Sum;
import org.chamberkit.composite.Combination.WeightedMean;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.composite.Panel;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;

/** The JSON form of the room {@code composite}. */
public final class CompositeForms {

  private static final Form<GeometricMean> GEOMETRIC_MEAN =
      new ObjectForm<>() {
        private final Attribute<GeometricMean, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, GeometricMean::rounding);

        @Override
        protected GeometricMean build(Values values) {
          return new GeometricMean(values.get(rounding));
        }
      };

  private static final Form<PowerMean> POWER_MEAN =
      new ObjectForm<>() {
        private final Attribute<PowerMean, Fraction> exponent =
            required("exponent", QuantityForms.FRACTION, PowerMean::exponent);
        private final Attribute<PowerMean, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, PowerMean::rounding);

        @Override
        protected PowerMean build(Values values) {
          return new PowerMean(values.get(exponent), values.get(rounding));
        }
      };

  /** An object whose one name is the word of the way, such as {@code {"weightedMean": {}}}. */
  public static final Form<Combination> COMBINATION =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Combination>>builder()
              .put("sum", empty(new Sum()))
              .put("weightedMean", empty(new WeightedMean()))
              .put("geometricMean", GEOMETRIC_MEAN)
              .put("harmonicMean", empty(new HarmonicMean()))
              .put("powerMean", POWER_MEAN)
              .put("minimum", empty(new Minimum()))
              .buildOrThrow(),
          Combination::word);

  public static final Form<MissingParts> MISSING_PARTS =
      Forms.words(
          ImmutableMap.of(
              MissingParts.REFUSE.word(), MissingParts.REFUSE,
              MissingParts.DROP.word(), MissingParts.DROP));

  private static final Form<Averaging.TrimmedMean> TRIMMED_MEAN =
      new ObjectForm<>() {
        private final Attribute<Averaging.TrimmedMean, Long> above =
            required("above", Forms.WHOLE, Averaging.TrimmedMean::above);

        @Override
        protected Averaging.TrimmedMean build(Values values) {
          return new Averaging.TrimmedMean(values.get(above));
        }
      };

  private static final Form<Averaging> AVERAGING =
      new KindForm<>(
          ImmutableMap.of(
              "mean", empty(new Averaging.Mean()),
              "weightedMean", empty(new Averaging.WeightedMean()),
              "median", empty(new Averaging.Median()),
              "trimmedMean", TRIMMED_MEAN),
          Averaging::word);

  /** How ratings become one, such as {@code {"averaging": {"mean": {}}, "quorum": 3}}. */
  public static final Form<Panel> PANEL =
      new ObjectForm<>() {
        private final Attribute<Panel, Averaging> averaging =
            required("averaging", AVERAGING, Panel::averaging);
        private final Attribute<Panel, Long> quorum =
            required("quorum", Forms.WHOLE, Panel::quorum);

        @Override
        protected Panel build(Values values) {
          return new Panel(values.get(averaging), values.get(quorum));
        }
      };

  private CompositeForms() {}

  /** An object without attributes, for a kind that is one value. */
  private static <T> Form<T> empty(T value) {
    return new ObjectForm<>() {
      @Override
      protected T build(Values values) {
        return value;
      }
    };
  }
}
