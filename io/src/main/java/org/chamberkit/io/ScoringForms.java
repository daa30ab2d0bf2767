package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rule.Firing;
import org.chamberkit.scoring.LedgerLine;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.StepLine;
import org.chamberkit.scoring.Subtotal;

/** The JSON form of the room {@code scoring}. */
final class ScoringForms {

  private static final Form<LedgerLine> LINE =
      new ObjectForm<>() {
        private final Attribute<LedgerLine, PartId> item =
            required("item", RubricForms.PART_ID, LedgerLine::item);
        private final Attribute<LedgerLine, PartId> under =
            required("under", RubricForms.PART_ID, LedgerLine::under);
        private final Attribute<LedgerLine, String> rule =
            required("rule", Forms.TEXT, LedgerLine::rule);
        private final Attribute<LedgerLine, Optional<AnswerValue>> answer =
            optional("answer", RubricForms.ANSWER_VALUE, LedgerLine::answer);
        private final Attribute<LedgerLine, Optional<Points>> reckoned =
            optional("reckoned", QuantityForms.POINTS, LedgerLine::reckoned);
        private final Attribute<LedgerLine, ImmutableList<Firing>> firings =
            list("firings", RubricForms.FIRING, LedgerLine::firings);
        private final Attribute<LedgerLine, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, LedgerLine::points);

        @Override
        LedgerLine build(Values values) {
          return LedgerLine.builder()
              .item(values.get(item))
              .under(values.get(under))
              .rule(values.get(rule))
              .answer(values.get(answer))
              .reckoned(values.get(reckoned))
              .firings(values.get(firings))
              .points(values.get(points))
              .build();
        }
      };

  private static final Form<Subtotal> SUBTOTAL =
      new ObjectForm<>() {
        private final Attribute<Subtotal, PartId> part =
            required("part", RubricForms.PART_ID, Subtotal::part);
        private final Attribute<Subtotal, Optional<PartId>> under =
            optional("under", RubricForms.PART_ID, Subtotal::under);
        private final Attribute<Subtotal, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, Subtotal::points);

        @Override
        Subtotal build(Values values) {
          return new Subtotal(values.get(part), values.get(under), values.get(points));
        }
      };

  private static final Form<AdjustmentKind> ADJUSTMENT_KIND =
      Forms.words(
          ImmutableMap.of(
              AdjustmentKind.BONUS.word(), AdjustmentKind.BONUS,
              AdjustmentKind.DEDUCTION.word(), AdjustmentKind.DEDUCTION));

  private static final Form<StepLine> STEP =
      new ObjectForm<>() {
        private final Attribute<StepLine, PartId> step =
            required("step", RubricForms.PART_ID, StepLine::step);
        private final Attribute<StepLine, AdjustmentKind> kind =
            required("kind", ADJUSTMENT_KIND, StepLine::kind);
        private final Attribute<StepLine, PointsRange> reckoned =
            required("reckoned", QuantityForms.POINTS_RANGE, StepLine::reckoned);
        private final Attribute<StepLine, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, StepLine::cap);
        private final Attribute<StepLine, ImmutableList<Firing>> firings =
            list("firings", RubricForms.FIRING, StepLine::firings);
        private final Attribute<StepLine, PointsRange> effect =
            required("effect", QuantityForms.POINTS_RANGE, StepLine::effect);

        @Override
        StepLine build(Values values) {
          return StepLine.builder()
              .step(values.get(step))
              .kind(values.get(kind))
              .reckoned(values.get(reckoned))
              .cap(values.get(cap))
              .firings(values.get(firings))
              .effect(values.get(effect))
              .build();
        }
      };

  static final ObjectForm<ScoreCard> SCORE_CARD =
      new ObjectForm<>() {
        private final Attribute<ScoreCard, RubricKey> rubric =
            required("rubric", RubricForms.KEY, ScoreCard::rubric);
        private final Attribute<ScoreCard, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, ScoreCard::subject);
        private final Attribute<ScoreCard, Period> period =
            required("period", PeriodForms.PERIOD, ScoreCard::period);
        private final Attribute<ScoreCard, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, ScoreCard::invented);
        private final Attribute<ScoreCard, ImmutableList<LedgerLine>> lines =
            list("lines", LINE, ScoreCard::lines);
        private final Attribute<ScoreCard, ImmutableList<Subtotal>> subtotals =
            list("subtotals", SUBTOTAL, ScoreCard::subtotals);
        private final Attribute<ScoreCard, PointsRange> base =
            required("base", QuantityForms.POINTS_RANGE, ScoreCard::base);
        private final Attribute<ScoreCard, ImmutableList<StepLine>> steps =
            list("steps", STEP, ScoreCard::steps);
        private final Attribute<ScoreCard, PointsRange> total =
            required("total", QuantityForms.POINTS_RANGE, ScoreCard::total);

        @Override
        ScoreCard build(Values values) {
          return ScoreCard.builder()
              .rubric(values.get(rubric))
              .subject(values.get(subject))
              .period(values.get(period))
              .invented(values.get(invented))
              .lines(values.get(lines))
              .subtotals(values.get(subtotals))
              .base(values.get(base))
              .steps(values.get(steps))
              .total(values.get(total))
              .build();
        }
      };

  private ScoringForms() {}
}
