package org.chamberkit.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line of the library: one program with a command for each thing it can do. */
@Command(
    name = "chamberkit",
    description = {"Tries Chamberkit on files of your own.", "用自己的文件试用 Chamberkit。"},
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands (each has a --help of its own):%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar check \\",
      "    examples/src/main/resources/wenzhou-2012/chambers-rubric.json"
    })
public final class Main {

  private final Console console;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  Main(Console console) {
    this.console = console;
  }

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param arguments the command and its options
   */
  public static void main(String... arguments) {
    System.exit(new Main(Console.ofProcess()).run(arguments));
  }

  /** Runs a command; returns the exit status. */
  int run(String... arguments) {
    StringWriter usage = new StringWriter();
    int status =
        new CommandLine(this)
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ScoreCommand(console))
            .addSubcommand(new MixCommand(console))
            .addSubcommand(new RankCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new StatisticsCommand(console))
            .addSubcommand(new PublishCommand(console))
            .addSubcommand(new DigestCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new FiguresCommand(console))
            .registerConverter(Language.class, Main::language)
            .registerConverter(Path.class, Main::path)
            .registerConverter(LocalDate.class, Main::day)
            .registerConverter(EditionId.class, text -> parsed(EditionId::of, text))
            .registerConverter(ListId.class, text -> parsed(ListId::of, text))
            .registerConverter(CandidateId.class, text -> parsed(CandidateId::of, text))
            .registerConverter(Decimal.class, text -> parsed(Decimal::parse, text))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExpandAtFiles(false)
            .setUnmatchedOptionsAllowedAsOptionParameters(false)
            .setOut(new PrintWriter(usage))
            .setParameterExceptionHandler((e, unused) -> wrongUsage(e))
            .setExecutionExceptionHandler(
                (e, command, parsed) -> e instanceof Failure failure ? failed(failure) : defect(e))
            .execute(arguments);
    try {
      console.print(usage.toString().replace(System.lineSeparator(), "\n"));
      return status;
    } catch (Failure failure) {
      return failed(failure);
    }
  }

  private int wrongUsage(ParameterException e) {
    console.complain(Quotation.of(String.valueOf(e.getMessage())));
    console.complain("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return 2;
  }

  private int failed(Failure failure) {
    console.complain(failure.line(Language.ENGLISH));
    return 3;
  }

  private int defect(Exception e) {
    console.complain("This is a defect of Chamberkit; please report it with these lines:");
    e.printStackTrace(console.err());
    return 3;
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("must be en or zh, but was '" + tag + "'"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("must be a day such as 2023-04-30, but was '" + text + "'");
    }
  }

  private static <T> T parsed(Function<String, T> parser, String text) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException | AmountOverflowException e) {
      throw new TypeConversionException("must be a number, but was '" + text + "'");
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("the name of a file is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "this name has characters that the system cannot use in names of files here");
    }
  }
}
