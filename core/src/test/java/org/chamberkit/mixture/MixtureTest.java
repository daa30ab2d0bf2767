package org.chamberkit.mixture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Standing;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four quarters 95 % and leaders 5 %, as in a 360° assessment whose text is known from a document
 * library; the points are invented.
 */
class MixtureTest {

  private static final ImmutableList<Period> QUARTERS =
      Stream.of("01-01/03-31", "04-01/06-30", "07-01/09-30", "10-01/12-31")
          .map(MixtureTest::period)
          .collect(ImmutableList.toImmutableList());
  private static final Period YEAR = period("01-01/12-31");
  private static final RubricKey QUARTERLY = new RubricKey("quarterly", "1");
  private static final RubricKey LEADERS = new RubricKey("leaders", "1");

  @ParameterizedTest(name = "{0} and leaders {1} come to {2}")
  @CsvSource({
    "92 88.5 95 90.25, 97, 91.72",
    "100 100 100 100, 100, 100",
    "0 0 0 0, 100, 5",
    "80 80 80 80, 0, 76"
  })
  void quarters_and_leaders_are_weighed(String quarters, String leaders, String total) {
    List<ScoreCard> cards = new ArrayList<>();
    List<String> points = Splitter.on(' ').splitToList(quarters);
    for (int i = 0; i < points.size(); i++) {
      cards.add(card(QUARTERLY, QUARTERS.get(i), points.get(i)));
    }
    cards.add(card(LEADERS, YEAR, leaders));

    assertThat(mix(MissingCard.REFUSE, cards).total()).hasToString(total);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"ZERO, 43.61", "EXCLUDE, 91.81", "PROVISIONAL, '[43.61, 96.11]'"})
  void what_is_missing_counts_as_declared(MissingCard missing, String total) {
    ImmutableList<ScoreCard> cards =
        ImmutableList.of(
            card(QUARTERLY, QUARTERS.get(0), "92"), card(QUARTERLY, QUARTERS.get(3), "91.62"));

    assertThat(mix(missing, cards).total()).hasToString(total);
  }

  /** Each completion lies in the interval; the order of the cards does not matter. */
  @Test
  void the_interval_holds_each_completion() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      List<ScoreCard> all = new ArrayList<>();
      QUARTERS.forEach(quarter -> all.add(card(QUARTERLY, quarter, points(random))));
      all.add(card(LEADERS, YEAR, points(random)));
      List<ScoreCard> some = new ArrayList<>(all);
      Collections.shuffle(some, random);
      MixtureCard whole = mix(MissingCard.PROVISIONAL, all);

      assertThat(mix(MissingCard.PROVISIONAL, some)).as("seed %s", seed).isEqualTo(whole);
      PointsRange open =
          mix(MissingCard.PROVISIONAL, some.subList(0, 1 + random.nextInt(some.size()))).total();
      assertThat(open.contains(whole.total())).as("seed %s: %s", seed, open).isTrue();
    }
  }

  private static MixtureCard mix(MissingCard missing, List<ScoreCard> cards) {
    Optional<PointsRange> possible = Optional.of(PointsRange.between(Points.ZERO, Points.of(100)));
    return Mixture.builder()
        .key(new RubricKey("year", "1"))
        .name(Name.ofChinese("年度总评"))
        .standing(Standing.ILLUSTRATIVE)
        .rounding(Rounding.halfUp(2))
        .addParts(
            new MixturePart(
                PartId.of("quarters"),
                Name.ofChinese("四个季度"),
                Optional.empty(),
                Decimal.parse("0.95"),
                QUARTERLY,
                QUARTERS,
                missing,
                possible),
            new MixturePart(
                PartId.of("leaders"),
                Name.ofChinese("领导"),
                Optional.empty(),
                Decimal.parse("0.05"),
                LEADERS,
                ImmutableList.of(YEAR),
                missing,
                possible))
        .build()
        .mix(ImmutableList.copyOf(cards))
        .orThrow();
  }

  private static String points(Random random) {
    return new java.math.BigDecimal(1 + random.nextInt(10_000)).movePointLeft(2).toPlainString();
  }

  private static ScoreCard card(RubricKey rubric, Period period, String points) {
    Points total = Points.parse(points);
    return ScoreCard.builder()
        .rubric(rubric)
        .subject(new Subject(SubjectKind.DEPARTMENT, SubjectId.of("A"), Optional.empty()))
        .period(period)
        .opening(total)
        .base(PointsRange.exactly(total))
        .total(PointsRange.exactly(total))
        .build();
  }

  private static Period period(String days) {
    List<String> ends = Splitter.on('/').splitToList(days);
    return new Period(
        LocalDate.parse("2013-" + ends.get(0)), LocalDate.parse("2013-" + ends.get(1)));
  }
}
