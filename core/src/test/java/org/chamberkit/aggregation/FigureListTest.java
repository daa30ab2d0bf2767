package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.OverTime;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureList;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
      FigureList.Line line = FigureList.Line.of(figure);
      assertThat(list.lines()).as("%s", figure).contains(line);
      assertThat(line.bounds()).as("%s", figure).isEqualTo(figure.bounds());
      assertThat(line.exact()).as("%s", figure).isEqualTo(figure.exact());
    }
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
        .extracting(FigureList.Line::figure, FigureList.Line::organization, FigureList.Line::period)
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
}
