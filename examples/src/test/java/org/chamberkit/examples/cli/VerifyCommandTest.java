package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests, schemas, and results made again. */
class VerifyCommandTest {

  private static final Path CITY = Path.of("src/main/resources/five-good-city");

  @TempDir private Path directory;

  @Test
  void says_where_score_cards_first_differ_from_what_comes_from_their_inputs() throws IOException {
    String cards = Files.readString(CITY.resolve("score-cards.ndjson"));
    Path changed = directory.resolve("cards.ndjson");
    Files.writeString(changed, cards.substring(0, cards.indexOf('\n') + 1));

    Outcome fewer = verify(changed);
    assertThat(fewer.status()).isEqualTo(1);
    assertThat(fewer.err())
        .isEqualTo(
            "1 results were published, but %s come from the inputs.\n"
                .formatted(cards.lines().count()));

    Path other = directory.resolve("other.ndjson");
    Files.writeString(other, cards.replaceFirst("虚构市甲区工", "虚构市子区工"));
    assertThat(verify(other).err())
        .isEqualTo(
            "The first difference is in record 1 at /subject/name/zh: \"虚构市子区工商业联合会\" was"
                + " published, \"虚构市甲区工商业联合会\" comes from the inputs.\n");
  }

  @Test
  void an_edition_agrees_with_what_comes_from_its_list_and_cards() {
    Path edition = directory.resolve("edition.json");
    Path list = CITY.resolve("list.json");
    Path cards = CITY.resolve("score-cards.ndjson");
    Outcome.of("rank", "--list", list, "--candidates", cards, "--output", edition);

    Outcome verified = Outcome.of("verify", edition, "--inputs", list, "--inputs", cards);

    verified.shouldBe(0, "What was published agrees with what comes from the inputs.\n");
  }

  @Test
  void says_where_the_result_of_a_cohort_differs_from_what_comes_from_its_inputs()
      throws IOException {
    Path rubric = Golden.of("cohort/rubric.json").file();
    Path evaluations = Golden.of("cohort/evaluations.ndjson").file();
    Path cohort = directory.resolve("cohort.json");
    Files.writeString(
        cohort,
        Golden.of("cohort/cohort.json")
            .text()
            .replaceFirst("\"figure\": \\{[^}]*}", "\"answer\": \"founded\""));
    Path result = directory.resolve("result.json");
    Outcome scored =
        Outcome.of(
            "score",
            "--rubric",
            rubric,
            "--cohort",
            cohort,
            "--evaluations",
            evaluations,
            "--output",
            result);
    assertThat(scored.status()).as(scored.err()).isZero();
    Path other = directory.resolve("other.json");
    Files.writeString(
        other, Files.readString(cohort).replace("\"highestFirst\"", "\"lowestFirst\""));

    Outcome.of("verify", result, "--inputs", rubric, cohort, evaluations)
        .shouldBe(0, "What was published agrees with what comes from the inputs.\n");
    assertThat(Outcome.of("verify", result, "--inputs", rubric, other, evaluations).err())
        .isEqualTo(
            "The first difference is in record 1 at /cohort/ranks/0/direction: \"highestFirst\" was"
                + " published, \"lowestFirst\" comes from the inputs.\n");
  }

  @Test
  void digests_do_not_depend_on_the_layout() throws IOException {
    Path rubric = CITY.resolve("rubric.json");
    Path compact = directory.resolve("compact.json");
    Files.writeString(compact, Files.readString(rubric).replaceAll("\n *", ""));

    String one = Outcome.of("digest", rubric).out();
    String other = Outcome.of("digest", compact).out();

    assertThat(one).startsWith("sha256:").endsWith("  chamberkit.rubric  " + rubric + "\n");
    assertThat(other.substring(0, 71)).isEqualTo(one.substring(0, 71));
  }

  @Test
  void schemas_are_listed_and_printed() {
    assertThat(Outcome.of("schema").out()).contains("chamberkit.rubric\n", "chamberkit.edition\n");
    assertThat(Outcome.of("schema", "chamberkit.rubric").out()).startsWith("{\n  \"$schema\": ");
    assertThat(Outcome.of("schema", "nothing").status()).isEqualTo(2);
  }

  private static Outcome verify(Path cards) {
    return Outcome.of(
        "verify",
        cards,
        "--inputs",
        CITY.resolve("rubric.json"),
        "--inputs",
        CITY.resolve("round.json"),
        "--inputs",
        CITY.resolve("directory.json"),
        "--inputs",
        CITY.resolve("evaluations.ndjson"));
  }
}
