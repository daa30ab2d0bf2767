package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.comparison.Comparing;
import org.chamberkit.comparison.ComparisonRule;
import org.chamberkit.comparison.EfficacySixtyForty;
import org.chamberkit.comparison.EfficacyWithinBand;
import org.chamberkit.comparison.GradeLetters;
import org.chamberkit.comparison.LadderRule;
import org.chamberkit.comparison.Level;
import org.chamberkit.comparison.OverCompletion;
import org.chamberkit.comparison.RankBased;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.comparison.RelativeToMean;
import org.chamberkit.comparison.RelativeToPast;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.comparison.Shortfall;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.LineEnds;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code comparison}. */
public final class ComparisonForms {

  private static final Form<Shortfall.Unit> UNIT =
      Forms.words(
          ImmutableMap.of(
              "one", Shortfall.Unit.ONE, "percentagePoint", Shortfall.Unit.PERCENTAGE_POINT));

  private static final Form<OverCompletion.Counting> COUNTING =
      Forms.words(
          ImmutableMap.of(
              "exact", OverCompletion.Counting.EXACT, "whole", OverCompletion.Counting.WHOLE));

  private static final Form<Comparing> COMPARING =
      Forms.words(ImmutableMap.of("difference", Comparing.DIFFERENCE, "growth", Comparing.GROWTH));

  private static final Form<Level> LEVEL =
      new ObjectForm<>() {
        private final Attribute<Level, PartId> id = required("id", AnswerForms.PART_ID, Level::id);
        private final Attribute<Level, Name> name = required("name", TextForms.NAME, Level::name);
        private final Attribute<Level, Decimal> standard =
            required("standard", Forms.DECIMAL, Level::standard);
        private final Attribute<Level, Decimal> value =
            required("value", Forms.DECIMAL, Level::value);

        @Override
        protected Level build(Values values) {
          return new Level(
              values.get(id), values.get(name), values.get(standard), values.get(value));
        }
      };

