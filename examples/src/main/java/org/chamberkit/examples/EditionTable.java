package org.chamberkit.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.LevelWith;
import org.chamberkit.ranking.PartedFrom;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.SortKey;
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
            TablePhrase.LIST.fill(
                language,
                ImmutableMap.of(
                    "name", edition.list().name().in(language),
                    "id", edition.list().id().text(),
                    "scheme", edition.list().ties().word())))
        .append("\n\n")
        .append(places());
    if (!edition.excluded().isEmpty()) {
      text.append('\n').append(say(TablePhrase.NO_PLACE)).append('\n').append(withoutPlace());
    }
    if (edition.invented()) {
      text.append('\n').append(say(TablePhrase.ALL_INVENTED)).append('\n');
    }
    return text.toString();
  }

  private String places() {
    Columns columns = new Columns(3);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(say(TablePhrase.PLACE)).add(say(TablePhrase.ID)).add(say(TablePhrase.NAME));
    edition.list().keys().forEach(key -> header.add(Quotation.of(key.label(language))));
    columns.header(header.add(say(TablePhrase.PARTED_BY)).build());
    for (Placing entry : edition.entries()) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(edition.label(entry))
          .add(entry.candidate().text())
          .add(Quotation.of(entry.name().map(name -> name.in(language)).orElse("")));
      edition.list().keys().forEach(key -> line.add(value(entry, key.key())));
      columns.add(line.add(partedBy(entry)).build());
    }
    return columns.text();
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
    return entry.reason() instanceof LevelWith ? say(TablePhrase.LEVEL) : say(TablePhrase.NONE);
  }

  private String withoutPlace() {
    Columns columns = new Columns(3);
    for (Excluded excluded : edition.excluded()) {
      ImmutableList.Builder<String> reasons = ImmutableList.builder();
      excluded.exclusions().forEach(exclusion -> reasons.add(reason(exclusion)));
      if (!excluded.unknownKeys().isEmpty()) {
        String keys =
            excluded.unknownKeys().stream()
                .map(this::label)
                .collect(joining(language.listSeparator()));
        reasons.add(TablePhrase.UNKNOWN_VALUES.fill(language, ImmutableMap.of("keys", keys)));
      }
      columns.add(
          ImmutableList.of(
              excluded.candidate().text(),
              Quotation.of(excluded.name().map(name -> name.in(language)).orElse("")),
              String.join(language == Language.CHINESE ? "；" : "; ", reasons.build())));
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
