package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.Difference;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.ReadOptions;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes published results again from what they came from, and compares. */
@Command(
    name = "verify",
    description = {
      "Makes published results again from their inputs and tells of every line whether it agrees:"
          + " of each element of a list that the result holds, and of each of its other"
          + " attributes. Score cards come from a rubric and evaluations or dossiers, with the"
          + " round, the directory, ballot boxes and facts if there were any; mixture cards from a"
          + " mixture and score cards; results of cohorts and reviews from a rubric, a cohort and"
          + " evaluations; an edition from the definition of its list and candidates or score"
          + " cards; movements, comparisons and statistics from editions, the earliest first;"
          + " screenings from rules and a population, editions of programmes from a programme and"
          + " a population; results of indices from an index and a table; figures from a"
          + " directory, facts and their catalogue.",
      "由原始输入重新计算公布的结果，逐行说明是否一致：所含列表的每一项和其余每个属性各为一行。得分表的输入为评分细则和评价或卷宗，"
          + "以及所用的评价周期、名录、票箱和事实记录；总评表的输入为总评办法和得分表；参评对象评分结果和复核结果的输入为评分细则、参评对象和评价；"
          + "榜单的一期的输入为榜单定义和参评对象或得分表；位次变化、两榜比较和统计的输入为各期榜单（先早后晚）；资格审核表的输入为参评条件和申报企业库，"
          + "一期项目榜单的输入为发布方案和申报企业库；综合指数结果的输入为指数定义和数据表；指标数据表的输入为名录、事实记录和指标目录。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar verify \\",
      "    examples/src/main/resources/five-good-city/score-cards.ndjson \\",
      "    --inputs examples/src/main/resources/five-good-city/rubric.json \\",
      "    --inputs examples/src/main/resources/five-good-city/round.json \\",
      "    --inputs examples/src/main/resources/five-good-city/directory.json \\",
      "    --inputs examples/src/main/resources/five-good-city/evaluations.ndjson"
    })
final class VerifyCommand extends DocumentCommand {

  @Parameters(
      paramLabel = "FILE",
      description = "The results; - is standard input, .gz is unpacked.")
  private Path file = Path.of("");

  @Option(
      names = "--inputs",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description =
          "What they come from, of any format, in any order but that of editions; a name that"
              + " ends in .csv tells a table of candidates.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description =
          "Go by the facts that were known on this day; by all that was recorded if not given.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Mixin private final TableOptions tables = new TableOptions();

  /** How many lines were compared, and how many of them agree. */
  private record Lines(long all, long equal) {

    Lines plus(long more, long different) {
      return new Lines(all + more, equal + more - different);
    }
  }

  VerifyCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    ImmutableList.Builder<Input> all = ImmutableList.builder();
    all.add(new Input(file, console()));
    inputs.forEach(input -> all.add(new Input(input, console())));
    return all.build();
  }

  @Override
  Optional<Sentence> contradiction() {
    return tables.contradiction(inputs.stream());
  }

  @Override
  void work(Tally tally) {
    List<Parsed<?>> published = new ArrayList<>();
    List<Parsed<?>> records = new ArrayList<>();
    collect(new Input(file, console()), published, tally);
    inputs.forEach(input -> collect(new Input(input, console()), records, tally));
    if (tally.hasErrors()) {
      return;
    }
    Given given = new Given(ImmutableList.copyOf(records), knownOn, tally);
    Given results = new Given(ImmutableList.copyOf(published), knownOn, tally);
    Lines lines = new Lines(0, 0);
    try (Output document = openOutput()) {
      int made = 0;
      for (Remake<?> remake : Remake.ALL) {
        made += results.all(remake.type()).size();
        lines = verify(remake, results, given, lines, document, tally);
      }
      if (made == 0 || made < published.size()) {
        tally.reportError(notRemade());
      } else if (!isRefused(tally)) {
        document.complete();
      }
    }
    String verified =
        Sentence.VERIFIED.in(
            language(),
            ImmutableMap.of(
                "equal", Long.toString(lines.equal()), "all", Long.toString(lines.all())));
    if (output().isPresent()) {
      console().complain(verified);
    } else {
      console().print(verified + "\n");
    }
  }

  private String notRemade() {
    return Sentence.NOT_REMADE.in(
        language(),
        ImmutableMap.of(
            "file",
            file.toString(),
            "formats",
            String.join(
                language().listSeparator(),
                Remake.ALL.stream().map(remake -> remake.format().format()).toList())));
  }

  private void collect(Input input, List<Parsed<?>> records, Tally tally) {
    if (TableOptions.isTable(input.path())) {
      tally.read(
          source -> CsvTable.CANDIDATES.records(source, tables.encoding(), ReadOptions.STANDARD),
          input,
          parsed -> kept(parsed, records));
    } else {
      tally.read(DocumentReader.ofAnyFormat(), input, parsed -> kept(parsed, records));
    }
  }

  private static ImmutableList<Problem> kept(Parsed<?> record, List<Parsed<?>> records) {
    record.value().ifPresent(value -> records.add(record));
    return record.problems();
  }

  /** Makes the results of a type again, writes them, and compares them. */
  private <T> Lines verify(
      Remake<T> remake, Given results, Given given, Lines before, Output document, Tally tally) {
    ImmutableList<T> all = results.all(remake.type());
    if (all.isEmpty()) {
      return before;
    }
    Map<String, T> published = remake.published(all);
    Map<String, T> again;
    try {
      again = remake.again().make(published, given);
    } catch (Given.Unfit e) {
      tally.reportError(e.sentence().in(language(), ImmutableMap.of("format", e.format())));
      again = Map.of();
    } catch (ProblemException e) {
      tally.report(e.problems());
      again = Map.of();
    }
    again.values().forEach(one -> document.write(remake.format().record(one)));
    Lines lines = before;
    int record = 0;
    for (Map.Entry<String, T> one : published.entrySet()) {
      record++;
      T other = again.get(one.getKey());
      if (other == null) {
        int lost = Difference.lineCount(remake.format(), one.getValue(), one.getValue());
        lines = lines.plus(lost, lost);
        report(Sentence.NOT_FROM_INPUTS, record, one.getKey(), tally);
      } else {
        lines = compare(remake.format(), record, one.getValue(), other, lines, tally);
      }
    }
    for (String key : again.keySet()) {
      if (!published.containsKey(key)) {
        report(Sentence.NOT_PUBLISHED, record, key, tally);
      }
    }
    return lines;
  }

  private void report(Sentence sentence, int record, String key, Tally tally) {
    tally.reportError(
        sentence.in(language(), ImmutableMap.of("record", Integer.toString(record), "key", key)));
  }

  private <T> Lines compare(
      JsonDocument<T> format, int record, T published, T again, Lines before, Tally tally) {
    ImmutableList<Difference> differences = Difference.byLine(format, published, again);
    for (Difference difference : differences) {
      tally.reportError(
          Sentence.DIFFERS.in(
              language(),
              ImmutableMap.of(
                  "record", Integer.toString(record),
                  "pointer", difference.pointer().text(),
                  "published", difference.expected().orElse("–"),
                  "again", difference.found().orElse("–"))));
    }
    return before.plus(Difference.lineCount(format, published, again), differences.size());
  }
}
