package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: their options, where problems go, and the exit status. */
@Command(
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Everything was accepted; warnings alone do not count.",
      "1:There are errors in the input; what was good is still done.",
      "2:The command line is wrong.",
      "3:Reading or writing failed."
    })
abstract class DocumentCommand implements Callable<Integer> {

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Language of tables and problems; en if not given.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write the result as JSON and print no table; - is standard output, .gz is packed. The"
              + " file is complete or absent. \"score\" and \"rank\" write a table of"
              + " comma-separated values where the name ends in .csv.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--problems",
      paramLabel = "FILE",
      description = "Write the problems, too, as a JSON document.")
  private Optional<Path> problems = Optional.empty();

  @Option(
      names = "--strict",
      description = "Give no result, neither a file nor a table, if there is an error.")
  private boolean strict;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  private final Console console;

  DocumentCommand(Console console) {
    this.console = console;
  }

  /** The files to read. */
  abstract ImmutableList<Input> inputs();

  /** Whether the result is made of problems, so that they have to be kept. */
  boolean resultIsProblems() {
    return false;
  }

  /** Whom to explain on standard output, in place of a table. */
  Optional<String> explained() {
    return Optional.empty();
  }

  /** Whether the result can be written as a table. */
  boolean writesTable() {
    return false;
  }

  /** What is wrong with the options of this command taken together, if anything is. */
  Optional<Sentence> contradiction() {
    return Optional.empty();
  }

  /**
   * Reads the files and gives the result.
   *
   * @throws Failure if it has to end early
   */
  abstract void work(Tally tally);

  @Override
  public final Integer call() {
    Optional<Sentence> misuse = misuse();
    if (misuse.isPresent()) {
      throw new ParameterException(spec.commandLine(), misuse.get().in(language));
    }
    Tally tally = new Tally(console, language, problems.isPresent() || resultIsProblems());
    try (Output document = open(problems, false)) {
      work(tally);
      if (!tally.hasFailed()) {
        document.write(tally.document());
        document.complete();
      }
    } catch (Failure failure) {
      tally.fail(failure);
    }
    return tally.exitStatus();
  }

  /** What is wrong with the options taken together, if anything is. */
  private Optional<Sentence> misuse() {
    boolean mixes = explained().isPresent() && output.filter(Output::isStandardOutput).isPresent();
    if (!writesTable() && output.filter(TableOptions::isTable).isPresent()) {
      return Optional.of(Sentence.NO_TABLE);
    }
    return mixes
        ? Optional.of(Sentence.OUTPUT_MIXED)
        : contradiction().or(() -> FileUse.check(inputs(), output, problems));
  }

  final Console console() {
    return console;
  }

  final Language language() {
    return language;
  }

  final Optional<Path> output() {
    return output;
  }

  /** Reads a document and reports its problems. */
  final <T> Parsed<T> read(JsonDocument<T> format, Path file, Tally tally) {
    Input input = new Input(file, console);
    try {
      Parsed<T> parsed = format.read(input.source());
      tally.report(parsed.problems());
      return parsed;
    } catch (IOException e) {
      throw Failure.reading(input, e);
    }
  }

  /** Whether there is no result because of an error; says so. */
  final boolean isRefused(Tally tally) {
    if (strict && tally.hasErrors()) {
      console.complain(Sentence.STRICT.in(language));
    }
    return strict && tally.hasErrors();
  }

  /** Begins to write the result; it goes nowhere if no file is given for it. */
  final Output openOutput() {
    return open(output, strict);
  }

  private Output open(Optional<Path> path, boolean allOrNothing) {
    return path.map(file -> Output.open(file, allOrNothing, console)).orElseGet(Output::nowhere);
  }
}
