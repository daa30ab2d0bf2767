package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.chamberkit.concordance.ComparedList;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.movement.Dropped;
import org.chamberkit.movement.Move;
import org.chamberkit.movement.Movement;
import org.chamberkit.movement.MovementCounts;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;

/**
 * A table of a comparison of two lists for people: what moved, if they are editions of one list,
 * then how much they agree.
 */
public final class ComparisonTable {

  private final ListComparison comparison;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ComparisonTable(ListComparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
  }

  /**
   * Makes a table.
   *
   * @param comparison the comparison
   * @param language the language
   * @return the table, lines that end with LF
   */
  public static String of(ListComparison comparison, Language language) {
    return new ComparisonTable(comparison, language).text();
  }

  /**
   * Makes a table of what moved.
   *
   * @param movement the movement
   * @param language the language
   * @return the table, lines that end with LF
   */
  public static String of(Movement movement, Language language) {
    Columns columns = new Columns(3);
    for (Move move : movement.entries()) {
      columns.add(
          List.of(
              move.candidate().text(), Quotation.of(move.label(language)), told(move, language)));
    }
    for (Dropped dropped : movement.dropped()) {
      columns.add(
          List.of(
              dropped.candidate().text(),
              Quotation.of(dropped.label(language)),
              ComparisonPhrase.DROPPED.in(
                  language, ImmutableMap.of("place", dropped.lastPlace().toString()))));
    }
    MovementCounts counts = movement.counts();
    return columns.text()
        + '\n'
        + ComparisonPhrase.COUNTS.in(
            language,
            ImmutableMap.<String, String>builder()
                .put("up", Long.toString(counts.up()))
                .put("down", Long.toString(counts.down()))
                .put("same", Long.toString(counts.same()))
                .put("newcomers", Long.toString(counts.newcomers()))
                .put("dropped", Long.toString(counts.dropped()))
                .buildOrThrow())
        + '\n';
  }

  /** How it came to its place, and for how many editions in a row it has been there. */
  private static String told(Move move, Language language) {
    String told = move.tell(language);
    if (move.atTop() > 1) {
      return told + streak(ComparisonPhrase.AT_TOP, move.atTop(), language);
    }
    return move.onList() > 2
        ? told + streak(ComparisonPhrase.ON_LIST, move.onList(), language)
        : told;
  }

  private static String streak(ComparisonPhrase phrase, long editions, Language language) {
    return phrase.in(language, ImmutableMap.of("editions", Long.toString(editions)));
  }

  private String text() {
    list(ComparisonPhrase.FIRST, comparison.first());
    list(ComparisonPhrase.SECOND, comparison.second());
    text.append('\n');
    comparison.movement().ifPresent(movement -> text.append(of(movement, language)).append('\n'));
    measures();
    if (comparison.invented()) {
      text.append('\n').append(ComparisonPhrase.INVENTED.in(language)).append('\n');
    }
    return text.toString();
  }

  private void list(ComparisonPhrase phrase, ComparedList list) {
    text.append(
            phrase.in(
                language,
                ImmutableMap.of(
                    "list", list.list().text(),
                    "edition", list.edition().map(EditionId::text).orElse("–"),
                    "size", Long.toString(list.size()))))
        .append('\n');
  }

  private void measures() {
    Columns columns = new Columns(1);
    measure(columns, ComparisonPhrase.COMMON, Optional.of(comparison.overlap().common()));
    measure(columns, ComparisonPhrase.JACCARD, comparison.overlap().jaccard());
    measure(columns, ComparisonPhrase.TAU, comparison.tauB());
    measure(columns, ComparisonPhrase.RHO, comparison.rho());
    measure(
        columns,
        ComparisonPhrase.OVERLAP,
        comparison.rankBiasedOverlap().map(overlap -> overlap.extrapolated()));
    measure(
        columns,
        ComparisonPhrase.OVERLAP_LEAST,
        comparison.rankBiasedOverlap().map(overlap -> overlap.min()));
    measure(
        columns,
        ComparisonPhrase.OVERLAP_MORE,
        comparison.rankBiasedOverlap().map(overlap -> overlap.residual()));
    measure(columns, ComparisonPhrase.AVERAGE_OVERLAP, comparison.averageOverlap());
    measure(columns, ComparisonPhrase.MEAN_SHIFT, comparison.meanShift());
    text.append(columns.text());
  }

  private void measure(Columns columns, ComparisonPhrase phrase, Optional<?> value) {
    columns.add(ImmutableList.of(phrase.in(language), value.map(Object::toString).orElse("–")));
  }
}
