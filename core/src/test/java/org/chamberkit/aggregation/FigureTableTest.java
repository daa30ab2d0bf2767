package org.chamberkit.aggregation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.Mark;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.OverTime;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.tally.FigureTable;
import org.junit.jupiter.api.Test;

class FigureTableTest {

  private static final Category LEVEL = Category.of("level");
  private static final Category RECIPIENT = Category.of("recipient");
  private static final Mark NATIONAL = Mark.of("national");
  private static final Mark MUNICIPAL = Mark.of("municipal");
  private static final Mark UNIT = Mark.of("unit");

  private static Fact fact(
      String id, String district, long amount, ImmutableSortedMap<Category, Mark> marks) {
    return InventedCity.fact(id, district, YEAR, Reading.of(amount)).toBuilder()
        .marks(marks)
        .build();
  }

  private static final ImmutableList<Fact> FACTS =
      ImmutableList.of(
          fact("a", "A", 1, ImmutableSortedMap.of(LEVEL, NATIONAL, RECIPIENT, UNIT)),
          fact("b", "B", 2, ImmutableSortedMap.of(LEVEL, NATIONAL, RECIPIENT, UNIT)),
          fact("c", "C", 4, ImmutableSortedMap.of(LEVEL, MUNICIPAL, RECIPIENT, UNIT)),
          fact("d", "C", 8, ImmutableSortedMap.of(LEVEL, NATIONAL)),
          fact("e", "A", 16, ImmutableSortedMap.of(LEVEL, MUNICIPAL, RECIPIENT, UNIT))
              .withEvent(EventId.of("one")),
          fact("f", "B", 32, ImmutableSortedMap.of(LEVEL, NATIONAL, RECIPIENT, UNIT))
              .withEvent(EventId.of("one")));

  private static FigureTable table(Category... categories) {
    RollUp rollUp =
        InventedCity.rollUp(
            InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty())
                .withCategories(categories));
    return rollUp.trace(FACTS).table(FIGURE, CITY, YEAR);
  }

  private static String print(FigureTable table) {
    return table.parts().stream()
        .map(
            part ->
                part.marks().stream()
                        .map(mark -> mark.map(Mark::text).orElse("–"))
                        .collect(joining(" "))
                    + ": "
                    + part.figure().exact().orElseThrow())
        .collect(joining("\n"));
  }

  @Test
  void breaks_a_figure_down_and_counts_the_facts_that_have_no_mark() {
    assertThat(print(table(LEVEL, RECIPIENT)))
        .isEqualTo(
            """
            municipal unit: 20
            national unit: 3
            national –: 8""");
    assertThat(print(table(RECIPIENT)))
        .isEqualTo(
            """
            unit: 23
            –: 8""");
    assertThat(table().parts()).isEmpty();
  }

  @Test
  void its_parts_add_up_to_the_whole_though_an_event_counts_once() {
    FigureTable table = table(LEVEL, RECIPIENT);

    assertThat(
            table.parts().stream()
                .map(part -> part.figure().exact().orElseThrow())
                .reduce(Fraction.ZERO, Fraction::plus))
        .isEqualTo(table.whole().exact().orElseThrow())
        .hasToString("31");
  }
}
