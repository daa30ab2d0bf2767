package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the formats agree with the reader, as far as schemas can say it. */
class SchemaTest {

  private static final long SEED = 320_071;
  private static final Path RESOURCES = Path.of("src/main/resources/org/chamberkit/io/schemas");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  /** What a schema sees as well as the reader. */
  private static final ImmutableSet<ProblemCode> OF_STRUCTURE =
      ImmutableSet.of(
          JsonProblem.UNKNOWN_NAME,
          JsonProblem.MISSING_NAME,
          JsonProblem.WRONG_TYPE,
          JsonProblem.NULL_VALUE,
          JsonProblem.UNKNOWN_WORD,
          JsonProblem.NOT_AN_IDENTIFIER,
          JsonProblem.NOT_A_WHOLE_NUMBER,
          JsonProblem.UNKNOWN_VERSION);

  /** What no validator is shown, for it is no JSON document. */
  private static final ImmutableSet<ProblemCode> NOT_JSON =
      ImmutableSet.of(
          JsonProblem.INVALID_JSON,
          JsonProblem.UNEXPECTED_END,
          JsonProblem.TRAILING_CONTENT,
          JsonProblem.NOT_A_FINITE_NUMBER,
          JsonProblem.DUPLICATE_NAME);

  static List<String> documents() throws IOException {
    return Golden.inputs("v1");
  }

  static List<JsonDocument<?>> formats() {
    return JsonDocument.ALL;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void is_published_as_a_resource(JsonDocument<?> format) throws IOException {
    Path resource = RESOURCES.resolve(format.format() + "-1.schema.json");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(RESOURCES);
      Files.write(resource, format.schema());
    }
    assertThat(new String(format.schema(), UTF_8))
        .as("%s, which -Dgolden.update=true rewrites", resource)
        .isEqualTo(Files.readString(resource));
  }

  @Test
  void there_is_no_schema_of_another_format() throws IOException {
    try (var files = Files.list(RESOURCES)) {
      assertThat(files).hasSameSizeAs(JsonDocument.ALL);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_the_reader_accepts_is_valid_and_what_lacks_structure_is_not(String name)
      throws IOException {
    String text = Golden.of("v1/" + name).text();
    String format = read(text).format().orElseThrow();
    Random random = new Random(SEED);

    assertThat(errors(format, text)).isEmpty();
    for (int i = 0; i < 60; i++) {
      String mutant = Mutants.oneOf(text, random);
      Parsed<Object> parsed = read(mutant);
      boolean isSameFormat = mutant.contains("\"format\": \"" + format + "\"");
      if (parsed.value().isPresent() && parsed.format().equals(Optional.of(format))) {
        assertThat(errors(format, mutant)).as(mutant).isEmpty();
      } else if (isSameFormat && parsed.problems().stream().anyMatch(SchemaTest::isOfStructure)) {
        assertThat(errors(format, mutant)).as("%s%n%s", parsed.problems(), mutant).isNotEmpty();
      }
    }
  }

  static List<String> refused() throws IOException {
    return Golden.inputs("refused");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_refused_for_its_structure_is_not_valid_either(String name) throws IOException {
    String whole = Golden.of("refused/" + name).text();
    for (String text : name.endsWith(".ndjson") ? whole.lines().toList() : List.of(whole)) {
      List<Problem> problems = read(text).problems();
      Optional<String> format = stated(text, problems);
      if (format.isPresent()) {
        boolean isValid = errors(format.get(), text).isEmpty();
        if (problems.stream().noneMatch(Problem::isError)) {
          assertThat(isValid).as(text).isTrue();
        } else if (problems.stream().anyMatch(SchemaTest::isOfStructure)) {
          assertThat(isValid).as("%s%n%s", problems, text).isFalse();
        }
      }
    }
  }

  /** The format that a text states; none if it is unknown, or the text is no JSON. */
  private static Optional<String> stated(String text, List<Problem> problems) {
    boolean isJson =
        problems.stream()
            .allMatch(
                problem ->
                    !NOT_JSON.contains(problem.code()) && !(problem.code() instanceof Limit));
    return JsonDocument.all().stream()
        .map(JsonDocument::format)
        .filter(
            format ->
                isJson && text.matches("(?s)\\s*\\{\\s*\"format\"\\s*:\\s*\"" + format + "\".*"))
        .findFirst();
  }

  /** A name that stands twice is one name to a validator, so that it sees none alone. */
  private static boolean isOfStructure(Problem problem) {
    return OF_STRUCTURE.contains(problem.code())
        || (problem.code() == JsonProblem.ONE_NAME_NEEDED
            && "0".equals(problem.arguments().get("count")));
  }

  private static List<Error> errors(String format, String text) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            format,
            name ->
                REGISTRY.getSchema(
                    new String(JsonDocument.ofFormat(name).orElseThrow().schema(), UTF_8),
                    InputFormat.JSON));
    return schema.validate(text, InputFormat.JSON);
  }

  private static Parsed<Object> read(String text) throws IOException {
    return DocumentReader.ofAnyFormat().read(JsonSource.ofText("document", text));
  }
}
