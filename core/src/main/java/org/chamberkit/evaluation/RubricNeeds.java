package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;

/** Checks that a rubric is given what it needs of a round and a directory. */
final class RubricNeeds {

  private final Rubric rubric;
  private final Set<PartId> references;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private RubricNeeds(Rubric rubric, Set<PartId> references) {
    this.rubric = rubric;
    this.references = references;
  }

  /** What is not given, with pointers into the rubric. */
  static ImmutableList<Problem> check(
      Rubric rubric, Optional<Round> round, boolean hasDirectory, Set<PartId> references) {
    RubricNeeds needs = new RubricNeeds(rubric, references);
    round.ifPresent(needs::ofRound);
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      needs.reference(rubric.dimensions().get(i), Pointer.to("dimensions").child(i));
    }
    for (int i = 0; i < rubric.steps().size(); i++) {
      needs.ofStep(rubric.steps().get(i), Pointer.to("steps").child(i), hasDirectory);
    }
    return needs.problems.build();
  }

  private void ofRound(Round round) {
    if (!round.rubric().equals(rubric.key())) {
      problems.add(
          Problem.of(
              EvaluationProblem.ROUND_OF_OTHER_RUBRIC,
              Pointer.to("key"),
              ImmutableMap.of(
                  "given", round.rubric().toString(), "expected", rubric.key().toString())));
    }
  }

  private void ofStep(Step step, Pointer entry, boolean hasDirectory) {
    Pointer pointer = entry.child(step.word());
    if (step instanceof ExistenceGate && !hasDirectory) {
      problems.add(
          Problem.of(
              EvaluationProblem.MISSING_DIRECTORY,
              pointer,
              ImmutableMap.of("gate", step.id().text())));
    } else if (step instanceof Adjustment adjustment) {
      for (int i = 0; i < adjustment.items().size(); i++) {
        reference(adjustment.items().get(i), pointer.child("items").child(i));
      }
    }
  }

  private void reference(RubricPart part, Pointer pointer) {
    if (part instanceof Criterion criterion) {
      for (int i = 0; i < criterion.parts().size(); i++) {
        reference(criterion.parts().get(i), pointer.then(criterion.pointerTo(i)));
      }
    } else if (part instanceof Item item && item.rule().reference().isPresent()) {
      PartId reference = item.rule().reference().get();
      if (!references.contains(reference)) {
        problems.add(
            Problem.of(
                EvaluationProblem.MISSING_REFERENCE,
                pointer.child("rule").child(item.rule().word()),
                ImmutableMap.of("item", item.id().text(), "reference", reference.text())));
      }
    }
  }
}
