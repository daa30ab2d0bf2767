package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.figure.FigureId;
import org.chamberkit.io.figure.FactForms;
import org.chamberkit.io.figure.TargetForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CompositeForms;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.FigureSource;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rubric.RuleDays;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code rubric}. */
public final class RubricForms {

  public static final Form<RubricKey> KEY =
      new ObjectForm<>() {
        private final Attribute<RubricKey, String> id =
            required("id", Forms.IDENTIFIER, RubricKey::id);
        private final Attribute<RubricKey, String> version =
            required("version", Forms.IDENTIFIER, RubricKey::version);

        @Override
        protected RubricKey build(Values values) {
          return new RubricKey(values.get(id), values.get(version));
        }
      };

  private static final Form<MissingPolicy> MISSING =
      Forms.words(
          ImmutableMap.of(
              "provisional", MissingPolicy.PROVISIONAL,
              "zero", MissingPolicy.ZERO,
              "refuse", MissingPolicy.REFUSE,
              "exclude", MissingPolicy.EXCLUDE));

  public static final Form<FigureSource> FIGURE =
      new ObjectForm<>() {
        private final Attribute<FigureSource, FigureId> figure =
            required("figure", TargetForms.FIGURE_ID, FigureSource::figure);
        private final Attribute<FigureSource, Optional<Period>> period =
            optional("period", PeriodForms.PERIOD, FigureSource::period);
        private final Attribute<FigureSource, Optional<Long>> years =
            optional("years", Forms.WHOLE, FigureSource::years);

        @Override
        protected FigureSource build(Values values) {
          return new FigureSource(values.get(figure), values.get(period), values.get(years));
        }
      };

  static final Form<Item> ITEM =
      new ObjectForm<>() {
        private final Attribute<Item, PartId> id = required("id", AnswerForms.PART_ID, Item::id);
        private final Attribute<Item, Name> name = required("name", TextForms.NAME, Item::name);
        private final Attribute<Item, Optional<Points>> maximum =
            optional("maximum", QuantityForms.POINTS, Item::maximum);
        private final Attribute<Item, Optional<Decimal>> weight =
            optional("weight", Forms.DECIMAL, Item::weight);
        private final Attribute<Item, ItemRule> rule = required("rule", RuleForms.RULE, Item::rule);
        private final Attribute<Item, Optional<MissingPolicy>> missing =
            optional("missing", MISSING, Item::statedMissing);
        private final Attribute<Item, Boolean> excusable =
            defaulted("excusable", Forms.BOOLEAN, false, Item::excusable);
        private final Attribute<Item, Optional<FigureSource>> figure =
            optional("figure", FIGURE, Item::figure);
        private final Attribute<Item, Optional<EvidenceMethod>> method =
            optional("method", FactForms.METHOD, Item::method);
        private final Attribute<Item, Optional<String>> clause =
            optional("clause", Forms.TEXT, Item::clause);
        private final Attribute<Item, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Item::effective);

