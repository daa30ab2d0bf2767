package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTest {

  private static final Points FIVE = Points.of(5);
  private static final Points SIX = Points.of(6);
  private static final Points EIGHT = Points.of(8);

  @Test
  void records_a_cap_that_acted() {
    assertThat(Award.capped(EIGHT, Optional.of(SIX)))
        .isEqualTo(new Award(EIGHT, ImmutableList.of(new Firing(FiringKind.CAP, EIGHT, SIX)), SIX));
  }

  @Test
  void records_no_cap_that_did_not_act() {
    Award plain = new Award(SIX, ImmutableList.of(), SIX);

    assertThat(Award.capped(SIX, Optional.empty())).isEqualTo(plain);
    assertThat(Award.capped(SIX, Optional.of(SIX))).isEqualTo(plain);
    assertThat(Award.capped(SIX, Optional.of(EIGHT))).isEqualTo(plain);
  }

  @Test
  void is_led_to_by_its_firings() {
    Firing first = new Firing(FiringKind.CAP, EIGHT, SIX);
    Firing second = new Firing(FiringKind.CAP, SIX, FIVE);

    assertThat(new Award(EIGHT, ImmutableList.of(first, second), FIVE).points()).isEqualTo(FIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award(EIGHT, ImmutableList.of(second, first), SIX))
        .withMessage("firing CAP must begin with 8 points");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award(EIGHT, ImmutableList.of(first), FIVE))
        .withMessage("firings lead to 6 points, not to 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award(EIGHT, ImmutableList.of(), SIX))
        .withMessage("firings lead to 8 points, not to 6");
  }

  @ParameterizedTest
  @CsvSource({"6.0, 6", "8, 8", "6.01, 6.01"})
  void has_no_firing_that_does_not_lower_the_points(String after, String printed) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Firing(FiringKind.CAP, SIX, Points.parse(after)))
        .withMessage(
            "/after: NOT_LOWERED A cap lowers the points, but here 6 become " + printed + ".")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("封顶只会降低得分，此处却由 6 分变为 " + printed + " 分。"));
  }
}
