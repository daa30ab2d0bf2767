package org.chamberkit.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.award.Firing;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** The text of an explanation while it is written, and the phrases that all of its parts say. */
final class ExplanationText {

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  ExplanationText(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  void indent(int depth) {
    text.append("  ".repeat(depth));
  }

  void print(String words) {
    text.append(words);
  }

  void say(Phrase phrase) {
    say(phrase, ImmutableMap.of());
  }

  void say(Phrase phrase, ImmutableMap<String, String> values) {
    text.append(phrase.template().fill(language, values));
  }

  /** A name with the clause of the source that it comes from, if one is known. */
  String cited(Name name, Optional<String> clause) {
    String called = name.in(language);
    return clause
        .map(
            known ->
                Phrase.CITED
                    .template()
                    .fill(language, ImmutableMap.of("name", called, "clause", known)))
        .orElse(called);
  }

  void endLine() {
    text.append('\n');
  }

  void points(PointsRange range) {
    Optional<Points> exact = range.exact();
    if (exact.isPresent()) {
      say(Phrase.EXACT, ImmutableMap.of("points", exact.get().toString()));
      return;
    }
    ImmutableMap.Builder<String, String> ends = ImmutableMap.builder();
    range.lowest().ifPresent(lowest -> ends.put("lowest", lowest.toString()));
    range.highest().ifPresent(highest -> ends.put("highest", highest.toString()));
    say(phrase(range), ends.buildOrThrow());
  }

  private static Phrase phrase(PointsRange range) {
    if (range.lowest().isPresent()) {
      return range.highest().isPresent() ? Phrase.RANGE : Phrase.AT_LEAST;
    }
    return range.highest().isPresent() ? Phrase.AT_MOST : Phrase.ANY;
  }

  void maximum(Points maximum) {
    say(Phrase.MAXIMUM, ImmutableMap.of("maximum", maximum.toString()));
  }

  void firing(Firing firing) {
    ImmutableMap<String, String> values =
        ImmutableMap.of("before", firing.before().toString(), "after", firing.after().toString());
    switch (firing.kind()) {
      case CAP -> say(Phrase.CAPPED, values);
      case FLOOR -> say(Phrase.FLOORED, values);
      case ROUNDING -> say(Phrase.ROUNDED, values);
      case OVERRIDING -> say(Phrase.OVERRIDDEN, values);
    }
  }

  /** What was written so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
