package org.chamberkit.ranking;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;

/** Tells in words why a candidate stands where it does in an edition, or why it has no place. */
public final class EditionExplanation {

  private final Edition edition;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private EditionExplanation(Edition edition, Language language) {
    this.edition = edition;
    this.language = language;
  }

  /**
   * Explains the place of one candidate: its values, who shares the place, and what parts it from
   * the place before and the place after.
   *
   * @param edition the edition
   * @param candidate the candidate
   * @param language the language
   * @return lines that end with LF; nothing if the edition does not know the candidate
   */
  public static Optional<String> of(Edition edition, CandidateId candidate, Language language) {
    EditionExplanation explanation = new EditionExplanation(edition, language);
    explanation.heading();
    for (int i = 0; i < edition.entries().size(); i++) {
      if (edition.entries().get(i).candidate().equals(candidate)) {
        explanation.entry(i);
        return Optional.of(explanation.text.toString());
      }
    }
    for (Excluded excluded : edition.excluded()) {
      if (excluded.candidate().equals(candidate)) {
        explanation.excluded(excluded);
        return Optional.of(explanation.text.toString());
      }
    }
    return Optional.empty();
  }

  private void heading() {
    ListDefinition list = edition.list();
    say(
        0,
        Phrase.HEADING,
        ImmutableMap.of(
            "name", list.name().in(language),
            "id", list.id().text(),
            "scheme", list.ties().word()));
    if (edition.invented()) {
      say(0, Phrase.INVENTED, ImmutableMap.of());
    }
  }

  private void entry(int index) {
    Placing entry = edition.entries().get(index);
    say(
        0,
        entry.sharedBy() > 1 ? Phrase.SHARED_PLACE : Phrase.PLACE,
        ImmutableMap.of(
            "candidate", entry.label(language),
            "id", entry.candidate().text(),
            "place", Long.toString(entry.place()),
            "shared", Long.toString(entry.sharedBy()),
            "count", Integer.toString(edition.entries().size())));
    values(entry);
    // Places are those of 1224: the first who shares one stands in the list at its number.
    int first = (int) entry.place() - 1;
    int next = first + (int) entry.sharedBy();
    for (int i = first; i < next; i++) {
      if (i != index) {
        say(1, Phrase.LEVEL, other(edition.entries().get(i)).buildOrThrow());
      }
    }
    behind(first);
    ahead(next);
  }

  private void values(Placing entry) {
    ImmutableList<SortKey> keys = edition.list().keys();
    for (int i = 0; i < keys.size(); i++) {
      boolean isHighestFirst = keys.get(i).direction() == Direction.HIGHEST_FIRST;
      say(
          1,
          isHighestFirst ? Phrase.HIGHEST_FIRST : Phrase.LOWEST_FIRST,
          ImmutableMap.of(
              "key", keys.get(i).label(language), "value", entry.values().get(i).toString()));
    }
  }

  /** Tells what parts the place whose first holder stands here from the one before. */
  private void behind(int first) {
    if (edition.entries().get(first).reason() instanceof PartedFrom parted) {
      Placing other = edition.entries().get(first - 1);
      part(Phrase.BEHIND, Phrase.BEHIND_LEVEL, other, parted, parted.value(), parted.valueBefore());
    } else {
      say(1, Phrase.LEADS, ImmutableMap.of());
    }
  }

  /** Tells what parts a place from the next one, whose first holder stands here if there is one. */
  private void ahead(int next) {
    if (next < edition.entries().size()
        && edition.entries().get(next).reason() instanceof PartedFrom parted) {
      Placing other = edition.entries().get(next);
      part(Phrase.AHEAD, Phrase.AHEAD_LEVEL, other, parted, parted.valueBefore(), parted.value());
    }
  }

  private void part(
      Phrase phrase,
      Phrase phraseIfLevel,
      Placing other,
      PartedFrom parted,
      Fraction value,
      Fraction otherValue) {
    ImmutableList<SortKey> keys = edition.list().keys();
    int at = 0;
    while (!keys.get(at).key().equals(parted.key())) {
      at++;
    }
    String level =
        keys.subList(0, at).stream()
            .map(key -> key.label(language))
            .collect(joining(language.listSeparator()));
    say(
        1,
        at == 0 ? phrase : phraseIfLevel,
        other(other)
            .put("level", level)
            .put("key", keys.get(at).label(language))
            .put("value", value.toString())
            .put("otherValue", otherValue.toString())
            .buildOrThrow());
  }

  private ImmutableMap.Builder<String, String> other(Placing other) {
    return ImmutableMap.<String, String>builder()
        .put("other", other.label(language))
        .put("id", other.candidate().text());
  }

  private void excluded(Excluded excluded) {
    say(
        0,
        Phrase.NO_PLACE,
        ImmutableMap.of("candidate", excluded.label(language), "id", excluded.candidate().text()));
    for (Exclusion exclusion : excluded.exclusions()) {
      ImmutableMap.Builder<String, String> values =
          ImmutableMap.<String, String>builder()
              .put("name", exclusion.name().in(language))
              .put("rule", exclusion.rule())
              .put("reason", exclusion.reason().in(language));
      exclusion.datedOn().ifPresent(day -> values.put("day", day.toString()));
      say(
          1,
          exclusion.datedOn().isPresent() ? Phrase.EXCLUDED_ON : Phrase.EXCLUDED,
          values.buildOrThrow());
    }
    for (SortKey key : edition.list().keys()) {
      if (excluded.unknownKeys().contains(key.key())) {
        say(1, Phrase.UNKNOWN, ImmutableMap.of("key", key.label(language)));
      }
    }
  }

  private void say(int depth, Phrase phrase, ImmutableMap<String, String> values) {
    text.append("  ".repeat(depth)).append(phrase.template().fill(language, values)).append('\n');
  }
}
