package org.chamberkit.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DrawTest {

  /** {@code printf '2026-09-22\0invented-01' | sha256sum}, by GNU coreutils. */
  @Test
  void a_lot_can_be_drawn_again_with_other_tools() {
    assertThat(new Draw("2026-09-22").lot("invented-01"))
        .isEqualTo("29bdb306ccae255b6bec101f2eed39875501c362e3d9c3a90eb5625ab40d1e63");
    assertThat(new Draw("公开种子").lot("invented-02"))
        .isEqualTo("fcdbc31b33523fa5102a901d2af264ea4127ab3fe6106856eee06c86b995c831");
  }

  @Test
  void a_seed_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draw(" "))
        .withMessage("seed of a draw must not be blank");
  }
}
