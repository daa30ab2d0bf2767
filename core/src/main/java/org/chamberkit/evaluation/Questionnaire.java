package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Gate;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.Veto;
import org.chamberkit.rule.RuleContext;

/**
 * The items of a rubric in their order (问卷), compiled once so that many evaluations can be laid
 * beside them.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Questionnaire {

  private final Rubric rubric;
  private final Optional<Round> round;
  private final Optional<Directory> directory;
  private final ImmutableList<Item> items;
  private final ImmutableMap<PartId, Integer> positions;
  private final ImmutableMap<PartId, Decimal> references;
  private final ImmutableSet<PartId> grounds;
  private final ImmutableSet<PartId> conditions;
  private final ImmutableSet<PartId> qualifications;
  private final boolean asksExistence;

  /** What answers and findings may name in vain, with the days of the rule that is not in force. */
  private final ImmutableMap<PartId, Validity> left;

  private Questionnaire(
      Rubric rubric,
      ImmutableMap<PartId, Validity> left,
      Optional<Round> round,
      Optional<Directory> directory) {
    this.rubric = rubric;
    this.left = left;
    this.round = round;
    this.directory = directory;
    List<Item> all = new ArrayList<>();
    ImmutableSet.Builder<PartId> allGrounds = ImmutableSet.builder();
    ImmutableSet.Builder<PartId> allConditions = ImmutableSet.builder();
    ImmutableSet.Builder<PartId> allQualifications = ImmutableSet.builder();
    boolean hasGate = false;
    rubric.dimensions().forEach(dimension -> collect(dimension, all));
    for (Step step : rubric.steps()) {
      if (step instanceof Adjustment adjustment) {
        all.addAll(adjustment.items());
      } else if (step instanceof Veto veto) {
        veto.grounds().forEach(ground -> allGrounds.add(ground.id()));
      } else if (step instanceof ExistenceGate) {
        hasGate = true;
      } else if (step instanceof Gate.Qualification gate) {
        allQualifications.add(gate.id());
      } else if (step instanceof GradeRule rule
          && rule.condition() instanceof GradeRule.Condition.Found found) {
        allConditions.add(found.id());
      }
    }
    items = ImmutableList.copyOf(all);
    qualifications = allQualifications.build();
    conditions = allConditions.addAll(qualifications).build();
    grounds = allGrounds.addAll(conditions).build();
    asksExistence = hasGate;
    ImmutableMap.Builder<PartId, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < items.size(); i++) {
      byId.put(items.get(i).id(), i);
    }
    positions = byId.buildOrThrow();
    ImmutableMap.Builder<PartId, Decimal> values = ImmutableMap.builder();
    round.ifPresent(
        given -> given.references().forEach(value -> values.put(value.id(), value.value())));
    references = values.buildOrThrow();
  }

  /**
   * Compiles a rubric that needs neither a round nor a directory.
   *
   * @param rubric the rubric
   * @return its items
   * @throws ProblemException if the rubric needs one of them
   */
  public static Questionnaire of(Rubric rubric) {
    return of(rubric, Optional.empty(), Optional.empty());
  }

  /**
   * Compiles a rubric.
   *
   * @param rubric the rubric
   * @param round the round, if there is one: all evaluations must be about its period
   * @param directory the directory, if there is one: all organizations that are evaluated must be
   *     in it
   * @return its items
   * @throws ProblemException with pointers into the rubric, if the round belongs to another rubric,
   *     or what the rubric needs of round and directory is not given
   * @throws IllegalArgumentException if some rule of the rubric is not always in force
   */
  public static Questionnaire of(
      Rubric rubric, Optional<Round> round, Optional<Directory> directory) {
    checkArgument(
        !rubric.isDated(),
        "rubric '%s' has rules that are not always in force; compile those that are together",
        rubric.key());
    return of(rubric.times().get(0), round, directory);
  }

  /**
   * Compiles the rules of a rubric that are in force together.
   *
   * @param rules the rules; evaluations must be about periods that end while they are in force
   * @param round the round, if there is one
   * @param directory the directory, if there is one
   * @return their items
   * @throws ProblemException with pointers into the whole rubric, as above
   */
  public static Questionnaire of(
      InForce rules, Optional<Round> round, Optional<Directory> directory) {
    Questionnaire questionnaire = new Questionnaire(rules.rubric(), rules.left(), round, directory);
    ProblemException.throwIfErrors(
        questionnaire.needs().stream()
            .map(
                problem ->
                    problem.at(
                        problem.place().withPointer(rules.inWhole(problem.place().pointer()))))
            .collect(toImmutableList()));
    return questionnaire;
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return rubric;
  }

  /**
   * Returns the items of a rubric, whatever it needs of a round or a directory.
   *
   * @param rubric the rubric
   * @return all items: those of the dimensions first, then those of the steps
   */
  public static ImmutableList<Item> itemsOf(Rubric rubric) {
    return new Questionnaire(rubric, ImmutableMap.of(), Optional.empty(), Optional.empty()).items;
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
    return new Laying(evaluation).sheet();
  }

  /** What the rubric needs of the round and the directory, but is not given. */
  private ImmutableList<Problem> needs() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (round.isPresent() && !round.get().rubric().equals(rubric.key())) {
      problems.add(
          Problem.of(
              EvaluationProblem.ROUND_OF_OTHER_RUBRIC,
              Pointer.to("key"),
              ImmutableMap.of(
                  "given", round.get().rubric().toString(), "expected", rubric.key().toString())));
    }
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      needReference(rubric.dimensions().get(i), Pointer.to("dimensions").child(i), problems);
    }
    for (int i = 0; i < rubric.steps().size(); i++) {
      Step step = rubric.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child(step.word());
      if (step instanceof ExistenceGate && directory.isEmpty()) {
        problems.add(
            Problem.of(
                EvaluationProblem.MISSING_DIRECTORY,
                pointer,
                ImmutableMap.of("gate", step.id().text())));
      } else if (step instanceof Adjustment adjustment) {
        for (int j = 0; j < adjustment.items().size(); j++) {
          needReference(adjustment.items().get(j), pointer.child("items").child(j), problems);
        }
      }
    }
    return problems.build();
  }

  private void needReference(
      RubricPart part, Pointer pointer, ImmutableList.Builder<Problem> problems) {
    if (part instanceof Criterion criterion) {
      for (int i = 0; i < criterion.parts().size(); i++) {
        needReference(criterion.parts().get(i), pointer.then(criterion.pointerTo(i)), problems);
      }
    } else if (part instanceof Item item && item.rule().reference().isPresent()) {
      PartId reference = item.rule().reference().get();
      if (!references.containsKey(reference)) {
        problems.add(
            Problem.of(
                EvaluationProblem.MISSING_REFERENCE,
                pointer.child("rule").child(item.rule().word()),
                ImmutableMap.of("item", item.id().text(), "reference", reference.text())));
      }
    }
  }

  private Problem otherRubric(Evaluation evaluation) {
    return Problem.of(
        EvaluationProblem.OTHER_RUBRIC,
        Pointer.to("rubric"),
        ImmutableMap.of(
            "given", evaluation.rubric().toString(), "expected", rubric.key().toString()));
  }

  private static void collect(RubricPart part, List<Item> items) {
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> collect(child, items));
    } else if (part instanceof Item item) {
      items.add(item);
    }
  }

  /** One evaluation beside the items. */
  private final class Laying {

    private final Evaluation evaluation;
    private final RuleContext context;
    private final List<Problem> problems = new ArrayList<>();

    Laying(Evaluation evaluation) {
      this.evaluation = evaluation;
      this.context = new RuleContext(evaluation.period(), rubric.perspectives(), references);
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
      if (round.isPresent() && !round.get().period().equals(period)) {
        add(
            EvaluationProblem.OTHER_PERIOD,
            Pointer.to("period"),
            ImmutableMap.of(
                "given", period.toString(), "expected", round.get().period().toString()));
      }
    }

    /** When the subject was in existence; nothing if no directory has to know it. */
    private Optional<Validity> existence() {
      Subject subject = evaluation.subject();
      if (directory.isEmpty() || !(asksExistence || subject.kind() == SubjectKind.ORGANIZATION)) {
        return Optional.empty();
      }
      Pointer pointer = Pointer.to("subject").child("id");
      Optional<Validity> existence =
          directory
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
        Integer position = positions.get(over.item());
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

    private ImmutableList<Optional<Answer>> answers(
        ImmutableList<Optional<Overriding>> overridden) {
      Answer[] byPosition = new Answer[items.size()];
      List<Answer> given = evaluation.answers();
      for (int i = 0; i < given.size(); i++) {
        Answer answer = given.get(i);
        Pointer pointer = Pointer.to("answers").child(i);
        Integer position = positions.get(answer.item());
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
      Optional<Validity> days = Optional.ofNullable(left.get(item));
      if (days.isPresent()) {
        notInForce(item, days.get(), pointer);
        return;
      }
      add(
          EvaluationProblem.UNKNOWN_ITEM,
          pointer,
          ImmutableMap.of("item", item.text(), "known", join(positions.keySet())));
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
        Optional<Validity> days = Optional.ofNullable(left.get(ground));
        if (days.isPresent()) {
          notInForce(ground, days.get(), Pointer.to("findings").child(i).child("ground"));
        } else if (!grounds.contains(ground)) {
          add(
              EvaluationProblem.UNKNOWN_GROUND,
              Pointer.to("findings").child(i).child("ground"),
              ImmutableMap.of("ground", ground.text(), "known", join(grounds)));
        } else if (before != null && before != outcome && conditions.contains(ground)) {
          add(
              EvaluationProblem.FOUND_TWICE,
              Pointer.to("findings").child(i).child("ground"),
              ImmutableMap.of("ground", ground.text()));
        }
      }
      for (PartId gate : qualifications) {
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
}
