package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The values of the library within documents of somebody else's. */
class ChamberkitModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** A document of a caller, with values of the library in it. */
  record Folder(String title, Evaluation evaluation, List<Candidate> candidates) {}

  @Test
  void is_found_by_a_mapper_and_says_its_version() {
    JacksonModule module =
        MAPPER.registeredModules().stream()
            .filter(ChamberkitModule.class::isInstance)
            .findFirst()
            .orElseThrow();

    assertThat(module.getModuleName()).isEqualTo("chamberkit");
    assertThat(module.version().isUnknownVersion()).isFalse();
    assertThat(module.version().getArtifactId()).isEqualTo("chamberkit-io");
  }

  @Test
  void knows_every_format_that_has_a_type_of_its_own() {
    assertThat(ImmutableSet.copyOf(ChamberkitModule.FORMATS.values()))
        .isEqualTo(
            JsonDocument.ALL.stream()
                .filter(format -> format != JsonDocument.PROBLEMS)
                .collect(Collectors.toSet()));
  }

  @Test
  void what_is_written_reads_back_equal_and_exact() throws IOException {
    Evaluation evaluation =
        JsonDocument.EVALUATION
            .read(JsonSource.of(Golden.of("v1/chambers-evaluation.json").file()))
            .orThrow();
    Candidate candidate =
        JsonDocument.CANDIDATE.read(JsonSource.of(Golden.of("v1/candidate.json").file())).orThrow();
    Folder folder = new Folder("虚构", evaluation, List.of(candidate));

    String text = MAPPER.writeValueAsString(folder);

    assertThat(MAPPER.readValue(text, Folder.class)).isEqualTo(folder);
    assertThat(MAPPER.writeValueAsString(candidate) + "\n")
        .isEqualTo(new String(JsonDocument.CANDIDATE.record(candidate), UTF_8));
    Candidate exact =
        MAPPER.readValue(
            "{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"a\","
                + "\"values\":{\"x\":0.123456789012345678}}",
            Candidate.class);
    assertThat(exact.values().values()).singleElement().hasToString("0.123456789012345678");
  }

  @Test
  void says_all_that_is_wrong_with_a_value_and_where_in_the_document() {
    String wrong =
        "{\"title\":\"x\",\"evaluation\":"
            + BadInput.RECORD.replace("6}", "6.5}").replace("\"G1\"", "\"G 1\"")
            + "}";

    MismatchedInputException refused =
        catchThrowableOfType(
            MismatchedInputException.class, () -> MAPPER.readValue(wrong, Folder.class));

    assertThat(refused.getOriginalMessage())
        .isEqualTo(
            """
            /answers/0/item: NOT_AN_IDENTIFIER "G 1" is not an identifier: 1 to 64 ASCII letters, \
            digits, hyphens, dots or low lines, beginning with a letter or digit.
            /answers/0/value/count: NOT_A_WHOLE_NUMBER 6.5 is not a whole number of at most 18 \
            digits.""");
    assertThat(refused.getPath())
        .extracting(r -> r.getPropertyName())
        .containsExactly("evaluation");
  }
}
