package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit can be set, and its message names it. */
class LimitsTest {

  private static final String DOCUMENT = BadInput.NAMED.replaceFirst("\\{", "{\n");

  @ParameterizedTest(name = "{0} of {1} is kept and of one less is not")
  @CsvSource({
    "DOCUMENT_LIMIT, 282, in.json:1:1:, The document has more than 281 bytes",
    "DEPTH_LIMIT, 4, 'in.json:2:259 /answers/0/value:', more than 3 deep",
    "TEXT_LIMIT, 21, in.json:2:10 /format:, The text has more than 20 characters",
    "NAME_LIMIT, 8, in.json:2:164 /period/startsOn:, more than 7 characters",
    "MAP_LIMIT, 7, in.json:2:226 /invented:, The object has more than 6 attributes"
  })
  void can_be_set_for_documents(Limit limit, int most, String place, String said)
      throws IOException {
    assertThat(problems("in.json", DOCUMENT, limit, most)).isEmpty();
    List<String> told = problems("in.json", DOCUMENT, limit, most - 1);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith(place + " " + limit).contains(said);
  }

  @ParameterizedTest(name = "{0} of {1} is kept and of one less is not")
  @CsvSource({
    "RECORD_LIMIT, 281, in.ndjson:1:1:, The record has more than 280 bytes",
    "DEPTH_LIMIT, 4, in.ndjson:1:260 /answers/0/value:, more than 3 deep",
    "TEXT_LIMIT, 21, in.ndjson:1:11 /format:, The text has more than 20 characters",
  })
  void can_be_set_for_records(Limit limit, int most, String place, String said) throws IOException {
    assertThat(problems("in.ndjson", BadInput.NAMED, limit, most)).isEmpty();
    List<String> told = problems("in.ndjson", BadInput.NAMED, limit, most - 1);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith(place + " " + limit).contains(said);
  }

  @Test
  void numbers_arrays_exponents_and_packing_can_be_limited_too() throws IOException {
    String two = BadInput.RECORD.replace("}}]", "}},{\"item\":\"G2\",\"value\":{\"count\":1e2}}]");

    assertThat(problems("in.ndjson", two, Limit.ARRAY_LIMIT, 1))
        .containsExactly(
            "in.ndjson:1:217 /answers: ARRAY_LIMIT The array has more than 1 elements, which is the"
                + " limit here.");
    assertThat(problems("in.ndjson", two, Limit.EXPONENT_LIMIT, 1))
        .containsExactly(
            "in.ndjson:1:282 /answers/1/value/count: EXPONENT_LIMIT The exponent of the number is"
                + " beyond 1, which is the limit here.");
    assertThat(problems("in.ndjson", two, Limit.NUMBER_LIMIT, 2))
        .containsExactly(
            "in.ndjson:1:282 /answers/1/value/count: NUMBER_LIMIT The number has more than 2"
                + " characters, which is the limit here.");
    assertThat(problems("in.ndjson", BadInput.RECORD.replace("6}", "60}"), Limit.NUMBER_LIMIT, 1))
        .containsExactly(
            "in.ndjson:1:248 /answers/0/value/count: NUMBER_LIMIT The number has more than 1"
                + " characters, which is the limit here.");
    byte[] packed = BadInput.gzip((BadInput.RECORD + "\n").repeat(5000));
    ReadOptions options = ReadOptions.STANDARD.withLimit(Limit.INFLATION_LIMIT, 1000);
    JsonSource source = JsonSource.ofBytes("in.ndjson.gz", packed);
    assertThat(JsonDocument.EVALUATION.records(source).collect().problems())
        .extracting(Problem::code)
        .containsExactly(Limit.INFLATION_LIMIT);
    assertThat(JsonDocument.EVALUATION.records(source, options).collect().values()).hasSize(5000);
  }

  @ParameterizedTest
  @EnumSource
  void must_be_above_zero(Limit limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.STANDARD.with(limit, 0))
        .withMessage(limit + " must be above 0, but was 0");
  }

  @Test
  void are_equal_when_they_allow_the_same() {
    assertThat(Limits.STANDARD.with(Limit.TEXT_LIMIT, 5).with(Limit.TEXT_LIMIT, 65_536))
        .isEqualTo(Limits.STANDARD)
        .hasSameHashCodeAs(Limits.STANDARD);
    assertThat(Limits.STANDARD.with(Limit.TEXT_LIMIT, 5)).isNotEqualTo(Limits.STANDARD);
    assertThat(Limits.STANDARD.toString()).startsWith("Limits{DOCUMENT_LIMIT=67108864, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.STANDARD.with(Limit.DEPTH_LIMIT, 1001))
        .withMessage("DEPTH_LIMIT must be at most 1000, for reading goes as deep, but was 1001");
  }

  private static List<String> problems(String name, String text, Limit limit, int most)
      throws IOException {
    JsonSource source = JsonSource.ofBytes(name, text.getBytes(UTF_8));
    ReadOptions options = ReadOptions.STANDARD.withLimit(limit, most);
    try (RecordReader<?> reader = DocumentReader.ofAnyFormat().records(source, options)) {
      return reader.collect().problems().stream()
          .map(problem -> problem.line(Language.ENGLISH))
          .toList();
    }
  }
}
