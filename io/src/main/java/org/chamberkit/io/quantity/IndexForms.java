package org.chamberkit.io.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.Denominator;
import org.chamberkit.index.Dimension;
import org.chamberkit.index.FittedIndex;
import org.chamberkit.index.IndexId;
import org.chamberkit.index.IndexPart;
import org.chamberkit.index.IndexPartId;
import org.chamberkit.index.IndexTable;
import org.chamberkit.index.IndexUnit;
import org.chamberkit.index.Indicator;
import org.chamberkit.index.RankOn;
import org.chamberkit.index.StageRoundings;
import org.chamberkit.index.UnitResult;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.quantity.ScaleForms.Taken;
import org.chamberkit.outlier.Clip;
import org.chamberkit.outlier.Winsorizing;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.FittedNormalizer;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;

/** The JSON form of the room {@code index}. */
public final class IndexForms {

  private static final Form<IndexPartId> PART_ID =
      Forms.IDENTIFIER.as(IndexPartId::new, IndexPartId::text);

  private static final Form<Denominator> DENOMINATOR =
      new ObjectForm<>() {
        private final Attribute<Denominator, IndexPartId> by =
            required("by", PART_ID, Denominator::by);
        private final Attribute<Denominator, Decimal> each =
            required("each", Forms.DECIMAL, Denominator::each);
        private final Attribute<Denominator, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, Denominator::rounding);

