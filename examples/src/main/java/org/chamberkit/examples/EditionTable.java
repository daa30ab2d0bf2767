package org.chamberkit.examples;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.CutLine;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Arrangement;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedByLastKey;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;

/**
 * A table of an edition of a ranking list for people: one line a place, with the values that decide
 * it and the key that parts it from the one before; then who has no place, and why.
 */
public final class EditionTable {

  private final Edition edition;
  private final Language language;

  private EditionTable(Edition edition, Language language) {
    this.edition = edition;
    this.language = language;
  }

  /**
   * Makes a table.
   *
   * @param edition the edition
   * @param language the language
   * @return the table, lines that end with LF
   */
  public static String of(Edition edition, Language language) {
    return new EditionTable(edition, language).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append(
            heading()
                .fill(
                    language,
                    ImmutableMap.of(
                        "name", edition.list().name().in(language),
                        "id", edition.list().id().text(),
                        "scheme", edition.list().ties().word())))
        .append("\n\n")
        .append(places(edition.entries()));
    for (CutLine cut : edition.cuts()) {
      text.append('\n').append(told(cut));
    }
    text.append(edition.cuts().isEmpty() ? "" : "\n");
    if (!edition.reserve().isEmpty()) {
      text.append('\n').append(say(TablePhrase.RESERVE)).append('\n');
      text.append(places(edition.reserve()));
    }
    if (!edition.beyond().isEmpty()) {
      text.append('\n')
          .append(
              TablePhrase.BEYOND.fill(
                  language, ImmutableMap.of("count", Integer.toString(edition.beyond().size()))))
          .append('\n');
    }
    if (!edition.excluded().isEmpty()) {
      text.append('\n').append(say(TablePhrase.NO_PLACE)).append('\n').append(withoutPlace());
    }
    if (edition.invented()) {
      text.append('\n').append(say(TablePhrase.ALL_INVENTED)).append('\n');
    }
    return text.toString();
  }

  private TablePhrase heading() {
    return edition.list().arrangement() == Arrangement.BY_CODE
        ? TablePhrase.ROLL
        : TablePhrase.LIST;
  }

  private String told(CutLine cut) {
    return TablePhrase.CUT.fill(
        language,
        ImmutableMap.of(
            "group", cut.group().map(group -> group + ": ").orElse(""),
            "listed", Long.toString(cut.listed()),
            "tied", Long.toString(cut.tied())));
  }

  /** A line for each entry: by place with what parted it, or in the order of codes. */
  private String places(ImmutableList<Placing> entries) {
    ListDefinition list = edition.list();
    boolean isRoll = list.arrangement() == Arrangement.BY_CODE;
    Columns columns = new Columns((list.partition().isPresent() ? 1 : 0) + (isRoll ? 2 : 3));
    ImmutableList.Builder<String> header = ImmutableList.builder();
    list.partition().ifPresent(by -> header.add(by.text()));
    if (!isRoll) {
      header.add(say(TablePhrase.PLACE));
    }
    header.add(say(TablePhrase.ID)).add(say(TablePhrase.NAME));
    list.keys().forEach(key -> header.add(Quotation.of(key.label(language))));
    list.columns().forEach(column -> header.add(label(column)));
    list.within().forEach(by -> header.add(within(by)));
    list.quantiles().forEach(quantile -> header.add(quantile.word()));
    if (!isRoll) {
      header.add(say(TablePhrase.PARTED_BY));
    }
    columns.header(header.build());
    Stream<Placing> printed =
        isRoll ? entries.stream().sorted(comparing(Placing::printOrder)) : entries.stream();
    printed.forEach(entry -> columns.add(line(entry, isRoll)));
    return columns.text();
  }

