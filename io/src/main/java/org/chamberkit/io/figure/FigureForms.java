package org.chamberkit.io.figure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.form.SetForm;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the definitions of the room {@code figure}. */
public final class FigureForms {

  private static final Form<FigureId> ID = TargetForms.FIGURE_ID;

  private static final Form<FigureKind> KIND =
      Forms.words(
          Stream.of(FigureKind.values()).collect(toImmutableMap(FigureKind::word, kind -> kind)));

  private static final Form<OverTime> OVER_TIME =
      Forms.words(
          Stream.of(OverTime.values()).collect(toImmutableMap(OverTime::word, word -> word)));

  private static final Form<AcrossUnits> ACROSS_UNITS =
      Forms.words(
          Stream.of(AcrossUnits.values()).collect(toImmutableMap(AcrossUnits::word, word -> word)));

  private static final Form<MissingRule> MISSING_RULE =
      Forms.words(
          Stream.of(MissingRule.values()).collect(toImmutableMap(MissingRule::word, rule -> rule)));

  private static final Form<ZeroRule> ZERO_RULE =
      Forms.words(
          Stream.of(ZeroRule.values()).collect(toImmutableMap(ZeroRule::word, rule -> rule)));

  private static final Form<Divisor> DIVISOR =
      Forms.words(Stream.of(Divisor.values()).collect(toImmutableMap(Divisor::word, word -> word)));

  private static final Form<Measure> COUNT_OR_AMOUNT =
      Forms.words(ImmutableMap.of("count", Measure.Facts.COUNT, "amount", Measure.Amounts.AMOUNT));

  private static final Form<Measure> THINGS =
      new KindForm<>(
          ImmutableMap.of(
              "things", FactForms.THING_KIND.as(Measure.Things::new, Measure.Things::kind)),
          measure -> "things");

