package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rule.RuleContext;

/** One evaluation beside the items of its rubric. */
final class Laying {

  private final Questionnaire asked;
  private final Rubric rubric;
  private final ImmutableList<Item> items;
  private final Evaluation evaluation;
  private final RuleContext context;
  private final List<Problem> problems = new ArrayList<>();

  Laying(Questionnaire asked, Evaluation evaluation) {
    this.asked = asked;
    this.rubric = asked.rubric();
    this.items = asked.items();
    this.evaluation = evaluation;
    this.context = new RuleContext(evaluation.period(), rubric.perspectives(), asked.references());
  }

  WithProblems<AnswerSheet> sheet() {
    checkPeriod();
    Optional<Validity> existence = existence();
    ImmutableList<Optional<Overriding>> overridden = overridden();
    ImmutableList<Optional<Answer>> answers = answers(overridden);
    checkFindings();
    ImmutableList<Problem> found = ImmutableList.copyOf(problems);
    return found.stream().anyMatch(Problem::isError)
        ? WithProblems.refused(found)
        : WithProblems.of(
            new AnswerSheet(evaluation, answers, overridden, context, existence), found);
  }

  private void checkPeriod() {
    Period period = evaluation.period();
    if (!rubric.effective().holdsOn(period.endsOn())) {
      add(
          EvaluationProblem.RUBRIC_NOT_IN_FORCE,
          Pointer.to("period"),
          ImmutableMap.of(
              "rubric", rubric.key().toString(),
              "validity", rubric.effective().toString(),
              "day", period.endsOn().toString()));
    }
    if (asked.round().isPresent() && !asked.round().get().period().equals(period)) {
      add(
          EvaluationProblem.OTHER_PERIOD,
          Pointer.to("period"),
          ImmutableMap.of(
              "given", period.toString(), "expected", asked.round().get().period().toString()));
    }
  }

  /** When the subject was in existence; nothing if no directory has to know it. */
  private Optional<Validity> existence() {
    Subject subject = evaluation.subject();
    if (asked.directory().isEmpty()
        || !(asked.asksExistence() || subject.kind() == SubjectKind.ORGANIZATION)) {
      return Optional.empty();
    }
    Pointer pointer = Pointer.to("subject").child("id");
    Optional<Validity> existence =
        asked
            .directory()
            .get()
            .find(OrganizationId.of(subject.id().text()))
            .filter(found -> subject.kind() == SubjectKind.ORGANIZATION)
            .map(Organization::existence);
    if (existence.isEmpty()) {
      add(
          EvaluationProblem.UNKNOWN_SUBJECT,
          pointer,
          ImmutableMap.of("subject", subject.id().text()));
    } else if (existence.get().intersection(evaluation.period().asValidity()).isEmpty()) {
      add(
          EvaluationProblem.SUBJECT_NOT_IN_EXISTENCE,
          pointer,
          ImmutableMap.of(
              "subject", subject.id().text(),
              "existence", existence.get().toString(),
              "period", evaluation.period().toString()));
    }
    return existence;
  }

  /** The overriding of each item that counts; an empty list if nothing was overridden. */
  private ImmutableList<Optional<Overriding>> overridden() {
    if (evaluation.overridden().isEmpty()) {
      return ImmutableList.of();
    }
    Overriding[] byPosition = new Overriding[items.size()];
    for (int i = 0; i < evaluation.overridden().size(); i++) {
      Overriding over = evaluation.overridden().get(i);
      Pointer pointer = Pointer.to("overridden").child(i);
      Integer position = asked.positions().get(over.item());
      if (position == null) {
        unknownItem(over.item(), pointer.child("item"));
      } else {
        byPosition[position] = over;
        check(items.get(position), over.ruling(), pointer.child("ruling"));
      }
    }
    ImmutableList.Builder<Optional<Overriding>> overridden = ImmutableList.builder();
    for (Overriding over : byPosition) {
      overridden.add(Optional.ofNullable(over));
    }
    return overridden.build();
  }

  private void check(Item item, Ruling ruling, Pointer pointer) {
    if (ruling instanceof Ruling.Answered answered) {
      for (Problem problem : item.check(answered.value(), context)) {
        problems.add(problem.within(pointer.child("answer")));
      }
    } else if (ruling instanceof Ruling.Awarded awarded) {
      PointsRange range = item.rangeOrNone(rubric.rounding());
      if (!range.contains(awarded.points())) {
        add(
            EvaluationProblem.OVERRIDDEN_OUT_OF_RANGE,
            pointer.child("points"),
            ImmutableMap.of(
                "item", item.id().text(),
                "range", range.toString(),
                "points", awarded.points().toString()));
      }
    }
  }

