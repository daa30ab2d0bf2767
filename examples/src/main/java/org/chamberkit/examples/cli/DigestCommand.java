package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.text.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the digests of documents and records. */
@Command(
    name = "digest",
    description = {
      "Prints the SHA-256 digest of every document or record over its canonical form, which is the"
          + " same for equal values on every machine, however they are laid out.",
      "输出每个文档或记录规范形式的 SHA-256 摘要；内容相同则摘要相同，与排版和机器无关。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar digest \\",
      "    examples/src/main/resources/wenzhou-2012/chambers-rubric.json"
    })
final class DigestCommand extends DocumentCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The files; - is standard input, .gz is unpacked.")
  private List<Path> files = List.of();

  DigestCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return files.stream()
        .map(file -> new Input(file, console()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  void work(Tally tally) {
    List<String> lines = new ArrayList<>();
    Counts all = Counts.NONE;
    for (Input input : inputs()) {
      String name = Quotation.of(input.path().toString());
      all =
          all.plus(
              tally.read(
                  DocumentReader.ofAnyFormat(),
                  input,
                  parsed -> {
                    parsed
                        .digest()
                        .ifPresent(
                            digest ->
                                lines.add(
                                    digest + "  " + parsed.format().orElse("") + "  " + name));
                    return parsed.problems();
                  }));
    }
    if (!isRefused(tally)) {
      String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
      try (Output file = openOutput()) {
        file.write(text.getBytes(StandardCharsets.UTF_8));
        file.complete();
      }
      if (output().isEmpty()) {
        console().print(text);
      }
    }
    console().complain(all.summary(language()));
  }
}
