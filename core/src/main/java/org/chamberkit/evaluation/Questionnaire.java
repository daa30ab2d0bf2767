package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;

/**
 * The items of a rubric in their order (问卷), compiled once so that many evaluations can be laid
 * beside them.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Questionnaire {

  private final Rubric rubric;
  private final ImmutableList<Item> items;
  private final ImmutableMap<PartId, Integer> positions;

  private Questionnaire(Rubric rubric) {
    this.rubric = rubric;
    List<Item> all = new ArrayList<>();
    rubric.dimensions().forEach(dimension -> collect(dimension, all));
    for (Step step : rubric.steps()) {
      if (step instanceof Adjustment adjustment) {
        all.addAll(adjustment.items());
      }
    }
    items = ImmutableList.copyOf(all);
    ImmutableMap.Builder<PartId, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < items.size(); i++) {
      byId.put(items.get(i).id(), i);
    }
    positions = byId.buildOrThrow();
  }

  /**
   * Compiles a rubric.
   *
   * @param rubric the rubric
   * @return its items
   */
  public static Questionnaire of(Rubric rubric) {
    return new Questionnaire(rubric);
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return rubric;
  }

  /** {@return all items: those of the dimensions first, then those of the steps} */
  public ImmutableList<Item> items() {
    return items;
  }

  /**
   * Lays an evaluation beside the items and checks every answer.
   *
   * <p>Pointers go into the evaluation. An item without an answer is a warning, unless the rubric
   * takes silence for no points. An evaluation for another rubric is refused without a look at its
   * answers.
   *
   * @param evaluation the evaluation
   * @return the answer sheet, or all that does not fit
   */
  public WithProblems<AnswerSheet> lay(Evaluation evaluation) {
    if (!evaluation.rubric().equals(rubric.key())) {
      return WithProblems.refused(ImmutableList.of(otherRubric(evaluation)));
    }
    List<Problem> problems = new ArrayList<>();
    checkInForce(evaluation, problems);
    Answer[] byPosition = new Answer[items.size()];
    for (int i = 0; i < evaluation.answers().size(); i++) {
      Answer answer = evaluation.answers().get(i);
      Pointer pointer = Pointer.to("answers").child(i);
      Integer position = positions.get(answer.item());
      if (position == null) {
        problems.add(unknownItem(answer, pointer));
        continue;
      }
      byPosition[position] = answer;
      for (Problem problem : items.get(position).check(answer.value())) {
        problems.add(problem.within(pointer.child("value")));
      }
    }
    ImmutableList.Builder<Optional<Answer>> answers = ImmutableList.builder();
    for (int i = 0; i < byPosition.length; i++) {
      Optional<Answer> answer = Optional.ofNullable(byPosition[i]);
      if (answer.isEmpty() && items.get(i).missing() == MissingPolicy.PROVISIONAL) {
        problems.add(missingAnswer(items.get(i)));
      }
      answers.add(answer);
    }
    return problems.stream().anyMatch(Problem::isError)
        ? WithProblems.refused(ImmutableList.copyOf(problems))
        : WithProblems.of(
            new AnswerSheet(evaluation, answers.build()), ImmutableList.copyOf(problems));
  }

  private Problem otherRubric(Evaluation evaluation) {
    return Problem.of(
        EvaluationProblem.OTHER_RUBRIC,
        Pointer.to("rubric"),
        ImmutableMap.of(
            "given", evaluation.rubric().toString(), "expected", rubric.key().toString()));
  }

  private void checkInForce(Evaluation evaluation, List<Problem> problems) {
    if (!rubric.effective().holdsOn(evaluation.period().endsOn())) {
      problems.add(
          Problem.of(
              EvaluationProblem.RUBRIC_NOT_IN_FORCE,
              Pointer.to("period"),
              ImmutableMap.of(
                  "rubric", rubric.key().toString(),
                  "validity", rubric.effective().toString(),
                  "day", evaluation.period().endsOn().toString())));
    }
  }

  private Problem unknownItem(Answer answer, Pointer pointer) {
    String known = items.stream().map(item -> item.id().text()).collect(joining(", "));
    return Problem.of(
        EvaluationProblem.UNKNOWN_ITEM,
        pointer.child("item"),
        ImmutableMap.of("item", answer.item().text(), "known", known));
  }

  private static Problem missingAnswer(Item item) {
    return Problem.of(
        EvaluationProblem.MISSING_ANSWER,
        Pointer.to("answers"),
        ImmutableMap.of("item", item.id().text()));
  }

  private static void collect(RubricPart part, List<Item> items) {
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> collect(child, items));
    } else if (part instanceof Item item) {
      items.add(item);
    }
  }
}
