package org.chamberkit.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.Firing;
import org.chamberkit.text.Language;

/** Tells a score card in words (得分说明): every item, how it came to its points, and the total. */
public final class Explanation {

  private final Rubric rubric;
  private final ScoreCard card;
  private final Language language;
  private final Map<PartId, LedgerLine> lines = new HashMap<>();
  private final Map<PartId, PointsRange> subtotals = new HashMap<>();
  private final Map<PartId, StepLine> steps = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Explanation(Rubric rubric, ScoreCard card, Language language) {
    this.rubric = rubric;
    this.card = card;
    this.language = language;
    card.lines().forEach(line -> lines.put(line.item(), line));
    card.subtotals().forEach(subtotal -> subtotals.put(subtotal.part(), subtotal.points()));
    card.steps().forEach(step -> steps.put(step.step(), step));
  }

  /**
   * Explains a score card.
   *
   * @param rubric the rubric of the card, for the names and rules
   * @param card the card
   * @param language the language
   * @return lines that end with LF
   * @throws IllegalArgumentException if the card was not made by this version of the rubric, or
   *     lacks one of its parts or has others
   */
  public static String of(Rubric rubric, ScoreCard card, Language language) {
    checkArgument(
        card.rubric().equals(rubric.key()),
        "card of '%s' was made by rubric '%s', not by '%s'",
        card.subject().id(),
        card.rubric(),
        rubric.key());
    Explanation explanation = new Explanation(rubric, card, language);
    explanation.heading();
    explanation.base();
    explanation.steps();
    explanation.total();
    explanation.checkAllTold();
    return explanation.text.toString();
  }

  private void heading() {
    Subject subject = card.subject();
    say(
        Phrase.HEADING,
        ImmutableMap.of(
            "subject", subject.label(language),
            "id", subject.id().text(),
            "period", card.period().toString()));
    endLine();
    say(
        Phrase.RUBRIC,
        ImmutableMap.of("name", rubric.name().in(language), "key", rubric.key().toString()));
    endLine();
    if (rubric.source().isPresent()) {
      Source source = rubric.source().get();
      say(Phrase.SOURCE, ImmutableMap.of("publisher", source.publisher(), "title", source.title()));
      endLine();
    }
    if (rubric.standing() == Standing.ILLUSTRATIVE) {
      say(Phrase.ILLUSTRATIVE);
      endLine();
    }
    if (card.invented()) {
      say(Phrase.INVENTED);
      endLine();
    }
  }

  private void base() {
    rubric.dimensions().forEach(dimension -> criterion(dimension, 0));
    say(Phrase.BASE);
    points(card.base());
    maximum(rubric.sumOfMaxima());
    endLine();
  }

  private void criterion(Criterion criterion, int depth) {
    part(criterion, depth);
    points(ofCard(subtotals, criterion.id()));
    maximum(criterion.sumOfMaxima());
    endLine();
    for (RubricPart part : criterion.parts()) {
      if (part instanceof Criterion child) {
        criterion(child, depth + 1);
      } else if (part instanceof Item item) {
        item(item, depth + 1);
      }
    }
  }

  private void item(Item item, int depth) {
    part(item, depth);
    LedgerLine line = ofCard(lines, item.id());
    if (line.answer().isPresent()) {
      answered(item, line, line.answer().get());
    } else if (line.points().exact().isPresent()) {
      say(Phrase.SILENT);
    } else {
      say(Phrase.UNANSWERED);
      points(line.points());
    }
    endLine();
  }

  private void answered(Item item, LedgerLine line, AnswerValue answer) {
    Points reckoned = line.reckoned().orElseThrow();
    String working = item.rule().working(answer);
    if (!working.equals(reckoned.toString())) {
      text.append(working).append(" = ");
    }
    points(PointsRange.exactly(reckoned));
    line.firings().forEach(this::firing);
    if (item.maximum().isPresent()) {
      Points maximum = item.maximum().get();
      maximum(maximum);
      if (line.points().lowest().orElseThrow().compareTo(maximum) > 0) {
        say(item.range().highest().isPresent() ? Phrase.BEYOND : Phrase.BEYOND_UNCAPPED);
      }
    }
  }

  private void steps() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      step(i + 1, rubric.steps().get(i));
    }
  }

  private void step(int number, Step step) {
    StepLine line = ofCard(steps, step.id());
    say(
        line.kind() == AdjustmentKind.BONUS ? Phrase.BONUS : Phrase.DEDUCTION,
        ImmutableMap.of("number", Integer.toString(number), "name", step.name().in(language)));
    points(size(line));
    line.firings().forEach(this::firing);
    endLine();
    if (step instanceof Adjustment adjustment) {
      adjustment.items().forEach(item -> item(item, 1));
    }
  }

  private void total() {
    say(Phrase.TOTAL);
    boolean isSum =
        card.base().exact().isPresent()
            && !card.steps().isEmpty()
            && card.steps().stream().allMatch(step -> step.effect().exact().isPresent());
    if (isSum) {
      text.append(card.base());
      for (StepLine step : card.steps()) {
        text.append(step.kind() == AdjustmentKind.BONUS ? " + " : " − ").append(size(step));
      }
      text.append(" = ");
    }
    points(card.total());
    endLine();
    if (card.isProvisional()) {
      say(Phrase.PROVISIONAL);
      endLine();
    }
  }

  /** How much a step adds or takes off, without a sign. */
  private static PointsRange size(StepLine step) {
    return step.kind() == AdjustmentKind.BONUS ? step.effect() : step.effect().negated();
  }

  private void part(RubricPart part, int depth) {
    text.append("  ".repeat(depth));
    say(Phrase.PART, ImmutableMap.of("name", part.name().in(language), "id", part.id().text()));
  }

  private void points(PointsRange range) {
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

  private void maximum(Points maximum) {
    say(Phrase.MAXIMUM, ImmutableMap.of("maximum", maximum.toString()));
  }

  private void firing(Firing firing) {
    say(
        Phrase.CAPPED,
        ImmutableMap.of("before", firing.before().toString(), "after", firing.after().toString()));
  }

  /** What is told is taken out, so that nothing of the card is left aside. */
  private <T> T ofCard(Map<PartId, T> parts, PartId part) {
    T found = parts.remove(part);
    checkArgument(
        found != null, "card of '%s' must have '%s', but has not", card.subject().id(), part);
    return found;
  }

  private void checkAllTold() {
    for (Map<PartId, ?> parts : ImmutableList.of(lines, subtotals, steps)) {
      checkArgument(
          parts.isEmpty(),
          "card of '%s' has %s, which its rubric has not",
          card.subject().id(),
          parts.keySet());
    }
  }

  private void say(Phrase phrase) {
    say(phrase, ImmutableMap.of());
  }

  private void say(Phrase phrase, ImmutableMap<String, String> values) {
    text.append(phrase.template().fill(language, values));
  }

  private void endLine() {
    text.append('\n');
  }
}
