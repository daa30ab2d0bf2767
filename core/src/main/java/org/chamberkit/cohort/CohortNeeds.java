package org.chamberkit.cohort;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;

/** Checks a cohort against the rubric by which it is scored; pointers go into the cohort. */
final class CohortNeeds {

  private final Cohort cohort;
  private final ImmutableMap<PartId, Item> items;
  private final Set<PartId> parts = new HashSet<>();
  private final boolean hasFigures;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private CohortNeeds(Cohort cohort, Rubric rubric, ImmutableList<Item> items, boolean hasFigures) {
    this.cohort = cohort;
    this.items = Maps.uniqueIndex(items, Item::id);
    this.hasFigures = hasFigures;
    rubric.dimensions().forEach(this::meet);
    items.forEach(item -> parts.add(item.id()));
  }

  static ImmutableList<Problem> check(
      Cohort cohort, Rubric rubric, ImmutableList<Item> items, boolean hasFigures) {
    CohortNeeds needs = new CohortNeeds(cohort, rubric, items, hasFigures);
    needs.targets();
    for (int i = 0; i < cohort.ranks().size(); i++) {
      needs.rank(cohort.ranks().get(i), Pointer.to("ranks").child(i));
    }
    for (int i = 0; i < cohort.means().size(); i++) {
      needs.measured(cohort.means().get(i).item(), Pointer.to("means").child(i).child("item"));
    }
    return needs.problems.build();
  }

  private void meet(RubricPart part) {
    parts.add(part.id());
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(this::meet);
    }
  }

  private void targets() {
    for (int i = 0; i < cohort.groups().size(); i++) {
      ImmutableList<ItemTarget> targets = cohort.groups().get(i).targets();
      for (int j = 0; j < targets.size(); j++) {
        target(targets.get(j), Pointer.to("groups").child(i).child("targets").child(j));
      }
    }
    for (int i = 0; i < cohort.targets().size(); i++) {
      target(cohort.targets().get(i).target(), Pointer.to("targets").child(i));
    }
  }

  private void target(ItemTarget target, Pointer pointer) {
    answers(target.item(), AnswerKind.RATIO, pointer.child("item"));
    if (target.due() < 0) {
      add(
          CohortProblem.NEGATIVE_TARGET,
          pointer.child("due"),
          ImmutableMap.of("item", target.item().text(), "due", Long.toString(target.due())));
    }
  }

  private void rank(Rank rank, Pointer pointer) {
    answers(rank.item(), AnswerKind.PLACE, pointer.child("item"));
    Pointer by = pointer.child("by");
    if (rank.by() instanceof Basis.OfAnswer answer) {
      measured(answer.item(), by.child("answer"));
    } else if (rank.by() instanceof Basis.OfPoints points) {
      if (!parts.contains(points.part()) || points.part().equals(rank.item())) {
        add(
            CohortProblem.NO_BASIS,
            by.child("points"),
            ImmutableMap.of("item", rank.item().text(), "part", points.part().text()));
      }
    } else if (rank.by() instanceof Basis.OfFigure figure && !hasFigures) {
      add(
          CohortProblem.NO_FIGURES,
          by.child("figure"),
          ImmutableMap.of("item", rank.item().text(), "figure", figure.source().figure().text()));
    }
  }

  /** An item must take the kind of answer that the cohort gives. */
  private void answers(PartId item, AnswerKind expected, Pointer pointer) {
    Item known = items.get(item);
    if (known == null) {
      unknown(item, pointer);
    } else if (known.rule().answerKind() != expected) {
      add(
          CohortProblem.NO_ANSWER_OF_COHORT,
          pointer,
          ImmutableMap.of(
              "item", item.text(),
              "given", known.rule().answerKind().word(),
              "expected", expected.word()));
    }
  }

  /** Answers to an item must come to one number. */
  private void measured(PartId item, Pointer pointer) {
    Item known = items.get(item);
    if (known == null) {
      unknown(item, pointer);
    } else if (!Measures.COMPARED.contains(known.rule().answerKind())) {
      add(
          CohortProblem.NOT_A_NUMBER,
          pointer,
          ImmutableMap.of("item", item.text(), "kind", known.rule().answerKind().word()));
    }
  }

  private void unknown(PartId item, Pointer pointer) {
    problems.add(
        Problem.of(
            EvaluationProblem.UNKNOWN_ITEM,
            pointer,
            ImmutableMap.of(
                "item", item.text(),
                "known", items.keySet().stream().map(PartId::text).collect(joining(", ")))));
  }

  private void add(CohortProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
