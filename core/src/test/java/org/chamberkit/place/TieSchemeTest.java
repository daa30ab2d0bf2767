package org.chamberkit.place;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chamberkit.quantity.Decimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieSchemeTest {

  /** Blocks of equal ones: the values 50, 40, 40, 30, 30, 10, of which the first stands ahead. */
  private static final List<Integer> FIRST = List.of(1, 2, 2, 4, 4, 6);

  private static final List<Integer> LAST = List.of(1, 3, 3, 5, 5, 6);
  private static final List<Integer> BLOCK = List.of(1, 2, 2, 3, 3, 4);

  @ParameterizedTest(name = "{0} numbers six of whom two and two are equal {1}")
  @CsvSource(
      textBlock =
          """
          COMPETITION, 1 2 2 4 4 6
          MODIFIED,    1 3 3 5 5 6
          DENSE,       1 2 2 3 3 4
          ORDINAL,     1 2 3 4 5 6
          AVERAGE,     1 2.5 2.5 4.5 4.5 6
          """)
  void each_scheme_numbers_as_its_digits_say(TieScheme scheme, String places) {
    assertThat(
            IntStream.range(0, 6)
                .mapToObj(i -> scheme.place(FIRST.get(i), LAST.get(i), i + 1, BLOCK.get(i)))
                .map(Decimal::toString)
                .collect(joining(" ")))
        .isEqualTo(places);
  }

  /**
   * What Chinese handbooks of spreadsheets call 中国式排名 is 1, 1, 2, and 美式排名 is 1, 1, 3; some print
   * the formula of the one under the name of the other, so a scheme is called by its digits.
   */
  @ParameterizedTest(name = "two at the head and one behind by {0}: {1}")
  @CsvSource({"DENSE, 1 1 2", "COMPETITION, 1 1 3"})
  void the_chinese_kind_leaves_no_place_empty_and_the_american_kind_does(
      TieScheme scheme, String places) {
    List<Integer> first = List.of(1, 1, 3);
    List<Integer> last = List.of(2, 2, 3);
    List<Integer> block = List.of(1, 1, 2);

    assertThat(
            IntStream.range(0, 3)
                .mapToObj(i -> scheme.place(first.get(i), last.get(i), i + 1, block.get(i)))
                .map(Decimal::toString)
                .collect(joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest(name = "the digits {1} are the word of {0}")
  @CsvSource(
      textBlock =
          """
          COMPETITION, 1224
          MODIFIED,    1334
          DENSE,       1223
          ORDINAL,     1234
          AVERAGE,     1 2.5 2.5 4
          """)
  void the_word_of_a_scheme_is_how_it_numbers_four_of_whom_two_are_equal(
      TieScheme scheme, String word) {
    List<Integer> first = List.of(1, 2, 2, 4);
    List<Integer> last = List.of(1, 3, 3, 4);
    List<Integer> block = List.of(1, 2, 2, 3);

    String numbered =
        IntStream.range(0, 4)
            .mapToObj(i -> scheme.place(first.get(i), last.get(i), i + 1, block.get(i)))
            .map(Decimal::toString)
            .collect(joining(" "));

    assertThat(scheme.word()).isEqualTo(word);
    assertThat(numbered.replace(" ", "")).isEqualTo(word.replace(" ", ""));
  }
}
