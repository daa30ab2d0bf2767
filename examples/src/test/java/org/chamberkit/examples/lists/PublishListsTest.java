package org.chamberkit.examples.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.programme.ProgrammeEdition;
import org.junit.jupiter.api.Test;

class PublishListsTest {

  @Test
  void prints_three_lists_their_report_and_a_withdrawal() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PublishLists.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    Golden.of("publish-lists.txt").shouldEqual(bytes.toString(StandardCharsets.UTF_8));
  }

  /** So that the command "publish" can be tried on the population of the story. */
  @Test
  void the_population_of_the_second_year_is_a_resource() throws IOException {
    new Golden(Path.of("src/main/resources/growth-project/population.json"))
        .shouldEqual(JsonDocument.POPULATION.text(InventedApplicants.population(2022)));
  }

  @Test
  void an_edition_reads_back_from_its_document() throws IOException {
    ProgrammeEdition edition = PublishLists.publish(PublishLists.programme(), 2022);

    String text = JsonDocument.PROGRAMME_EDITION.text(edition);

    assertThat(JsonDocument.PROGRAMME_EDITION.read(JsonSource.ofText("edition", text)).orThrow())
        .isEqualTo(edition);
  }
}