  private ImmutableList<String> line(Placing entry, boolean isRoll) {
    ListDefinition list = edition.list();
    ImmutableList.Builder<String> line = ImmutableList.builder();
    list.partition().ifPresent(by -> line.add(String.valueOf(entry.groups().get(by))));
    if (!isRoll) {
      line.add(edition.label(entry));
    }
    line.add(entry.candidate().text())
        .add(Quotation.of(entry.name().map(name -> name.in(language)).orElse("")));
    list.keys().forEach(key -> line.add(value(entry, key.key())));
    list.columns().forEach(column -> line.add(value(entry, column.key())));
    list.within()
        .forEach(
            by ->
                line.add(
                    Optional.ofNullable(entry.placesWithin().get(by))
                        .map(Decimal::toString)
                        .orElseGet(() -> say(TablePhrase.NONE))));
    entry.quantiles().forEach(quantile -> line.add(quantile.toString()));
    if (!isRoll) {
      line.add(partedBy(entry));
    }
    return line.build();
  }

  private String label(ValueColumn column) {
    return Quotation.of(column.name().map(name -> name.in(language)).orElse(column.key().text()));
  }

  private String within(Grouping grouping) {
    return TablePhrase.WITHIN.fill(language, ImmutableMap.of("grouping", grouping.text()));
  }

  private String value(Placing entry, ValueKey key) {
    boolean isShown = edition.list().labels().showsValues(entry.place());
    Fraction value = entry.values().get(key);
    return isShown && value != null ? value.toString() : say(TablePhrase.NONE);
  }

  private String partedBy(Placing entry) {
    if (entry.reason() instanceof PartedFrom parted) {
      return label(parted.key());
    }
    if (entry.reason() instanceof PartedByLastKey) {
      return say(TablePhrase.LAST_KEY);
    }
    return entry.reason() instanceof LevelWith ? say(TablePhrase.LEVEL) : say(TablePhrase.NONE);
  }

  private String withoutPlace() {
    boolean hasLabels =
        edition.excluded().stream().anyMatch(one -> edition.outsideLabel(one).isPresent());
    Columns columns = new Columns(hasLabels ? 4 : 3);
    for (Excluded excluded : edition.excluded()) {
      ImmutableList.Builder<String> reasons = ImmutableList.builder();
      excluded.exclusions().forEach(exclusion -> reasons.add(reason(exclusion)));
      excluded
          .unknownGroup()
          .ifPresent(
              by ->
                  reasons.add(
                      TablePhrase.UNKNOWN_VALUES.fill(
                          language, ImmutableMap.of("keys", by.text()))));
      if (!excluded.unknownKeys().isEmpty()) {
        String keys =
            excluded.unknownKeys().stream()
                .map(this::label)
                .collect(joining(language.listSeparator()));
        reasons.add(TablePhrase.UNKNOWN_VALUES.fill(language, ImmutableMap.of("keys", keys)));
      }
      ImmutableList.Builder<String> line = ImmutableList.builder();
      if (hasLabels) {
        line.add(edition.outsideLabel(excluded).orElse(""));
      }
      columns.add(
          line.add(excluded.candidate().text())
              .add(Quotation.of(excluded.name().map(name -> name.in(language)).orElse("")))
              .add(String.join(language == Language.CHINESE ? "；" : "; ", reasons.build()))
              .build());
    }
    return columns.text();
  }

  private String reason(Exclusion exclusion) {
    ImmutableMap.Builder<String, String> values =
        ImmutableMap.<String, String>builder()
            .put("name", exclusion.name().in(language))
            .put("reason", exclusion.reason().in(language));
    exclusion.datedOn().ifPresent(day -> values.put("day", day.toString()));
    boolean isDated = exclusion.datedOn().isPresent();
    return (isDated ? TablePhrase.EXCLUDED_ON : TablePhrase.EXCLUDED)
        .fill(language, values.buildOrThrow());
  }

  private String label(ValueKey key) {
    return Quotation.of(
        edition.list().keys().stream()
            .filter(sortKey -> sortKey.key().equals(key))
            .map((SortKey sortKey) -> sortKey.label(language))
            .findFirst()
            .orElse(key.text()));
  }

  private String say(TablePhrase phrase) {
    return phrase.fill(language, ImmutableMap.of());
  }
}
