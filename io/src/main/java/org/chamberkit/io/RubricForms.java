package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PartId;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.Firing;
import org.chamberkit.rule.FiringKind;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code rubric}. */
final class RubricForms {

  static final Form<PartId> PART_ID = Forms.IDENTIFIER.as(PartId::new, PartId::text);

  static final Form<RubricKey> KEY =
      new ObjectForm<>() {
        private final Attribute<RubricKey, String> id =
            required("id", Forms.IDENTIFIER, RubricKey::id);
        private final Attribute<RubricKey, String> version =
            required("version", Forms.IDENTIFIER, RubricKey::version);

        @Override
        RubricKey build(Values values) {
          return new RubricKey(values.get(id), values.get(version));
        }
      };

  private static final Form<Occurrence> OCCURRENCE =
      new ObjectForm<>() {
        private final Attribute<Occurrence, String> what =
            required("what", Forms.TEXT, Occurrence::what);
        private final Attribute<Occurrence, Points> points =
            required("points", QuantityForms.POINTS, Occurrence::points);

        @Override
        Occurrence build(Values values) {
          return new Occurrence(values.get(what), values.get(points));
        }
      };

  /** {@code {"count": 6}}, {@code {"points": 8.5}} or {@code {"occurrences": […]}}. */
  static final Form<AnswerValue> ANSWER_VALUE =
      new KindForm<>(
          ImmutableMap.of(
              "count", Forms.WHOLE.as(CountAnswer::new, CountAnswer::count),
              "points", QuantityForms.POINTS.as(PointsAnswer::new, PointsAnswer::points),
              "occurrences",
                  new ListForm<>(OCCURRENCE)
                      .as(OccurrencesAnswer::new, OccurrencesAnswer::occurrences)),
          value -> value.kind().word());

  private static final Form<PerOccurrence> PER_OCCURRENCE =
      new ObjectForm<>() {
        private final Attribute<PerOccurrence, Points> each =
            required("each", QuantityForms.POINTS, PerOccurrence::each);
        private final Attribute<PerOccurrence, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, PerOccurrence::cap);

