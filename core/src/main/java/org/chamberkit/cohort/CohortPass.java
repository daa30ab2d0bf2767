package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.evaluation.CohortCheck;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;

/** The scoring of one cohort, from its evaluations to its result. */
final class CohortPass {

  private static final Pointer EVALUATIONS = Pointer.to("evaluations");

  private final CohortScorer scorer;
  private final Cohort cohort;
  private final ImmutableList<Evaluation> given;
  private final List<Problem> problems = new ArrayList<>();

  CohortPass(CohortScorer scorer, ImmutableList<Evaluation> given) {
    this.scorer = scorer;
    this.cohort = scorer.cohort();
    this.given = given;
  }

  WithProblems<CohortResult> result() {
    try {
      return scored();
    } catch (AmountOverflowException e) {
      problems.add(e.problem(EVALUATIONS));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return WithProblems.refused(ImmutableList.copyOf(problems));
  }

  private WithProblems<CohortResult> scored() {
    checkSubjects();
    List<Evaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      evaluations.add(completed(i));
    }
    if (isRefused()) {
      return refused();
    }
    CohortMeans means = new CohortMeans(cohort, ImmutableList.copyOf(evaluations));
    problems.addAll(means.problems());
    if (isRefused()) {
      return refused();
    }
    GroupScorers scorers = new GroupScorers(scorer, means);
    CohortPlaces places = new CohortPlaces(scorer, evaluations);
    List<ScoreCard> cards = cards(scorers, evaluations, new ArrayList<>());
    for (int known = -1; !isRefused() && places.certain() > known; ) {
      known = places.certain();
      places.rank(cards);
      if (places.certain() > known) {
        cards = cards(scorers, places.answered(evaluations), new ArrayList<>());
      }
    }
    List<Problem> warnings = new ArrayList<>();
    if (!isRefused()) {
      cards = cards(scorers, places.answered(evaluations), warnings);
      problems.addAll(places.problems());
      problems.addAll(warnings);
    }
    return isRefused()
        ? refused()
        : WithProblems.of(
            CohortResult.builder()
                .cohort(cohort)
                .means(means.means())
                .places(places.places())
                .cards(cards)
                .build(),
            ImmutableList.copyOf(problems));
  }

  private boolean isRefused() {
    return problems.stream().anyMatch(Problem::isError);
  }

  private WithProblems<CohortResult> refused() {
    return WithProblems.refused(ImmutableList.copyOf(problems));
  }

  static Pointer pointer(int evaluation) {
    return EVALUATIONS.child(evaluation);
  }

  /** Nobody is evaluated twice, or in no group; members without an evaluation are told. */
  private void checkSubjects() {
    CohortCheck check = new CohortCheck();
    for (int i = 0; i < given.size(); i++) {
      Pointer pointer = pointer(i);
      check.meet(given.get(i)).forEach(problem -> problems.add(problem.within(pointer)));
      SubjectId subject = given.get(i).subject().id();
      if (!cohort.groups().isEmpty() && cohort.group(subject).isEmpty()) {
        problems.add(
            Problem.of(
                CohortProblem.IN_NO_GROUP,
                pointer.child("subject").child("id"),
                ImmutableMap.of("subject", subject.text())));
      }
    }
    ImmutableList<SubjectId> evaluated =
        given.stream().map(one -> one.subject().id()).sorted().collect(toImmutableList());
    for (Group group : cohort.groups()) {
      for (SubjectId member : group.members()) {
        if (Collections.binarySearch(evaluated, member) < 0) {
          problems.add(
              Problem.of(
                  CohortProblem.NOT_EVALUATED,
                  EVALUATIONS,
                  ImmutableMap.of("subject", member.text(), "group", group.id().text())));
        }
      }
    }
  }

  /** An evaluation with the answers that figures and targets give. */
  private Evaluation completed(int index) {
    Evaluation evaluation = given.get(index);
    if (scorer.figures().isPresent()) {
      WithProblems<Evaluation> answered = scorer.figures().get().answer(scorer.items(), evaluation);
      answered.problems().forEach(problem -> problems.add(problem.within(pointer(index))));
      evaluation = answered.value().orElse(evaluation);
    }
    return new Targets(cohort, evaluation, pointer(index), problems).completed();
  }

  /** The cards of all; an error of one goes to the problems, warnings go where they are wanted. */
  private List<ScoreCard> cards(
      GroupScorers scorers, List<Evaluation> evaluations, List<Problem> warnings) {
    List<ScoreCard> cards = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      WithProblems<ScoreCard> scored = scorers.of(evaluation.subject().id()).score(evaluation);
      for (Problem problem : scored.problems()) {
        (problem.isError() ? problems : warnings).add(problem.within(pointer(i)));
      }
      scored.value().ifPresent(cards::add);
    }
    return cards;
  }

  /** The place of a subject as an answer. */
  static PlaceAnswer answer(Places places, long place) {
    return new PlaceAnswer(place, places.lines().size());
  }

  /** A key of a group for maps, empty where there are no groups, as no identifier is. */
  static String key(Optional<PartId> group) {
    return group.map(PartId::text).orElse("");
  }

  static Optional<PartId> groupId(Cohort cohort, SubjectId subject) {
    return cohort.group(subject).map(Group::id);
  }
}
