package org.chamberkit.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.UnitId;
import org.junit.jupiter.api.Test;

/** Composite indices against numbers that others published. */
class PublishedIndicesTest {

  private static final Rounding SIX = Rounding.halfUp(6);

  @Test
  void technology_achievement_with_equal_weights() {
    CompositeResult result = computed(TechnologyAchievement.inDimensions());

    for (List<String> row : TechnologyAchievement.published()) {
      UnitResult unit = unit(result, row);
      assertThat(
              List.of(
                  dimension(unit, "creation"),
                  dimension(unit, "recent-diffusion"),
                  dimension(unit, "old-diffusion"),
                  dimension(unit, "skills"),
                  unit.total().orElseThrow()))
          .as(row.get(0))
          .isEqualTo(row.subList(1, 6).stream().map(Decimal::parse).toList());
      assertThat(unit.place()).as(row.get(0)).hasValue(Long.parseLong(row.get(7)));
    }
  }

  @Test
  void technology_achievement_with_the_weights_of_a_budget_allocation() {
    CompositeResult result =
        computed(
            TechnologyAchievement.weighted(
                List.of("0.11", "0.11", "0.11", "0.18", "0.10", "0.06", "0.15", "0.18")));

    for (List<String> row : TechnologyAchievement.published()) {
      UnitResult unit = unit(result, row);
      assertThat(unit.total()).as(row.get(0)).contains(Decimal.parse(row.get(8)));
      assertThat(unit.place()).as(row.get(0)).hasValue(Long.parseLong(row.get(10)));
    }
  }

  @Test
  void technology_achievement_as_a_geometric_mean_of_the_numbers_as_they_are() {
    CompositeResult result = computed(TechnologyAchievement.geometricMeanOfRawNumbers());

    for (List<String> row : TechnologyAchievement.published()) {
      UnitResult unit = unit(result, row);
      assertThat(unit.total()).as(row.get(0)).contains(Decimal.parse(row.get(11)));
      assertThat(unit.place()).as(row.get(0)).hasValue(Long.parseLong(row.get(13)));
    }
  }

  /**
   * The weights of a factor analysis are published with two decimals, and so lead to other places
   * than those published, which unrounded weights gave: the handbook, tables 22 and 23.
   */
  @Test
  void a_list_whose_weights_are_published_rounded_cannot_be_made_again() {
    CompositeResult result =
        computed(
            TechnologyAchievement.weighted(
                List.of("0.17", "0.15", "0.11", "0.06", "0.08", "0.13", "0.13", "0.17")));
    List<String> published =
        Splitter.on(' ').splitToList("1 2 3 4 5 6 8 11 10 7 12 9 14 15 13 16 17 18 19 20 21 23 22");

    int different = 0;
    ImmutableList<UnitId> units = TechnologyAchievement.table().unitIds();
    for (int row = 0; row < units.size(); row++) {
      different +=
          result.place(row).orElseThrow() == Long.parseLong(inTableOrder(published, units.get(row)))
              ? 0
              : 1;
    }
    assertThat(different).isEqualTo(4);
  }

  /** The published places stand in the order of the other table, that of the totals. */
  private static String inTableOrder(List<String> published, UnitId unit) {
    List<List<String>> rows = TechnologyAchievement.published();
    for (int i = 0; i < rows.size(); i++) {
      if (TechnologyAchievement.id(rows.get(i).get(0)).equals(unit)) {
        return published.get(i);
      }
    }
    throw new AssertionError(unit);
  }

  @Test
  void human_development_of_2022() {
    CompositeResult six = HumanDevelopment.index(6).compute(HumanDevelopment.table()).orThrow();
    CompositeResult three = HumanDevelopment.index(3).compute(HumanDevelopment.table()).orThrow();

    for (List<String> row : HumanDevelopment.rows()) {
      UnitResult unit = six.unit(UnitId.of(row.get(0))).orElseThrow();
      assertThat(
              List.of(
                  normalized(unit, "life-expectancy"),
                  dimension(unit, "education"),
                  normalized(unit, "income"),
                  unit.total().orElseThrow()))
          .as(row.get(0))
          .isEqualTo(row.subList(6, 10).stream().map(Decimal::parse).toList());
      assertThat(three.unit(UnitId.of(row.get(0))).orElseThrow().total())
          .as(row.get(0))
          .contains(Decimal.parse(row.get(10)));
    }
  }

  @Test
  void human_development_ranks_on_rounded_totals() {
    CompositeResult rounded = HumanDevelopment.index(3).compute(HumanDevelopment.table()).orThrow();
    CompositeResult finer = HumanDevelopment.index(6).compute(HumanDevelopment.table()).orThrow();

    UnitResult luxembourg = rounded.unit(UnitId.of("LUX")).orElseThrow();
    UnitResult states = rounded.unit(UnitId.of("USA")).orElseThrow();
    assertThat(luxembourg.place()).isEqualTo(states.place()).hasValue(6);
    assertThat(luxembourg.sharedBy()).hasValue(2);
    assertThat(rounded.unit(UnitId.of("JPN")).orElseThrow().place()).hasValue(8);
    assertThat(finer.unit(UnitId.of("USA")).orElseThrow().place()).hasValue(6);
    assertThat(finer.unit(UnitId.of("LUX")).orElseThrow().place()).hasValue(7);
  }

  private static CompositeResult computed(CompositeIndex index) {
    return index.compute(TechnologyAchievement.table()).orThrow();
  }

  private static UnitResult unit(CompositeResult result, List<String> row) {
    return result.unit(TechnologyAchievement.id(row.get(0))).orElseThrow();
  }

  private static Decimal dimension(UnitResult unit, String id) {
    Fraction value = unit.dimensions().get(IndexPartId.of(id));
    return Optional.ofNullable(value).orElseThrow().rounded(SIX);
  }

  private static Decimal normalized(UnitResult unit, String id) {
    Decimal value = unit.normalized().get(IndexPartId.of(id));
    return Optional.ofNullable(value).orElseThrow().rounded(SIX);
  }
}
