package org.chamberkit.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.NodeChange;
import org.chamberkit.ledger.NodeCombination;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.subtotal.Combiner;
import org.chamberkit.subtotal.Roundings;

/** Tells the ledger of a score card: how each criterion and each item came to its points. */
final class LedgerExplanation {

  private final Roundings roundings;
  private final SubjectId subject;
  private final RuleContext context;

  /** What answers were checked with: the context with all perspectives. */
  private final RuleContext whole;

  private final CardParts parts;
  private final ExplanationText text;
  private final RecordExplanation record;

  LedgerExplanation(Rubric rubric, ScoreCard card, CardParts parts, ExplanationText text) {
    this(rubric, rubric.perspectives(), card, parts, text);
  }

  /** Tells what is judged as seen from some perspectives. */
  LedgerExplanation(
      Rubric rubric,
      ImmutableList<Perspective> perspectives,
      ScoreCard card,
      CardParts parts,
      ExplanationText text) {
    this.roundings = rubric.roundings();
    this.subject = card.subject().id();
    this.context =
        new RuleContext(
            card.period(),
            perspectives,
            card.references().stream()
                .collect(toImmutableMap(ReferenceValue::id, ReferenceValue::value)));
    this.whole = new RuleContext(context.period(), rubric.perspectives(), context.references());
    this.parts = parts;
    this.text = text;
    this.record = new RecordExplanation(text);
  }

  void criterion(Criterion criterion, int depth) {
    part(criterion, depth);
    Subtotal subtotal = parts.takeSubtotal(criterion.id());
    if (applies(criterion)) {
      subtotal(subtotal);
    } else {
      text.say(Phrase.NOT_APPLICABLE);
    }
    text.maximum(criterion.worth());
    text.endLine();
    for (RubricPart part : criterion.parts()) {
      if (part instanceof Criterion child) {
        criterion(child, depth + 1);
      } else if (part instanceof Item item) {
        item(item, depth + 1);
      }
    }
  }

  private boolean applies(RubricPart part) {
    return part instanceof Criterion criterion
        ? criterion.parts().stream().anyMatch(this::applies)
        : parts.applies(part.id());
  }

  private void subtotal(Subtotal subtotal) {
    Optional<Rebase> rebase = subtotal.rebase();
    subtotal.combination().ifPresent(combination -> combined(combination, rebase.isPresent()));
    Optional<Points> reckoned = subtotal.reckoned().exact();
    Optional<Points> applicable = rebase.flatMap(r -> r.applicable().exact());
    if (rebase.isPresent() && reckoned.isPresent() && applicable.isPresent()) {
      Points full = rebase.get().full();
      text.say(
          Phrase.REBASED,
          ImmutableMap.of(
              "reckoned", reckoned.get().toString(),
              "applicable", applicable.get().toString(),
              "full", full.toString()));
      Fraction raised =
          Fraction.of(reckoned.get().value())
              .times(Fraction.of(full.value()))
              .dividedBy(Fraction.of(applicable.get().value()));
      rounded(raised, subtotal.raised().exact().orElseThrow());
    } else {
      text.points(subtotal.raised());
      if (rebase.isPresent()) {
        boolean isCertain = rebase.get().applicable().exact().isPresent();
        text.say(isCertain ? Phrase.REBASED_OPEN : Phrase.MAY_BE_REBASED);
      }
    }
    subtotal.change().ifPresent(this::change);
  }

  /** The parts with their weights, up to where the points follow that they are combined to. */
  private void combined(NodeCombination combination, boolean isRaised) {
    String listed =
        combination.parts().stream()
            .filter(part -> part.applies() != Combiner.Applies.NO)
            .map(this::weighed)
            .collect(joining(", "));
    text.say(
        Phrase.COMBINED,
        ImmutableMap.of(
            "method", combination.combination().name().in(text.language()), "parts", listed));
    if (isRaised) {
      text.points(combination.points());
      text.print(text.language().listSeparator());
    }
  }

  private String weighed(NodeCombination.Part part) {
    String points = parts.points(part.part()).toString();
    return part.weight().equals(Decimal.ONE) ? points : points + " × " + part.weight();
  }

  /** How a criterion was bounded, and then rounded. */
  private void change(NodeChange change) {
    if (change.before().exact().isPresent()) {
      bounded(change.before(), change.bounded());
    } else {
      change.cap().ifPresent(cap -> open(Phrase.NO_MORE_THAN, cap));
      change.floor().ifPresent(floor -> open(Phrase.NO_FEWER_THAN, floor));
    }
    if (!change.bounded().equals(change.after())) {
      text.say(Phrase.ROUNDED, ImmutableMap.of("after", change.after().toString()));
    }
  }

