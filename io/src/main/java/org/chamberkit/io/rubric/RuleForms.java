package org.chamberkit.io.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.ballot.BallotRule;
import org.chamberkit.comparison.ComparisonRule;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.HighestHonour;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.LineEnds;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.StandardItemRule;
import org.chamberkit.rule.YesNo;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code rule}. */
public final class RuleForms {

  static final Form<ZeroDenominator> ZERO_DENOMINATOR =
      Forms.words(
          ImmutableMap.of(
              "notApplicable", ZeroDenominator.NOT_APPLICABLE,
              "full", ZeroDenominator.FULL,
              "none", ZeroDenominator.NONE));

  static final Form<LineEnds> LINE_ENDS =
      Forms.words(
          ImmutableMap.of(
              "closed", LineEnds.CLOSED,
              "openAbove", LineEnds.OPEN_ABOVE,
              "openBelow", LineEnds.OPEN_BELOW,
              "open", LineEnds.OPEN));

  private static final Form<HighestHonour.Counting> HONOURS_COUNTING =
      Forms.words(
          ImmutableMap.of(
              "cumulative", HighestHonour.Counting.CUMULATIVE,
              "bestOnly", HighestHonour.Counting.BEST_ONLY));

  private static final Form<Choice> CHOICE =
      new ObjectForm<>() {
        private final Attribute<Choice, PartId> id =
            required("id", AnswerForms.PART_ID, Choice::id);
        private final Attribute<Choice, Name> name = required("name", TextForms.NAME, Choice::name);
        private final Attribute<Choice, Points> points =
            required("points", QuantityForms.POINTS, Choice::points);

        @Override
        protected Choice build(Values values) {
          return new Choice(values.get(id), values.get(name), values.get(points));
        }
      };

  static final Form<Mark> MARK =
      new ObjectForm<>() {
        private final Attribute<Mark, PartId> id = required("id", AnswerForms.PART_ID, Mark::id);
        private final Attribute<Mark, Name> name = required("name", TextForms.NAME, Mark::name);
        private final Attribute<Mark, Decimal> value =
            required("value", Forms.DECIMAL, Mark::value);

        @Override
        protected Mark build(Values values) {
          return new Mark(values.get(id), values.get(name), values.get(value));
        }
      };

  static final Form<PointsBand> BAND =
      new ObjectForm<>() {
        private final Attribute<PointsBand, Interval> range =
            required("range", QuantityForms.INTERVAL, PointsBand::range);
        private final Attribute<PointsBand, Points> points =
            required("points", QuantityForms.POINTS, PointsBand::points);

        @Override
        protected PointsBand build(Values values) {
          return new PointsBand(values.get(range), values.get(points));
        }
      };

  static final Form<Measure> MEASURE =
      Forms.words(
          ImmutableMap.of(
              "count", Measure.COUNT,
              "share", Measure.SHARE,
              "ratio", Measure.RATIO,
              "number", Measure.NUMBER));

  private static final Form<PerOccurrence> PER_OCCURRENCE =
      new ObjectForm<>() {
        private final Attribute<PerOccurrence, Points> start =
            defaulted("start", QuantityForms.POINTS, Points.ZERO, PerOccurrence::start);
        private final Attribute<PerOccurrence, Points> each =
            required("each", QuantityForms.POINTS, PerOccurrence::each);
        private final Attribute<PerOccurrence, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, PerOccurrence::cap);
        private final Attribute<PerOccurrence, Optional<Points>> floor =
            optional("floor", QuantityForms.POINTS, PerOccurrence::floor);
        private final Attribute<PerOccurrence, Optional<Decimal>> unreported =
            optional("unreported", Forms.DECIMAL, PerOccurrence::unreported);

