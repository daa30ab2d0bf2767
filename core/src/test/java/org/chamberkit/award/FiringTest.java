package org.chamberkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiringTest {

  @ParameterizedTest
  @CsvSource({
    "CAP, 8, 6",
    "CAP, 0, -1",
    "FLOOR, -1, 0",
    "FLOOR, 6, 6.01",
    "ROUNDING, 6, 6.01",
    "ROUNDING, 6, 5.99"
  })
  void changes_the_points_as_its_rule_does(FiringKind kind, String before, String after) {
    Firing firing = new Firing(kind, number(before), number(after));

    assertThat(firing.before()).isEqualTo(number(before));
    assertThat(firing.after()).isEqualTo(number(after));
  }

  @ParameterizedTest(name = "{0} from 6 to {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAP      | 6.0  | NOT_LOWERED A cap lowers the points, but here 6 become 6.
          CAP      | 8    | NOT_LOWERED A cap lowers the points, but here 6 become 8.
          CAP      | 6.01 | NOT_LOWERED A cap lowers the points, but here 6 become 6.01.
          FLOOR    | 6    | NOT_RAISED A floor raises the points, but here 6 become 6.
          FLOOR    | 5.99 | NOT_RAISED A floor raises the points, but here 6 become 5.99.
          ROUNDING | 6    | NOT_CHANGED A rounding or an overriding that fired changes the points, \
          but here 6 become 6.
          """)
  void cannot_be_without_that_change(FiringKind kind, String after, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Firing(kind, number("6"), number(after)))
        .withMessage("/after: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "CAP, 7, 封顶只会降低得分，此处却由 6.5 分变为 7 分。",
    "FLOOR, 6, 保底只会提高得分，此处却由 6.5 分变为 6 分。",
    "ROUNDING, 6.5, 已触发的修约或改判必然改变得分，此处却由 6.5 分变为 6.5 分。"
  })
  void says_so_in_chinese(FiringKind kind, String after, String sentence) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Firing(kind, number("6.5"), number(after)))
        .satisfies(
            e -> assertThat(e.problems().get(0).sentence(Language.CHINESE)).isEqualTo(sentence));
  }

  private static Fraction number(String text) {
    return Fraction.of(Decimal.parse(text));
  }
}
