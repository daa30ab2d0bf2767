package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.AnswerSheet;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.Award;

/**
 * A rubric made ready to score evaluations (评分器).
 *
 * <p>Scoring one evaluation: each answer earns points by the rule of its item; the points of each
 * criterion are added up, then those of the dimensions to the base; the steps follow in their
 * order. All of it is exact.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Scorer {

  private final Questionnaire questionnaire;

  private Scorer(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /**
   * Makes a rubric ready.
   *
   * @param rubric the rubric
   * @return the scorer
   */
  public static Scorer of(Rubric rubric) {
    return new Scorer(Questionnaire.of(rubric));
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return questionnaire.rubric();
  }

  /**
   * Scores an evaluation.
   *
   * @param evaluation the evaluation
   * @return the score card, with a warning for each item that is not answered; or all that is wrong
   *     with the evaluation under the rubric, with pointers into the evaluation
   */
  public WithProblems<ScoreCard> score(Evaluation evaluation) {
    WithProblems<AnswerSheet> sheet = questionnaire.lay(evaluation);
    if (sheet.value().isEmpty()) {
      return WithProblems.refused(sheet.problems());
    }
    Pass pass = new Pass(sheet.value().get());
    try {
      return WithProblems.of(pass.card(), sheet.problems());
    } catch (AmountOverflowException e) {
      Problem overflow =
          Problem.of(QuantityProblem.AMOUNT_OVERFLOW, pass.whereabouts(), ImmutableMap.of());
      return WithProblems.refused(
          ImmutableList.<Problem>builder().addAll(sheet.problems()).add(overflow).build());
    }
  }

  /** One pass over the rubric with one answer sheet; items come in the questionnaire's order. */
  private final class Pass {

    private final AnswerSheet sheet;
    private final ImmutableList.Builder<LedgerLine> lines = ImmutableList.builder();
    private final List<Subtotal> subtotals = new ArrayList<>();
    private int position;
    private Optional<Answer> current = Optional.empty();

    Pass(AnswerSheet sheet) {
      this.sheet = sheet;
    }

    ScoreCard card() {
      PointsRange base = PointsRange.ZERO;
      for (Criterion dimension : rubric().dimensions()) {
        base = base.plus(scoreCriterion(dimension, Optional.empty()));
      }
      ImmutableList.Builder<StepLine> steps = ImmutableList.builder();
      PointsRange total = base;
      for (Step step : rubric().steps()) {
        if (step instanceof Adjustment adjustment) {
          StepLine line = adjust(adjustment);
          steps.add(line);
          total = total.plus(line.effect());
        }
      }
      Evaluation evaluation = sheet.evaluation();
      return ScoreCard.builder()
          .rubric(evaluation.rubric())
          .subject(evaluation.subject())
          .period(evaluation.period())
          .invented(evaluation.invented())
          .lines(lines.build())
          .subtotals(subtotals)
          .base(base)
          .steps(steps.build())
          .total(total)
          .build();
    }

    /** The answer that was scored last, or all of them. */
    Pointer whereabouts() {
      Pointer answers = Pointer.to("answers");
      return current
          .map(answer -> answers.child(sheet.evaluation().answers().indexOf(answer)))
          .orElse(answers);
    }

    private PointsRange scoreCriterion(Criterion criterion, Optional<PartId> under) {
      int place = subtotals.size();
      PointsRange points = PointsRange.ZERO;
      subtotals.add(new Subtotal(criterion.id(), under, points));
      for (RubricPart part : criterion.parts()) {
        points =
            points.plus(
                part instanceof Criterion child
                    ? scoreCriterion(child, Optional.of(criterion.id()))
                    : scoreItem((Item) part, criterion.id()));
      }
      subtotals.set(place, new Subtotal(criterion.id(), under, points));
      return points;
    }

    private PointsRange scoreItem(Item item, PartId under) {
      Optional<Answer> answer = sheet.answers().get(position++);
      current = answer;
      LedgerLine.Builder line =
          LedgerLine.builder().item(item.id()).under(under).rule(item.rule().word());
      PointsRange points = item.rangeIfMissing();
      if (answer.isPresent()) {
        Award award = item.rule().award(item, answer.get().value());
        points = PointsRange.exactly(award.points());
        line.answer(answer.get().value()).reckoned(award.reckoned()).firings(award.firings());
      }
      lines.add(line.points(points).build());
      return points;
    }

    private StepLine adjust(Adjustment step) {
      PointsRange sum = PointsRange.ZERO;
      for (Item item : step.items()) {
        sum = sum.plus(scoreItem(item, step.id()));
      }
      StepLine.Builder line =
          StepLine.builder().step(step.id()).kind(step.kind()).reckoned(sum).cap(step.cap());
      if (sum.exact().isPresent()) {
        line.firings(Award.capped(sum.exact().get(), step.cap()).firings());
      }
      return line.effect(step.effect(step.cap().map(sum::cappedAt).orElse(sum))).build();
    }
  }
}
