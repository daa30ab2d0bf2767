package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.cohort.Rank;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;

/**
 * Scores again what was objected to, as decided, and tells what changed (复核). What was answered
 * before stays on record beside the ruling.
 */
public final class Reviewer {

  private Reviewer() {}

  /**
   * Reviews the result of a single subject.
   *
   * @param scorer the scorer by which it was scored
   * @param evaluation the evaluation as it was scored
   * @param objection the objection with its decision
   * @return what stands after it; or all that is wrong
   */
  public static WithProblems<Reviewed<ScoreCard>> review(
      Scorer scorer, Evaluation evaluation, Objection objection) {
    ImmutableList<Evaluation> evaluations = ImmutableList.of(evaluation);
    ImmutableList<Problem> problems = check(evaluations, objection);
    if (!problems.isEmpty()) {
      return WithProblems.refused(problems);
    }
    ImmutableList<Evaluation> ruled = ruled(evaluations, objection);
    WithProblems<ScoreCard> before = scorer.score(evaluation);
    WithProblems<ScoreCard> after = scorer.score(ruled.get(0));
    if (before.value().isEmpty() || after.value().isEmpty()) {
      return WithProblems.refused(before.value().isEmpty() ? before.problems() : after.problems());
    }
    ScoreCard card = after.value().get();
    Review review =
        review(
            objection,
            ImmutableList.of(
                new SubjectChanges(card.subject(), CardComparison.of(before.value().get(), card))));
    return WithProblems.of(new Reviewed<>(review, ruled, card), after.problems());
  }

  /**
   * Reviews a result of subjects that were evaluated together; places and means of others may move
   * with it.
   *
   * @param scorer the scorer by which they were scored
   * @param evaluations all evaluations as they were scored
   * @param objection the objection with its decision
   * @return what stands after it; or all that is wrong
   */
  public static WithProblems<Reviewed<CohortResult>> review(
      CohortScorer scorer, ImmutableList<Evaluation> evaluations, Objection objection) {
    ImmutableList<Problem> problems = check(evaluations, objection);
    if (!problems.isEmpty()) {
      return WithProblems.refused(problems);
    }
    ImmutableList<Evaluation> ruled = ruled(evaluations, objection);
    WithProblems<CohortResult> before = scorer.score(evaluations);
    WithProblems<CohortResult> after = scorer.score(ruled);
    if (before.value().isEmpty() || after.value().isEmpty()) {
      return WithProblems.refused(before.value().isEmpty() ? before.problems() : after.problems());
    }
    CohortResult result = after.value().get();
    Review review = review(objection, changes(before.value().get(), result));
    return WithProblems.of(new Reviewed<>(review, ruled, result), after.problems());
  }

  private static ImmutableList<Problem> check(
      ImmutableList<Evaluation> evaluations, Objection objection) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (objection.decision().isEmpty()) {
      problems.add(
          Problem.of(ReviewProblem.NOT_DECIDED, Pointer.to("decision"), ImmutableMap.of()));
    }
    if (evaluations.stream().noneMatch(one -> isMeant(one, objection))) {
      problems.add(
          Problem.of(
              ReviewProblem.OBJECTION_OF_NOBODY,
              Pointer.to("subject"),
              ImmutableMap.of(
                  "subject", objection.subject().id().text(),
                  "rubric", objection.rubric().toString(),
                  "period", objection.period().toString())));
    }
    return problems.build();
  }

  private static boolean isMeant(Evaluation evaluation, Objection objection) {
    return evaluation.rubric().equals(objection.rubric())
        && evaluation.period().equals(objection.period())
        && evaluation.subject().kind() == objection.subject().kind()
        && evaluation.subject().id().equals(objection.subject().id());
  }

  /** The evaluations with the rulings of the decision after those that were there. */
  private static ImmutableList<Evaluation> ruled(
      ImmutableList<Evaluation> evaluations, Objection objection) {
    ImmutableList<Overriding> rulings =
        objection.decision().map(Decision::overridden).orElse(ImmutableList.of());
    ImmutableList.Builder<Evaluation> ruled = ImmutableList.builder();
    for (Evaluation one : evaluations) {
      ruled.add(
          isMeant(one, objection)
              ? one.withOverridden(
                  ImmutableList.<Overriding>builder()
                      .addAll(one.overridden())
                      .addAll(rulings)
                      .build())
              : one);
    }
    return ruled.build();
  }

  private static ImmutableList<SubjectChanges> changes(CohortResult before, CohortResult after) {
    Map<SubjectId, ScoreCard> cards = Maps.uniqueIndex(before.cards(), card -> card.subject().id());
    ImmutableList.Builder<SubjectChanges> changes = ImmutableList.builder();
    for (ScoreCard card : after.cards()) {
      SubjectId subject = card.subject().id();
      List<CardChange> ofSubject = new ArrayList<>();
      Optional.ofNullable(cards.get(subject))
          .ifPresent(old -> ofSubject.addAll(CardComparison.of(old, card)));
      for (Rank rank : after.cohort().ranks()) {
        PartId item = rank.item();
        Optional<Long> old = before.place(item, subject);
        Optional<Long> now = after.place(item, subject);
        if (!old.equals(now)) {
          ofSubject.add(new CardChange.OfPlace(item, old, now));
        }
      }
      changes.add(new SubjectChanges(card.subject(), ImmutableList.copyOf(ofSubject)));
    }
    return changes.build();
  }

  private static Review review(Objection objection, ImmutableList<SubjectChanges> changes) {
    return Review.builder()
        .objection(objection)
        .changes(changes.stream().filter(one -> !one.changes().isEmpty()).toList())
        .build();
  }
}
