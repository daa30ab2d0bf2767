package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kinds of cases by which JSON parsers are commonly compared, as own cases within a document:
 * what every parser must accept (y), what every parser must refuse (n), and what RFC 8259 leaves
 * open (i), where the verdict of this library is stated. {@code <XX>} stands for the byte XX.
 */
class JsonKindsTest {

  private static final String ACCEPTED = "accepted";

  @ParameterizedTest(name = "y: number {0}")
  @CsvSource({
    "0",
    "-0",
    "1",
    "12",
    "123456789012345678",
    "-1",
    "0.5",
    "-0.5",
    "1.0",
    "1e2",
    "1E2",
    "1e+2",
    "1E-2",
    "0e1",
    "0e+1",
    "0E-1",
    "1.5e1",
    "20e-1",
    "0.000000000000000001",
    "-0.0",
    "1e00002",
    "100000000000000000e-17"
  })
  void accepts_every_spelling_of_a_number(String number) throws IOException {
    assertThat(verdict(points(number))).containsExactly(ACCEPTED);
  }

  @ParameterizedTest(name = "n: number {0}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          +1        | INVALID_JSON
          ++1       | INVALID_JSON
          --1       | INVALID_JSON
          -         | INVALID_JSON
          -a        | INVALID_JSON
          - 1       | INVALID_JSON
          .5        | INVALID_JSON
          -.5       | INVALID_JSON
          1.        | INVALID_JSON
          1.e2      | INVALID_JSON
          1..2      | INVALID_JSON
          1.2.3     | INVALID_JSON
          01        | INVALID_JSON
          -01       | INVALID_JSON
          00        | INVALID_JSON
          0x1       | INVALID_JSON
          0x        | INVALID_JSON
          1e        | INVALID_JSON
          1e+       | INVALID_JSON
          1eE2      | INVALID_JSON
          1e2.5     | INVALID_JSON
          0e        | INVALID_JSON
          0.e1      | INVALID_JSON
          1 000     | INVALID_JSON
          1_000     | INVALID_JSON
          1,000     | INVALID_JSON
          1+2       | INVALID_JSON
          1a        | INVALID_JSON
          1f        | INVALID_JSON
          1L        | INVALID_JSON
          2.e+3     | INVALID_JSON
          NaN       | NOT_A_FINITE_NUMBER
          -NaN      | INVALID_JSON
          Infinity  | NOT_A_FINITE_NUMBER
          -Infinity | NOT_A_FINITE_NUMBER
          Inf       | INVALID_JSON
          nan       | INVALID_JSON
          １        | FULL_WIDTH_SIGN
          −1        | INVALID_JSON
          <00>1     | NUL_BYTE
          """,
      delimiter = '|')
  void refuses_what_is_no_number_of_json(String number, String code) throws IOException {
    assertThat(verdict(points(number))).contains(code);
  }

  @ParameterizedTest(name = "i: number {0}")
  @CsvSource({
    "1e400, EXPONENT_LIMIT",
    "-1e400, EXPONENT_LIMIT",
    "1e-400, EXPONENT_LIMIT",
    "1e9223372036854775808, EXPONENT_LIMIT",
    "123123e100000, EXPONENT_LIMIT",
    "1e64, AMOUNT_OVERFLOW",
    "1e-64, AMOUNT_OVERFLOW",
    "1234567890123456789, AMOUNT_OVERFLOW",
    "-9223372036854775809, AMOUNT_OVERFLOW",
    "100000000000000000000, AMOUNT_OVERFLOW",
    "0.1234567890123456789, AMOUNT_OVERFLOW",
    "0e65, EXPONENT_LIMIT"
  })
  void says_what_becomes_of_a_number_that_cannot_be_kept(String number, String code)
      throws IOException {
    assertThat(verdict(points(number))).contains(code);
  }

  @ParameterizedTest(name = "y: string {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          plain
          \\u0060\\u012a\\u12AB
          \\uD801\\udc37
          \\ud83d\\ude39\\ud83d\\ude0d
          \\"\\\\\\/\\b\\f\\n\\r\\t
          \\\\u0000
          \\"
          a/*b*/c//d
          \\\\a
          \\u0012
          \\uFFFF
          \\uFDD0
          <F4><8F><BF><BF>
          <EF><BF><BF>
          \\u0000
          \\u002c
          <CF><80>
          <F0><9B><BF><BF>
          \\u0022
          a<E2><80><A8>b
          a<E2><80><A9>b
          <7F>
          a\\u200Cb
          \\uFEFF
          <EF><BB><BF>
          \\u005C
          new\\u00A0line
          """)
  void accepts_every_character_that_a_string_may_hold(String text) throws IOException {
    assertThat(verdict(remark(text))).containsExactly(ACCEPTED);
  }

