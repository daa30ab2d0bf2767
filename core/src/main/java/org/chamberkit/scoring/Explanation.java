package org.chamberkit.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Firing;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.PartId;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.text.Language;

/** Tells a score card in words (得分说明): every item, how it came to its points, and the total. */
public final class Explanation {

  private final Rubric rubric;
  private final ScoreCard card;
  private final Language language;
  private final Map<PartId, LedgerLine> lines = new HashMap<>();
  private final Map<PartId, PointsRange> subtotals = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Explanation(Rubric rubric, ScoreCard card, Language language) {
    this.rubric = rubric;
    this.card = card;
    this.language = language;
    card.lines().forEach(line -> lines.put(line.item(), line));
    card.subtotals().forEach(subtotal -> subtotals.put(subtotal.part(), subtotal.points()));
  }

  /**
   * Explains a score card.
   *
   * @param rubric the rubric of the card, for the names and rules
   * @param card the card
   * @param language the language
   * @return lines that end with LF
   * @throws IllegalArgumentException if the card was not made by this version of the rubric
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
    return explanation.text.toString();
  }

  private void heading() {
    Subject subject = card.subject();
    line(
        0,
        fill(
            Phrase.HEADING,
            ImmutableMap.of(
                "subject", subject.label(language),
                "id", subject.id().text(),
                "period", card.period().toString())));
    line(
        0,
        fill(
            Phrase.RUBRIC,
            ImmutableMap.of("name", rubric.name().in(language), "key", rubric.key().toString())));
    rubric
        .source()
        .ifPresent(
            source ->
                line(
                    0,
                    fill(
                        Phrase.SOURCE,
                        ImmutableMap.of(
                            "publisher", source.publisher(), "title", source.title()))));
    if (rubric.standing() == Standing.ILLUSTRATIVE) {
      line(0, fill(Phrase.ILLUSTRATIVE, ImmutableMap.of()));
    }
    if (card.invented()) {
      line(0, fill(Phrase.INVENTED, ImmutableMap.of()));
    }
  }

  private void base() {
    rubric.dimensions().forEach(dimension -> criterion(dimension, 0));
    line(
        0,
        fill(
            Phrase.BASE,
            ImmutableMap.of(
                "points", words(card.base()), "maximum", rubric.sumOfMaxima().toString())));
  }

  private void criterion(Criterion criterion, int depth) {
    line(
        depth,
        fill(
            Phrase.CRITERION,
            ImmutableMap.of(
                "name", criterion.name().in(language),
                "id", criterion.id().text(),
                "points", words(ofCard(subtotals, criterion.id())),
                "maximum", criterion.sumOfMaxima().toString())));
    for (RubricPart part : criterion.parts()) {
      if (part instanceof Criterion child) {
        criterion(child, depth + 1);
      } else if (part instanceof Item item) {
        item(item, depth + 1);
      }
    }
  }

  private void item(Item item, int depth) {
    LedgerLine ledger = ofCard(lines, item.id());
    ImmutableMap.Builder<String, String> values =
        ImmutableMap.<String, String>builder()
            .put("name", item.name().in(language))
            .put("id", item.id().text());
    if (ledger.answer().isEmpty()) {
      boolean isOpen = ledger.points().exact().isEmpty();
      values.put("points", words(ledger.points()));
      line(depth, fill(isOpen ? Phrase.OPEN : Phrase.SILENT, values.buildOrThrow()));
      return;
    }
    Points reckoned = ledger.reckoned().orElseThrow();
    String working = item.rule().working(ledger.answer().get());
    boolean isPlain = working.equals(reckoned.toString());
    values.put("working", isPlain ? "" : working + " = ").put("points", reckoned.toString());
    StringBuilder told = new StringBuilder(fill(Phrase.ANSWERED, values.buildOrThrow()));
    for (Firing firing : ledger.firings()) {
      told.append(separator()).append(firing(firing));
    }
    item.maximum()
        .ifPresent(
            maximum -> {
              told.append(separator())
                  .append(fill(Phrase.OF, ImmutableMap.of("maximum", maximum.toString())));
              if (reckoned.compareTo(maximum) > 0 && ledger.firings().isEmpty()) {
                told.append(separator()).append(fill(Phrase.BEYOND, ImmutableMap.of()));
              }
            });
    line(depth, told.toString());
  }

  private String firing(Firing firing) {
    return fill(
        Phrase.CAPPED,
        ImmutableMap.of("before", firing.before().toString(), "after", firing.after().toString()));
  }

  private void steps() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      step(i + 1, rubric.steps().get(i), card.steps().get(i));
    }
  }

  private void step(int number, Step step, StepLine ledger) {
    PointsRange points =
        ledger.kind() == AdjustmentKind.BONUS ? ledger.effect() : ledger.effect().negated();
    StringBuilder told =
        new StringBuilder(
            fill(
                ledger.kind() == AdjustmentKind.BONUS ? Phrase.BONUS : Phrase.DEDUCTION,
                ImmutableMap.of(
                    "number", Integer.toString(number),
                    "name", step.name().in(language),
                    "points", words(points))));
    for (Firing firing : ledger.firings()) {
      told.append(separator()).append(firing(firing));
    }
    line(0, told.toString());
    if (step instanceof Adjustment adjustment) {
      adjustment.items().forEach(item -> item(item, 1));
    }
  }

  private void total() {
    StringBuilder sum = new StringBuilder();
    if (card.base().exact().isPresent()
        && !card.steps().isEmpty()
        && card.steps().stream().allMatch(step -> step.effect().exact().isPresent())) {
      sum.append(words(card.base()));
      for (StepLine step : card.steps()) {
        PointsRange effect = step.effect();
        sum.append(step.kind() == AdjustmentKind.BONUS ? " + " : " − ")
            .append(words(step.kind() == AdjustmentKind.BONUS ? effect : effect.negated()));
      }
      sum.append(" = ");
    }
    line(
        0,
        fill(Phrase.TOTAL, ImmutableMap.of("sum", sum.toString(), "points", words(card.total()))));
    if (card.isProvisional()) {
      line(0, fill(Phrase.PROVISIONAL, ImmutableMap.of()));
    }
  }

  private String words(PointsRange range) {
    Optional<Points> lowest = range.lowest();
    Optional<Points> highest = range.highest();
    if (range.exact().isPresent()) {
      return range.exact().get().toString();
    }
    ImmutableMap.Builder<String, String> ends = ImmutableMap.builder();
    lowest.ifPresent(points -> ends.put("lowest", points.toString()));
    highest.ifPresent(points -> ends.put("highest", points.toString()));
    Phrase phrase = lowest.isPresent() ? Phrase.AT_LEAST : Phrase.ANY;
    if (highest.isPresent()) {
      phrase = lowest.isPresent() ? Phrase.RANGE : Phrase.AT_MOST;
    }
    return fill(phrase, ends.buildOrThrow());
  }

  private static <T> T ofCard(Map<PartId, T> parts, PartId part) {
    T found = parts.get(part);
    checkArgument(found != null, "score card must have '%s', but has %s", part, parts.keySet());
    return found;
  }

  private String separator() {
    return language == Language.CHINESE ? "，" : ", ";
  }

  private String fill(Phrase phrase, ImmutableMap<String, String> values) {
    return phrase.template().fill(language, values);
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
