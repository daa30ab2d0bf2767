package org.chamberkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

  @Test
  void is_given_in_the_language_asked_for() {
    Name name = Name.of("总商会", "General Chamber");

    assertThat(name.in(Language.ENGLISH)).isEqualTo("General Chamber");
    assertThat(name.in(Language.CHINESE)).isEqualTo("总商会");
  }

  @Test
  void is_given_in_chinese_where_there_is_no_english() {
    assertThat(Name.ofChinese("总商会").in(Language.ENGLISH)).isEqualTo("总商会");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void is_never_blank(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Name.ofChinese(blank))
        .withMessage("Chinese name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Name.of("总商会", blank))
        .withMessage("English name of '总商会' must not be blank; leave it out");
  }
}
