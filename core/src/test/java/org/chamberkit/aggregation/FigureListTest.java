package org.chamberkit.aggregation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.OverTime;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureList;
import org.chamberkit.tally.FigureList.Line;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureListTest {

  private static final Name NAME = Name.ofChinese("虚构指标目录");

  static LongStream seeds() {
    return LongStream.range(410_000, 410_020);
  }

  private static List<Figure> all(Figures figures, RollUp rollUp) {
    return rollUp.catalogue().figures().stream()
        .flatMap(
            definition ->
                rollUp.directory().organizations().stream()
                    .flatMap(
                        one ->
                            rollUp.periods().stream()
                                .map(period -> figures.get(definition.id(), one.id(), period))))
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_is_computed_can_be_listed_and_keeps_its_number(long seed) {
    RollUp rollUp = RandomTerm.rollUp(Structure.asItWasThen());
    Figures figures = new RandomTerm(seed).facts(80).stream().collect(rollUp.collector());
    List<Figure> all = all(figures, rollUp);

    FigureList list = FigureList.of(NAME, all);

    assertThat(list.lines()).hasSameSizeAs(all);
    for (Figure figure : all) {
      Line line = Line.of(figure);
      assertThat(list.lines()).as("%s", figure).contains(line);
      assertThat(line.bounds()).as("%s", figure).isEqualTo(figure.bounds());
      assertThat(line.exact()).as("%s", figure).isEqualTo(figure.exact());
    }
    assertThat(list.checkAgainst(rollUp.catalogue())).isEmpty();
  }

  @Test
  void a_figure_brings_what_it_is_computed_from_once() {
    RollUp rollUp = RandomTerm.rollUp(Structure.asItWasThen());
    List<Figure> computed =
        all(new RandomTerm(1).facts(20).stream().collect(rollUp.collector()), rollUp).stream()
            .filter(figure -> !figure.sources().isEmpty())
            .toList();

    FigureList list = FigureList.of(NAME, computed);

    assertThat(computed).isNotEmpty();
    assertThat(list.lines())
        .extracting(Line::figure, Line::organization, Line::period)
        .doesNotHaveDuplicates()
        .containsAll(
            computed.stream()
                .flatMap(figure -> figure.sources().stream())
                .map(
                    source ->
                        tuple(source.definition().id(), source.organization(), source.period()))
                .toList());
  }

  @Test
  void two_numbers_for_one_figure_are_not_listed() {
    RollUp rollUp =
        InventedCity.rollUp(InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty()));
    Figure one =
        Stream.of(InventedCity.quarter("A", 1, 5))
            .collect(rollUp.collector())
            .get(FIGURE, CITY, YEAR);
    Figure other =
        Stream.of(InventedCity.quarter("A", 1, 6))
            .collect(rollUp.collector())
            .get(FIGURE, CITY, YEAR);

    assertThat(FigureList.of(NAME, List.of(one, one)).lines())
        .extracting(line -> line.exact().orElseThrow())
        .containsExactly(new Fraction(5, 1));
    assertThatThrownBy(() -> FigureList.of(NAME, List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are two of the figure figure city 2021-01-01/2021-12-31: 6");
  }

  private static Line line(String figure, Optional<Fraction> number, String... sources) {
    return new Line(
        FigureId.of(figure),
        CITY,
        Period.ofYear(2018),
        number.map(Bounds::of),
        number.flatMap(Fraction::exactDecimal),
        0,
        0,
        0,
        0,
        Stream.of(sources).map(FigureId::of).collect(toImmutableList()));
  }

  private static Line line(String figure, int number, String... sources) {
    return line(figure, Optional.of(new Fraction(number, 1)), sources);
  }

  static Stream<Arguments> whatDoesNotAgree() {
    Line hosted = line("hosted", 6);
    Line total = line("COUNT-SUM", 8);
    return Stream.of(
        arguments(List.of(line("hostde", 6)), "The catalogue has no figure \"hostde\"."),
        arguments(
            List.of(hosted, line("rate", Optional.of(new Fraction(3, 4)), "hosted")),
            "Figure \"rate\" is listed as computed from [hosted]; by its definition it is computed"
                + " from [hosted, COUNT-SUM]."),
        arguments(
            List.of(hosted, total, line("rate", 1, "hosted", "COUNT-SUM")),
            "Figure \"rate\" of \"city\" in 2018-01-01/2018-12-31 is 1, but [6, 8] come to 0.75."),
        arguments(
            List.of(hosted, total, line("rate", Optional.empty(), "hosted", "COUNT-SUM")),
            "Figure \"rate\" of \"city\" in 2018-01-01/2018-12-31 is –, but [6, 8] come to 0.75."),
        arguments(
            List.of(line("SUM-SUM", 24), line("yearly", 25, "SUM-SUM")),
            "Figure \"yearly\" of \"city\" in 2018-01-01/2018-12-31 is 25, but [24] come to 24."),
        arguments(
            List.of(
                new Line(
                    hosted.figure(),
                    hosted.organization(),
                    hosted.period(),
                    hosted.bounds(),
                    Optional.of(Decimal.of(7)),
                    0,
                    0,
                    0,
                    0,
                    hosted.sources())),
            "Figure \"hosted\" of \"city\" in 2018-01-01/2018-12-31 is printed as 7; by its"
                + " definition it is to be printed as 6."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("whatDoesNotAgree")
  void a_list_that_does_not_agree_with_its_catalogue_is_told(List<Line> lines, String sentence) {
    assertThat(
            new FigureList(NAME, ImmutableList.copyOf(lines)).checkAgainst(RandomTerm.catalogue()))
        .extracting(problem -> problem.sentence(Language.ENGLISH))
        .containsExactly(sentence);
  }
}
