package org.chamberkit.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Gate;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.Veto;
import org.chamberkit.scoring.PerspectiveTotal;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** Tells a score card in words (得分说明): every item, how it came to its points, and the total. */
public final class Explanation {

  private final Rubric rubric;
  private final ScoreCard card;
  private final Language language;
  private final CardParts parts;
  private final ExplanationText text;
  private final LedgerExplanation ledger;
  private final TotalExplanation totals;

  private Explanation(Rubric rubric, ScoreCard card, Language language) {
    this.rubric = rubric;
    this.card = card;
    this.language = language;
    this.parts = new CardParts(card);
    this.text = new ExplanationText(language);
    this.totals = new TotalExplanation(card, text);
    this.ledger = new LedgerExplanation(rubric, card, parts, text);
  }

  /**
   * Explains a score card.
   *
   * @param rubric the rubric of the card, for the names and rules
   * @param card the card
   * @param language the language
   * @return lines that end with LF
   * @throws IllegalArgumentException if the card was not made by this version of the rubric, or
   *     lacks one of its parts or has others, is about a time in which other rules are in force,
   *     has an answer that the rubric does not take, or another grade than follows from its total
   */
  public static String of(Rubric rubric, ScoreCard card, Language language) {
    checkArgument(
        card.rubric().equals(rubric.key()),
        "card of '%s' was made by rubric '%s', not by '%s'",
        card.subject().id(),
        card.rubric(),
        rubric.key());
    InForce rules =
        rubric
            .inForceOn(card.period().endsOn())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Strings.lenientFormat(
                            "card of '%s' must be about a period at whose end rubric '%s' is in force",
                            card.subject().id(), rubric.key())));
    checkArgument(
        rules.others().equals(card.notInForce()),
        "card of '%s' must leave out the rules that are not in force",
        card.subject().id());
    Explanation explanation = new Explanation(rules.rubric(), card, language);
    new HeadingExplanation(rubric, card, language, explanation.text).say();
    explanation.gates();
    if (card.base().isPresent() && card.total().isPresent()) {
      explanation.base(card.base().get());
      explanation.methods(card, 0);
      explanation.adjustments(card.base().get());
      explanation.total(card.base().get(), card.total().get());
      explanation.means();
      explanation.grade(card.total().get());
    }
    explanation.vetoes();
    explanation.parts.checkAllTaken();
    return explanation.text.toString();
  }

  private void gates() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof Gate gate) {
        GateLine line = parts.takeGate(gate.id());
        text.say(gatePhrase(line), step(i).buildOrThrow());
        line.existence().ifPresent(this::existence);
        line.finding().ifPresent(this::finding);
        if (line.existence().isEmpty() && line.finding().isEmpty()) {
          text.say(Phrase.NOTHING_FOUND);
        }
        text.endLine();
      }
    }
    if (card.isGated()) {
      text.say(Phrase.NOT_SCORED);
      text.endLine();
    }
  }

  private Phrase gatePhrase(GateLine line) {
    if (line.isOpen()) {
      return Phrase.GATE_OPEN;
    }
    return line.passes(card.period()) ? Phrase.GATE_PASSED : Phrase.GATE_NOT_PASSED;
  }

  private void finding(Finding finding) {
    text.say(
        Phrase.FINDING,
        ImmutableMap.of("day", finding.datedOn().toString(), "reason", finding.reason()));
  }

  private void existence(Validity days) {
    ImmutableMap.Builder<String, String> ends = ImmutableMap.builder();
    days.startsOn().ifPresent(day -> ends.put("first", day.toString()));
    days.endsOn().ifPresent(day -> ends.put("last", day.toString()));
    Phrase phrase = days.endsOn().isPresent() ? Phrase.UNTIL : Phrase.ALWAYS;
    if (days.startsOn().isPresent()) {
      phrase = days.endsOn().isPresent() ? Phrase.FROM_TO : Phrase.SINCE;
    }
    text.say(phrase, ends.buildOrThrow());
  }

  private void base(PointsRange base) {
    int number = rubric.numberOfBase();
    text.say(
        Phrase.ITEMS,
        ImmutableMap.of(
            "items", Integer.toString(number - 2), "dimensions", Integer.toString(number - 1)));
    text.endLine();
    checkOpening();
    rubric
        .opening()
        .ifPresent(
            opening -> {
              text.say(Phrase.OPENING, ImmutableMap.of("points", opening.toString()));
              text.endLine();
            });
    if (rubric.perspectivesMixed() == PerspectivesMixed.PER_ITEM) {
      rubric.dimensions().forEach(dimension -> ledger.criterion(dimension, 0));
    } else {
      perspectiveTotals();
    }
    text.say(Phrase.BASE, ImmutableMap.of("number", Integer.toString(number)));
    if (!card.perspectiveTotals().isEmpty()) {
      text.print(
          Stream.concat(
                  rubric.opening().stream().map(Points::toString),
                  card.perspectiveTotals().stream()
                      .map(total -> total.weight() + " × " + total.points()))
              .collect(joining(" + ", "", " = ")));
    }
    text.points(base);
    text.maximum(rubric.sumOfMaxima());
    text.endLine();
  }

  /** The ledger as each perspective judges. */
  private void perspectiveTotals() {
    checkArgument(
        card.perspectiveTotals().size() == rubric.perspectives().size(),
        "card of '%s' must have a total of each perspective",
        card.subject().id());
    for (int i = 0; i < rubric.perspectives().size(); i++) {
      Perspective perspective = rubric.perspectives().get(i);
      PerspectiveTotal total = card.perspectiveTotals().get(i);
      checkArgument(
          total.perspective().equals(perspective.id())
              && total.weight().equals(perspective.weight()),
          "card of '%s' must have a total of '%s' with its weight",
          card.subject().id(),
          perspective.id());
      text.say(
          Phrase.PERSPECTIVE_TOTAL,
          ImmutableMap.of(
              "perspective", perspective.name().in(language),
              "weight", perspective.weight().toString()));
      text.points(total.points());
      text.endLine();
      ScoreCard alone = card.alone(total);
      CardParts judged = new CardParts(alone);
      LedgerExplanation told =
          new LedgerExplanation(
              rubric,
              ImmutableList.of(new Perspective(perspective.id(), perspective.name(), Decimal.ONE)),
              alone,
              judged,
              text);
      rubric.dimensions().forEach(dimension -> told.criterion(dimension, 1));
      judged.checkAllTaken();
      methods(alone, 1);
    }
  }

  /** A second split of the points of a card; where perspectives have totals, each has its own. */
  private void methods(ScoreCard of, int depth) {
    ImmutableSortedMap<EvidenceMethod, Points> worth = rubric.pointsByMethod();
    if (worth.isEmpty() || !of.perspectiveTotals().isEmpty()) {
      return;
    }
    text.indent(depth);
    text.say(Phrase.BY_METHOD);
    String separator = "";
    for (Map.Entry<EvidenceMethod, PointsRange> sum : MethodSplit.of(rubric, of).entrySet()) {
      text.print(separator);
      separator = language.listSeparator();
      text.say(
          Phrase.METHOD,
          ImmutableMap.of(
              "method", sum.getKey().code(),
              "points", sum.getValue().toString(),
              "worth", worth.getOrDefault(sum.getKey(), Points.ZERO).toString()));
    }
    text.endLine();
  }

  private void checkOpening() {
    checkArgument(
        card.opening().equals(rubric.opening()),
        "card of '%s' must begin with the points that its rubric gives to everybody",
        card.subject().id());
  }

  private void adjustments(PointsRange base) {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof TotalStep rule) {
        TotalChange change = parts.takeChange(rule.id());
        checkArgument(
            change.rule().equals(rule),
            "card of '%s' must have step '%s' as its rubric has it",
            card.subject().id(),
            rule.id());
        totals.change(change, step(i).buildOrThrow());
      } else if (rubric.steps().get(i) instanceof Adjustment adjustment) {
        StepLine line = parts.takeStep(adjustment.id());
        text.say(
            line.kind() == AdjustmentKind.BONUS ? Phrase.BONUS : Phrase.DEDUCTION,
            step(i).buildOrThrow());
        text.points(TotalExplanation.size(line));
        line.firings().forEach(text::firing);
        if (line.floor().isPresent() && !isSum(base)) {
          String lowest = line.floor().get().lowest().toString();
          text.say(Phrase.TOTAL_NOT_BELOW, ImmutableMap.of("lowest", lowest));
        }
        text.endLine();
        adjustment.items().forEach(item -> ledger.item(item, 1));
      }
    }
  }

  /** Number and name of a step, with its clause. */
  private ImmutableMap.Builder<String, String> step(int index) {
    Step step = rubric.steps().get(index);
    return ImmutableMap.<String, String>builder()
        .put("number", Integer.toString(rubric.numberOf(index)))
        .put("name", text.cited(step.name(), step.clause()));
  }

  private void total(PointsRange base, PointsRange total) {
    text.say(Phrase.TOTAL);
    boolean hasSteps =
        !card.steps().isEmpty() || card.changes().stream().anyMatch(TotalChange::acted);
    if (hasSteps && isSum(base)) {
      totals.sum(base);
    } else {
      text.points(total);
    }
    text.endLine();
    if (card.isProvisional()) {
      boolean isAnswered =
          card.lines().stream()
              .allMatch(line -> line.answer().isPresent() || line.points().exact().isPresent());
      boolean isRated =
          card.lines().stream()
              .flatMap(line -> line.answer().stream())
              .noneMatch(
                  answer -> answer instanceof LackingAnswer lacking && !lacking.isNotApplicable());
      Phrase ratings = isRated ? Phrase.PROVISIONAL_RATINGS : Phrase.PROVISIONAL_LACKING;
      text.say(isAnswered ? ratings : Phrase.PROVISIONAL);
      text.endLine();
    }
  }

  /** Whether base and steps are known, so that the total is told as their sum. */
  private boolean isSum(PointsRange base) {
    return base.exact().isPresent()
        && card.steps().stream().allMatch(step -> step.effect().exact().isPresent());
  }

  private void means() {
    if (card.perspectives().isEmpty()) {
      return;
    }
    text.say(Phrase.MEANS);
    Map<PartId, Name> names = new HashMap<>();
    rubric.perspectives().forEach(perspective -> names.put(perspective.id(), perspective.name()));
    String separator = "";
    for (PerspectiveMean mean : card.perspectives()) {
      text.print(separator);
      separator = language.listSeparator();
      Name name = parts.take(names, mean.perspective());
      text.say(
          Phrase.MEAN,
          ImmutableMap.of("perspective", name.in(language), "mean", mean.mean().toString()));
    }
    text.endLine();
  }

  private void grade(PointsRange total) {
    for (int i = 0; i < rubric.steps().size(); i++) {
      Step step = rubric.steps().get(i);
      if (step instanceof GradeScale scale) {
        grade(scale, total, i);
      } else if (step instanceof GradeRule rule) {
        gradeRule(parts.takeGradeRule(rule.id()), i);
      }
    }
  }

  private void grade(GradeScale scale, PointsRange total, int index) {
    Optional<Grade> stated = parts.takeGrade(scale.id()).map(GradeLine::grade);
    Optional<GradeBand> band = card.vetoes().isEmpty() ? scale.band(total) : Optional.empty();
    Optional<Grade> ofTotal =
        card.gradeRules().isEmpty() ? stated : Optional.of(card.gradeRules().get(0).before());
    checkArgument(
        ofTotal.equals(band.map(GradeBand::grade)),
        "card of '%s' must have the grade that follows from its total %s",
        card.subject().id(),
        total);
    if (band.isPresent()) {
      ImmutableMap.Builder<String, String> values = step(index);
      values.put("grade", band.get().grade().name().in(language));
      values.put("range", band.get().range().toString());
      text.say(Phrase.GRADE, values.buildOrThrow());
    } else {
      text.say(noGrade(), step(index).buildOrThrow());
    }
    text.endLine();
  }

  private Phrase noGrade() {
    if (card.isVetoed()) {
      return Phrase.GRADE_NONE;
    }
    return card.isVetoOpen() ? Phrase.GRADE_WAITS : Phrase.GRADE_OPEN;
  }

  private void gradeRule(Optional<GradeRuleLine> acted, int index) {
    if (acted.isEmpty()) {
      text.say(Phrase.GRADE_RULE_IDLE, step(index).buildOrThrow());
    } else {
      GradeRuleLine line = acted.get();
      ImmutableMap.Builder<String, String> values = step(index);
      values.put("before", line.before().name().in(language));
      line.after().ifPresent(after -> values.put("after", after.name().in(language)));
      text.say(
          line.after().isPresent() ? Phrase.GRADE_HELD : Phrase.GRADE_RULE_OPEN,
          values.buildOrThrow());
      because(line.finding(), index);
    }
    text.endLine();
  }

  /** What was found, if the rule asks for that. */
  private void because(Optional<Finding> found, int index) {
    GradeRule rule = (GradeRule) rubric.steps().get(index);
    if (rule.condition() instanceof GradeRule.Condition.Found) {
      text.say(Phrase.BECAUSE);
      found.ifPresent(this::finding);
      if (found.isEmpty()) {
        text.say(Phrase.NOTHING_FOUND);
      }
    }
  }

  private static Optional<String> clause(Veto veto, VetoLine line) {
    return veto.grounds().stream()
        .filter(ground -> ground.id().equals(line.finding().ground()))
        .flatMap(ground -> ground.clause().stream())
        .findFirst();
  }

  private void vetoes() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof Veto veto) {
        ImmutableList<VetoLine> fired = parts.takeVetoes(veto.id());
        for (VetoLine line : fired) {
          text.say(
              line.finding().isMet() ? Phrase.VETOED : Phrase.VETO_OPEN,
              step(i)
                  .put("ground", text.cited(line.name(), clause(veto, line)))
                  .put("day", line.finding().datedOn().toString())
                  .put("reason", line.finding().reason())
                  .buildOrThrow());
          text.endLine();
        }
        if (fired.isEmpty()) {
          text.say(Phrase.VETO, step(i).buildOrThrow());
          text.endLine();
        }
      }
    }
    if (card.isVetoed()) {
      text.say(Phrase.VETO_EFFECT);
      text.endLine();
    }
  }
}
