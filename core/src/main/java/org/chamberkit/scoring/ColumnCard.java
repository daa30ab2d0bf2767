package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.reckoning.PlainRule;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RuleDays;

/**
 * A card kept in columns of whole numbers: the answers and what the pass worked out of them, each
 * amount once. Lines and subtotals are made when they are asked for, each time anew.
 */
final class ColumnCard extends CardChanges {

  private final PlainForm form;
  private final PlainRubric plain;
  private final Subject subject;
  private final Period period;
  private final boolean invented;

  private final AnswerColumns answers;

  /** The points of each item in the end, or that it does not apply. */
  private final long[] points;

  private final PlainSums sums;

  private final ImmutableList<GateLine> gates;

  private final long total;
  private final Optional<GradeLine> grade;
  private final ImmutableList<PerspectiveMean> perspectives;

  ColumnCard(
      PlainForm form,
      Evaluation evaluation,
      long[] points,
      PlainSums sums,
      ImmutableList<GateLine> gates,
      ImmutableList<PerspectiveMean> perspectives) {
    this.form = form;
    this.plain = form.plain;
    this.subject = evaluation.subject();
    this.period = evaluation.period();
    this.invented = evaluation.invented();
    this.answers = evaluation.columns();
    this.points = points;
    this.perspectives = perspectives;
    this.sums = sums;
    this.gates = gates;
    long reached = sumOfDimensions();
    int adjustment = plain.criteria.length;
    for (PlainStep.Adjusting adjusting : plain.steps) {
      reached = adjusting.apply(reached, sums.points[adjustment++]);
    }
    this.total = reached;
    this.grade = plain.grading.flatMap(grading -> grading.grade(total));
  }

  private long sumOfDimensions() {
    long added = 0;
    for (int i = 0; i < plain.criteria.length; i++) {
      added += plain.parents[i] < 0 ? sums.points[i] : 0;
    }
    return added;
  }

  @Override
  public RubricKey rubric() {
    return plain.rubric.key();
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public Period period() {
    return period;
  }

  @Override
  public boolean invented() {
    return invented;
  }

  @Override
  public ImmutableList<ReferenceValue> references() {
    return plain.references;
  }

  @Override
  public ImmutableList<RuleDays> notInForce() {
    return plain.others;
  }

  @Override
  public ImmutableList<GateLine> gates() {
    return gates;
  }

  @Override
  public ImmutableList<LedgerLine> lines() {
    ImmutableList.Builder<LedgerLine> lines = ImmutableList.builderWithExpectedSize(points.length);
    for (int i = 0; i < points.length; i++) {
      lines.add(line(i));
    }
    return lines.build();
  }

  private LedgerLine line(int i) {
    boolean applies = points[i] != PlainRule.NOT_APPLICABLE;
    LedgerLine.Builder line =
        LedgerLine.builder()
            .item(plain.ids[i])
            .under(under(plain.under[i]))
            .rule(plain.items[i].rule().word())
            .points(plain.unit.range(applies ? points[i] : 0));
    Optional<AnswerValue> answer = form.answer(i, answers);
    if (answer.isEmpty()) {
      return line.build();
    }
    line.answer(answer);
    return applies ? reckoned(line, i).build() : line.applicable(false).build();
  }

  /** Adds how the points came about: the rule that gave them reckons once more. */
  private LedgerLine.Builder reckoned(LedgerLine.Builder line, int i) {
    long reckoned = form.reckon(i, answers);
    long divisor = form.divisor(i, answers);
    Fraction after = plain.unit.fraction(points[i], 1);
    if (!PlainRule.isChanged(reckoned, divisor, points[i])) {
      return line.reckoned(after);
    }
    Fraction before = plain.unit.fraction(reckoned, divisor);
    FiringKind kind = plain.rules[i].firing(reckoned, divisor, points[i]);
    return line.reckoned(before).addFiring(new Firing(kind, before, after));
  }

  private PartId under(int index) {
    int criteria = plain.criteria.length;
    return index < criteria ? plain.criteria[index].id() : plain.adjustments[index - criteria].id();
  }

  @Override
  public ImmutableList<PerspectiveTotal> perspectiveTotals() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Subtotal> subtotals() {
    ImmutableList.Builder<Subtotal> subtotals = ImmutableList.builder();
    for (int i = 0; i < plain.criteria.length; i++) {
      int parent = plain.parents[i];
      subtotals.add(
          new Subtotal(
              plain.criteria[i].id(),
              parent < 0 ? Optional.empty() : Optional.of(plain.criteria[parent].id()),
              plain.unit.range(sums.points[i]),
              rebase(i)));
    }
    return subtotals.build();
  }

  private Optional<Rebase> rebase(int criterion) {
    return sums.isRaised(plain, criterion)
        ? Optional.of(
            new Rebase(
                plain.unit.range(sums.reckoned[criterion]),
                plain.unit.range(sums.applicable[criterion]),
                plain.unit.points(plain.worths[criterion]),
                plain.rubric.rounding().orElseThrow()))
        : Optional.empty();
  }

  @Override
  public Optional<Points> opening() {
    return Optional.empty();
  }

  @Override
  public ImmutableList<TotalChange> changes() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<GradeRuleLine> gradeRules() {
    return ImmutableList.of();
  }

  @Override
  public Optional<PointsRange> base() {
    return Optional.of(plain.unit.range(sumOfDimensions()));
  }

  @Override
  public ImmutableList<StepLine> steps() {
    ImmutableList.Builder<StepLine> lines = ImmutableList.builder();
    long reached = sumOfDimensions();
    int index = 0;
    for (PlainStep.Adjusting adjusting : plain.steps) {
      long sum = sums.points[plain.criteria.length + index];
      lines.add(step(plain.adjustments[index], adjusting, sum, reached));
      reached = adjusting.apply(reached, sum);
      index++;
    }
    return lines.build();
  }

  private StepLine step(
      Adjustment adjustment, PlainStep.Adjusting adjusting, long sum, long reached) {
    StepLine.Builder line =
        StepLine.builder()
            .step(adjustment.id())
            .kind(adjustment.kind())
            .reckoned(plain.unit.range(sum))
            .cap(adjustment.cap())
            .firings(Award.of(plain.unit.points(sum)).cappedAt(adjustment.cap()).firings())
            .effect(plain.unit.range(adjusting.effect(sum)));
    long moved = reached + adjusting.effect(sum);
    long after = adjusting.apply(reached, sum);
    if (after != moved) {
      line.floor(
          new Floor(plain.unit.points(after), plain.unit.range(moved), plain.unit.range(after)));
    }
    return line.build();
  }

  @Override
  public Optional<PointsRange> total() {
    return Optional.of(plain.unit.range(total));
  }

  @Override
  public ImmutableList<PerspectiveMean> perspectives() {
    return perspectives;
  }

  @Override
  public Optional<GradeLine> grade() {
    return grade;
  }

  @Override
  public ImmutableList<VetoLine> vetoes() {
    return ImmutableList.of();
  }
}