        @Override
        PerOccurrence build(Values values) {
          return new PerOccurrence(values.get(each), values.get(cap));
        }
      };

  private static final Form<Judged> JUDGED =
      new ObjectForm<>() {
        @Override
        Judged build(Values values) {
          return new Judged();
        }
      };

  private static final Form<JudgedRange> JUDGED_RANGE =
      new ObjectForm<>() {
        private final Attribute<JudgedRange, Points> lowest =
            required("lowest", QuantityForms.POINTS, JudgedRange::lowest);
        private final Attribute<JudgedRange, Points> highest =
            required("highest", QuantityForms.POINTS, JudgedRange::highest);
        private final Attribute<JudgedRange, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, JudgedRange::cap);

        @Override
        JudgedRange build(Values values) {
          return new JudgedRange(values.get(lowest), values.get(highest), values.get(cap));
        }
      };

  private static final Form<ItemRule> RULE =
      new KindForm<>(
          ImmutableMap.of(
              "perOccurrence", PER_OCCURRENCE, "judged", JUDGED, "judgedRange", JUDGED_RANGE),
          ItemRule::word);

  private static final Form<MissingPolicy> MISSING =
      Forms.words(
          ImmutableMap.of("provisional", MissingPolicy.PROVISIONAL, "zero", MissingPolicy.ZERO));

  private static final Form<Item> ITEM =
      new ObjectForm<>() {
        private final Attribute<Item, PartId> id = required("id", PART_ID, Item::id);
        private final Attribute<Item, Name> name = required("name", TextForms.NAME, Item::name);
        private final Attribute<Item, Optional<Points>> maximum =
            optional("maximum", QuantityForms.POINTS, Item::maximum);
        private final Attribute<Item, ItemRule> rule = required("rule", RULE, Item::rule);
        private final Attribute<Item, MissingPolicy> missing =
            defaulted("missing", MISSING, MissingPolicy.PROVISIONAL, Item::missing);
        private final Attribute<Item, Optional<String>> clause =
            optional("clause", Forms.TEXT, Item::clause);

        @Override
        Item build(Values values) {
          return Item.builder()
              .id(values.get(id))
              .name(values.get(name))
              .maximum(values.get(maximum))
              .rule(values.get(rule))
              .missing(values.get(missing))
              .clause(values.get(clause))
              .build();
        }
      };

  /** Reads its parts by a form that is made of this one. */
  private static final class CriterionForm extends ObjectForm<Criterion> {

    private final Attribute<Criterion, PartId> id = required("id", PART_ID, Criterion::id);
    private final Attribute<Criterion, Name> name =
        required("name", TextForms.NAME, Criterion::name);
    private final Attribute<Criterion, Optional<Points>> maximum =
        optional("maximum", QuantityForms.POINTS, Criterion::maximum);
    private final Attribute<Criterion, ImmutableList<RubricPart>> parts =
        list(
            "parts",
            new KindForm<>(
                ImmutableMap.of("criterion", this, "item", ITEM),
                part -> part instanceof Item ? "item" : "criterion"),
            Criterion::parts);

    @Override
    Criterion build(Values values) {
      return Criterion.builder()
          .id(values.get(id))
          .name(values.get(name))
          .maximum(values.get(maximum))
          .parts(values.get(parts))
          .build();
    }
  }

  /** An adjustment; which kind it is stands outside, as the name of the object. */
  private static final class AdjustmentForm extends ObjectForm<Adjustment> {

    private final AdjustmentKind kind;
    private final Attribute<Adjustment, PartId> id = required("id", PART_ID, Adjustment::id);
    private final Attribute<Adjustment, Name> name =
        required("name", TextForms.NAME, Adjustment::name);
    private final Attribute<Adjustment, Optional<Points>> cap =
        optional("cap", QuantityForms.POINTS, Adjustment::cap);
    private final Attribute<Adjustment, Optional<String>> clause =
        optional("clause", Forms.TEXT, Adjustment::clause);
    private final Attribute<Adjustment, ImmutableList<Item>> items =
        list("items", ITEM, Adjustment::items);

    AdjustmentForm(AdjustmentKind kind) {
      this.kind = kind;
    }

    @Override
    Adjustment build(Values values) {
      return Adjustment.builder()
          .kind(kind)
          .id(values.get(id))
          .name(values.get(name))
          .cap(values.get(cap))
          .clause(values.get(clause))
          .items(values.get(items))
          .build();
    }
  }

  private static final Form<Step> STEP =
      new KindForm<>(
          ImmutableMap.of(
              "bonus", new AdjustmentForm(AdjustmentKind.BONUS),
              "deduction", new AdjustmentForm(AdjustmentKind.DEDUCTION)),
          Step::word);

  private static final Form<Standing> STANDING =
      Forms.words(
          ImmutableMap.of("official", Standing.OFFICIAL, "illustrative", Standing.ILLUSTRATIVE));

  private static final Form<Source> SOURCE =
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
        Source build(Values values) {
          return new Source(
              values.get(publisher), values.get(title), values.get(issuedOn), values.get(section));
        }
      };

  static final ObjectForm<Rubric> RUBRIC =
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
        private final Attribute<Rubric, ImmutableList<Criterion>> dimensions =
            list("dimensions", new CriterionForm(), Rubric::dimensions);
        private final Attribute<Rubric, ImmutableList<Step>> steps =
            list("steps", STEP, Rubric::steps);

        @Override
        Rubric build(Values values) {
          return Rubric.builder()
              .key(values.get(key))
              .name(values.get(name))
              .standing(values.get(standing))
              .source(values.get(source))
              .effective(values.get(effective))
              .maximum(values.get(maximum))
              .dimensions(values.get(dimensions))
              .steps(values.get(steps))
              .build();
        }
      };

  private static final Form<FiringKind> FIRING_KIND =
      Forms.words(ImmutableMap.of("cap", FiringKind.CAP));

  static final Form<Firing> FIRING =
      new ObjectForm<>() {
        private final Attribute<Firing, FiringKind> kind =
            required("kind", FIRING_KIND, Firing::kind);
        private final Attribute<Firing, Points> before =
            required("before", QuantityForms.POINTS, Firing::before);
        private final Attribute<Firing, Points> after =
            required("after", QuantityForms.POINTS, Firing::after);

        @Override
        Firing build(Values values) {
          return new Firing(values.get(kind), values.get(before), values.get(after));
        }
      };

  private RubricForms() {}
}
