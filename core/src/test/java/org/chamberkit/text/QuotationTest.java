package org.chamberkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

  /** U+1F3DB, a pair of surrogates. */
  private static final String EMOJI = "\ud83c\udfdb";

  @ParameterizedTest
  @CsvSource({
    "North Harbour 12.5 %",
    "温州商会（总商会）·“五好”",
    "Ünïted çhamber 'n' \"co\" \\ /",
    "a\u034eb\u0350",
    "\u115e\u1161\u3163\u3165\uff9f\uffa1",
    "\u17b3\u17b6\u180a\u1810\ufdfc\ufe10",
    EMOJI + " hall"
  })
  void keeps_what_can_be_printed(String text) {
    assertThat(Quotation.of(text)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                        | quoted
          line ends                     | a\\u000d\\u000ab
          null and escape               | \\u0000\\u001b[2J
          delete and a C1 control       | \\u007f\\u0085
          right to left override        | \\u202etxt
          isolates                      | \\u2066x\\u2069
          line and paragraph separator  | \\u2028\\u2029
          zero width space and joiner   | a\\u200bb\\u200d
          byte order mark               | \\ufeffa
          private use                   | \\ue000
          not a character               | \\uffff
          language tag, outside plane 0 | \\udb40\\udc41
          Hangul fillers                | \\u115f\\u1160\\u3164\\uffa0
          combining grapheme joiner     | a\\u034fb
          Khmer inherent vowels         | \\u17b4\\u17b5
          Mongolian variation selectors | \\u180b\\u180c\\u180d\\u180e\\u180f
          variation selectors           | \\ufe00\\ufe07\\ufe0f
          selectors outside plane 0     | \\udb40\\udd00\\udb40\\uddef
          lone high surrogate           | a\\ud83c
          lone low, then lone high      | \\udfdb\\ud83cb
          """)
  void escapes_what_cannot_be_seen_or_turns_the_line(String what, String quoted) {
    assertThat(Quotation.of(unescape(quoted))).as(what).isEqualTo(quoted);
  }

  @ParameterizedTest(name = "{0} letters, then {1}")
  @CsvSource(
      textBlock =
          """
          # letters, then,     quoted
          200,       '',       ''
          200,       b,        …
          199,       b,        b
          199,       bc,       b…
          198,       EMOJI,    EMOJI
          198,       EMOJIb,   EMOJI…
          199,       EMOJI,    …
          194,       CONTROL,  \\u0007
          194,       CONTROLb, \\u0007…
          195,       CONTROL,  …
          188,       TAG,      \\udb40\\udc41
          189,       TAG,      …
          """)
  void cuts_after_200_characters_but_not_within_one(int letters, String then, String quoted) {
    String start = "a".repeat(letters);

    assertThat(Quotation.of(start + unfold(then))).isEqualTo(start + unfold(quoted));
  }

  private static String unescape(String quoted) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(quoted)
        .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
  }

  private static String unfold(String text) {
    return text.replace("EMOJI", EMOJI).replace("CONTROL", "\u0007").replace("TAG", "\udb40\udc41");
  }
}
