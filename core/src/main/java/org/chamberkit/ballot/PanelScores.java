package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.award.Award;
import org.chamberkit.award.PanelLine;
import org.chamberkit.composite.Averaging;
import org.chamberkit.composite.CompositeProblem;
import org.chamberkit.composite.Panel;
import org.chamberkit.composite.PanelRating;
import org.chamberkit.composite.Part;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * Several raters of each perspective give scores (评委评分): the panel of a perspective makes one of
 * them, and the perspectives are mixed by their weights, {@code maximum × Σ weight × score ÷ full}.
 *
 * <p>While a perspective has fewer valid scores than the quorum of its panel, the points are open.
 *
 * @param full the score that earns full points, above 0; scores lie from 0 to it
 * @param panels the panels of the perspectives; one that has none takes the plain mean of whoever
 *     gave a score
 * @param dispersion how the dispersion of scores is told, if it is
 */
public record PanelScores(
    Decimal full, ImmutableList<PerspectivePanel> panels, Optional<Dispersion> dispersion)
    implements BallotRule {

  private static final Panel PLAIN = new Panel(new Averaging.Mean(), 1);

  private static final Template PANEL =
      new Template(
          "{perspective}: {method} {score} of {valid} valid scores of {given}, from {lowest} to"
              + " {highest}.",
          "{perspective}：共 {given} 个评分，有效 {valid} 个，最低 {lowest}，最高 {highest}，{method} {score}。");
  private static final Template TOO_FEW =
      new Template(
          "{perspective}: {valid} valid scores of {given} are too few; {quorum} are needed.",
          "{perspective}：共 {given} 个评分，有效 {valid} 个，不足 {quorum} 个。");
  private static final Template DROPPED = new Template("Not counted: {raters}.", "不计入：{raters}。");
  private static final Template DEVIATION =
      new Template("Standard deviation: {deviation}.", "标准差：{deviation}。");

  /**
   * Checks the scale and the panels.
   *
   * @param full the score that earns full points
   * @param panels the panels of the perspectives
   * @param dispersion how the dispersion of scores is told
   * @throws ProblemException if the full score is not above 0, or a perspective has two panels
   */
  public PanelScores {
    RuleChecks checks = new RuleChecks().aboveZero("full", Optional.of(full));
    checks.addAll(PerspectivePanel.checkOnce(panels));
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "panelScores";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.SCORES;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public boolean divides() {
    return true;
  }

  @Override
  public boolean needsPerspectives() {
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return check(item, scores(answer), context, Decimal.ZERO, Pointer.to("scores"));
  }

  /**
   * Checks scores from the lowest to the full one.
   *
   * @param list where they stand in the answer
   */
  ImmutableList<Problem> check(
      Asked item, ImmutableList<Score> scores, RuleContext context, Decimal lowest, Pointer list) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<PartId> known =
        context.perspectives().stream().map(Perspective::id).collect(toImmutableList());
    Set<String> met = new HashSet<>();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      Pointer pointer = list.child(i);
      if (!known.contains(score.perspective())) {
        checks.add(
            AnswerProblem.UNKNOWN_PERSPECTIVE,
            pointer.child("perspective"),
            ImmutableMap.of(
                "item", item.id().text(),
                "perspective", score.perspective().text(),
                "known", RuleChecks.join(known)));
      } else if (!met.add(score.perspective() + " " + score.rater())) {
        checks.add(
            AnswerProblem.GIVEN_TWICE,
            pointer.child("rater"),
            ImmutableMap.of("word", score.rater().text(), "item", item.id().text()));
      }
      checks.inRange(
          item,
          new Points(lowest),
          new Points(full),
          new Points(score.score()),
          pointer.child("score"));
      if (score.weight().signum() <= 0) {
        checks.add(
            CompositeProblem.PART_WEIGHT,
            pointer.child("weight"),
            ImmutableMap.of("weight", score.weight().toString()));
      }
    }
    checkQuorums(item, scores, known, list, checks);
    return checks.problems();
  }

  private void checkQuorums(
      Asked item,
      ImmutableList<Score> scores,
      ImmutableList<PartId> known,
      Pointer list,
      RuleChecks checks) {
    for (PartId perspective : known) {
      long valid =
          scores.stream()
              .filter(score -> score.perspective().equals(perspective))
              .filter(score -> score.voided().isEmpty())
              .count();
      if (valid < panel(perspective).quorum()) {
        checks.add(
            AnswerProblem.TOO_FEW_RATERS,
            list,
            ImmutableMap.of(
                "item", item.id().text(),
                "perspective", perspective.text(),
                "valid", Long.toString(valid),
                "quorum", Long.toString(panel(perspective).quorum())));
      }
    }
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Mixed mixed = mixed(answer, context, Decimal.ZERO, full);
    Exact each = Exact.of(item.maximum().orElseThrow().value()).dividedBy(Exact.of(full));
    return mixed.award(each);
  }

  /**
   * The scores of the perspectives, weighed.
   *
   * @param least what a perspective without a score can give at least
   * @param most what it can give at most
   */
  Mixed mixed(AnswerValue answer, RuleContext context, Decimal least, Decimal most) {
    Mixed mixed = new Mixed(Exact.ZERO, Exact.ZERO, false);
    for (Perspective perspective : context.perspectives()) {
      Optional<Fraction> score = rating(answer, perspective.id()).value();
      Exact weight = Exact.of(perspective.weight());
      mixed =
          mixed.plus(
              new Mixed(
                  weight.times(score.map(Exact::of).orElse(Exact.of(least))),
                  weight.times(score.map(Exact::of).orElse(Exact.of(most))),
                  score.isEmpty()));
    }
    return mixed;
  }

  /** What scores come to, from the lowest to the highest that is possible. */
  record Mixed(Exact lowest, Exact highest, boolean isOpen) {

    Mixed plus(Mixed other) {
      return new Mixed(
          lowest.plus(other.lowest).reduced(),
          highest.plus(other.highest).reduced(),
          isOpen || other.isOpen);
    }

    /** Points for the scores, each point of which earns so many. */
    Award award(Exact each) {
      Fraction fewest = lowest.times(each).toFraction();
      return isOpen ? new Award.Open(fewest, highest.times(each).toFraction()) : Award.of(fewest);
    }
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String divisor = full.equals(Decimal.ONE) ? ") = " : ") ÷ " + full + " = ";
    return item.maximum().orElseThrow() + " × (" + working(answer, context) + divisor;
  }

  /** The weighted scores, such as {@code 0.2 × 95 + 0.8 × 86}. */
  String working(AnswerValue answer, RuleContext context) {
    return context.perspectives().stream()
        .map(
            perspective ->
                perspective.weight()
                    + " × "
                    + rating(answer, perspective.id()).value().orElseThrow())
        .collect(joining(" + "));
  }

  @Override
  public ImmutableList<Problem> checkPerspectives(ImmutableList<Perspective> perspectives) {
    return PerspectivePanel.check(panels, perspectives);
  }

  @Override
  public ImmutableList<PanelLine> panels(AnswerValue answer, RuleContext context) {
    return context.perspectives().stream()
        .map(perspective -> line(answer, perspective.id()))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return context.perspectives().stream()
        .map(perspective -> detail(perspective, line(answer, perspective.id()), language))
        .collect(toImmutableList());
  }

  private String detail(Perspective perspective, PanelLine line, Language language) {
    Panel panel = panel(perspective.id());
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put("perspective", perspective.name().in(language));
    values.put("given", Long.toString(line.given())).put("valid", Long.toString(line.valid()));
    if (line.score().isEmpty()) {
      values.put("quorum", Long.toString(panel.quorum()));
      return TOO_FEW.fill(language, values.buildOrThrow());
    }
    values.put("method", panel.averaging().name().in(language));
    values.put("score", line.score().get().toString());
    values.put("lowest", line.lowest().orElseThrow().toString());
    values.put("highest", line.highest().orElseThrow().toString());
    StringBuilder text = new StringBuilder(PANEL.fill(language, values.buildOrThrow()));
    if (!line.dropped().isEmpty()) {
      String raters =
          line.dropped().stream().map(PartId::text).collect(joining(language.listSeparator()));
      text.append(gap(language)).append(DROPPED.fill(language, ImmutableMap.of("raters", raters)));
    }
    line.deviation()
        .ifPresent(
            deviation ->
                text.append(gap(language))
                    .append(
                        DEVIATION.fill(
                            language, ImmutableMap.of("deviation", deviation.toString()))));
    return text.toString();
  }

  private static String gap(Language language) {
    return language == Language.ENGLISH ? " " : "";
  }

  @Override
  public ImmutableMap<PartId, Fraction> ratings(AnswerValue answer) {
    ImmutableMap.Builder<PartId, Fraction> ratings = ImmutableMap.builder();
    scores(answer).stream()
        .map(Score::perspective)
        .distinct()
        .forEach(
            perspective ->
                rating(answer, perspective)
                    .value()
                    .ifPresent(
                        score ->
                            ratings.put(
                                perspective,
                                Exact.of(score).dividedBy(Exact.of(full)).toFraction())));
    return ratings.buildOrThrow();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }

  private PanelLine line(AnswerValue answer, PartId perspective) {
    ImmutableList<Score> given = of(answer, perspective);
    PanelRating rating = rating(answer, perspective);
    ImmutableList<Decimal> valid =
        given.stream()
            .filter(score -> score.voided().isEmpty())
            .map(Score::score)
            .sorted()
            .collect(toImmutableList());
    return new PanelLine(
        perspective,
        given.size(),
        rating.valid(),
        rating.dropped().stream().map(i -> given.get(i).rater()).collect(toImmutableList()),
        rating.value(),
        valid.stream().findFirst(),
        valid.reverse().stream().findFirst(),
        dispersion.flatMap(one -> one.of(valid)));
  }

  private PanelRating rating(AnswerValue answer, PartId perspective) {
    ImmutableList<Part> parts =
        of(answer, perspective).stream()
            .map(
                score ->
                    score.voided().isPresent()
                        ? Part.missing(score.weight())
                        : Part.of(score.weight(), Fraction.of(score.score())))
            .collect(toImmutableList());
    return panel(perspective)
        .rate(parts)
        .value()
        .orElseThrow(
            () ->
                new AmountOverflowException(
                    "scores of perspective '" + perspective + "' have no mean that fits"));
  }

  private Panel panel(PartId perspective) {
    return panels.stream()
        .filter(one -> one.perspective().equals(perspective))
        .map(PerspectivePanel::panel)
        .findFirst()
        .orElse(PLAIN);
  }

  private static ImmutableList<Score> of(AnswerValue answer, PartId perspective) {
    return scores(answer).stream()
        .filter(score -> score.perspective().equals(perspective))
        .collect(toImmutableList());
  }

  private static ImmutableList<Score> scores(AnswerValue answer) {
    return ((ScoresAnswer) answer).scores();
  }
}