  private static final Form<RatioToTarget> RATIO_TO_TARGET =
      new ObjectForm<>() {
        private final Attribute<RatioToTarget, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, RatioToTarget::cap);
        private final Attribute<RatioToTarget, Optional<Decimal>> capShare =
            optional("capShare", Forms.DECIMAL, RatioToTarget::capShare);
        private final Attribute<RatioToTarget, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                RatioToTarget::zeroDenominator);

        @Override
        protected RatioToTarget build(Values values) {
          return new RatioToTarget(
              values.get(cap), values.get(capShare), values.get(zeroDenominator));
        }
      };

  private static final Form<Shortfall> SHORTFALL =
      new ObjectForm<>() {
        private final Attribute<Shortfall, Shortfall.Unit> unit =
            defaulted("unit", UNIT, Shortfall.Unit.ONE, Shortfall::unit);
        private final Attribute<Shortfall, Points> each =
            required("each", QuantityForms.POINTS, Shortfall::each);
        private final Attribute<Shortfall, Points> floor =
            defaulted("floor", QuantityForms.POINTS, Points.ZERO, Shortfall::floor);

        @Override
        protected Shortfall build(Values values) {
          return new Shortfall(values.get(unit), values.get(each), values.get(floor));
        }
      };

  private static final Form<OverCompletion> OVER_COMPLETION =
      new ObjectForm<>() {
        private final Attribute<OverCompletion, ImmutableList<PointsBand>> bands =
            list("bands", RuleForms.BAND, OverCompletion::bands);
        private final Attribute<OverCompletion, OverCompletion.Counting> counting =
            required("counting", COUNTING, OverCompletion::counting);
        private final Attribute<OverCompletion, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, OverCompletion::cap);
        private final Attribute<OverCompletion, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                OverCompletion::zeroDenominator);

        @Override
        protected OverCompletion build(Values values) {
          return new OverCompletion(
              values.get(bands),
              values.get(counting),
              values.get(cap),
              values.get(zeroDenominator));
        }
      };

  private static final Form<RelativeToReference> RELATIVE_TO_REFERENCE =
      new ObjectForm<>() {
        private final Attribute<RelativeToReference, PartId> reference =
            required("reference", AnswerForms.PART_ID, RelativeToReference::referenceId);
        private final Attribute<RelativeToReference, Long> years =
            required("years", Forms.WHOLE, RelativeToReference::years);
        private final Attribute<RelativeToReference, ImmutableList<PointsBand>> bands =
            list("bands", RuleForms.BAND, RelativeToReference::bands);
        private final Attribute<RelativeToReference, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                RelativeToReference::zeroDenominator);

        @Override
        protected RelativeToReference build(Values values) {
          return new RelativeToReference(
              values.get(reference),
              values.get(years),
              values.get(bands),
              values.get(zeroDenominator));
        }
      };

  private static final Form<RelativeToMean> RELATIVE_TO_MEAN =
      new ObjectForm<>() {
        private final Attribute<RelativeToMean, Measure> measure =
            required("measure", RuleForms.MEASURE, RelativeToMean::measure);
        private final Attribute<RelativeToMean, PartId> reference =
            required("reference", AnswerForms.PART_ID, RelativeToMean::referenceId);
        private final Attribute<RelativeToMean, Comparing> by =
            required("by", COMPARING, RelativeToMean::by);
        private final Attribute<RelativeToMean, ImmutableList<PointsBand>> bands =
            list("bands", RuleForms.BAND, RelativeToMean::bands);
        private final Attribute<RelativeToMean, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                RelativeToMean::zeroDenominator);

        @Override
        protected RelativeToMean build(Values values) {
          return new RelativeToMean(
              values.get(measure),
              values.get(reference),
              values.get(by),
              values.get(bands),
              values.get(zeroDenominator));
        }
      };

  private static final Form<RelativeToPast> RELATIVE_TO_PAST =
      new ObjectForm<>() {
        private final Attribute<RelativeToPast, Long> years =
            required("years", Forms.WHOLE, RelativeToPast::years);
        private final Attribute<RelativeToPast, Comparing> by =
            required("by", COMPARING, RelativeToPast::by);
        private final Attribute<RelativeToPast, ImmutableList<PointsBand>> bands =
            list("bands", RuleForms.BAND, RelativeToPast::bands);
        private final Attribute<RelativeToPast, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                RelativeToPast::zeroDenominator);

        @Override
        protected RelativeToPast build(Values values) {
          return new RelativeToPast(
              values.get(years), values.get(by), values.get(bands), values.get(zeroDenominator));
        }
      };

  private static final Form<RankBased> RANK_BASED =
      new ObjectForm<>() {
        private final Attribute<RankBased, Points> step =
            required("step", QuantityForms.POINTS, RankBased::step);
        private final Attribute<RankBased, Points> floor =
            defaulted("floor", QuantityForms.POINTS, Points.ZERO, RankBased::floor);

        @Override
        protected RankBased build(Values values) {
          return new RankBased(values.get(step), values.get(floor));
        }
      };

  /** Makes a rule of levels. */
  private interface OfLevels<T> {
    T make(Measure measure, ImmutableList<Level> levels, ZeroDenominator zeroDenominator);
  }

  /** The form of the rules of levels, which have the same attributes. */
  private static final class LadderForm<T extends LadderRule> extends ObjectForm<T> {

    private final Attribute<T, Measure> measure =
        required("measure", RuleForms.MEASURE, LadderRule::measure);
    private final Attribute<T, ImmutableList<Level>> levels =
        list("levels", LEVEL, LadderRule::levels);
    private final Attribute<T, ZeroDenominator> zeroDenominator =
        defaulted(
            "zeroDenominator",
            RuleForms.ZERO_DENOMINATOR,
            ZeroDenominator.NOT_APPLICABLE,
            LadderRule::zeroDenominator);
    private final OfLevels<T> rule;

    LadderForm(OfLevels<T> rule) {
      this.rule = rule;
    }

    @Override
    protected T build(Values values) {
      return rule.make(values.get(measure), values.get(levels), values.get(zeroDenominator));
    }
  }

  private static final Form<EfficacyWithinBand> EFFICACY_WITHIN_BAND =
      new LadderForm<>(EfficacyWithinBand::new);

  private static final Form<GradeLetters> GRADE_LETTERS = new LadderForm<>(GradeLetters::new);

  private static final Form<EfficacySixtyForty> EFFICACY_SIXTY_FORTY =
      new ObjectForm<>() {
        private final Attribute<EfficacySixtyForty, Measure> measure =
            required("measure", RuleForms.MEASURE, EfficacySixtyForty::measure);
        private final Attribute<EfficacySixtyForty, Decimal> notAllowed =
            required("notAllowed", Forms.DECIMAL, EfficacySixtyForty::notAllowed);
        private final Attribute<EfficacySixtyForty, Decimal> satisfactory =
            required("satisfactory", Forms.DECIMAL, EfficacySixtyForty::satisfactory);
        private final Attribute<EfficacySixtyForty, LineEnds> ends =
            defaulted("ends", RuleForms.LINE_ENDS, LineEnds.CLOSED, EfficacySixtyForty::ends);
        private final Attribute<EfficacySixtyForty, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                EfficacySixtyForty::zeroDenominator);

        @Override
        protected EfficacySixtyForty build(Values values) {
          return new EfficacySixtyForty(
              values.get(measure),
              values.get(notAllowed),
              values.get(satisfactory),
              values.get(ends),
              values.get(zeroDenominator));
        }
      };

  /** By word, the forms of the rules of the room. */
  static final ImmutableMap<String, Form<? extends ComparisonRule>> RULES =
      ImmutableMap.<String, Form<? extends ComparisonRule>>builder()
          .put("ratioToTarget", RATIO_TO_TARGET)
          .put("shortfall", SHORTFALL)
          .put("overCompletion", OVER_COMPLETION)
          .put("relativeToReference", RELATIVE_TO_REFERENCE)
          .put("relativeToMean", RELATIVE_TO_MEAN)
          .put("relativeToPast", RELATIVE_TO_PAST)
          .put("rankBased", RANK_BASED)
          .put("efficacyWithinBand", EFFICACY_WITHIN_BAND)
          .put("efficacySixtyForty", EFFICACY_SIXTY_FORTY)
          .put("gradeLetters", GRADE_LETTERS)
          .buildOrThrow();

  private ComparisonForms() {}
}
