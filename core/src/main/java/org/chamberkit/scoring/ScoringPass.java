package org.chamberkit.scoring;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.award.Firing;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.AnswerSheet;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Gate;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.Veto;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.subtotal.Combiner.Applies;
import org.chamberkit.subtotal.Roundings;

/** One pass over the rubric with one answer sheet; items come in the questionnaire's order. */
final class ScoringPass {

  private final InForce rules;
  private final Rubric rubric;
  private final ImmutableList<ReferenceValue> references;
  private final AnswerSheet sheet;
  private final Evaluation evaluation;
  private final List<Problem> problems = new ArrayList<>();
  private ImmutableList.Builder<LedgerLine> lines = ImmutableList.builder();
  private List<Subtotal> subtotals = new ArrayList<>();
  private final ImmutableList.Builder<PerspectiveTotal> totals = ImmutableList.builder();
  private RuleContext context;
  private final Judgements judgements = new Judgements();
  private int position;

  /** Whether what perspectives gave to the items of the dimensions is noted already. */
  private boolean isJudged;

  private Optional<Answer> current = Optional.empty();

  ScoringPass(InForce rules, ImmutableList<ReferenceValue> references, AnswerSheet sheet) {
    this.rules = rules;
    this.rubric = rules.rubric();
    this.references = references;
    this.sheet = sheet;
    this.context = sheet.context();
    this.evaluation = sheet.evaluation();
  }

  /** The card; absent if there are problems. */
  Optional<ScoreCard> card() {
    ScoreCard.Builder card =
        ScoreCard.builder()
            .rubric(evaluation.rubric())
            .subject(evaluation.subject())
            .period(evaluation.period())
            .invented(evaluation.invented())
            .notInForce(rules.others());
    ImmutableList<VetoLine> vetoes = vetoes();
    card.vetoes(vetoes);
    card.opening(rubric.opening());
    ImmutableList<GateLine> gates = gates();
    card.gates(gates);
    if (gates.stream().allMatch(gate -> gate.passes(evaluation.period()))) {
      score(card, vetoes.isEmpty());
    }
    return problems.isEmpty() ? Optional.of(checked(card)) : Optional.empty();
  }

  /**
   * Builds the card. Its check adds up in another order than the pass did, so that a sum may
   * overflow on the way; that is an overflow like any other.
   */
  private ScoreCard checked(ScoreCard.Builder card) {
    try {
      return card.build();
    } catch (ProblemException e) {
      if (e.problems().stream()
          .allMatch(problem -> problem.code() == QuantityProblem.AMOUNT_OVERFLOW)) {
        current = Optional.empty();
        throw new AmountOverflowException("a sum of the card overflows");
      }
      throw e;
    }
  }

  /** What kept the card from being made. */
  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /** The answer that was scored last, or all of them. */
  Pointer whereabouts() {
    Pointer answers = Pointer.to("answers");
    return current
        .map(answer -> answers.child(evaluation.answers().indexOf(answer)))
        .orElse(answers);
  }

  private ImmutableList<GateLine> gates() {
    ImmutableList.Builder<GateLine> gates = ImmutableList.builder();
    for (Step step : rubric.steps()) {
      if (step instanceof ExistenceGate gate) {
        gates.add(new GateLine(gate.id(), gate.name(), sheet.existence().orElseThrow()));
      } else if (step instanceof Gate.Qualification gate) {
        gates.add(new GateLine(gate.id(), gate.name(), Optional.empty(), finding(gate.id())));
      }
    }
    return gates.build();
  }

  private Optional<Finding> finding(PartId ground) {
    return evaluation.findings().stream()
        .filter(finding -> finding.ground().equals(ground))
        .findFirst();
  }

  private ImmutableList<VetoLine> vetoes() {
    ImmutableList.Builder<VetoLine> vetoes = ImmutableList.builder();
    for (Step step : rubric.steps()) {
      if (step instanceof Veto veto) {
        for (Veto.Ground ground : veto.grounds()) {
          evaluation.findings().stream()
              .filter(finding -> finding.ground().equals(ground.id()))
              .filter(finding -> finding.outcome() != Finding.Outcome.NOT_MET)
              .forEach(finding -> vetoes.add(new VetoLine(veto.id(), ground.name(), finding)));
        }
      }
    }
    return vetoes.build();
  }

