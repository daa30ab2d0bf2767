package org.chamberkit.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerValueTest {

  private static final ImmutableMap<AnswerValue, AnswerKind> ONE_OF_EACH =
      ImmutableMap.<AnswerValue, AnswerKind>builder()
          .put(new CountAnswer(6), AnswerKind.COUNT)
          .put(new PointsAnswer(Points.of(8)), AnswerKind.POINTS)
          .put(new OccurrencesAnswer(ImmutableList.of()), AnswerKind.OCCURRENCES)
          .put(new ShareAnswer(51, 60), AnswerKind.SHARE)
          .put(new RatioAnswer(7, 5), AnswerKind.RATIO)
          .put(new SeriesAnswer(ImmutableLongArray.of(100, 106)), AnswerKind.SERIES)
          .put(new YesNoAnswer(true), AnswerKind.YES_NO)
          .put(new ChecklistAnswer(ImmutableList.of()), AnswerKind.FULFILLED)
          .put(new OptionAnswer(PartId.of("a")), AnswerKind.OPTION)
          .put(new RatingsAnswer(ImmutableList.of()), AnswerKind.RATINGS)
          .put(new BallotsAnswer(3, 1, ImmutableList.of()), AnswerKind.BALLOTS)
          .put(new HonoursAnswer(ImmutableList.of()), AnswerKind.HONOURS)
          .put(new NumberAnswer(Decimal.parse("-0.5")), AnswerKind.NUMBER)
          .put(new PlaceAnswer(3, 12), AnswerKind.PLACE)
          .put(new IncidentsAnswer(2, 1), AnswerKind.INCIDENTS)
          .put(new PollsAnswer(ImmutableList.of()), AnswerKind.POLLS)
          .put(new ScoresAnswer(ImmutableList.of()), AnswerKind.SCORES)
          .put(new MarksAnswer(ImmutableList.of()), AnswerKind.MARKS)
          .put(new RatedOccurrencesAnswer(ImmutableList.of()), AnswerKind.RATED_OCCURRENCES)
          .put(new LackingAnswer(Reading.Lack.UNKNOWN, Optional.empty()), AnswerKind.LACKING)
          .buildOrThrow();

  @Test
  void is_of_a_kind_of_its_own() {
    assertThat(ONE_OF_EACH).allSatisfy((answer, kind) -> assertThat(answer.kind()).isEqualTo(kind));
    assertThat(ONE_OF_EACH.values()).containsExactly(AnswerKind.values());
    assertThat(ONE_OF_EACH.keySet())
        .extracting(answer -> (Object) answer.getClass())
        .containsExactlyInAnyOrder((Object[]) AnswerValue.class.getPermittedSubclasses());
  }

  @Test
  void has_a_text_that_quotes_no_name_of_a_class() {
    assertThat(ONE_OF_EACH.keySet())
        .extracting(AnswerValue::text)
        .containsExactly(
            "6",
            "8",
            "–",
            "51/60",
            "7/5",
            "100, 106",
            "yes",
            "–",
            "a",
            "–",
            " (3, 1)",
            "–",
            "-0.5",
            "3/12",
            "2 + 1",
            "–",
            "–",
            "–",
            "–",
            "unknown");
  }

  @Test
  void has_a_kind_with_a_word_of_its_own() {
    assertThat(Stream.of(AnswerKind.values()).map(AnswerKind::word))
        .containsExactly(
            "count",
            "points",
            "occurrences",
            "share",
            "ratio",
            "series",
            "yesNo",
            "fulfilled",
            "option",
            "ratings",
            "ballots",
            "honours",
            "number",
            "place",
            "incidents",
            "polls",
            "scores",
            "marks",
            "ratedOccurrences",
            "lacking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void has_honours_that_say_for_what_they_were_awarded(String matter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Honour(matter, PartId.of("national"), LocalDate.of(2023, 5, 1)))
        .withMessage("matter of an honour must not be blank");
  }
}
