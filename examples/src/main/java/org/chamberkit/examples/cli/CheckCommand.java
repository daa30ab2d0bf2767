package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.examples.Columns;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scrutiny.RubricLinter;
import org.chamberkit.scrutiny.VersionCheck;
import org.chamberkit.text.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and streams of every format of the library. */
@Command(
    name = "check",
    description = {
      "Checks documents and streams of any format: prints all problems with their places, and how"
          + " many records were read, accepted and rejected. Of evaluations and dossiers only the form"
          + " is checked; with a rubric all that \"score\" would say of them is told, down to the"
          + " figures that items name. Facts of a stream are"
          + " checked one by one; whether they fit together is told of a register. Rubrics are looked"
          + " over, too, for grades out of reach, rules that never act and the like, and for"
          + " identifiers that mean something else than in the version before; the divisions of"
          + " directories are looked up in a gazetteer if one is given.",
      "检查文档和数据流：列出全部问题及其位置，以及读取、接受、拒绝的条数。评价和卷宗仅检查格式；给出评分细则时，按计分要求全面检查，包括评分项所取的指标。"
          + "数据流中的事实记录逐条检查，彼此是否一致在台账文档中检查。评分细则另校核等级能否达到、规则能否触发等，以及标识的含义与前一版本是否一致；"
          + "如给出区划沿革表，则核对名录中的行政区划。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar check \\",
      "    examples/src/main/resources/wenzhou-2012/chambers-rubric.json \\",
      "    examples/src/main/resources/wenzhou-2012/chambers-evaluations.ndjson"
    })
final class CheckCommand extends DocumentCommand {

  /** What came out for a file that could be read. */
  private record Checked(Input input, Counts counts) {}

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The files; - is standard input, .gz is unpacked.")
  private List<Path> files = List.of();

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description =
          "Check the evaluations and dossiers among the files by this rubric, as if they were"
              + " scored with what the options give that \"score\" has, too.")
  private Optional<Path> rubric = Optional.empty();

  @Mixin private ScoringFiles beside = new ScoringFiles();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "A gazetteer that must have the divisions of directories; needs --on.")
  private Optional<Path> gazetteer = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description =
          "The day of which the gazetteer is asked about the organizations that exist then.")
  private Optional<LocalDate> on = Optional.empty();

  /** A gazetteer and the day of which it is asked. */
  private record Asked(Gazetteer gazetteer, LocalDate day) {}

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.of(files.stream(), rubric.stream(), beside.all().stream(), gazetteer.stream())
        .flatMap(paths -> paths)
        .map(file -> new Input(file, console()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  boolean resultIsProblems() {
    return output().isPresent();
  }

  @Override
  Optional<Sentence> contradiction() {
    if (gazetteer.isPresent() != on.isPresent()) {
      return Optional.of(Sentence.GAZETTEER_NEEDS_DAY);
    }
    return rubric.isEmpty() && beside.isGiven()
        ? Optional.of(Sentence.NEEDS_RUBRIC)
        : beside.contradiction();
  }

  @Override
  void work(Tally tally) {
    Optional<Scoring> scoring = rubric.map(by -> new Scoring(by, beside, this, tally));
    List<Checked> checked = new ArrayList<>();
    VersionCheck versions = new VersionCheck();
    Optional<Asked> asked =
        gazetteer
            .flatMap(file -> read(JsonDocument.GAZETTEER, file, tally).value())
            .flatMap(read -> on.map(day -> new Asked(read, day)));
    try (Output document = openOutput()) {
      for (Path file : files) {
        Input input = new Input(file, console());
        try {
          checked.add(
              new Checked(
                  input,
                  tally.read(
                      DocumentReader.ofAnyFormat(),
                      input,
                      parsed -> problems(parsed, versions, scoring, asked))));
        } catch (Failure failure) {
          tally.fail(failure); // and go on with the next file
        }
      }
      if (scoring.isPresent()) {
        ImmutableList<Problem> together = scoring.get().end(result -> {});
        checked.replaceAll(
            file -> new Checked(file.input(), file.counts().withRejected(file.input(), together)));
        scoring.get().closeFacts();
      }
      if (!isRefused(tally)) {
        if (!tally.hasFailed()) {
          document.write(tally.document());
          document.complete();
        }
        if (output().isEmpty() && !checked.isEmpty()) {
          console().print(table(checked));
        }
      }
    }
    Counts all = checked.stream().map(Checked::counts).reduce(Counts.NONE, Counts::plus);
    console().complain(all.summary(language()));
  }

  /**
   * What is wrong with a record, and what should be looked at in a rubric that can be used or in
   * the divisions of a directory.
   */
  private static ImmutableList<Problem> problems(
      Parsed<Object> parsed,
      VersionCheck versions,
      Optional<Scoring> scoring,
      Optional<Asked> asked) {
    if (scoring.isPresent() && parsed.value().orElse(null) instanceof Submission submission) {
      return scoring.get().add(parsed, Optional.of(submission), card -> {});
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(parsed.problems());
    if (parsed.value().orElse(null) instanceof Rubric rubric) {
      problems.addAll(parsed.locate(RubricLinter.check(rubric)));
      problems.addAll(parsed.locate(versions.meet(rubric)));
    }
    if (parsed.value().orElse(null) instanceof Directory directory && asked.isPresent()) {
      problems.addAll(
          parsed.locate(directory.checkAgainst(asked.get().gazetteer(), asked.get().day())));
    }
    return problems.build();
  }

  private String table(List<Checked> checked) {
    Columns table = new Columns(1);
    table.header(
        List.of(
            Sentence.FILE.in(language()),
            Sentence.READ.in(language()),
            Sentence.ACCEPTED.in(language()),
            Sentence.REJECTED.in(language())));
    for (Checked file : checked) {
      Counts counts = file.counts();
      table.add(
          List.of(
              Quotation.of(file.input().path().toString()),
              Long.toString(counts.read()),
              Long.toString(counts.accepted()),
              Long.toString(counts.rejected())));
    }
    return table.text();
  }
}