        @Override
        protected Denominator build(Values values) {
          return new Denominator(values.get(by), values.get(each), values.get(rounding));
        }
      };

  private static final Form<Winsorizing> WINSORIZING =
      new ObjectForm<>() {
        private final Attribute<Winsorizing, Decimal> skewness =
            required("skewness", Forms.DECIMAL, Winsorizing::skewness);
        private final Attribute<Winsorizing, Decimal> kurtosis =
            required("kurtosis", Forms.DECIMAL, Winsorizing::kurtosis);
        private final Attribute<Winsorizing, Long> most =
            required("most", Forms.WHOLE, Winsorizing::most);

        @Override
        protected Winsorizing build(Values values) {
          return new Winsorizing(values.get(skewness), values.get(kurtosis), values.get(most));
        }
      };

  private static final Form<Indicator> INDICATOR =
      new ObjectForm<>() {
        private final Attribute<Indicator, IndexPartId> id = required("id", PART_ID, Indicator::id);
        private final Attribute<Indicator, Name> name =
            required("name", TextForms.NAME, Indicator::name);
        private final Attribute<Indicator, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, Indicator::weight);
        private final Attribute<Indicator, Better> better =
            required("better", ScaleForms.BETTER, Indicator::better);
        private final Attribute<Indicator, Optional<Denominator>> denominator =
            optional("denominator", DENOMINATOR, Indicator::denominator);
        private final Attribute<Indicator, Optional<Winsorizing>> outliers =
            optional("outliers", WINSORIZING, Indicator::outliers);
        private final Attribute<Indicator, Normalizer> normalizer =
            required("normalizer", ScaleForms.NORMALIZER, Indicator::normalizer);

        @Override
        protected Indicator build(Values values) {
          return Indicator.builder()
              .id(values.get(id))
              .name(values.get(name))
              .weight(values.get(weight))
              .better(values.get(better))
              .denominator(values.get(denominator))
              .outliers(values.get(outliers))
              .normalizer(values.get(normalizer))
              .build();
        }
      };

  /** Dimensions hold parts, so that their form is looked up when it is needed. */
  private static final Form<IndexPart> PART =
      new Form<>() {
        @Override
        public @Nullable IndexPart read(JsonTokens in) {
          return PARTS.read(in);
        }

        @Override
        public void write(IndexPart value, JsonOutput out) {
          PARTS.write(value, out);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return PARTS.schema(all, hint);
        }
      };

  private static final Form<Dimension> DIMENSION =
      new ObjectForm<>() {
        private final Attribute<Dimension, IndexPartId> id = required("id", PART_ID, Dimension::id);
        private final Attribute<Dimension, Name> name =
            required("name", TextForms.NAME, Dimension::name);
        private final Attribute<Dimension, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, Dimension::weight);
        private final Attribute<Dimension, Combination> combination =
            required("combination", CompositeForms.COMBINATION, Dimension::combination);
        private final Attribute<Dimension, MissingParts> missing =
            required("missing", CompositeForms.MISSING_PARTS, Dimension::missing);
        private final Attribute<Dimension, ImmutableList<IndexPart>> parts =
            list("parts", PART, Dimension::parts);

        @Override
        protected Dimension build(Values values) {
          return Dimension.builder()
              .id(values.get(id))
              .name(values.get(name))
              .weight(values.get(weight))
              .combination(values.get(combination))
              .missing(values.get(missing))
              .parts(values.get(parts))
              .build();
        }
      };

  /** {@code {"dimension": {…}}} or {@code {"indicator": {…}}}. */
  private static final Form<IndexPart> PARTS =
      new KindForm<>(
          ImmutableMap.of("dimension", DIMENSION, "indicator", INDICATOR), IndexPart::word);

  private static final Form<StageRoundings> ROUNDINGS =
      new ObjectForm<>() {
        private final Attribute<StageRoundings, Optional<Rounding>> parameters =
            optional("parameters", QuantityForms.ROUNDING, StageRoundings::parameters);
        private final Attribute<StageRoundings, Rounding> indicator =
            required("indicator", QuantityForms.ROUNDING, StageRoundings::indicator);
        private final Attribute<StageRoundings, Optional<Rounding>> dimension =
            optional("dimension", QuantityForms.ROUNDING, StageRoundings::dimension);
        private final Attribute<StageRoundings, Rounding> total =
            required("total", QuantityForms.ROUNDING, StageRoundings::total);

        @Override
        protected StageRoundings build(Values values) {
          return new StageRoundings(
              values.get(parameters),
              values.get(indicator),
              values.get(dimension),
              values.get(total));
        }
      };

  private static final Form<RankOn> RANK_ON =
      Forms.words(
          ImmutableMap.of(
              RankOn.EXACT.word(), RankOn.EXACT, RankOn.ROUNDED.word(), RankOn.ROUNDED));

  public static final ObjectForm<CompositeIndex> COMPOSITE_INDEX =
      new ObjectForm<>() {
        private final Attribute<CompositeIndex, IndexId> id =
            required("id", Forms.IDENTIFIER.as(IndexId::new, IndexId::text), CompositeIndex::id);
        private final Attribute<CompositeIndex, Name> name =
            required("name", TextForms.NAME, CompositeIndex::name);
        private final Attribute<CompositeIndex, String> source =
            required("source", Forms.TEXT, CompositeIndex::source);
        private final Attribute<CompositeIndex, Combination> combination =
            required("combination", CompositeForms.COMBINATION, CompositeIndex::combination);
        private final Attribute<CompositeIndex, MissingParts> missing =
            required("missing", CompositeForms.MISSING_PARTS, CompositeIndex::missing);
        private final Attribute<CompositeIndex, ImmutableList<IndexPart>> parts =
            list("parts", PART, CompositeIndex::parts);
        private final Attribute<CompositeIndex, StageRoundings> rounding =
            required("rounding", ROUNDINGS, CompositeIndex::rounding);
        private final Attribute<CompositeIndex, RankOn> rankOn =
            required("rankOn", RANK_ON, CompositeIndex::rankOn);

        @Override
        protected CompositeIndex build(Values values) {
          return CompositeIndex.builder()
              .id(values.get(id))
              .name(values.get(name))
              .source(values.get(source))
              .combination(values.get(combination))
              .missing(values.get(missing))
              .parts(values.get(parts))
              .rounding(values.get(rounding))
              .rankOn(values.get(rankOn))
              .build();
        }
      };

  private static final Form<IndexUnit> UNIT =
      new ObjectForm<>() {
        private final Attribute<IndexUnit, UnitId> id =
            required("id", ScaleForms.UNIT_ID, IndexUnit::id);
        private final Attribute<IndexUnit, Optional<Name>> name =
            optional("name", TextForms.NAME, IndexUnit::name);
        private final Attribute<IndexUnit, ImmutableList<Reading>> numbers =
            list("numbers", QuantityForms.READING, IndexUnit::numbers);

        @Override
        protected IndexUnit build(Values values) {
          return new IndexUnit(values.get(id), values.get(name), values.get(numbers));
        }
      };

  public static final ObjectForm<IndexTable> COMPOSITE_TABLE =
      new ObjectForm<>() {
        private final Attribute<IndexTable, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, IndexTable::invented);
        private final Attribute<IndexTable, ImmutableList<IndexPartId>> columns =
            list("columns", PART_ID, IndexTable::columns);
        private final Attribute<IndexTable, ImmutableList<IndexUnit>> units =
            list("units", UNIT, IndexTable::units);

        @Override
        protected IndexTable build(Values values) {
          return IndexTable.builder()
              .invented(values.get(invented))
              .columns(values.get(columns))
              .units(values.get(units))
              .build();
        }
      };

  private static final Form<ImmutableSortedMap<IndexPartId, Decimal>> NUMBERS =
      new MapForm<>(IndexPartId::new, IndexPartId::text, Forms.DECIMAL);

  private static final Form<OptionalLong> WHOLE =
      Forms.WHOLE.as(OptionalLong::of, OptionalLong::orElseThrow);

  private static final Form<UnitResult> UNIT_RESULT =
      new ObjectForm<>() {
        private final Attribute<UnitResult, UnitId> unit =
            required("unit", ScaleForms.UNIT_ID, UnitResult::unit);
        private final Attribute<UnitResult, ImmutableSortedMap<IndexPartId, Decimal>> quotients =
            defaulted("quotients", NUMBERS, ImmutableSortedMap.of(), UnitResult::quotients);
        private final Attribute<UnitResult, ImmutableSortedMap<IndexPartId, Decimal>> normalized =
            defaulted("normalized", NUMBERS, ImmutableSortedMap.of(), UnitResult::normalized);
        private final Attribute<UnitResult, ImmutableSortedMap<IndexPartId, Fraction>> dimensions =
            defaulted(
                "dimensions",
                new MapForm<>(IndexPartId::new, IndexPartId::text, QuantityForms.FRACTION),
                ImmutableSortedMap.of(),
                UnitResult::dimensions);
        private final Attribute<UnitResult, Optional<Fraction>> exact =
            optional("exact", QuantityForms.FRACTION, UnitResult::exact);
        private final Attribute<UnitResult, Optional<Decimal>> total =
            optional("total", Forms.DECIMAL, UnitResult::total);
        private final Attribute<UnitResult, OptionalLong> place =
            defaulted("place", WHOLE, OptionalLong.empty(), UnitResult::place);
        private final Attribute<UnitResult, OptionalLong> sharedBy =
            defaulted("sharedBy", WHOLE, OptionalLong.empty(), UnitResult::sharedBy);

        @Override
        protected UnitResult build(Values values) {
          return UnitResult.builder()
              .unit(values.get(unit))
              .quotients(values.get(quotients))
              .normalized(values.get(normalized))
              .dimensions(values.get(dimensions))
              .exact(values.get(exact))
              .total(values.get(total))
              .place(values.get(place))
              .sharedBy(values.get(sharedBy))
              .build();
        }
      };

  public static final ObjectForm<CompositeResult> COMPOSITE_RESULT =
      new ObjectForm<>() {
        private final Attribute<CompositeResult, CompositeIndex> index =
            required("index", COMPOSITE_INDEX, result -> result.fitted().index());
        private final Attribute<CompositeResult, ImmutableSortedMap<IndexPartId, Taken>> fitted =
            required(
                "fitted",
                new MapForm<>(IndexPartId::new, IndexPartId::text, ScaleForms.TAKEN),
                IndexForms::taken);
        private final Attribute<CompositeResult, IndexTable> table =
            required("table", COMPOSITE_TABLE, CompositeResult::table);
        private final Attribute<CompositeResult, ImmutableList<UnitResult>> units =
            list("units", UNIT_RESULT, result -> ImmutableList.copyOf(result.units()));

        @Override
        protected CompositeResult build(Values values) {
          return CompositeResult.ofStated(
              fitted(values.get(index), values.get(fitted)), values.get(table), values.get(units));
        }
      };

  private IndexForms() {}

  private static ImmutableSortedMap<IndexPartId, Taken> taken(CompositeResult result) {
    TreeMap<IndexPartId, Taken> taken = new TreeMap<>();
    result
        .fitted()
        .normalizers()
        .forEach(
            (id, normalizer) ->
                taken.put(
                    id,
                    new Taken(
                        Optional.ofNullable(result.fitted().clips().get(id)),
                        normalizer.parameters(),
                        normalizer.among())));
    return ImmutableSortedMap.copyOf(taken, Comparator.naturalOrder());
  }

  private static FittedIndex fitted(
      CompositeIndex index, ImmutableSortedMap<IndexPartId, Taken> taken) {
    ProblemException.throwIfErrors(FittedIndex.checkNames(index, taken.keySet()));
    TreeMap<IndexPartId, FittedNormalizer> normalizers = new TreeMap<>();
    TreeMap<IndexPartId, Clip> clips = new TreeMap<>();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Indicator indicator : index.indicators()) {
      Taken of = Optional.ofNullable(taken.get(indicator.id())).orElseThrow();
      of.clip().ifPresent(clip -> clips.put(indicator.id(), clip));
      try {
        normalizers.put(
            indicator.id(),
            new FittedNormalizer(
                indicator.normalizer(), indicator.better(), of.parameters(), of.among()));
      } catch (ProblemException e) {
        Pointer pointer = Pointer.to("fitted").child(indicator.id().text());
        e.problems().forEach(problem -> problems.add(problem.within(pointer)));
      }
    }
    ProblemException.throwIfErrors(problems.build());
    return new FittedIndex(
        index,
        ImmutableSortedMap.copyOf(normalizers, Comparator.naturalOrder()),
        ImmutableSortedMap.copyOf(clips, Comparator.naturalOrder()));
  }
}
