package org.chamberkit.examples.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCityTest {

  @TempDir private Path directory;

  @Test
  void prints_the_figures_of_a_term_and_what_a_corrected_fact_moves() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportCity.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    Golden.of("report-city.txt").shouldEqual(bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void its_facts_are_those_that_the_generator_makes() throws IOException {
    Path facts = directory.resolve("facts.ndjson");
    GenerateTerm.write(TermResources.directory(), facts);

    assertThat(facts)
        .hasSameTextualContentAs(
            Path.of("src/main/resources/term-report-city/facts.ndjson"), StandardCharsets.UTF_8);
    assertThat(Files.size(facts)).isPositive();
  }
}