        @Override
        protected PerOccurrence build(Values values) {
          return new PerOccurrence(
              values.get(start),
              values.get(each),
              values.get(cap),
              values.get(floor),
              values.get(unreported));
        }
      };

  private static final Form<Judged> JUDGED =
      new ObjectForm<>() {
        @Override
        protected Judged build(Values values) {
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
        protected JudgedRange build(Values values) {
          return new JudgedRange(values.get(lowest), values.get(highest), values.get(cap));
        }
      };

  private static final Form<YesNo> YES_NO =
      new ObjectForm<>() {
        @Override
        protected YesNo build(Values values) {
          return new YesNo();
        }
      };

  private static final Form<Share> SHARE =
      new ObjectForm<>() {
        private final Attribute<Share, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                Share::zeroDenominator);

        @Override
        protected Share build(Values values) {
          return new Share(values.get(zeroDenominator));
        }
      };

  private static final Form<Checklist> CHECKLIST =
      new ObjectForm<>() {
        private final Attribute<Checklist, ImmutableList<Choice>> entries =
            list("entries", CHOICE, Checklist::entries);

        @Override
        protected Checklist build(Values values) {
          return new Checklist(values.get(entries));
        }
      };

  private static final Form<Options> OPTIONS =
      new ObjectForm<>() {
        private final Attribute<Options, ImmutableList<Choice>> options =
            list("options", CHOICE, Options::options);

        @Override
        protected Options build(Values values) {
          return new Options(values.get(options));
        }
      };

  private static final Form<Linear> LINEAR =
      new ObjectForm<>() {
        private final Attribute<Linear, Measure> measure =
            required("measure", MEASURE, Linear::measure);
        private final Attribute<Linear, Decimal> none =
            required("none", Forms.DECIMAL, Linear::none);
        private final Attribute<Linear, Decimal> full =
            required("full", Forms.DECIMAL, Linear::full);
        private final Attribute<Linear, Points> least =
            defaulted("least", QuantityForms.POINTS, Points.ZERO, Linear::least);
        private final Attribute<Linear, LineEnds> ends =
            defaulted("ends", LINE_ENDS, LineEnds.CLOSED, Linear::ends);
        private final Attribute<Linear, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                Linear::zeroDenominator);

        @Override
        protected Linear build(Values values) {
          return new Linear(
              values.get(measure),
              values.get(none),
              values.get(full),
              values.get(least),
              values.get(ends),
              values.get(zeroDenominator));
        }
      };

  private static final Form<Banded> BANDED =
      new ObjectForm<>() {
        private final Attribute<Banded, Measure> measure =
            required("measure", MEASURE, Banded::measure);
        private final Attribute<Banded, ImmutableList<PointsBand>> bands =
            list("bands", BAND, Banded::bands);
        private final Attribute<Banded, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                Banded::zeroDenominator);

        @Override
        protected Banded build(Values values) {
          return new Banded(values.get(measure), values.get(bands), values.get(zeroDenominator));
        }
      };

  private static final Form<GradedJudgement> GRADED_JUDGEMENT =
      new ObjectForm<>() {
        private final Attribute<GradedJudgement, ImmutableList<Mark>> marks =
            list("marks", MARK, GradedJudgement::marks);

        @Override
        protected GradedJudgement build(Values values) {
          return new GradedJudgement(values.get(marks));
        }
      };

  private static final Form<HighestHonour> HIGHEST_HONOUR =
      new ObjectForm<>() {
        private final Attribute<HighestHonour, ImmutableList<Choice>> levels =
            list("levels", CHOICE, HighestHonour::levels);
        private final Attribute<HighestHonour, HighestHonour.Counting> counting =
            defaulted(
                "counting",
                HONOURS_COUNTING,
                HighestHonour.Counting.CUMULATIVE,
                HighestHonour::counting);

        @Override
        protected HighestHonour build(Values values) {
          return new HighestHonour(values.get(levels), values.get(counting));
        }
      };

  /** An object whose one name is the word of the rule, such as {@code {"judged": {}}}. */
  static final Form<ItemRule> RULE =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends ItemRule>>builder()
              .put("perOccurrence", PER_OCCURRENCE)
              .put("judged", JUDGED)
              .put("judgedRange", JUDGED_RANGE)
              .put("yesNo", YES_NO)
              .put("checklist", CHECKLIST)
              .put("options", OPTIONS)
              .put("linear", LINEAR)
              .put("banded", BANDED)
              .put("share", SHARE)
              .put("gradedJudgement", GRADED_JUDGEMENT)
              .put("highestHonour", HIGHEST_HONOUR)
              .putAll(BallotForms.RULES)
              .putAll(ComparisonForms.RULES)
              .buildOrThrow(),
          RuleForms::word);

  private RuleForms() {}

  /**
   * The word of a rule of the library; one of a caller's own may have any word, even one of these.
   */
  private static String word(ItemRule rule) {
    checkArgument(
        rule instanceof StandardItemRule
            || rule instanceof BallotRule
            || rule instanceof ComparisonRule,
        "rule '%s' is the caller's own, of %s; a document can name only the rules of the library",
        rule.word(),
        rule.getClass());
    return rule.word();
  }
}
