package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedByLastKey;
import org.chamberkit.ranking.Reason.PartedFrom;
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
    for (Placing entry : edition.ranked()) {
      if (entry.candidate().equals(candidate)) {
        explanation.entry(entry);
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

  private void entry(Placing entry) {
    ImmutableList<Placing> together = together(entry);
    say(
        0,
        entry.sharedBy() > 1 ? Phrase.SHARED_PLACE : Phrase.PLACE,
        ImmutableMap.of(
            "candidate", entry.label(language),
            "id", entry.candidate().text(),
            "place", entry.place().toString(),
            "shared", Long.toString(entry.sharedBy()),
            "count", Integer.toString(together.size())));
    if (edition.reserve().contains(entry)) {
      say(1, Phrase.RESERVE, ImmutableMap.of());
    } else if (edition.beyond().contains(entry)) {
      say(1, Phrase.BEYOND, ImmutableMap.of());
    }
    values(entry);
    int index = together.indexOf(entry);
    int first = index;
    while (together.get(first).reason() instanceof LevelWith) {
      first--;
    }
    int next = index + 1;
    while (next < together.size() && together.get(next).reason() instanceof LevelWith) {
      next++;
    }
    for (int i = first; i < next; i++) {
      if (i != index) {
        say(1, Phrase.LEVEL, other(together.get(i)).buildOrThrow());
      }
    }
    behind(together, first);
    ahead(together, next);
  }

  /** All those with whom an entry is ranked, in their order. */
  private ImmutableList<Placing> together(Placing entry) {
    return edition
        .list()
        .partition()
        .map(
            by ->
                edition.ranked().stream()
                    .filter(other -> Objects.equals(other.groups().get(by), entry.groups().get(by)))
                    .collect(toImmutableList()))
        .orElseGet(edition::ranked);
  }

  private void values(Placing entry) {
    for (SortKey key : edition.list().keys()) {
      Fraction value = entry.values().get(key.key());
      if (value == null) {
        say(1, Phrase.UNKNOWN, ImmutableMap.of("key", key.label(language)));
        continue;
      }
      boolean isHighestFirst = key.direction() == Direction.HIGHEST_FIRST;
      say(
          1,
          isHighestFirst ? Phrase.HIGHEST_FIRST : Phrase.LOWEST_FIRST,
          ImmutableMap.of("key", key.label(language), "value", value.toString()));
    }
  }

  /** Tells what parts the place whose first holder stands here from the one before. */
  private void behind(ImmutableList<Placing> together, int first) {
    Reason reason = together.get(first).reason();
    if (reason instanceof PartedFrom parted) {
      Placing other = together.get(first - 1);
      part(Phrase.BEHIND, Phrase.BEHIND_LEVEL, other, parted, parted.value(), parted.valueBefore());
    } else if (reason instanceof PartedByLastKey) {
      say(1, Phrase.BEHIND_BY_LAST_KEY, other(together.get(first - 1)).buildOrThrow());
    } else {
      say(1, Phrase.LEADS, ImmutableMap.of());
    }
  }

  /** Tells what parts a place from the next one, whose first holder stands here if there is one. */
  private void ahead(ImmutableList<Placing> together, int next) {
    if (next == together.size()) {
      return;
    }
    Placing other = together.get(next);
    if (other.reason() instanceof PartedFrom parted) {
      part(Phrase.AHEAD, Phrase.AHEAD_LEVEL, other, parted, parted.valueBefore(), parted.value());
    } else {
      say(1, Phrase.AHEAD_BY_LAST_KEY, other(other).buildOrThrow());
    }
  }

  private void part(
      Phrase phrase,
      Phrase phraseIfLevel,
      Placing other,
      PartedFrom parted,
      Optional<Fraction> value,
      Optional<Fraction> otherValue) {
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
            .put("value", print(value))
            .put("otherValue", print(otherValue))
            .buildOrThrow());
  }

  private String print(Optional<Fraction> value) {
    return value
        .map(Fraction::toString)
        .orElse(Phrase.UNKNOWN_WORD.template().fill(language, ImmutableMap.of()));
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
    excluded
        .unknownGroup()
        .ifPresent(
            group -> say(1, Phrase.UNKNOWN_GROUP, ImmutableMap.of("grouping", group.text())));
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
