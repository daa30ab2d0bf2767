package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Gate;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.Veto;

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
        RubricNeeds.check(
                questionnaire.rubric,
                round,
                directory.isPresent(),
                questionnaire.references.keySet())
            .stream()
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

  Optional<Round> round() {
    return round;
  }

  Optional<Directory> directory() {
    return directory;
  }

  ImmutableMap<PartId, Integer> positions() {
    return positions;
  }

  /** The reference values by which rules compare. */
  ImmutableMap<PartId, Decimal> references() {
    return references;
  }

  /** All that findings can be about. */
  ImmutableSet<PartId> grounds() {
    return grounds;
  }

  /** What is found once: conditions on a grade, and gates. */
  ImmutableSet<PartId> conditions() {
    return conditions;
  }

  /** The gates of which a finding is needed. */
  ImmutableSet<PartId> qualifications() {
    return qualifications;
  }

  /** What answers and findings may name in vain, with the days of the rule not in force. */
  ImmutableMap<PartId, Validity> left() {
    return left;
  }

  /** Whether a gate asks when the subject was in existence. */
  boolean asksExistence() {
    return asksExistence;
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
    return new Laying(this, evaluation).sheet();
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
}
