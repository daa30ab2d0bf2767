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
  private static final Pointer COHORT = Pointer.to("cohort");

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
      e.problems().forEach(problem -> problems.add(problem.within(Pointer.to("rubric"))));
    }
    return WithProblems.refused(ImmutableList.copyOf(problems));
  }

  private WithProblems<CohortResult> scored() {
    checkSubjects();
    List<Evaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      evaluations.add(completed(i));
    }
    CohortMeans means =
        new CohortMeans(
            cohort, evaluations.stream().filter(this::isCompared).collect(toImmutableList()));
    if (!means.problems().isEmpty()) {
      if (!isRefused()) { // else whoever is lacking may have the numbers
        means.problems().forEach(problem -> problems.add(problem.within(COHORT)));
      }
      return refused();
    }
    GroupScorers scorers = new GroupScorers(scorer, means);
    List<ScoreCard> cards = cards(scorers, evaluations, new ArrayList<>());
    if (isRefused()) {
      return refused();
    }
    CohortPlaces places = new CohortPlaces(scorer, evaluations);
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
      for (int i = 0; i < evaluations.size(); i++) {
        problems.addAll(inGiven(i, evaluations.get(i), places.problems(i)));
      }
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
      if (!isCompared(given.get(i))) {
        problems.add(
            Problem.of(
                CohortProblem.IN_NO_GROUP,
                pointer.child("subject").child("id"),
                ImmutableMap.of("subject", subject.text())));
      }
    }
    ImmutableList<SubjectId> evaluated =
        given.stream().map(one -> one.subject().id()).sorted().collect(toImmutableList());
    for (int i = 0; i < cohort.groups().size(); i++) {
      Group group = cohort.groups().get(i);
      Pointer members = COHORT.child("groups").child(i).child("members");
      for (int j = 0; j < group.members().size(); j++) {
        SubjectId member = group.members().get(j);
        if (Collections.binarySearch(evaluated, member) < 0) {
          problems.add(
              Problem.of(
                  CohortProblem.NOT_EVALUATED,
                  members.child(j),
                  ImmutableMap.of("subject", member.text(), "group", group.id().text())));
        }
      }
    }
  }

  private boolean isCompared(Evaluation evaluation) {
    return cohort.groups().isEmpty() || cohort.group(evaluation.subject().id()).isPresent();
  }

  /** An evaluation with the answers that figures and targets give. */
  private Evaluation completed(int index) {
    Evaluation evaluation = given.get(index);
    if (scorer.figures().isPresent()) {
      WithProblems<Evaluation> answered = scorer.figures().get().answer(scorer.items(), evaluation);
      answered.problems().forEach(problem -> problems.add(problem.within(pointer(index))));
      evaluation = answered.value().orElse(evaluation);
    }
    Targets targets = new Targets(cohort, evaluation);
    Evaluation completed = targets.completed();
    problems.addAll(inGiven(index, evaluation, targets.problems()));
    return completed;
  }

  /** Problems of an evaluation with further answers, as problems of the given one. */
  private ImmutableList<Problem> inGiven(int index, Evaluation made, ImmutableList<Problem> found) {
    return given.get(index).pointBack(made, found).stream()
        .map(problem -> problem.within(pointer(index)))
        .collect(toImmutableList());
  }

  /** The cards of all; an error of one goes to the problems, warnings go where they are wanted. */
  private List<ScoreCard> cards(
      GroupScorers scorers, List<Evaluation> evaluations, List<Problem> warnings) {
    List<ScoreCard> cards = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      if (!isCompared(evaluation)) {
        continue; // what holds in its group is not known
      }
      WithProblems<ScoreCard> scored = scorers.of(evaluation.subject().id()).score(evaluation);
      for (Problem problem : inGiven(i, evaluation, scored.problems())) {
        (problem.isError() ? problems : warnings).add(problem);
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