  @ParameterizedTest(name = "n: string {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          <09>         | INVALID_JSON
          <0A>         | INVALID_JSON
          <1F>         | INVALID_JSON
          <00>         | NUL_BYTE
          \\x00        | INVALID_JSON
          \\a          | INVALID_JSON
          \\'          | INVALID_JSON
          \\0          | INVALID_JSON
          \\U0041      | INVALID_JSON
          \\u          | INVALID_JSON
          \\u00A       | INVALID_JSON
          \\u00G0      | INVALID_JSON
          \\uD834\\uDd | INVALID_JSON
          \\uD800\\u   | INVALID_JSON
          \\uD800\\u1x | INVALID_JSON
          \\<F0><9F><8C><80> | INVALID_JSON
          \\u<E5>      | NOT_UTF8
          \\<E5>       | NOT_UTF8
          \\<09>       | INVALID_JSON
          <EF><BC><9A><09> | INVALID_JSON
          a"          | INVALID_JSON
          a" "b       | INVALID_JSON
          a"b"c       | INVALID_JSON
          """)
  void refuses_what_no_string_may_hold(String text, String code) throws IOException {
    assertThat(verdict(remark(text))).contains(code);
  }

  @ParameterizedTest(name = "i: string {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          \\uD800            | LONE_SURROGATE
          \\uDADA            | LONE_SURROGATE
          \\uD888\\u1234     | LONE_SURROGATE
          \\uD800\\n         | LONE_SURROGATE
          \\uDd1e\\uD834     | LONE_SURROGATE
          \\uDFAA            | LONE_SURROGATE
          \\uD800\\uD800\\n  | LONE_SURROGATE
          \\ud800abc         | LONE_SURROGATE
          <FF>               | NOT_UTF8
          <81>               | NOT_UTF8
          <C0><AF>           | NOT_UTF8
          <FC><83><BF><BF><BF><BF> | NOT_UTF8
          <E6><97><A5><D1><88><FA> | NOT_UTF8
          <ED><A0><80>       | NOT_UTF8
          <F4><BF><BF><BF>   | NOT_UTF8
          <E0><FF>           | NOT_UTF8
          <C1><BF>           | NOT_UTF8
          """)
  void refuses_half_characters_and_bytes_that_are_no_utf8(String text, String code)
      throws IOException {
    assertThat(verdict(remark(text))).containsAnyOf(code, "OTHER_ENCODING");
  }