        @Override
        protected Item build(Values values) {
          return Item.builder()
              .id(values.get(id))
              .name(values.get(name))
              .maximum(values.get(maximum))
              .weight(values.get(weight))
              .rule(values.get(rule))
              .statedMissing(values.get(missing))
              .excusable(values.get(excusable))
              .figure(values.get(figure))
              .method(values.get(method))
              .clause(values.get(clause))
              .effective(values.get(effective))
              .build();
        }
      };

  private static final Form<NotApplicablePolicy> NOT_APPLICABLE =
      Forms.words(
          ImmutableMap.of(
              "rebase", NotApplicablePolicy.REBASE,
              "zero", NotApplicablePolicy.ZERO,
              "pass", NotApplicablePolicy.PASS));

  /** Reads its parts by a form that is made of this one. */
  private static final class CriterionForm extends ObjectForm<Criterion> {

    private final Attribute<Criterion, PartId> id =
        required("id", AnswerForms.PART_ID, Criterion::id);
    private final Attribute<Criterion, Name> name =
        required("name", TextForms.NAME, Criterion::name);
    private final Attribute<Criterion, Optional<Points>> maximum =
        optional("maximum", QuantityForms.POINTS, Criterion::maximum);
    private final Attribute<Criterion, Optional<Decimal>> weight =
        optional("weight", Forms.DECIMAL, Criterion::weight);
    private final Attribute<Criterion, Optional<Combination>> combination =
        optional("combination", CompositeForms.COMBINATION, Criterion::combination);
    private final Attribute<Criterion, Optional<NotApplicablePolicy>> notApplicable =
        optional("notApplicable", NOT_APPLICABLE, Criterion::notApplicable);
    private final Attribute<Criterion, Optional<Points>> cap =
        optional("cap", QuantityForms.POINTS, Criterion::cap);
    private final Attribute<Criterion, Optional<Points>> floor =
        optional("floor", QuantityForms.POINTS, Criterion::floor);
    private final Attribute<Criterion, Optional<String>> clause =
        optional("clause", Forms.TEXT, Criterion::clause);
    private final Attribute<Criterion, Validity> effective =
        defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Criterion::effective);
    private final Attribute<Criterion, ImmutableList<RubricPart>> parts =
        list(
            "parts",
            new KindForm<>(
                ImmutableMap.of("criterion", this, "item", ITEM),
                part -> part instanceof Item ? "item" : "criterion"),
            Criterion::parts,
            ImmutableSet.of(RubricProblem.SUM_DIFFERS, RubricProblem.NO_PARTS));

    @Override
    protected Criterion build(Values values) {
      return Criterion.builder()
          .id(values.get(id))
          .name(values.get(name))
          .maximum(values.get(maximum))
          .weight(values.get(weight))
          .combination(values.get(combination))
          .notApplicable(values.get(notApplicable))
          .cap(values.get(cap))
          .floor(values.get(floor))
          .clause(values.get(clause))
          .effective(values.get(effective))
          .parts(values.get(parts))
          .build();
    }
  }

  public static final Form<Standing> STANDING =
      Forms.words(
          ImmutableMap.of("official", Standing.OFFICIAL, "illustrative", Standing.ILLUSTRATIVE));

  public static final Form<Source> SOURCE =
      new ObjectForm<>() {
        private final Attribute<Source, String> publisher =
            required("publisher", Forms.TEXT, Source::publisher);
        private final Attribute<Source, String> title =
            required("title", Forms.TEXT, Source::title);
        private final Attribute<Source, Optional<LocalDate>> issuedOn =
            optional("issuedOn", Forms.DAY, Source::issuedOn);
        private final Attribute<Source, Optional<String>> section =
            optional("section", Forms.TEXT, Source::section);

        @Override
        protected Source build(Values values) {
          return new Source(
              values.get(publisher), values.get(title), values.get(issuedOn), values.get(section));
        }
      };

  private static final Form<PerspectivesMixed> PERSPECTIVES_MIXED =
      Forms.words(
          ImmutableMap.of(
              PerspectivesMixed.PER_ITEM.word(), PerspectivesMixed.PER_ITEM,
              PerspectivesMixed.PER_TOTAL.word(), PerspectivesMixed.PER_TOTAL));

  public static final Form<RuleDays> RULE_DAYS =
      new ObjectForm<>() {
        private final Attribute<RuleDays, PartId> rule =
            required("rule", AnswerForms.PART_ID, RuleDays::rule);
        private final Attribute<RuleDays, Name> name =
            required("name", TextForms.NAME, RuleDays::name);
        private final Attribute<RuleDays, Validity> effective =
            required("effective", PeriodForms.VALIDITY, RuleDays::effective);

        @Override
        protected RuleDays build(Values values) {
          return new RuleDays(values.get(rule), values.get(name), values.get(effective));
        }
      };

  public static final ObjectForm<Rubric> RUBRIC =
      new ObjectForm<>() {
        private final Attribute<Rubric, RubricKey> key = required("key", KEY, Rubric::key);
        private final Attribute<Rubric, Name> name = required("name", TextForms.NAME, Rubric::name);
        private final Attribute<Rubric, Standing> standing =
            required("standing", STANDING, Rubric::standing);
        private final Attribute<Rubric, Optional<Source>> source =
            optional("source", SOURCE, Rubric::source);
        private final Attribute<Rubric, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Rubric::effective);
        private final Attribute<Rubric, Optional<Points>> maximum =
            optional("maximum", QuantityForms.POINTS, Rubric::maximum);
        private final Attribute<Rubric, Optional<Points>> opening =
            optional("opening", QuantityForms.POINTS, Rubric::opening);
        private final Attribute<Rubric, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, Rubric::rounding);
        private final Attribute<Rubric, Optional<Rounding>> criterionRounding =
            optional("criterionRounding", QuantityForms.ROUNDING, Rubric::criterionRounding);
        private final Attribute<Rubric, ImmutableList<Perspective>> perspectives =
            list(
                "perspectives",
                AnswerForms.PERSPECTIVE,
                Rubric::perspectives,
                ImmutableSet.of(
                    RubricProblem.WEIGHTS_DIFFER,
                    RubricProblem.MISSING_PERSPECTIVES,
                    RubricProblem.NOTHING_MIXED,
                    RuleProblem.PANEL_OF_NOBODY));
        private final Attribute<Rubric, PerspectivesMixed> perspectivesMixed =
            defaulted(
                "perspectivesMixed",
                PERSPECTIVES_MIXED,
                PerspectivesMixed.PER_ITEM,
                Rubric::perspectivesMixed);
        private final Attribute<Rubric, ImmutableList<Criterion>> dimensions =
            list(
                "dimensions",
                new CriterionForm(),
                Rubric::dimensions,
                ImmutableSet.of(
                    RubricProblem.SUM_DIFFERS,
                    RubricProblem.NO_PARTS,
                    RubricProblem.NO_SUCH_PART,
                    RubricProblem.NOT_CONSISTENT_WHILE,
                    QuantityProblem.BAND_GAP));
        private final Attribute<Rubric, ImmutableList<Step>> steps =
            list(
                "steps",
                StepForms.STEP,
                Rubric::steps,
                ImmutableSet.of(
                    RubricProblem.SUM_DIFFERS,
                    RubricProblem.NO_SUCH_GRADE,
                    RubricProblem.NOT_CONSISTENT_WHILE,
                    QuantityProblem.BAND_GAP));

        @Override
        protected Rubric build(Values values) {
          return Rubric.builder()
              .key(values.get(key))
              .name(values.get(name))
              .standing(values.get(standing))
              .source(values.get(source))
              .effective(values.get(effective))
              .maximum(values.get(maximum))
              .opening(values.get(opening))
              .rounding(values.get(rounding))
              .criterionRounding(values.get(criterionRounding))
              .perspectives(values.get(perspectives))
              .perspectivesMixed(values.get(perspectivesMixed))
              .dimensions(values.get(dimensions))
              .steps(values.get(steps))
              .build();
        }
      };

  private RubricForms() {}
}
