package org.chamberkit.io.quantity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.outlier.Clip;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.Beyond;
import org.chamberkit.scale.Curve;
import org.chamberkit.scale.Deviation;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.Normalizer.AboveBelow;
import org.chamberkit.scale.Normalizer.DifferenceTo;
import org.chamberkit.scale.Normalizer.DistanceToTarget;
import org.chamberkit.scale.Normalizer.FractionOfMaximum;
import org.chamberkit.scale.Normalizer.Goalposts;
import org.chamberkit.scale.Normalizer.MinMax;
import org.chamberkit.scale.Normalizer.RatioTo;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;
import org.chamberkit.scale.Parameter;
import org.chamberkit.scale.PercentileBase;
import org.chamberkit.scale.RankNormalizer.Borda;
import org.chamberkit.scale.RankNormalizer.Percentile;
import org.chamberkit.scale.RankNormalizer.Rank;
import org.chamberkit.scale.RankTies;
import org.chamberkit.scale.Reference;
import org.chamberkit.scale.UnitId;

/** The JSON form of the room {@code scale}. */
public final class ScaleForms {

  static final Form<UnitId> UNIT_ID = Forms.IDENTIFIER.as(UnitId::new, UnitId::text);

  static final Form<Better> BETTER = words(Better.values(), Better::word);
  private static final Form<Beyond> BEYOND = words(Beyond.values(), Beyond::word);
  private static final Form<Curve> CURVE = words(Curve.values(), Curve::word);
  private static final Form<Deviation> DEVIATION = words(Deviation.values(), Deviation::word);
  private static final Form<Reference> REFERENCE = words(Reference.values(), Reference::word);
  private static final Form<RankTies> TIES = words(RankTies.values(), RankTies::word);
  private static final Form<PercentileBase> BASE =
      words(PercentileBase.values(), PercentileBase::word);

  /** What was taken from the data of an indicator. */
  record Taken(
      Optional<Clip> clip,
      ImmutableSortedMap<Parameter, Decimal> parameters,
      ImmutableList<Decimal> among) {

    private Optional<Decimal> get(Parameter parameter) {
      return Optional.ofNullable(parameters.get(parameter));
    }
  }

  private static final Form<Clip> CLIP =
      new ObjectForm<>() {
        private final Attribute<Clip, Optional<Decimal>> floor =
            optional("floor", Forms.DECIMAL, Clip::floor);
        private final Attribute<Clip, Optional<Decimal>> cap =
            optional("cap", Forms.DECIMAL, Clip::cap);

        @Override
        protected Clip build(Values values) {
          return new Clip(values.get(floor), values.get(cap));
        }
      };

  /** {@code {"least": 7.1, "most": 12}}; what a normalizer does not take is left out. */
  static final Form<Taken> TAKEN =
      new ObjectForm<>() {
        private final Attribute<Taken, Optional<Clip>> clip = optional("clip", CLIP, Taken::clip);
        private final ImmutableMap<Parameter, Attribute<Taken, Optional<Decimal>>> parameters =
            Stream.of(Parameter.values())
                .collect(toImmutableMap(parameter -> parameter, this::attribute));
        private final Attribute<Taken, ImmutableList<Decimal>> among =
            list("among", Forms.DECIMAL, Taken::among);

        private Attribute<Taken, Optional<Decimal>> attribute(Parameter parameter) {
          return optional(parameter.word(), Forms.DECIMAL, taken -> taken.get(parameter));
        }

        @Override
        protected Taken build(Values values) {
          TreeMap<Parameter, Decimal> given = new TreeMap<>();
          parameters.forEach(
              (parameter, attribute) ->
                  values.get(attribute).ifPresent(number -> given.put(parameter, number)));
          return new Taken(
              values.get(clip),
              ImmutableSortedMap.copyOf(given, Comparator.naturalOrder()),
              values.get(among));
        }
      };

  private static final Form<MinMax> MIN_MAX =
      new ObjectForm<>() {
        private final Attribute<MinMax, Decimal> lowest =
            required("lowest", Forms.DECIMAL, MinMax::lowest);
        private final Attribute<MinMax, Decimal> highest =
            required("highest", Forms.DECIMAL, MinMax::highest);

        @Override
        protected MinMax build(Values values) {
          return new MinMax(values.get(lowest), values.get(highest));
        }
      };

  private static final Form<ZScore> Z_SCORE =
      new ObjectForm<>() {
        private final Attribute<ZScore, Deviation> deviation =
            required("deviation", DEVIATION, ZScore::deviation);
        private final Attribute<ZScore, Decimal> mean =
            required("mean", Forms.DECIMAL, ZScore::mean);
        private final Attribute<ZScore, Decimal> spread =
            required("spread", Forms.DECIMAL, ZScore::spread);

        @Override
        protected ZScore build(Values values) {
          return new ZScore(values.get(deviation), values.get(mean), values.get(spread));
        }
      };

