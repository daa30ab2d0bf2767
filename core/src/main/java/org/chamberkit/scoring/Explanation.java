package org.chamberkit.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.award.Firing;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Veto;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** Tells a score card in words (得分说明): every item, how it came to its points, and the total. */
public final class Explanation {

  private final Rubric rubric;
  private final ScoreCard card;
  private final Language language;
  private final Map<PartId, LedgerLine> lines = new LinkedHashMap<>();
  private final Map<PartId, Subtotal> subtotals = new LinkedHashMap<>();
  private final Map<PartId, StepLine> steps = new LinkedHashMap<>();
  private final Map<PartId, GateLine> gates = new LinkedHashMap<>();
  private final Map<PartId, GradeLine> grades = new LinkedHashMap<>();
  private final List<VetoLine> vetoes;
  private final RuleContext context;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Rubric rubric, ScoreCard card, Language language) {
    this.rubric = rubric;
    this.card = card;
    this.language = language;
    card.lines().forEach(line -> lines.put(line.item(), line));
    card.subtotals().forEach(subtotal -> subtotals.put(subtotal.part(), subtotal));
    card.steps().forEach(step -> steps.put(step.step(), step));
    card.gates().forEach(gate -> gates.put(gate.step(), gate));
    card.grade().ifPresent(grade -> grades.put(grade.step(), grade));
    vetoes = new ArrayList<>(card.vetoes());
    context = new RuleContext(card.period(), rubric.perspectives(), references(card));
  }

  /**
   * Explains a score card.
   *
   * @param rubric the rubric of the card, for the names and rules
   * @param card the card
   * @param language the language
   * @return lines that end with LF
   * @throws IllegalArgumentException if the card was not made by this version of the rubric, or
   *     lacks one of its parts or has others, has an answer that the rubric does not take, or
   *     another grade than follows from its total
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
    explanation.references();
    explanation.gates();
    if (card.base().isPresent() && card.total().isPresent()) {
      explanation.base(card.base().get());
      explanation.adjustments(card.base().get());
      explanation.total(card.base().get(), card.total().get());
      explanation.means();
      explanation.grade(card.total().get());
    }
    explanation.vetoes();
    explanation.checkAllTold();
    return explanation.text.toString();
  }

  private static ImmutableMap<PartId, Decimal> references(ScoreCard card) {
    return card.references().stream()
        .collect(toImmutableMap(ReferenceValue::id, ReferenceValue::value));
  }

  private void heading() {
    Subject subject = card.subject();
    say(
        Phrase.HEADING,
        ImmutableMap.of(
            "subject", subject.label(language),
            "id", subject.id().text(),
            "first", card.period().startsOn().toString(),
            "last", card.period().endsOn().toString()));
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

  private void references() {
    for (ReferenceValue reference : card.references()) {
      ImmutableMap.Builder<String, String> values =
          ImmutableMap.<String, String>builder()
              .put("id", reference.id().text())
              .put("value", reference.value().toString());
      reference.origin().ifPresent(origin -> values.put("origin", origin));
      say(
          reference.origin().isPresent() ? Phrase.REFERENCE_FROM : Phrase.REFERENCE,
          values.buildOrThrow());
      endLine();
    }
  }

  private void gates() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof ExistenceGate gate) {
        GateLine line = ofCard(gates, gate.id());
        boolean passes = line.passes(card.period());
        say(passes ? Phrase.GATE_PASSED : Phrase.GATE_NOT_PASSED, step(i).buildOrThrow());
        existence(line.existence());
        endLine();
      }
    }
    if (card.isGated()) {
      say(Phrase.NOT_SCORED);
      endLine();
    }
  }

  private void existence(Validity days) {
    ImmutableMap.Builder<String, String> ends = ImmutableMap.builder();
    days.startsOn().ifPresent(day -> ends.put("first", day.toString()));
    days.endsOn().ifPresent(day -> ends.put("last", day.toString()));
    Phrase phrase = days.endsOn().isPresent() ? Phrase.UNTIL : Phrase.ALWAYS;
    if (days.startsOn().isPresent()) {
      phrase = days.endsOn().isPresent() ? Phrase.FROM_TO : Phrase.SINCE;
    }
    say(phrase, ends.buildOrThrow());
  }

  private void base(PointsRange base) {
    int number = rubric.numberOfBase();
    say(
        Phrase.ITEMS,
        ImmutableMap.of(
            "items", Integer.toString(number - 2), "dimensions", Integer.toString(number - 1)));
    endLine();
    rubric.dimensions().forEach(dimension -> criterion(dimension, 0));
    say(Phrase.BASE, ImmutableMap.of("number", Integer.toString(number)));
    points(base);
    maximum(rubric.sumOfMaxima());
    endLine();
  }

  private void criterion(Criterion criterion, int depth) {
    part(criterion, depth);
    Subtotal subtotal = ofCard(subtotals, criterion.id());
    if (applies(criterion)) {
      subtotal(subtotal);
    } else {
      say(Phrase.NOT_APPLICABLE);
    }
    maximum(criterion.worth());
    endLine();
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
        : Optional.ofNullable(lines.get(part.id())).map(LedgerLine::applicable).orElse(true);
  }

  private void subtotal(Subtotal subtotal) {
    Optional<Rebase> rebase = subtotal.rebase();
    Optional<Points> reckoned = subtotal.reckoned().exact();
    Optional<Points> applicable = rebase.flatMap(r -> r.applicable().exact());
    if (rebase.isPresent() && reckoned.isPresent() && applicable.isPresent()) {
      Points full = rebase.get().full();
      say(
          Phrase.REBASED,
          ImmutableMap.of(
              "reckoned", reckoned.get().toString(),
              "applicable", applicable.get().toString(),
              "full", full.toString()));
      Fraction raised =
          Fraction.of(reckoned.get().value())
              .times(Fraction.of(full.value()))
              .dividedBy(Fraction.of(applicable.get().value()));
      rounded(raised, subtotal.points().exact().orElseThrow());
      return;
    }
    points(subtotal.points());
    if (rebase.isPresent()) {
      boolean isCertain = rebase.get().applicable().exact().isPresent();
      say(isCertain ? Phrase.REBASED_OPEN : Phrase.MAY_BE_REBASED);
    }
  }

  private void rounded(Fraction exact, Points points) {
    say(Phrase.EXACT, ImmutableMap.of("points", exact.toString()));
    if (!exact.equals(Fraction.of(points.value()))) {
      say(Phrase.ROUNDED, ImmutableMap.of("after", points.toString()));
    }
  }

  private void item(Item item, int depth) {
    part(item, depth);
    LedgerLine line = ofCard(lines, item.id());
    Optional<AnswerValue> answer = line.answer();
    if (answer.isPresent()) {
      checkTaken(item, answer.get());
      answered(item, line, answer.get());
    } else if (line.points().exact().isPresent()) {
      say(Phrase.SILENT);
    } else {
      say(Phrase.UNANSWERED);
      points(line.points());
    }
    endLine();
    if (answer.isPresent()) {
      for (String detail : item.rule().details(answer.get(), context, language)) {
        text.append("  ".repeat(depth + 1)).append(detail);
        endLine();
      }
    }
  }

  /** A card may be read from a document, and its answers were then not laid beside the rubric. */
  private void checkTaken(Item item, AnswerValue answer) {
    checkArgument(
        item.check(answer, context).stream().noneMatch(Problem::isError),
        "card of '%s' has an answer to '%s' that its rubric does not take",
        card.subject().id(),
        item.id());
    checkArgument(
        item.rule().reference().map(context.references()::containsKey).orElse(true),
        "card of '%s' must have the reference value of '%s', but has not",
        card.subject().id(),
        item.id());
  }

  private void answered(Item item, LedgerLine line, AnswerValue answer) {
    if (!line.applicable()) {
      say(Phrase.NOT_APPLICABLE);
    } else if (line.reckoned().isPresent()) {
      text.append(item.rule().working(item, answer, context));
      say(Phrase.EXACT, ImmutableMap.of("points", line.reckoned().get().toString()));
      line.firings().forEach(this::firing);
    } else {
      say(Phrase.PARTLY_RATED);
      points(line.points());
    }
    if (item.maximum().isPresent()) {
      Points maximum = item.maximum().get();
      maximum(maximum);
      if (line.points().lowest().map(low -> low.compareTo(maximum) > 0).orElse(false)) {
        boolean isCapped = item.range(rubric.rounding()).highest().isPresent();
        say(isCapped ? Phrase.BEYOND : Phrase.BEYOND_UNCAPPED);
      }
    }
  }

  private void adjustments(PointsRange base) {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof Adjustment adjustment) {
        StepLine line = ofCard(steps, adjustment.id());
        say(
            line.kind() == AdjustmentKind.BONUS ? Phrase.BONUS : Phrase.DEDUCTION,
            step(i).buildOrThrow());
        points(size(line));
        line.firings().forEach(this::firing);
        if (line.floor().isPresent() && !isSum(base)) {
          String lowest = line.floor().get().lowest().toString();
          say(Phrase.TOTAL_NOT_BELOW, ImmutableMap.of("lowest", lowest));
        }
        endLine();
        adjustment.items().forEach(item -> item(item, 1));
      }
    }
  }

  /** Number and name of a step. */
  private ImmutableMap.Builder<String, String> step(int index) {
    return ImmutableMap.<String, String>builder()
        .put("number", Integer.toString(rubric.numberOf(index)))
        .put("name", rubric.steps().get(index).name().in(language));
  }

  private void total(PointsRange base, PointsRange total) {
    say(Phrase.TOTAL);
    if (!card.steps().isEmpty() && isSum(base)) {
      sum(base);
    } else {
      points(total);
    }
    endLine();
    if (card.isProvisional()) {
      boolean isAnswered =
          card.lines().stream()
              .allMatch(line -> line.answer().isPresent() || line.points().exact().isPresent());
      say(isAnswered ? Phrase.PROVISIONAL_RATINGS : Phrase.PROVISIONAL);
      endLine();
    }
  }

  /** Whether base and steps are known, so that the total is told as their sum. */
  private boolean isSum(PointsRange base) {
    return base.exact().isPresent()
        && card.steps().stream().allMatch(step -> step.effect().exact().isPresent());
  }

  /** Base and steps, added up; where a floor acted, from there on. */
  private void sum(PointsRange base) {
    PointsRange total = base;
    text.append(base);
    for (int i = 0; i < card.steps().size(); i++) {
      StepLine step = card.steps().get(i);
      text.append(step.kind() == AdjustmentKind.BONUS ? " + " : " − ").append(size(step));
      total = step.applyTo(total);
      if (step.floor().isPresent() || i == card.steps().size() - 1) {
        text.append(" = ");
        points(step.floor().map(Floor::before).orElse(total));
        step.floor()
            .ifPresent(
                floor ->
                    say(Phrase.TOTAL_FLOORED, ImmutableMap.of("after", floor.after().toString())));
      }
    }
  }

  private void means() {
    if (card.perspectives().isEmpty()) {
      return;
    }
    say(Phrase.MEANS);
    Map<PartId, Name> names = new HashMap<>();
    rubric.perspectives().forEach(perspective -> names.put(perspective.id(), perspective.name()));
    String separator = "";
    for (PerspectiveMean mean : card.perspectives()) {
      text.append(separator);
      separator = language == Language.CHINESE ? "、" : ", ";
      Name name = ofCard(names, mean.perspective());
      say(
          Phrase.MEAN,
          ImmutableMap.of("perspective", name.in(language), "mean", mean.mean().toString()));
    }
    endLine();
  }

  private void grade(PointsRange total) {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof GradeScale scale) {
        Optional<Grade> grade =
            Optional.ofNullable(grades.remove(scale.id())).map(GradeLine::grade);
        Optional<GradeBand> band = card.isVetoed() ? Optional.empty() : scale.band(total);
        checkArgument(
            grade.equals(band.map(GradeBand::grade)),
            "card of '%s' must have the grade that follows from its total %s",
            card.subject().id(),
            total);
        if (band.isPresent()) {
          ImmutableMap.Builder<String, String> values = step(i);
          values.put("grade", band.get().grade().name().in(language));
          values.put("range", band.get().range().toString());
          say(Phrase.GRADE, values.buildOrThrow());
        } else {
          say(card.isVetoed() ? Phrase.GRADE_NONE : Phrase.GRADE_OPEN, step(i).buildOrThrow());
        }
        endLine();
      }
    }
  }

  private void vetoes() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof Veto veto) {
        boolean hasFired = false;
        for (VetoLine line : card.vetoes()) {
          if (line.step().equals(veto.id())) {
            hasFired = vetoes.remove(line);
            say(
                Phrase.VETOED,
                step(i)
                    .put("ground", line.name().in(language))
                    .put("day", line.finding().datedOn().toString())
                    .put("reason", line.finding().reason())
                    .buildOrThrow());
            endLine();
          }
        }
        if (!hasFired) {
          say(Phrase.VETO, step(i).buildOrThrow());
          endLine();
        }
      }
    }
    if (card.isVetoed()) {
      say(Phrase.VETO_EFFECT);
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
    ImmutableMap<String, String> values =
        ImmutableMap.of("before", firing.before().toString(), "after", firing.after().toString());
    switch (firing.kind()) {
      case CAP -> say(Phrase.CAPPED, values);
      case FLOOR -> say(Phrase.FLOORED, values);
      case ROUNDING -> say(Phrase.ROUNDED, values);
    }
  }

  /** What is told is taken out, so that nothing of the card is left aside. */
  private <T> T ofCard(Map<PartId, T> parts, PartId part) {
    T found = parts.remove(part);
    checkArgument(
        found != null, "card of '%s' must have '%s', but has not", card.subject().id(), part);
    return found;
  }

  private void checkAllTold() {
    for (Map<PartId, ?> parts : ImmutableList.of(lines, subtotals, steps, gates, grades)) {
      checkArgument(
          parts.isEmpty(),
          "card of '%s' has %s, which its rubric has not",
          card.subject().id(),
          parts.keySet());
    }
    checkArgument(
        vetoes.isEmpty(),
        "card of '%s' has vetoes %s, which its rubric has not",
        card.subject().id(),
        vetoes);
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
