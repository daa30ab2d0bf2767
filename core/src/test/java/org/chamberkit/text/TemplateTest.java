package org.chamberkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  private static final Template UNITS =
      new Template("{count} units of {town} are {kind}.", "{town}有{kind}单位 {count} 家。");

  @Test
  void fills_the_gaps_in_the_order_of_each_language() {
    ImmutableMap<String, String> values =
        ImmutableMap.of("town", "Ouhai", "count", "12", "kind", "new", "more", "left aside");

    assertThat(UNITS.fill(Language.ENGLISH, values)).isEqualTo("12 units of Ouhai are new.");
    assertThat(UNITS.fill(Language.CHINESE, values)).isEqualTo("Ouhai有new单位 12 家。");
    assertThat(UNITS.gaps()).containsExactly("count", "kind", "town");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          # value,      printed
          `{name}`,     `{name}`
          `$1\\d`,      `$1\\d`
          ``,           ``
          `a\tb\r\nc`,  `a\\u0009b\\u000d\\u000ac`
          """)
  void prints_a_value_as_a_quotation_and_does_not_read_it(String value, String printed) {
    Template template = new Template("<{name}>", "《{name}》");

    assertThat(template.fill(Language.ENGLISH, ImmutableMap.of("name", value)))
        .isEqualTo("<" + printed + ">");
  }

  @ParameterizedTest
  @CsvSource({"a {} b", "a {two words} b", "a {1} b", "a {b", "a } b"})
  void takes_braces_around_anything_but_letters_as_text(String sentence) {
    Template template = new Template(sentence, sentence);

    assertThat(template.gaps()).isEmpty();
    assertThat(template.fill(Language.ENGLISH, ImmutableMap.of())).isEqualTo(sentence);
  }

  @Test
  void refuses_to_leave_a_gap_open() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> UNITS.fill(Language.CHINESE, ImmutableMap.of("town", "Ouhai", "count", "12")))
        .withMessage("gap 'kind' has no value; values are given for {town=Ouhai, count=12}");
  }

  @Test
  void refuses_languages_that_differ_in_their_gaps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Template("{b} of {a}", "{a}的{c}"))
        .withMessage(
            "both languages must have the same gaps, "
                + "but '{b} of {a}' has [a, b] and '{a}的{c}' has [a, c]");
  }
}
