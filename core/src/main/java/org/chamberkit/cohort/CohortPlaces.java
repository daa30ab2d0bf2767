package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.tally.Bounds;

/** The places of a cohort, as far as they are certain. */
final class CohortPlaces {

  private final CohortScorer scorer;
  private final Cohort cohort;
  private final ImmutableList<Evaluation> evaluations;
  private ImmutableList<Places> places = ImmutableList.of();

  /** For each of the tables, its lines by subject. */
  private List<Map<SubjectId, Places.Line>> lines = new ArrayList<>();

  CohortPlaces(CohortScorer scorer, List<Evaluation> evaluations) {
    this.scorer = scorer;
    this.cohort = scorer.cohort();
    this.evaluations = ImmutableList.copyOf(evaluations);
  }

  ImmutableList<Places> places() {
    return places;
  }

  /** How many places are certain. */
  int certain() {
    return (int)
        places.stream()
            .flatMap(table -> table.lines().stream())
            .filter(line -> line.place().isPresent())
            .count();
  }

  /** Ranks all by the cards as they are now. */
  void rank(List<ScoreCard> cards) {
    ImmutableList.Builder<Places> ranked = ImmutableList.builder();
    for (Rank rank : cohort.ranks()) {
      Map<String, List<Integer>> groups = new LinkedHashMap<>();
      for (int i = 0; i < evaluations.size(); i++) {
        groups.computeIfAbsent(CohortPass.key(group(i)), key -> new ArrayList<>()).add(i);
      }
      groups
          .values()
          .forEach(members -> ranked.add(rank(rank, group(members.get(0)), members, cards)));
    }
    places = ranked.build();
    lines = new ArrayList<>();
    for (Places table : places) {
      lines.add(Maps.uniqueIndex(table.lines(), Places.Line::subject));
    }
  }

  private Places rank(
      Rank rank, Optional<PartId> group, List<Integer> members, List<ScoreCard> cards) {
    ImmutableList.Builder<SubjectId> subjects = ImmutableList.builder();
    ImmutableList.Builder<Bounds> numbers = ImmutableList.builder();
    for (int member : members) {
      Optional<Bounds> number = number(rank.by(), evaluations.get(member), cards.get(member));
      if (number.isPresent()) {
        subjects.add(subject(member));
        numbers.add(number.get());
      }
    }
    return Places.of(rank, group, subjects.build(), numbers.build());
  }

  private Optional<Bounds> number(Basis by, Evaluation evaluation, ScoreCard card) {
    if (by instanceof Basis.OfAnswer answer) {
      return Measures.ofAnswer(evaluation, answer.item());
    } else if (by instanceof Basis.OfPoints points) {
      return Measures.ofPoints(card, points.part());
    } else if (by instanceof Basis.OfCard whole) {
      return Measures.ofCard(card, whole);
    }
    Basis.OfFigure figure = (Basis.OfFigure) by;
    return scorer.figures().orElseThrow().number(figure.source(), evaluation);
  }

  /** The evaluations with the places that are certain. */
  List<Evaluation> answered(List<Evaluation> given) {
    List<Evaluation> answered = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Evaluation evaluation = given.get(i);
      for (int j = 0; j < places.size(); j++) {
        Optional<Long> place = line(j, i).flatMap(Places.Line::place);
        if (place.isPresent()) {
          Places table = places.get(j);
          evaluation = with(evaluation, table, CohortPass.answer(table, place.get()));
        }
      }
      answered.add(evaluation);
    }
    return answered;
  }

  private static Evaluation with(Evaluation evaluation, Places table, PlaceAnswer value) {
    PartId item = table.rank().item();
    List<Answer> answers = new ArrayList<>();
    Answer answer = Answer.builder().item(item).value(value).build();
    Optional<AnswerValue> typed = Optional.empty();
    for (Answer given : evaluation.answers()) {
      if (given.item().equals(item)) {
        answer = given.withValue(value);
        typed = Optional.of(given.value()).filter(other -> !other.equals(value));
      } else {
        answers.add(given);
      }
    }
    answers.add(answer.withOrigin(new Origin.OfCohort(table.group(), typed)));
    return evaluation.withAnswers(answers);
  }

  /** Places of one evaluation that are open, and those that were typed in as others. */
  ImmutableList<Problem> problems(int index) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int j = 0; j < places.size(); j++) {
      Optional<Places.Line> line = line(j, index);
      if (line.isPresent()) {
        check(index, places.get(j), line.get().place(), problems);
      }
    }
    return problems.build();
  }

  private void check(
      int index, Places table, Optional<Long> place, ImmutableList.Builder<Problem> problems) {
    PartId item = table.rank().item();
    if (place.isEmpty()) {
      problems.add(
          Problem.of(
              CohortProblem.PLACE_OPEN,
              Pointer.ROOT,
              ImmutableMap.of("subject", subject(index).text(), "item", item.text())));
      return;
    }
    PlaceAnswer value = CohortPass.answer(table, place.get());
    ImmutableList<Answer> answers = evaluations.get(index).answers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).item().equals(item) && !answers.get(i).value().equals(value)) {
        problems.add(
            Problem.of(
                CohortProblem.COHORT_DIFFERS,
                Pointer.to("answers").child(i).child("value"),
                ImmutableMap.of(
                    "subject", subject(index).text(),
                    "item", item.text(),
                    "typed", answers.get(i).value().text(),
                    "number", value.text())));
      }
    }
  }

  /** The line of a subject in one of the tables, if it is ranked there. */
  private Optional<Places.Line> line(int table, int index) {
    return Optional.ofNullable(lines.get(table).get(subject(index)));
  }

  private SubjectId subject(int index) {
    return evaluations.get(index).subject().id();
  }

  private Optional<PartId> group(int index) {
    return CohortPass.groupId(cohort, subject(index));
  }
}
