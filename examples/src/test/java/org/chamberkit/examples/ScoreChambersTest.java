package org.chamberkit.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreChambersTest {

  @TempDir private Path directory;

  @Test
  void prints_problems_tables_and_an_explanation_and_writes_the_score_cards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ScoreChambers.run(directory.resolve("new"), new PrintStream(out, true, StandardCharsets.UTF_8));

    Golden.of("score-chambers.txt").shouldEqual(out.toString(StandardCharsets.UTF_8));
    Golden.of("cards/chambers.ndjson")
        .shouldEqual(Files.readString(directory.resolve("new/chambers-score-cards.ndjson")));
  }
}