  @ParameterizedTest(name = "n: structure {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          []]                    | INVALID_JSON
          [                      | UNEXPECTED_END
          {                      | UNEXPECTED_END
          {}                     | FORMAT_NOT_FIRST
          ]                      | INVALID_JSON
          }                      | INVALID_JSON
          {]                     | INVALID_JSON
          {"a"                   | UNEXPECTED_END
          {"a":                  | UNEXPECTED_END
          {"a":1,}               | INVALID_JSON
          {,"a":1}               | INVALID_JSON
          {"a"::1}               | INVALID_JSON
          {"a" 1}                | INVALID_JSON
          {"a",1}                | INVALID_JSON
          {"a":1 "b":2}          | INVALID_JSON
          {"a":1,,"b":2}         | INVALID_JSON
          {a:1}                  | INVALID_JSON
          {'a':1}                | INVALID_JSON
          {1:1}                  | INVALID_JSON
          {null:1}               | INVALID_JSON
          {"a":tru}              | INVALID_JSON
          {"a":True}             | INVALID_JSON
          {"a":nul}              | INVALID_JSON
          {"a":truefalse}        | INVALID_JSON
          {"a":1}#               | INVALID_JSON
          {"a":/*b*/1}           | INVALID_JSON
          {"a":1}//b             | INVALID_JSON
          {"a":<E2><81><A0>1}    | INVALID_JSON
          <E2><81><A0>           | INVALID_JSON
          <EF><BB><BF>           | EMPTY_DOCUMENT
          {"a":<0C>1}            | INVALID_JSON
          {"a":<0B>1}            | INVALID_JSON
          {"a":<C2><A0>1}        | INVALID_JSON
          <EF><BC><9B>           | FULL_WIDTH_SIGN
          *                      | INVALID_JSON
          <                      | INVALID_JSON
          <null>                 | INVALID_JSON
          abc                    | INVALID_JSON
          "asd                   | WRONG_TYPE
          "a"x                   | WRONG_TYPE
          2@                     | INVALID_JSON
          """)
  void refuses_every_broken_structure(String text, String code) throws IOException {
    assertThat(verdict(bytes(text))).contains(code);
  }

  @ParameterizedTest(name = "y or n by the form: structure {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          7        | WRONG_TYPE
          -0.1     | WRONG_TYPE
          "text"   | WRONG_TYPE
          ""       | WRONG_TYPE
          true     | WRONG_TYPE
          false    | WRONG_TYPE
          null     | NULL_VALUE
          [7]      | WRONG_TYPE
          [[]]     | WRONG_TYPE
          [null]   | NULL_VALUE
          """)
  void reads_json_that_is_no_document_as_what_it_is(String text, String code) throws IOException {
    assertThat(verdict(bytes(text))).contains(code);
  }

  /** Within the text of a whole document. */
  static List<List<String>> structures() {
    String record = BadInput.RECORD;
    List<List<String>> cases = new ArrayList<>();
    cases.add(List.of(ACCEPTED, " \t\r\n" + record + " \t\r\n"));
    cases.add(List.of(ACCEPTED, record.replace(",", " ,\t").replace(":", "\r\n: ")));
    cases.add(List.of(ACCEPTED, record.replace("\"count\"", "\"c\\u006funt\"")));
    cases.add(List.of(ACCEPTED, "[" + record + "]"));
    cases.add(List.of(ACCEPTED, "[\n" + record + ",\n" + record + "\n]"));
    cases.add(List.of("INVALID_JSON", "[\n" + record + ",\n]"));
    cases.add(List.of("INVALID_JSON", "[\n" + record + "\n" + record + "]"));
    cases.add(List.of("INVALID_JSON", "[\n," + record + "]"));
    cases.add(List.of("UNEXPECTED_END", "[\n" + record));
    cases.add(List.of("INVALID_JSON", "[\n" + record + ",]"));
    cases.add(List.of("INVALID_JSON", "[\n" + record + "}"));
    cases.add(List.of("INVALID_JSON", "[\n" + record + "]\n]"));
    cases.add(List.of("TRAILING_CONTENT", record.replaceFirst(",", ",\n") + "\n" + record));
    cases.add(
        List.of(
            "DUPLICATE_NAME", record.replace("\"invented\"", "\"invented\":true,\"invented\"")));
    cases.add(List.of("UNKNOWN_NAME", record.replace("\"invented\"", "\"\":0,\"invented\"")));
    cases.add(
        List.of("UNKNOWN_NAME", record.replace("\"invented\"", "\"\\u0000\":0,\"invented\"")));
    return cases;
  }

  @ParameterizedTest(name = "structure {0}")
  @MethodSource("structures")
  void judges_the_structure_around_and_within_documents(List<String> verdictAndText)
      throws IOException {
    assertThat(verdict(verdictAndText.get(1).getBytes(UTF_8))).contains(verdictAndText.get(0));
  }

  @ParameterizedTest(name = "i: encoding {0}")
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "Big5", "UTF-16"})
  void refuses_every_encoding_but_utf8(String encoding) throws IOException {
    byte[] bytes = BadInput.NAMED.getBytes(Charset.forName(encoding));
    assertThat(verdict(bytes)).containsAnyOf("OTHER_ENCODING", "NOT_UTF8", "NUL_BYTE");
  }

  /** A document whose number is this text. */
  private static byte[] points(String number) {
    return bytes(BadInput.RECORD.replace("\"count\":6", "\"points\":" + number));
  }

  private static byte[] remark(String text) {
    return bytes(
        BadInput.RECORD.replace("{\"count\":6}", "{\"count\":6},\"remark\":\"" + text + "\""));
  }

  private static byte[] bytes(String text) {
    byte[] all = text.getBytes(UTF_8);
    byte[] bytes = new byte[all.length];
    int length = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == '<' && i + 3 < all.length && all[i + 3] == '>') {
        bytes[length++] = (byte) HexFormat.fromHexDigits(new String(all, i + 1, 2, UTF_8));
        i += 3;
      } else {
        bytes[length++] = all[i];
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** The codes of all errors, or that there are none. */
  private static List<String> verdict(byte[] bytes) throws IOException {
    JsonSource source = JsonSource.ofBytes("in.json", bytes);
    try (RecordReader<Object> reader = DocumentReader.ofAnyFormat().records(source)) {
      List<Problem> problems = reader.collect().problems();
      assertThat(problems)
          .allSatisfy(problem -> assertThat(problem.line(Language.CHINESE)).startsWith("in.json:"));
      List<String> errors =
          problems.stream().filter(Problem::isError).map(problem -> problem.code().name()).toList();
      return errors.isEmpty() ? List.of(ACCEPTED) : errors;
    }
  }
}