  private void score(ScoreCard.Builder card, boolean isGraded) {
    PointsRange base =
        rubric.opening().map(PointsRange::exactly).orElse(PointsRange.ZERO).plus(dimensions());
    PointsRange total = base;
    long adjustments = 0;
    for (Step step : rubric.steps()) {
      if (step instanceof Adjustment adjustment) {
        StepLine line = adjust(adjustment, total);
        card.addStep(line);
        total = line.applyTo(total);
        adjustments++;
      } else if (step instanceof TotalStep rule) {
        TotalChange change = new TotalChange(rule, adjustments, total, rule.apply(total));
        card.addChange(change);
        total = change.after();
      }
    }
    if (isGraded) {
      grade(card, total);
    }
    card.references(references)
        .lines(lines.build())
        .subtotals(subtotals)
        .perspectiveTotals(totals.build())
        .base(base)
        .total(total)
        .perspectives(judgements.means(rubric.perspectives()));
  }

  /** The points of the dimensions, or the totals of the perspectives, mixed. */
  private PointsRange dimensions() {
    if (rubric.perspectivesMixed() == PerspectivesMixed.PER_ITEM) {
      return addDimensions();
    }
    for (Perspective perspective : rubric.perspectives()) {
      position = 0;
      context =
          new RuleContext(
              context.period(),
              ImmutableList.of(new Perspective(perspective.id(), perspective.name(), Decimal.ONE)),
              context.references());
      PointsRange points = addDimensions();
      totals.add(
          new PerspectiveTotal(
              perspective.id(),
              perspective.weight(),
              lines.build(),
              ImmutableList.copyOf(subtotals),
              points));
      isJudged = true;
      lines = ImmutableList.builder();
      subtotals = new ArrayList<>();
    }
    isJudged = false;
    context = sheet.context();
    return PartPoints.mixed(totals.build());
  }

  private PointsRange addDimensions() {
    PointsRange sum = PointsRange.ZERO;
    for (Criterion dimension : rubric.dimensions()) {
      ScoredPart scored = scoreCriterion(dimension, Optional.empty());
      Problem nothing =
          Problem.of(
              ScoringProblem.NOTHING_APPLIES,
              Pointer.to("answers"),
              ImmutableMap.of("part", dimension.id().text()));
      if (scored.applies() == Applies.NO && !problems.contains(nothing)) {
        problems.add(nothing);
      }
      sum = sum.plus(scored.points());
    }
    return sum;
  }

  private void grade(ScoreCard.Builder card, PointsRange total) {
    if (rubric.gradeScale().isEmpty()) {
      return;
    }
    GradeScale scale = rubric.gradeScale().get();
    Grading grading =
        new Grading(rubric, scale, evaluation.findings(), lines.build(), subtotals, totals.build());
    Optional<Grade> grade = grading.grade(scale.grade(total));
    card.gradeRules(grading.lines());
    card.grade(grade.map(given -> new GradeLine(scale.id(), given)));
  }

  private ScoredPart scoreCriterion(Criterion criterion, Optional<Criterion> parent) {
    int place = subtotals.size();
    subtotals.add(
        new Subtotal(
            criterion.id(), parent.map(Criterion::id), PointsRange.ZERO, Optional.empty()));
    ImmutableList.Builder<ScoredPart> parts = ImmutableList.builder();
    for (RubricPart part : criterion.parts()) {
      parts.add(scorePart(part, criterion));
    }
    NodeScore.Result result =
        new NodeScore(criterion, parent, rubric.roundings(), parts.build()).result();
    subtotals.set(place, result.subtotal());
    return result.scored();
  }

  private ScoredPart scorePart(RubricPart part, Criterion criterion) {
    if (part instanceof Criterion child) {
      return scoreCriterion(child, Optional.of(criterion));
    }
    Item item = (Item) part;
    return scoreItem(item, criterion.id(), criterion.leavesOut());
  }

  /**
   * Scores an item.
   *
   * @param isLeftOut whether an item that does not apply is left out, else it earns no points
   */
  private ScoredPart scoreItem(Item item, PartId under, boolean isLeftOut) {
    int place = position++;
    current = sheet.answers().get(place);
    Optional<AnswerValue> answer = sheet.answer(place);
    if (!isJudged) {
      judgements.add(item, answer);
    }
    LedgerLine.Builder line =
        LedgerLine.builder().item(item.id()).under(under).rule(item.rule().word()).answer(answer);
    Optional<Overriding> overridden = sheet.overridden(place);
    noteRecord(overridden, line);
    Optional<Points> awarded = overridden.flatMap(Overriding::points);
    ScoredPart scored =
        answer.isPresent()
            ? answered(item, answer.get(), awarded, isLeftOut, line)
            : silence(item, isLeftOut, line);
    if (awarded.isPresent()) {
      line.applicable(true);
      scored = scored(item, PointsRange.exactly(awarded.get()), Applies.YES);
    }
    lines.add(line.points(scored.points()).build());
    return scored;
  }

