package org.chamberkit.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chamberkit.io.JsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a format, or the names of all formats. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema (draft 2020-12) of a format, or the names of all formats.",
      "输出一种格式的 JSON Schema（2020-12 版），或列出全部格式。"
    },
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {"  java -jar examples/target/chamberkit.jar schema chamberkit.candidate"})
final class SchemaCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of the format.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      console.print(
          JsonDocument.all().stream()
              .map(JsonDocument::format)
              .collect(Collectors.joining("\n", "", "\n")));
      return 0;
    }
    JsonDocument<?> format =
        JsonDocument.all().stream()
            .filter(known -> known.format().equals(name.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "There is no format '" + name.get() + "'."));
    console.print(new String(format.schema(), StandardCharsets.UTF_8));
    return 0;
  }
}
