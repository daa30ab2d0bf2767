package org.chamberkit.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.statement.Claim.OfChange;
import org.chamberkit.statement.Claim.OfMovement;
import org.chamberkit.statement.Claim.OfParts;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed figures that contradict themselves are found, and those that hold are not. */
class StatementTest {

  /** Hurun Research Institute (胡润研究院), Hurun China 500 (胡润中国500强民营企业), 2020. */
  @Test
  void finds_more_moves_than_members_and_newcomers_that_do_not_match_the_dropped() {
    assertThat(
            problems(
                new OfMovement(
                    500,
                    Optional.of(500L),
                    Optional.of(436L),
                    Optional.of(53L),
                    Optional.of(19L),
                    Optional.of(120L),
                    Optional.of(121L))))
        .containsExactly(
            "/claims/0/movement: MORE_MOVED_THAN_LISTED 508 are said to have moved or stayed, but"
                + " the list has 500.",
            "/claims/0/movement: NEW_AND_DROPPED_DIFFER 120 new and 121 dropped change the size by"
                + " -1, but it went from 500 to 500.");
  }

  /** Hurun Research Institute (胡润研究院), Hurun China 500 (胡润中国500强民营企业), 2021. */
  @Test
  void finds_that_176_new_do_not_match_180_dropped() {
    assertThat(
            problems(
                new OfMovement(
                    500,
                    Optional.of(500L),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(176L),
                    Optional.of(180L))))
        .containsExactly(
            "/claims/0/movement: NEW_AND_DROPPED_DIFFER 176 new and 180 dropped change the size by"
                + " -4, but it went from 500 to 500.");
  }

  /**
   * Tianjin Federation of Industry and Commerce (天津市工商业联合会), healthy growth project (健康成长工程), 2014:
   * threshold of the tax list 2638 万元, +26 万元, +9.86 %. Which digit is wrong cannot be told.
   */
  @Test
  void finds_a_percentage_that_does_not_fit_its_change() {
    assertThat(problems(change("纳税榜入围门槛", "2638", "26", "9.86")))
        .containsExactly(
            "/claims/0/change/percent: PERCENTAGE_DIFFERS \"纳税榜入围门槛\" of 2638 after a change of 26"
                + " has changed by 0.9758 to 1.015 %, but 9.86 % is stated.");
  }

  /** ACFIC reports of 2016 to 2025, and the other figures of Tianjin 2014 and Henan 2021. */
  @ParameterizedTest(name = "{0} {1}, {2}, {3} % holds")
  @CsvSource(
      textBlock =
          """
          'ACFIC 2020, threshold',          202.04,   16.18,    8.71
          'ACFIC 2025, revenue',            43.05,    1.14,     2.72
          'ACFIC 2024, revenue',            41.91,    2.08,     5.22
          'Henan 2021, jobs',               66.18,    13.88,    26.54
          'Tianjin 2014, taxes',            145.71,   54.53,    59.81
          'Tianjin 2014, donations',        37380.41, 20667.09, 123.66
          'nothing can be told of 0 before', 5,       5,        100
          """)
  void lets_figures_stand_that_can_be_true(String of, String value, String change, String percent) {
    assertThat(problems(change(of, value, change, percent))).isEmpty();
  }

  @Test
  void compares_parts_with_their_whole() {
    Name sectors = Name.of("三次产业", "three sectors");
    ImmutableList<Decimal> henan = ImmutableList.of(Decimal.of(1), Decimal.of(78), Decimal.of(21));

    assertThat(problems(new OfParts(sectors, henan, Decimal.of(100)))).isEmpty();
    assertThat(problems(new OfParts(sectors, henan, Decimal.of(101))))
        .containsExactly(
            "/claims/0/parts/whole: STATED_PARTS_DIFFER The parts of \"三次产业\" make 100, but 101 is"
                + " stated.");
  }

  /** ACFIC 2021: 96 enterprises of Zhejiang, 7 came on and 7 dropped out, as many as before. */
  @Test
  void lets_newcomers_and_dropped_stand_that_leave_the_size_as_it_was() {
    assertThat(
            problems(
                new OfMovement(
                    96,
                    Optional.of(96L),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(7L),
                    Optional.of(7L))))
        .isEmpty();
  }

  @Test
  void compares_all_moves_with_the_size_where_all_are_stated() {
    assertThat(
            problems(
                new OfMovement(
                    100,
                    Optional.empty(),
                    Optional.of(40L),
                    Optional.of(30L),
                    Optional.of(10L),
                    Optional.of(19L),
                    Optional.empty())))
        .containsExactly(
            "/claims/0/movement: MOVES_DO_NOT_ADD_UP 40 up, 30 down, 10 unchanged and 19 new make"
                + " 99, but the list has 100.");
  }

  private static OfChange change(String of, String value, String change, String percent) {
    return new OfChange(
        Name.ofChinese(of), Decimal.parse(value), Decimal.parse(change), Decimal.parse(percent));
  }

  private static ImmutableList<String> problems(Claim claim) {
    return Statement.builder()
        .publisher(Name.ofChinese("公布者"))
        .title(Name.ofChinese("题名"))
        .year(2020)
        .addClaim(claim)
        .build()
        .check()
        .stream()
        .map(problem -> problem.line(Language.ENGLISH))
        .collect(ImmutableList.toImmutableList());
  }
}
