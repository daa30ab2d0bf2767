package org.chamberkit.examples.nation;

import static org.chamberkit.examples.nation.NationPhrase.AFFILIATED;
import static org.chamberkit.examples.nation.NationPhrase.COUNTY;
import static org.chamberkit.examples.nation.NationPhrase.FIRST_BUILD;
import static org.chamberkit.examples.nation.NationPhrase.GENERATE;
import static org.chamberkit.examples.nation.NationPhrase.GUIDES;
import static org.chamberkit.examples.nation.NationPhrase.INVENTED;
import static org.chamberkit.examples.nation.NationPhrase.LATER_BUILD;
import static org.chamberkit.examples.nation.NationPhrase.MILLISECONDS;
import static org.chamberkit.examples.nation.NationPhrase.MUNICIPAL;
import static org.chamberkit.examples.nation.NationPhrase.NATIONAL;
import static org.chamberkit.examples.nation.NationPhrase.NUMBER;
import static org.chamberkit.examples.nation.NationPhrase.ORGANIZATIONS;
import static org.chamberkit.examples.nation.NationPhrase.PROVINCIAL;
import static org.chamberkit.examples.nation.NationPhrase.READ;
import static org.chamberkit.examples.nation.NationPhrase.RELATIONS;
import static org.chamberkit.examples.nation.NationPhrase.STREET;
import static org.chamberkit.examples.nation.NationPhrase.TASK;
import static org.chamberkit.examples.nation.NationPhrase.TOWNSHIP;
import static org.chamberkit.examples.nation.NationPhrase.WARNINGS;
import static org.chamberkit.examples.nation.NationPhrase.WHAT;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.Columns;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Language;

/**
 * Builds and checks the directory of a generated nation, and tells what it holds and how long that
 * took.
 */
public final class GenerateNation {

  private static final int MORE_BUILDS = 10;

  private GenerateNation() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   * @throws IOException if the divisions cannot be read
   */
  public static void main(String... arguments) throws IOException {
    FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
    run(new PrintStream(standardOutput, true, StandardCharsets.UTF_8), Ticker.systemTicker());
  }

  static void run(PrintStream out, Ticker ticker) throws IOException {
    Stopwatch stopwatch = Stopwatch.createStarted(ticker);
    DivisionTable table = DivisionTable.read();
    long read = lap(stopwatch);
    GeneratedNation nation = GeneratedNation.of(table);
    long generated = lap(stopwatch);
    Directory directory = nation.directory().build();
    long first = lap(stopwatch);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < MORE_BUILDS; i++) {
      directory = nation.directory().build();
      least = Math.min(least, lap(stopwatch));
    }
    for (Language language : Language.values()) {
      Columns times = new Columns(1);
      times.header(ImmutableList.of(TASK.in(language), MILLISECONDS.in(language)));
      add(times, READ.in(language), read);
      add(times, GENERATE.in(language), generated);
      add(times, FIRST_BUILD.in(language), first);
      String more = Integer.toString(MORE_BUILDS);
      add(times, LATER_BUILD.fill(language, ImmutableMap.of("times", more)), least);
      out.print("\n" + directory.name().in(language) + "\n" + INVENTED.in(language) + "\n");
      out.print("\n" + counts(directory, language) + "\n" + times.text());
    }
  }

  private static long lap(Stopwatch stopwatch) {
    long milliseconds = stopwatch.elapsed(TimeUnit.MILLISECONDS);
    stopwatch.reset().start();
    return milliseconds;
  }

  private static String counts(Directory directory, Language language) {
    Columns counts = new Columns(1);
    counts.header(ImmutableList.of(WHAT.in(language), NUMBER.in(language)));
    add(counts, NATIONAL.in(language), federations(directory, FederationLevel.NATIONAL));
    add(counts, PROVINCIAL.in(language), federations(directory, FederationLevel.PROVINCIAL));
    add(counts, MUNICIPAL.in(language), federations(directory, FederationLevel.MUNICIPAL));
    add(counts, COUNTY.in(language), federations(directory, FederationLevel.COUNTY));
    add(counts, STREET.in(language), chambers(directory, GrassrootsKind.STREET));
    add(counts, TOWNSHIP.in(language), chambers(directory, GrassrootsKind.TOWNSHIP));
    add(counts, ORGANIZATIONS.in(language), directory.organizations().size());
    add(counts, GUIDES.in(language), relations(directory, RelationKind.GUIDES));
    add(counts, AFFILIATED.in(language), relations(directory, RelationKind.AFFILIATED_TO));
    add(counts, RELATIONS.in(language), directory.relations().size());
    add(counts, WARNINGS.in(language), directory.warnings().size());
    return counts.text();
  }

  private static void add(Columns columns, String what, long number) {
    columns.add(ImmutableList.of(what, Long.toString(number)));
  }

  private static long federations(Directory directory, FederationLevel level) {
    return directory.organizations().stream()
        .filter(one -> one instanceof Federation federation && federation.level() == level)
        .count();
  }

  private static long chambers(Directory directory, GrassrootsKind kind) {
    return directory.organizations().stream()
        .filter(one -> one instanceof GrassrootsUnit unit && unit.kind().equals(kind))
        .count();
  }

  private static long relations(Directory directory, RelationKind kind) {
    return directory.relations().stream().filter(relation -> relation.kind() == kind).count();
  }
}
