package org.chamberkit.explanation;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RuleDays;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;

/** Tells what stands above the points: who, by which rubric and rules, compared with what. */
final class HeadingExplanation {

  private final Rubric rubric;
  private final ScoreCard card;
  private final Language language;
  private final ExplanationText text;

  HeadingExplanation(Rubric rubric, ScoreCard card, Language language, ExplanationText text) {
    this.rubric = rubric;
    this.card = card;
    this.language = language;
    this.text = text;
  }

  void say() {
    heading();
    references();
    notInForce();
  }

  private void heading() {
    Subject subject = card.subject();
    text.say(
        Phrase.HEADING,
        ImmutableMap.of(
            "subject", subject.label(language),
            "id", subject.id().text(),
            "first", card.period().startsOn().toString(),
            "last", card.period().endsOn().toString()));
    text.endLine();
    text.say(
        Phrase.RUBRIC,
        ImmutableMap.of("name", rubric.name().in(language), "key", rubric.key().toString()));
    text.endLine();
    if (rubric.source().isPresent()) {
      Source source = rubric.source().get();
      text.say(
          Phrase.SOURCE, ImmutableMap.of("publisher", source.publisher(), "title", source.title()));
      text.endLine();
    }
    if (rubric.standing() == Standing.ILLUSTRATIVE) {
      text.say(Phrase.ILLUSTRATIVE);
      text.endLine();
    }
    if (card.invented()) {
      text.say(Phrase.INVENTED);
      text.endLine();
    }
  }

  private void references() {
    for (ReferenceValue reference : card.references()) {
      ImmutableMap.Builder<String, String> values =
          ImmutableMap.<String, String>builder()
              .put("id", reference.id().text())
              .put("value", reference.value().toString());
      reference.origin().ifPresent(origin -> values.put("origin", origin));
      text.say(
          reference.origin().isPresent() ? Phrase.REFERENCE_FROM : Phrase.REFERENCE,
          values.buildOrThrow());
      text.endLine();
    }
  }

  private void notInForce() {
    for (RuleDays rule : card.notInForce()) {
      text.say(
          Phrase.NOT_IN_FORCE,
          ImmutableMap.of(
              "name", rule.name().in(language), "validity", rule.effective().toString()));
      text.endLine();
    }
  }
}