  private ImmutableList<Optional<Answer>> answers(ImmutableList<Optional<Overriding>> overridden) {
    Answer[] byPosition = new Answer[items.size()];
    List<Answer> given = evaluation.answers();
    for (int i = 0; i < given.size(); i++) {
      Answer answer = given.get(i);
      Pointer pointer = Pointer.to("answers").child(i);
      Integer position = asked.positions().get(answer.item());
      if (position == null) {
        unknownItem(answer.item(), pointer.child("item"));
        continue;
      }
      byPosition[position] = answer;
      for (Problem problem : items.get(position).check(answer.value(), context)) {
        problems.add(problem.within(pointer.child("value")));
      }
    }
    ImmutableList.Builder<Optional<Answer>> answers = ImmutableList.builder();
    for (int i = 0; i < byPosition.length; i++) {
      Optional<Answer> answer = Optional.ofNullable(byPosition[i]);
      boolean isOverridden = !overridden.isEmpty() && overridden.get(i).isPresent();
      if (!isOverridden) {
        checkSilence(items.get(i), answer);
      }
      answers.add(answer);
    }
    return answers.build();
  }

  private void unknownItem(PartId item, Pointer pointer) {
    Optional<Validity> days = Optional.ofNullable(asked.left().get(item));
    if (days.isPresent()) {
      notInForce(item, days.get(), pointer);
      return;
    }
    add(
        EvaluationProblem.UNKNOWN_ITEM,
        pointer,
        ImmutableMap.of("item", item.text(), "known", join(asked.positions().keySet())));
  }

  /** What is said of a rule that is not in force counts for nothing. */
  private void notInForce(PartId rule, Validity days, Pointer pointer) {
    add(
        EvaluationProblem.RULE_NOT_IN_FORCE,
        pointer,
        ImmutableMap.of(
            "rule", rule.text(),
            "validity", days.toString(),
            "day", evaluation.period().endsOn().toString()));
  }

  /** Silence, and an answer that is lacking, where nothing was ruled instead. */
  private void checkSilence(Item item, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      addSilence(item);
    } else if (item.missing() == MissingPolicy.REFUSE
        && answer.get().value() instanceof LackingAnswer lacking
        && !lacking.isNotApplicable()) {
      addRefusal(item);
    }
  }

  private void addSilence(Item item) {
    ImmutableMap<String, String> arguments = ImmutableMap.of("item", item.id().text());
    if (item.missing() == MissingPolicy.PROVISIONAL) {
      add(EvaluationProblem.MISSING_ANSWER, Pointer.to("answers"), arguments);
    } else if (item.missing() == MissingPolicy.REFUSE) {
      addRefusal(item);
    }
  }

  private void addRefusal(Item item) {
    add(
        EvaluationProblem.ANSWER_REQUIRED,
        Pointer.to("answers"),
        ImmutableMap.of("item", item.id().text()));
  }

  private void checkFindings() {
    Map<PartId, Finding.Outcome> found = new HashMap<>();
    for (int i = 0; i < evaluation.findings().size(); i++) {
      PartId ground = evaluation.findings().get(i).ground();
      Finding.Outcome outcome = evaluation.findings().get(i).outcome();
      Finding.Outcome before = found.putIfAbsent(ground, outcome);
      Optional<Validity> days = Optional.ofNullable(asked.left().get(ground));
      if (days.isPresent()) {
        notInForce(ground, days.get(), Pointer.to("findings").child(i).child("ground"));
      } else if (!asked.grounds().contains(ground)) {
        add(
            EvaluationProblem.UNKNOWN_GROUND,
            Pointer.to("findings").child(i).child("ground"),
            ImmutableMap.of("ground", ground.text(), "known", join(asked.grounds())));
      } else if (before != null && before != outcome && asked.conditions().contains(ground)) {
        add(
            EvaluationProblem.FOUND_TWICE,
            Pointer.to("findings").child(i).child("ground"),
            ImmutableMap.of("ground", ground.text()));
      }
    }
    for (PartId gate : asked.qualifications()) {
      if (!found.containsKey(gate)) {
        add(
            EvaluationProblem.MISSING_FINDING,
            Pointer.to("findings"),
            ImmutableMap.of("gate", gate.text()));
      }
    }
  }

  private void add(
      EvaluationProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }

  private static String join(Set<PartId> known) {
    return known.isEmpty() ? "–" : known.stream().map(PartId::text).collect(joining(", "));
  }
}