  /** Notes where the answer comes from, and what was put in its place. */
  private void noteRecord(Optional<Overriding> overridden, LedgerLine.Builder line) {
    line.overridden(overridden);
    if (overridden.isPresent() && overridden.get().points().isEmpty()) {
      line.replaced(current.map(Answer::value));
    } else {
      line.origin(current.flatMap(Answer::origin));
    }
  }

  private ScoredPart silence(Item item, boolean isLeftOut, LedgerLine.Builder line) {
    if (item.missing() == MissingPolicy.ZERO) {
      return scored(item, PointsRange.ZERO, Applies.YES);
    } else if (item.missing() == MissingPolicy.EXCLUDE) {
      line.applicable(false);
      return scored(item, PointsRange.ZERO, Applies.NO);
    }
    return open(item, isLeftOut);
  }

  /** What is not known, not told or not exact is open, even where silence earns no points. */
  private ScoredPart answered(
      Item item,
      AnswerValue answer,
      Optional<Points> awarded,
      boolean isLeftOut,
      LedgerLine.Builder line) {
    if (!(answer instanceof LackingAnswer lacking)) {
      return award(item, answer, awarded, line);
    }
    if (lacking.isNotApplicable() || item.missing() == MissingPolicy.EXCLUDE) {
      line.applicable(false);
      return scored(item, PointsRange.ZERO, Applies.NO);
    }
    ImmutableList<Award.Counted> ends = InexactAnswers.atEnds(item, lacking, sheet.context());
    return ends.isEmpty()
        ? open(item, isLeftOut)
        : scored(item, between(item, ends.get(0), ends.get(1)), Applies.YES);
  }

  private PointsRange between(Item item, Award.Counted one, Award.Counted other) {
    Points first = points(item, one.points());
    Points second = points(item, other.points());
    return first.compareTo(second) <= 0
        ? PointsRange.between(first, second)
        : PointsRange.between(second, first);
  }

  private ScoredPart open(Item item, boolean isLeftOut) {
    Roundings roundings = rubric.roundings();
    PointsRange open = isLeftOut ? item.range(roundings) : item.rangeOrNone(roundings);
    return scored(item, open, item.mayNotApply() ? Applies.OPEN : Applies.YES);
  }

  /** An item of a bonus or deduction needs no maximum, and nothing is re-based there. */
  private static ScoredPart scored(Item item, PointsRange points, Applies applies) {
    return new ScoredPart(points, applies, item.maximum().orElse(Points.ZERO));
  }

  private ScoredPart award(
      Item item, AnswerValue answer, Optional<Points> awarded, LedgerLine.Builder line) {
    Award award = item.rule().award(item, answer, context);
    line.panels(item.rule().panels(answer, context));
    if (award instanceof Award.NotApplicable) {
      line.applicable(false);
      return scored(item, PointsRange.ZERO, Applies.NO);
    } else if (award instanceof Award.Open open) {
      PointsRange range =
          PointsRange.between(points(item, open.lowest()), points(item, open.highest()));
      return scored(item, range, Applies.YES);
    }
    Award.Counted counted = (Award.Counted) award;
    if (rubric.rounding().isPresent()) {
      counted = counted.rounded(rubric.rounding().get());
    }
    counted = awarded.map(counted::overriddenBy).orElse(counted);
    line.reckoned(counted.reckoned()).firings(counted.firings());
    return scored(item, PointsRange.exactly(points(item, counted.points())), Applies.YES);
  }

  private Points points(Item item, Fraction earned) {
    return rubric
        .rounding()
        .map(earned::rounded)
        .or(earned::exactDecimal)
        .map(Points::new)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    Strings.lenientFormat(
                        "rule '%s' of item '%s' must say that it divides, for it earned %s",
                        item.rule().word(), item.id(), earned)));
  }

  private StepLine adjust(Adjustment step, PointsRange total) {
    PointsRange sum = PointsRange.ZERO;
    for (Item item : step.items()) {
      sum = sum.plus(scoreItem(item, step.id(), false).points());
    }
    PointsRange effect = step.effect(step.cap().map(sum::cappedAt).orElse(sum));
    ImmutableList<Firing> firings =
        sum.exact()
            .map(points -> Award.of(points).cappedAt(step.cap()).firings())
            .orElse(ImmutableList.of());
    PointsRange before = total.plus(effect);
    return StepLine.builder()
        .step(step.id())
        .kind(step.kind())
        .reckoned(sum)
        .cap(step.cap())
        .firings(firings)
        .effect(effect)
        .floor(
            step.totalNotBelow()
                .filter(lowest -> !before.flooredAt(lowest).equals(before))
                .map(lowest -> new Floor(lowest, before, before.flooredAt(lowest))))
        .build();
  }
}
