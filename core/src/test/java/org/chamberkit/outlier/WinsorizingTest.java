package org.chamberkit.outlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class WinsorizingTest {

  private static final Rounding TWELVE = Rounding.halfUp(12);

  /**
   * Patents of 23 countries: OECD/JRC, Handbook on Constructing Composite Indicators, 2008,
   * appendix table A.2 (p. 152-153); the moments and the treatment: COINr 1.1.14 (MIT, 2025), run
   * on R 4.2.2.
   */
  private static final Column PATENTS =
      column("187 289 271 994 779 189 82 31 75 8 235 103 106 72 103 165 205 74 42 13 28 26 105");

  @Test
  void agrees_with_coinr_on_the_patents_of_23_countries() {
    Moments moments = Moments.of(PATENTS).orElseThrow();
    Clip clip = winsorizing(5).fit(PATENTS).orThrow();
    Moments after = Moments.of(clip.apply(PATENTS)).orElseThrow();

    // In doubles it ends in 276; exactly it is 2.6246534212765…, which is nearer to 277.
    assertThat(moments.skewness(TWELVE)).isEqualTo(Decimal.parse("2.624653421277"));
    assertThat(moments.kurtosis(TWELVE)).isEqualTo(Decimal.parse("6.908732943259"));
    assertThat(clip).isEqualTo(new Clip(Optional.empty(), Optional.of(Decimal.of(289))));
    assertThat(after.skewness(TWELVE)).isEqualTo(Decimal.parse("0.507681569096"));
    assertThat(after.kurtosis(TWELVE)).isEqualTo(Decimal.parse("-1.106551116742"));
  }

  @Test
  void refuses_to_leave_outliers_where_no_more_numbers_may_be_moved() {
    assertThat(winsorizing(1).fit(PATENTS).problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "OUTLIERS_REMAIN After 1 numbers are moved, the skewness is still 2.345536 and the"
                + " kurtosis 5.28668.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> winsorizing(0))
        .withMessage(
            "/most: NOTHING_TO_MOVE At least 1 number must be allowed to be moved, not 0.");
  }

  @Test
  void moves_low_outliers_up_and_leaves_few_equal_and_even_numbers_alone() {
    assertThat(winsorizing(2).fit(column("-99.5 1 2 3 2 1 2 ?")).orThrow())
        .isEqualTo(new Clip(Optional.of(Decimal.ONE), Optional.empty()));
    assertThat(winsorizing(2).fit(column("5 5 5 5 5")).orThrow()).isEqualTo(Clip.NONE);
    assertThat(winsorizing(2).fit(column("0 0 1000")).orThrow()).isEqualTo(Clip.NONE);
    assertThat(winsorizing(2).fit(column("1 2 3 4 5 6")).orThrow()).isEqualTo(Clip.NONE);
    assertThat(Moments.of(column("1 2 3 4")).orElseThrow().skewness(TWELVE))
        .isEqualTo(Decimal.ZERO);
  }

  @Test
  void bounds_are_applied_to_other_numbers_and_must_be_in_order() {
    Clip clip = new Clip(Optional.of(Decimal.of(2)), Optional.of(Decimal.of(8)));

    assertThat(clip.apply(column("1 2 ? 5 8 9.5"))).isEqualTo(column("2 2 ? 5 8 8"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Clip(Optional.of(Decimal.of(9)), Optional.of(Decimal.of(8))))
        .withMessage("EMPTY_INTERVAL No number lies in the interval [9, 8].");
  }

  private static Winsorizing winsorizing(long most) {
    return new Winsorizing(Decimal.of(2), Decimal.parse("3.5"), most);
  }

  private static Column column(String numbers) {
    return Column.of(
        Splitter.on(' ')
            .splitToStream(numbers)
            .map(
                text ->
                    text.equals("?") ? Optional.<Decimal>empty() : Optional.of(Decimal.parse(text)))
            .toList());
  }
}
