package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.comparison.RankBased;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.text.Name;

/**
 * A rubric with points by places and against a mean, and six districts in two groups; invented.
 * Each visit earns 1 point; the first by visits earns 5 points, each further place 0.5 less, as in
 * Wenzhou 2013.
 */
final class InventedCohort {

  static final Period YEAR = Period.ofYear(2023);

  static final Rubric RUBRIC =
      Rubric.builder()
          .key(new RubricKey("invented", "1"))
          .name(Name.ofChinese("虚构细则"))
          .standing(Standing.ILLUSTRATIVE)
          .rounding(Rounding.halfUp(2))
          .addDimensions(
              Sample.criterion(
                      "D",
                      item("visits", 20, Sample.perOccurrence("1", "20")),
                      item("place", 5, new RankBased(Points.parse("0.5"), Points.ZERO)))
                  .build())
          .build();

  static final Cohort COHORT =
      Cohort.builder()
          .round(
              Round.builder()
                  .rubric(RUBRIC.key())
                  .name(Name.ofChinese("虚构2023年度"))
                  .period(YEAR)
                  .invented(true)
                  .build())
          .addGroups(group("urban", "A", "B", "C", "E"), group("rural", "X", "Y"))
          .addRanks(
              new Rank(
                  PartId.of("place"),
                  new Basis.OfAnswer(PartId.of("visits")),
                  Direction.HIGHEST_FIRST))
          .build();

  private InventedCohort() {}

  static Group group(String id, String... members) {
    return Group.builder()
        .id(PartId.of(id))
        .name(Name.ofChinese("虚构" + id))
        .members(ImmutableList.copyOf(members).stream().map(SubjectId::of).toList())
        .build();
  }

  static Item item(String id, long maximum, ItemRule rule) {
    return Sample.item(id, rule).maximum(Points.of(maximum)).build();
  }

  /** Evaluations such as {@code A 5} of districts with so many visits. */
  static ImmutableList<Evaluation> visits(String... districts) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (String district : districts) {
      List<String> words = Splitter.on(' ').splitToList(district);
      long visits = Long.parseLong(words.get(1));
      evaluations.add(evaluation(words.get(0), answer("visits", new CountAnswer(visits))));
    }
    return ImmutableList.copyOf(evaluations);
  }

  static Evaluation evaluation(String district, Answer... answers) {
    return Evaluation.builder()
        .rubric(RUBRIC.key())
        .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of(district), Optional.empty()))
        .period(YEAR)
        .invented(true)
        .addAnswers(answers)
        .build();
  }

  static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  static SeriesAnswer series(long... values) {
    return new SeriesAnswer(ImmutableLongArray.copyOf(values));
  }

  /** Places such as {@code A 1}, a dash for one that is open. */
  static ImmutableList<String> places(CohortResult result) {
    return result.places().stream()
        .flatMap(table -> table.lines().stream())
        .map(line -> line.subject() + " " + line.place().map(String::valueOf).orElse("–"))
        .collect(toImmutableList());
  }

  /** Totals such as {@code A 9.5}. */
  static ImmutableList<String> totals(CohortResult result) {
    return result.cards().stream()
        .map(card -> card.subject().id() + " " + card.total().orElseThrow())
        .collect(toImmutableList());
  }
}
