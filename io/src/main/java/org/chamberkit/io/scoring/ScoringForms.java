package org.chamberkit.io.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Firing;
import org.chamberkit.award.PanelLine;
import org.chamberkit.composite.Combination;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CompositeForms;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.rubric.AnswerForms;
import org.chamberkit.io.rubric.AwardForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.io.rubric.StepForms;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.NodeChange;
import org.chamberkit.ledger.NodeCombination;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RuleDays;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.scoring.PerspectiveTotal;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.subtotal.Combiner.Applies;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code scoring}. */
public final class ScoringForms {

  private static final Form<LedgerLine> LINE =
      new ObjectForm<>() {
        private final Attribute<LedgerLine, PartId> item =
            required("item", AnswerForms.PART_ID, LedgerLine::item);
        private final Attribute<LedgerLine, PartId> under =
            required("under", AnswerForms.PART_ID, LedgerLine::under);
        private final Attribute<LedgerLine, String> rule =
            required("rule", Forms.TEXT, LedgerLine::rule);
        private final Attribute<LedgerLine, Optional<AnswerValue>> answer =
            optional("answer", AnswerForms.VALUE, LedgerLine::answer);
        private final Attribute<LedgerLine, Boolean> applicable =
            defaulted("applicable", Forms.BOOLEAN, true, LedgerLine::applicable);
        private final Attribute<LedgerLine, Optional<Fraction>> reckoned =
            optional("reckoned", QuantityForms.FRACTION, LedgerLine::reckoned);
        private final Attribute<LedgerLine, ImmutableList<Firing>> firings =
            list("firings", AwardForms.FIRING, LedgerLine::firings);
        private final Attribute<LedgerLine, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, LedgerLine::points);
        private final Attribute<LedgerLine, ImmutableList<PanelLine>> panels =
            list("panels", AwardForms.PANEL_LINE, LedgerLine::panels);
        private final Attribute<LedgerLine, Optional<Origin>> origin =
            optional("origin", EvaluationForms.ORIGIN, LedgerLine::origin);
        private final Attribute<LedgerLine, Optional<Overriding>> overridden =
            optional("overridden", EvaluationForms.OVERRIDING, LedgerLine::overridden);
        private final Attribute<LedgerLine, Optional<AnswerValue>> replaced =
            optional("replaced", AnswerForms.VALUE, LedgerLine::replaced);

