package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;

/** Completes the answers of a subject by its targets: a count becomes what was achieved of them. */
final class Targets {

  private final Cohort cohort;
  private final Evaluation evaluation;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  Targets(Cohort cohort, Evaluation evaluation) {
    this.cohort = cohort;
    this.evaluation = evaluation;
  }

  /** What was typed in otherwise than the targets say; pointers go into the evaluation. */
  ImmutableList<Problem> problems() {
    return problems.build();
  }

  Evaluation completed() {
    Map<PartId, Long> targets = targets();
    if (targets.isEmpty()) {
      return evaluation;
    }
    List<Answer> answers = new ArrayList<>();
    List<Answer> given = evaluation.answers();
    for (int i = 0; i < given.size(); i++) {
      Answer answer = given.get(i);
      Optional<Long> due = Optional.ofNullable(targets.get(answer.item()));
      answers.add(due.isPresent() ? completed(answer, due.get(), i) : answer);
    }
    return evaluation.withAnswers(answers);
  }

  /** The targets of the group, and those of the subject in their place. */
  private Map<PartId, Long> targets() {
    SubjectId subject = evaluation.subject().id();
    Map<PartId, Long> targets = new LinkedHashMap<>();
    cohort
        .group(subject)
        .ifPresent(
            group -> group.targets().forEach(target -> targets.put(target.item(), target.due())));
    cohort.targets().stream()
        .filter(one -> one.subject().equals(subject))
        .forEach(one -> targets.put(one.target().item(), one.target().due()));
    return targets;
  }

  private Answer completed(Answer answer, long due, int index) {
    if (answer.value() instanceof CountAnswer count) {
      return with(answer, new RatioAnswer(count.count(), due), Optional.empty());
    }
    if (!(answer.value() instanceof RatioAnswer ratio) || ratio.due() == due) {
      return answer;
    }
    RatioAnswer value = new RatioAnswer(ratio.achieved(), due);
    problems.add(
        Problem.of(
            CohortProblem.COHORT_DIFFERS,
            Pointer.to("answers").child(index).child("value"),
            ImmutableMap.of(
                "subject", evaluation.subject().id().text(),
                "item", answer.item().text(),
                "typed", ratio.text(),
                "number", value.text())));
    return with(answer, value, Optional.of(ratio));
  }

  /** An answer that comes from a figure keeps saying so. */
  private Answer with(Answer answer, RatioAnswer value, Optional<AnswerValue> typed) {
    Answer completed = answer.withValue(value);
    return answer.origin().isPresent()
        ? completed
        : completed.withOrigin(
            new Origin.OfCohort(CohortPass.groupId(cohort, evaluation.subject().id()), typed));
  }
}