  /** {@code "count"}, {@code "amount"} or {@code {"things": "enterprise"}}. */
  private static final Form<Measure> MEASURE =
      new Form<>() {
        @Override
        public @Nullable Measure read(JsonTokens in) {
          return (in.isAt(JsonToken.START_OBJECT) ? THINGS : COUNT_OR_AMOUNT).read(in);
        }

        @Override
        public void write(Measure value, JsonOutput out) {
          (value instanceof Measure.Things ? THINGS : COUNT_OR_AMOUNT).write(value, out);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, COUNT_OR_AMOUNT, THINGS);
        }
      };

  private static final Form<Expected> EXPECTED =
      new ObjectForm<>() {
        private final Attribute<Expected, Frequency> frequency =
            required("frequency", PeriodForms.FREQUENCY, Expected::frequency);
        private final Attribute<Expected, MissingRule> missing =
            required("missing", MISSING_RULE, Expected::missing);
        private final Attribute<Expected, OrganizationType> type =
            required("type", OrganizationForms.TYPE, Expected::type);
        private final Attribute<Expected, Optional<FederationLevel>> level =
            optional("level", OrganizationForms.LEVEL, Expected::level);

        @Override
        protected Expected build(Values values) {
          return new Expected(
              values.get(frequency), values.get(missing), values.get(type), values.get(level));
        }
      };

  /** What is selected and what becomes of it stand side by side. */
  private static final Form<FromFacts> FROM_FACTS =
      new ObjectForm<>() {
        private final Attribute<FromFacts, ImmutableSortedSet<FactKind>> kinds =
            required("kinds", new SetForm<>(FactForms.KIND), method -> method.selection().kinds());
        private final Attribute<FromFacts, ImmutableSortedSet<Role>> roles =
            defaulted(
                "roles",
                new SetForm<>(FactForms.ROLE),
                ImmutableSortedSet.of(),
                method -> ImmutableSortedSet.copyOf(method.selection().roles()));
        private final Attribute<FromFacts, ImmutableSortedMap<Category, ImmutableSortedSet<Mark>>>
            marks =
                defaulted(
                    "marks",
                    new MapForm<>(Category::new, Category::text, new SetForm<>(FactForms.MARK)),
                    ImmutableSortedMap.of(),
                    method -> method.selection().marks());
        private final Attribute<FromFacts, Measure> measure =
            required("measure", MEASURE, FromFacts::measure);
        private final Attribute<FromFacts, OverTime> overTime =
            required("overTime", OVER_TIME, FromFacts::overTime);
        private final Attribute<FromFacts, AcrossUnits> acrossUnits =
            required("acrossUnits", ACROSS_UNITS, FromFacts::acrossUnits);
        private final Attribute<FromFacts, Optional<Expected>> expected =
            optional("expected", EXPECTED, FromFacts::expected);

        @Override
        protected FromFacts build(Values values) {
          return new FromFacts(
              new Selection(
                  values.get(kinds), ImmutableSet.copyOf(values.get(roles)), values.get(marks)),
              values.get(measure),
              values.get(overTime),
              values.get(acrossUnits),
              values.get(expected));
        }
      };

  private static final Form<RatioOf> RATIO =
      new ObjectForm<>() {
        private final Attribute<RatioOf, FigureId> numerator =
            required("numerator", ID, RatioOf::numerator);
        private final Attribute<RatioOf, FigureId> denominator =
            required("denominator", ID, RatioOf::denominator);
        private final Attribute<RatioOf, ZeroRule> zero =
            required("zero", ZERO_RULE, RatioOf::zero);

        @Override
        protected RatioOf build(Values values) {
          return new RatioOf(values.get(numerator), values.get(denominator), values.get(zero));
        }
      };

  private static final Form<MeanPerYear> MEAN_PER_YEAR =
      new ObjectForm<>() {
        private final Attribute<MeanPerYear, FigureId> of = required("of", ID, MeanPerYear::of);
        private final Attribute<MeanPerYear, Divisor> divisor =
            required("divisor", DIVISOR, MeanPerYear::divisor);

        @Override
        protected MeanPerYear build(Values values) {
          return new MeanPerYear(values.get(of), values.get(divisor));
        }
      };

  /** {@code {"facts": {…}}}, {@code {"ratio": {…}}} or {@code {"meanPerYear": {…}}}. */
  private static final Form<FigureMethod> METHOD =
      new KindForm<>(
          ImmutableMap.of("facts", FROM_FACTS, "ratio", RATIO, "meanPerYear", MEAN_PER_YEAR),
          FigureForms::word);

  private static final Form<FigureDefinition> FIGURE =
      new ObjectForm<>() {
        private final Attribute<FigureDefinition, FigureId> id =
            required("id", ID, FigureDefinition::id);
        private final Attribute<FigureDefinition, Name> name =
            required("name", TextForms.NAME, FigureDefinition::name);
        private final Attribute<FigureDefinition, FigureKind> kind =
            required("kind", KIND, FigureDefinition::kind);
        private final Attribute<FigureDefinition, Unit> unit =
            required("unit", QuantityForms.UNIT, FigureDefinition::unit);
        private final Attribute<FigureDefinition, FigureMethod> method =
            required("method", METHOD, FigureDefinition::method);
        private final Attribute<FigureDefinition, Optional<FigureId>> partOf =
            optional("partOf", ID, FigureDefinition::partOf);
        private final Attribute<FigureDefinition, Interval> range =
            defaulted(
                "range", QuantityForms.INTERVAL, Interval.NOT_NEGATIVE, FigureDefinition::range);
        private final Attribute<FigureDefinition, ImmutableList<Category>> categories =
            list("categories", FactForms.CATEGORY, FigureDefinition::categories);
        private final Attribute<FigureDefinition, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, FigureDefinition::rounding);

        @Override
        protected FigureDefinition build(Values values) {
          return FigureDefinition.builder()
              .id(values.get(id))
              .name(values.get(name))
              .kind(values.get(kind))
              .unit(values.get(unit))
              .method(values.get(method))
              .partOf(values.get(partOf))
              .range(values.get(range))
              .categories(values.get(categories))
              .rounding(values.get(rounding))
              .build();
        }
      };

  public static final ObjectForm<FigureCatalogue> FIGURE_CATALOGUE =
      new ObjectForm<>() {
        private final Attribute<FigureCatalogue, Name> name =
            required("name", TextForms.NAME, FigureCatalogue::name);
        private final Attribute<FigureCatalogue, Optional<String>> source =
            optional("source", Forms.TEXT, FigureCatalogue::source);
        private final Attribute<FigureCatalogue, ImmutableList<FigureDefinition>> figures =
            list("figures", FIGURE, FigureCatalogue::figures);
        private final Attribute<FigureCatalogue, ImmutableList<FigureRule>> rules =
            list("rules", TargetForms.RULE, FigureCatalogue::rules);

        @Override
        protected FigureCatalogue build(Values values) {
          return FigureCatalogue.builder()
              .name(values.get(name))
              .source(values.get(source))
              .figures(values.get(figures))
              .rules(values.get(rules))
              .build();
        }
      };

  private FigureForms() {}

  private static String word(FigureMethod method) {
    if (method instanceof RatioOf) {
      return "ratio";
    }
    return method instanceof MeanPerYear ? "meanPerYear" : "facts";
  }
}