        @Override
        protected LedgerLine build(Values values) {
          return LedgerLine.builder()
              .item(values.get(item))
              .under(values.get(under))
              .rule(values.get(rule))
              .answer(values.get(answer))
              .applicable(values.get(applicable))
              .reckoned(values.get(reckoned))
              .firings(values.get(firings))
              .points(values.get(points))
              .panels(values.get(panels))
              .origin(values.get(origin))
              .overridden(values.get(overridden))
              .replaced(values.get(replaced))
              .build();
        }
      };

  private static final Form<Rebase> REBASE =
      new ObjectForm<>() {
        private final Attribute<Rebase, PointsRange> reckoned =
            required("reckoned", QuantityForms.POINTS_RANGE, Rebase::reckoned);
        private final Attribute<Rebase, PointsRange> applicable =
            required("applicable", QuantityForms.POINTS_RANGE, Rebase::applicable);
        private final Attribute<Rebase, Points> full =
            required("full", QuantityForms.POINTS, Rebase::full);
        private final Attribute<Rebase, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, Rebase::rounding);

        @Override
        protected Rebase build(Values values) {
          return new Rebase(
              values.get(reckoned), values.get(applicable), values.get(full), values.get(rounding));
        }
      };

  private static final Form<Applies> APPLIES =
      Forms.words(ImmutableMap.of("yes", Applies.YES, "no", Applies.NO, "open", Applies.OPEN));

  private static final Form<NodeCombination.Part> COMBINED_PART =
      new ObjectForm<>() {
        private final Attribute<NodeCombination.Part, PartId> part =
            required("part", AnswerForms.PART_ID, NodeCombination.Part::part);
        private final Attribute<NodeCombination.Part, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, NodeCombination.Part::weight);
        private final Attribute<NodeCombination.Part, Applies> applies =
            defaulted("applies", APPLIES, Applies.YES, NodeCombination.Part::applies);

        @Override
        protected NodeCombination.Part build(Values values) {
          return new NodeCombination.Part(
              values.get(part), values.get(weight), values.get(applies));
        }
      };

  private static final Form<NodeCombination> NODE_COMBINATION =
      new ObjectForm<>() {
        private final Attribute<NodeCombination, Combination> combination =
            required("combination", CompositeForms.COMBINATION, NodeCombination::combination);
        private final Attribute<NodeCombination, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, NodeCombination::rounding);
        private final Attribute<NodeCombination, ImmutableList<NodeCombination.Part>> parts =
            list("parts", COMBINED_PART, NodeCombination::parts);
        private final Attribute<NodeCombination, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, NodeCombination::points);

        @Override
        protected NodeCombination build(Values values) {
          return new NodeCombination(
              values.get(combination), values.get(rounding), values.get(parts), values.get(points));
        }
      };

  private static final Form<NodeChange> NODE_CHANGE =
      new ObjectForm<>() {
        private final Attribute<NodeChange, PointsRange> before =
            required("before", QuantityForms.POINTS_RANGE, NodeChange::before);
        private final Attribute<NodeChange, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, NodeChange::cap);
        private final Attribute<NodeChange, Optional<Points>> floor =
            optional("floor", QuantityForms.POINTS, NodeChange::floor);
        private final Attribute<NodeChange, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, NodeChange::rounding);
        private final Attribute<NodeChange, PointsRange> after =
            required("after", QuantityForms.POINTS_RANGE, NodeChange::after);

        @Override
        protected NodeChange build(Values values) {
          return new NodeChange(
              values.get(before),
              values.get(cap),
              values.get(floor),
              values.get(rounding),
              values.get(after));
        }
      };

  private static final Form<Subtotal> SUBTOTAL =
      new ObjectForm<>() {
        private final Attribute<Subtotal, PartId> part =
            required("part", AnswerForms.PART_ID, Subtotal::part);
        private final Attribute<Subtotal, Optional<PartId>> under =
            optional("under", AnswerForms.PART_ID, Subtotal::under);
        private final Attribute<Subtotal, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, Subtotal::points);
        private final Attribute<Subtotal, Optional<NodeCombination>> combination =
            optional("combination", NODE_COMBINATION, Subtotal::combination);
        private final Attribute<Subtotal, Optional<Rebase>> rebase =
            optional("rebase", REBASE, Subtotal::rebase);
        private final Attribute<Subtotal, Optional<NodeChange>> change =
            optional("change", NODE_CHANGE, Subtotal::change);

        @Override
        protected Subtotal build(Values values) {
          return new Subtotal(
              values.get(part),
              values.get(under),
              values.get(points),
              values.get(combination),
              values.get(rebase),
              values.get(change));
        }
      };

  private static final Form<AdjustmentKind> ADJUSTMENT_KIND =
      Forms.words(
          ImmutableMap.of(
              AdjustmentKind.BONUS.word(), AdjustmentKind.BONUS,
              AdjustmentKind.DEDUCTION.word(), AdjustmentKind.DEDUCTION));

  private static final Form<Floor> FLOOR =
      new ObjectForm<>() {
        private final Attribute<Floor, Points> lowest =
            required("lowest", QuantityForms.POINTS, Floor::lowest);
        private final Attribute<Floor, PointsRange> before =
            required("before", QuantityForms.POINTS_RANGE, Floor::before);
        private final Attribute<Floor, PointsRange> after =
            required("after", QuantityForms.POINTS_RANGE, Floor::after);

        @Override
        protected Floor build(Values values) {
          return new Floor(values.get(lowest), values.get(before), values.get(after));
        }
      };

  private static final Form<StepLine> STEP =
      new ObjectForm<>() {
        private final Attribute<StepLine, PartId> step =
            required("step", AnswerForms.PART_ID, StepLine::step);
        private final Attribute<StepLine, AdjustmentKind> kind =
            required("kind", ADJUSTMENT_KIND, StepLine::kind);
        private final Attribute<StepLine, PointsRange> reckoned =
            required("reckoned", QuantityForms.POINTS_RANGE, StepLine::reckoned);
        private final Attribute<StepLine, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, StepLine::cap);
        private final Attribute<StepLine, ImmutableList<Firing>> firings =
            list("firings", AwardForms.FIRING, StepLine::firings);
        private final Attribute<StepLine, PointsRange> effect =
            required("effect", QuantityForms.POINTS_RANGE, StepLine::effect);
        private final Attribute<StepLine, Optional<Floor>> floor =
            optional("floor", FLOOR, StepLine::floor);

        @Override
        protected StepLine build(Values values) {
          return StepLine.builder()
              .step(values.get(step))
              .kind(values.get(kind))
              .reckoned(values.get(reckoned))
              .cap(values.get(cap))
              .firings(values.get(firings))
              .effect(values.get(effect))
              .floor(values.get(floor))
              .build();
        }
      };

  private static final Form<GateLine> GATE =
      new ObjectForm<>() {
        private final Attribute<GateLine, PartId> step =
            required("step", AnswerForms.PART_ID, GateLine::step);
        private final Attribute<GateLine, Name> name =
            required("name", TextForms.NAME, GateLine::name);
        private final Attribute<GateLine, Optional<Validity>> existence =
            optional("existence", PeriodForms.VALIDITY, GateLine::existence);
        private final Attribute<GateLine, Optional<Finding>> finding =
            optional("finding", EvaluationForms.FINDING, GateLine::finding);

        @Override
        protected GateLine build(Values values) {
          return new GateLine(
              values.get(step), values.get(name), values.get(existence), values.get(finding));
        }
      };

  private static final Form<TotalChange> TOTAL_CHANGE =
      new ObjectForm<>() {
        private final Attribute<TotalChange, TotalStep> rule =
            required("rule", StepForms.TOTAL_STEP, TotalChange::rule);
        private final Attribute<TotalChange, Long> behind =
            required("behind", Forms.WHOLE, TotalChange::behind);
        private final Attribute<TotalChange, PointsRange> before =
            required("before", QuantityForms.POINTS_RANGE, TotalChange::before);
        private final Attribute<TotalChange, PointsRange> after =
            required("after", QuantityForms.POINTS_RANGE, TotalChange::after);

        @Override
        protected TotalChange build(Values values) {
          return new TotalChange(
              values.get(rule), values.get(behind), values.get(before), values.get(after));
        }
      };

  private static final Form<GradeRuleLine> GRADE_RULE =
      new ObjectForm<>() {
        private final Attribute<GradeRuleLine, PartId> step =
            required("step", AnswerForms.PART_ID, GradeRuleLine::step);
        private final Attribute<GradeRuleLine, Name> name =
            required("name", TextForms.NAME, GradeRuleLine::name);
        private final Attribute<GradeRuleLine, Optional<Finding>> finding =
            optional("finding", EvaluationForms.FINDING, GradeRuleLine::finding);
        private final Attribute<GradeRuleLine, Grade> before =
            required("before", StepForms.GRADE, GradeRuleLine::before);
        private final Attribute<GradeRuleLine, Optional<Grade>> after =
            optional("after", StepForms.GRADE, GradeRuleLine::after);

        @Override
        protected GradeRuleLine build(Values values) {
          return new GradeRuleLine(
              values.get(step),
              values.get(name),
              values.get(finding),
              values.get(before),
              values.get(after));
        }
      };

  private static final Form<PerspectiveMean> MEAN =
      new ObjectForm<>() {
        private final Attribute<PerspectiveMean, PartId> perspective =
            required("perspective", AnswerForms.PART_ID, PerspectiveMean::perspective);
        private final Attribute<PerspectiveMean, Fraction> mean =
            required("mean", QuantityForms.FRACTION, PerspectiveMean::mean);

        @Override
        protected PerspectiveMean build(Values values) {
          return new PerspectiveMean(values.get(perspective), values.get(mean));
        }
      };

  static final Form<GradeLine> GRADE =
      new ObjectForm<>() {
        private final Attribute<GradeLine, PartId> step =
            required("step", AnswerForms.PART_ID, GradeLine::step);
        private final Attribute<GradeLine, Grade> grade =
            required("grade", StepForms.GRADE, GradeLine::grade);

        @Override
        protected GradeLine build(Values values) {
          return new GradeLine(values.get(step), values.get(grade));
        }
      };

  private static final Form<VetoLine> VETO =
      new ObjectForm<>() {
        private final Attribute<VetoLine, PartId> step =
            required("step", AnswerForms.PART_ID, VetoLine::step);
        private final Attribute<VetoLine, Name> name =
            required("name", TextForms.NAME, VetoLine::name);
        private final Attribute<VetoLine, Finding> finding =
            required("finding", EvaluationForms.FINDING, VetoLine::finding);

        @Override
        protected VetoLine build(Values values) {
          return new VetoLine(values.get(step), values.get(name), values.get(finding));
        }
      };

  private static final Form<PerspectiveTotal> PERSPECTIVE_TOTAL =
      new ObjectForm<>() {
        private final Attribute<PerspectiveTotal, PartId> perspective =
            required("perspective", AnswerForms.PART_ID, PerspectiveTotal::perspective);
        private final Attribute<PerspectiveTotal, Decimal> weight =
            required("weight", Forms.DECIMAL, PerspectiveTotal::weight);
        private final Attribute<PerspectiveTotal, ImmutableList<LedgerLine>> lines =
            list("lines", LINE, PerspectiveTotal::lines);
        private final Attribute<PerspectiveTotal, ImmutableList<Subtotal>> subtotals =
            list("subtotals", SUBTOTAL, PerspectiveTotal::subtotals);
        private final Attribute<PerspectiveTotal, PointsRange> points =
            required("points", QuantityForms.POINTS_RANGE, PerspectiveTotal::points);

        @Override
        protected PerspectiveTotal build(Values values) {
          return new PerspectiveTotal(
              values.get(perspective),
              values.get(weight),
              values.get(lines),
              values.get(subtotals),
              values.get(points));
        }
      };

  public static final ObjectForm<ScoreCard> SCORE_CARD =
      new ObjectForm<>() {
        private final Attribute<ScoreCard, RubricKey> rubric =
            required("rubric", RubricForms.KEY, ScoreCard::rubric);
        private final Attribute<ScoreCard, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, ScoreCard::subject);
        private final Attribute<ScoreCard, Period> period =
            required("period", PeriodForms.PERIOD, ScoreCard::period);
        private final Attribute<ScoreCard, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, ScoreCard::invented);
        private final Attribute<ScoreCard, ImmutableList<ReferenceValue>> references =
            list("references", EvaluationForms.REFERENCE, ScoreCard::references);
        private final Attribute<ScoreCard, ImmutableList<RuleDays>> notInForce =
            list("notInForce", RubricForms.RULE_DAYS, ScoreCard::notInForce);
        private final Attribute<ScoreCard, ImmutableList<GateLine>> gates =
            list("gates", GATE, ScoreCard::gates);
        private final Attribute<ScoreCard, ImmutableList<LedgerLine>> lines =
            list("lines", LINE, ScoreCard::lines);
        private final Attribute<ScoreCard, ImmutableList<PerspectiveTotal>> perspectiveTotals =
            list("perspectiveTotals", PERSPECTIVE_TOTAL, ScoreCard::perspectiveTotals);
        private final Attribute<ScoreCard, ImmutableList<Subtotal>> subtotals =
            list("subtotals", SUBTOTAL, ScoreCard::subtotals);
        private final Attribute<ScoreCard, Optional<Points>> opening =
            optional("opening", QuantityForms.POINTS, ScoreCard::opening);
        private final Attribute<ScoreCard, Optional<PointsRange>> base =
            optional("base", QuantityForms.POINTS_RANGE, ScoreCard::base);
        private final Attribute<ScoreCard, ImmutableList<StepLine>> steps =
            list("steps", STEP, ScoreCard::steps);
        private final Attribute<ScoreCard, ImmutableList<TotalChange>> changes =
            list("changes", TOTAL_CHANGE, ScoreCard::changes);
        private final Attribute<ScoreCard, Optional<PointsRange>> total =
            optional("total", QuantityForms.POINTS_RANGE, ScoreCard::total);
        private final Attribute<ScoreCard, ImmutableList<PerspectiveMean>> perspectives =
            list("perspectives", MEAN, ScoreCard::perspectives);
        private final Attribute<ScoreCard, ImmutableList<GradeRuleLine>> gradeRules =
            list("gradeRules", GRADE_RULE, ScoreCard::gradeRules);
        private final Attribute<ScoreCard, Optional<GradeLine>> grade =
            optional("grade", GRADE, ScoreCard::grade);
        private final Attribute<ScoreCard, ImmutableList<VetoLine>> vetoes =
            list("vetoes", VETO, ScoreCard::vetoes);

        @Override
        protected ScoreCard build(Values values) {
          return ScoreCard.builder()
              .rubric(values.get(rubric))
              .subject(values.get(subject))
              .period(values.get(period))
              .invented(values.get(invented))
              .references(values.get(references))
              .notInForce(values.get(notInForce))
              .gates(values.get(gates))
              .lines(values.get(lines))
              .perspectiveTotals(values.get(perspectiveTotals))
              .subtotals(values.get(subtotals))
              .opening(values.get(opening))
              .base(values.get(base))
              .steps(values.get(steps))
              .changes(values.get(changes))
              .total(values.get(total))
              .perspectives(values.get(perspectives))
              .gradeRules(values.get(gradeRules))
              .grade(values.get(grade))
              .vetoes(values.get(vetoes))
              .build();
        }
      };

  private ScoringForms() {}
}