  private void open(Phrase phrase, Points bound) {
    text.say(phrase, ImmutableMap.of("bound", bound.toString()));
  }

  private void bounded(PointsRange before, PointsRange after) {
    if (before.equals(after)) {
      return;
    }
    boolean isCut = after.highest().orElseThrow().compareTo(before.highest().orElseThrow()) < 0;
    text.say(
        isCut ? Phrase.CAPPED : Phrase.FLOORED,
        ImmutableMap.of("before", before.toString(), "after", after.toString()));
  }

  private void rounded(Fraction exact, Points points) {
    text.say(Phrase.EXACT, ImmutableMap.of("points", exact.toString()));
    if (!exact.equals(Fraction.of(points.value()))) {
      text.say(Phrase.ROUNDED, ImmutableMap.of("after", points.toString()));
    }
  }

  void item(Item item, int depth) {
    part(item, depth);
    LedgerLine line = parts.takeLine(item.id());
    Optional<AnswerValue> answer = line.answer();
    if (answer.isPresent()) {
      checkTaken(item, answer.get());
      answered(item, line, answer.get());
    } else if (line.overridden().isPresent()) {
      given(line);
    } else if (!line.applicable()) {
      text.say(Phrase.LEFT_OUT);
    } else if (line.points().exact().isPresent()) {
      text.say(Phrase.SILENT);
    } else {
      text.say(Phrase.UNANSWERED);
      text.points(line.points());
    }
    text.endLine();
    record.tell(line, depth + 1);
    if (answer.isPresent() && !(answer.get() instanceof LackingAnswer)) {
      for (String detail : item.rule().details(answer.get(), context, text.language())) {
        text.indent(depth + 1);
        text.print(detail);
        text.endLine();
      }
    }
  }

  /** A card may be read from a document, and its answers were then not laid beside the rubric. */
  private void checkTaken(Item item, AnswerValue answer) {
    checkArgument(
        item.check(answer, whole).stream().noneMatch(Problem::isError),
        "card of '%s' has an answer to '%s' that its rubric does not take",
        subject,
        item.id());
    checkArgument(
        item.rule().reference().map(context.references()::containsKey).orElse(true),
        "card of '%s' must have the reference value of '%s', but has not",
        subject,
        item.id());
  }

  private void answered(Item item, LedgerLine line, AnswerValue answer) {
    boolean isGiven = line.overridden().flatMap(Overriding::points).isPresent();
    if (isGiven && line.reckoned().isEmpty()) {
      given(line);
    } else if (answer instanceof LackingAnswer lacking) {
      lacking(lacking, line);
    } else if (!line.applicable()) {
      text.say(Phrase.NOT_APPLICABLE);
    } else if (line.reckoned().isPresent()) {
      text.print(item.rule().working(item, answer, context));
      text.say(Phrase.EXACT, ImmutableMap.of("points", line.reckoned().get().toString()));
      line.firings().forEach(text::firing);
    } else {
      text.say(Phrase.PARTLY_RATED);
      text.points(line.points());
    }
    if (item.maximum().isPresent()) {
      Points maximum = item.maximum().get();
      text.maximum(maximum);
      if (line.points().lowest().map(low -> low.compareTo(maximum) > 0).orElse(false)) {
        boolean isCapped = item.range(roundings).highest().isPresent();
        text.say(isCapped ? Phrase.BEYOND : Phrase.BEYOND_UNCAPPED);
      }
    }
  }

  /** Points that were given whatever the answer earns. */
  private void given(LedgerLine line) {
    text.say(Phrase.GIVEN);
    text.points(line.points());
  }

  private void lacking(LackingAnswer answer, LedgerLine line) {
    if (answer.isNotApplicable()) {
      text.say(Phrase.EXCUSED, ImmutableMap.of("reason", answer.reason().orElseThrow()));
      return;
    }
    if (answer.reading() instanceof Reading.Lack lack) {
      text.say(lack == Reading.Lack.UNKNOWN ? Phrase.UNKNOWN : Phrase.WITHHELD);
    } else {
      text.say(Phrase.INEXACT, ImmutableMap.of("reading", answer.reading().toString()));
    }
    answer
        .reason()
        .ifPresent(reason -> text.say(Phrase.LACKING_FOR, ImmutableMap.of("reason", reason)));
    text.say(Phrase.POSSIBLE);
    text.points(line.points());
  }

  private void part(RubricPart part, int depth) {
    text.indent(depth);
    text.say(
        Phrase.PART,
        ImmutableMap.of("name", text.cited(part.name(), part.clause()), "id", part.id().text()));
  }
}