  private static final Form<Goalposts> GOALPOSTS =
      new ObjectForm<>() {
        private final Attribute<Goalposts, Decimal> lower =
            required("lower", Forms.DECIMAL, Goalposts::lower);
        private final Attribute<Goalposts, Decimal> upper =
            required("upper", Forms.DECIMAL, Goalposts::upper);
        private final Attribute<Goalposts, Beyond> beyond =
            required("beyond", BEYOND, Goalposts::beyond);
        private final Attribute<Goalposts, Curve> curve =
            required("curve", CURVE, Goalposts::curve);
        private final Attribute<Goalposts, Decimal> lowest =
            required("lowest", Forms.DECIMAL, Goalposts::lowest);
        private final Attribute<Goalposts, Decimal> highest =
            required("highest", Forms.DECIMAL, Goalposts::highest);

        @Override
        protected Goalposts build(Values values) {
          return new Goalposts(
              values.get(lower),
              values.get(upper),
              values.get(beyond),
              values.get(curve),
              values.get(lowest),
              values.get(highest));
        }
      };

  private static final Form<DistanceToTarget> DISTANCE_TO_TARGET =
      new ObjectForm<>() {
        private final Attribute<DistanceToTarget, Decimal> target =
            required("target", Forms.DECIMAL, DistanceToTarget::target);
        private final Attribute<DistanceToTarget, Beyond> beyond =
            required("beyond", BEYOND, DistanceToTarget::beyond);

        @Override
        protected DistanceToTarget build(Values values) {
          return new DistanceToTarget(values.get(target), values.get(beyond));
        }
      };

  private static final Form<ReferenceUnit> REFERENCE_UNIT =
      new ObjectForm<>() {
        private final Attribute<ReferenceUnit, UnitId> unit =
            required("unit", UNIT_ID, ReferenceUnit::unit);
        private final Attribute<ReferenceUnit, Beyond> beyond =
            required("beyond", BEYOND, ReferenceUnit::beyond);

        @Override
        protected ReferenceUnit build(Values values) {
          return new ReferenceUnit(values.get(unit), values.get(beyond));
        }
      };

  private static final Form<FractionOfMaximum> FRACTION_OF_MAXIMUM =
      new ObjectForm<>() {
        @Override
        protected FractionOfMaximum build(Values values) {
          return new FractionOfMaximum();
        }
      };

  private static final Form<RatioTo> RATIO_TO =
      new ObjectForm<>() {
        private final Attribute<RatioTo, Reference> reference =
            required("reference", REFERENCE, RatioTo::reference);

        @Override
        protected RatioTo build(Values values) {
          return new RatioTo(values.get(reference));
        }
      };

  private static final Form<DifferenceTo> DIFFERENCE_TO =
      new ObjectForm<>() {
        private final Attribute<DifferenceTo, Reference> reference =
            required("reference", REFERENCE, DifferenceTo::reference);

        @Override
        protected DifferenceTo build(Values values) {
          return new DifferenceTo(values.get(reference));
        }
      };

  private static final Form<AboveBelow> ABOVE_BELOW =
      new ObjectForm<>() {
        private final Attribute<AboveBelow, Decimal> width =
            required("width", Forms.DECIMAL, AboveBelow::width);

        @Override
        protected AboveBelow build(Values values) {
          return new AboveBelow(values.get(width));
        }
      };

  private static final Form<Rank> RANK =
      new ObjectForm<>() {
        private final Attribute<Rank, RankTies> ties = required("ties", TIES, Rank::ties);

        @Override
        protected Rank build(Values values) {
          return new Rank(values.get(ties));
        }
      };

  private static final Form<Percentile> PERCENTILE =
      new ObjectForm<>() {
        private final Attribute<Percentile, RankTies> ties =
            required("ties", TIES, Percentile::ties);
        private final Attribute<Percentile, PercentileBase> base =
            required("base", BASE, Percentile::base);
        private final Attribute<Percentile, Decimal> full =
            required("full", Forms.DECIMAL, Percentile::full);

        @Override
        protected Percentile build(Values values) {
          return new Percentile(values.get(ties), values.get(base), values.get(full));
        }
      };

  private static final Form<Borda> BORDA =
      new ObjectForm<>() {
        private final Attribute<Borda, RankTies> ties = required("ties", TIES, Borda::ties);

        @Override
        protected Borda build(Values values) {
          return new Borda(values.get(ties));
        }
      };

  /** An object whose one name is the word of the method, such as {@code {"minMax": {…}}}. */
  static final Form<Normalizer> NORMALIZER =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Normalizer>>builder()
              .put("minMax", MIN_MAX)
              .put("zScore", Z_SCORE)
              .put("goalposts", GOALPOSTS)
              .put("distanceToTarget", DISTANCE_TO_TARGET)
              .put("referenceUnit", REFERENCE_UNIT)
              .put("fractionOfMaximum", FRACTION_OF_MAXIMUM)
              .put("ratioTo", RATIO_TO)
              .put("differenceTo", DIFFERENCE_TO)
              .put("aboveBelow", ABOVE_BELOW)
              .put("rank", RANK)
              .put("percentile", PERCENTILE)
              .put("borda", BORDA)
              .buildOrThrow(),
          Normalizer::word);

  private ScaleForms() {}

  private static <T> Form<T> words(T[] values, Function<T, String> word) {
    return Forms.words(Stream.of(values).collect(toImmutableMap(word, value -> value)));
  }
}
