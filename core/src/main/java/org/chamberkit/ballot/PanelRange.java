package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatedOccurrencesAnswer;
import org.chamberkit.answer.RatedOccurrencesAnswer.Rated;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.award.PanelLine;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * For each occurrence several raters of each perspective give points within a range (每项 3 至 5
 * 分，多评委评分): the panel of a perspective makes one of them, the perspectives are mixed by their
 * weights, and what the occurrences come to is added up, at most to the cap.
 *
 * <p>While a perspective has fewer valid scores for an occurrence than the quorum of its panel, the
 * points are open.
 *
 * @param lowest the fewest points for one occurrence, above 0
 * @param highest the most points for one occurrence, not below the fewest
 * @param cap the most that all occurrences can earn together, above 0; absent if there is no bound
 * @param panels the panels of the perspectives; one that has none takes the plain mean of whoever
 *     gave a score
 * @param dispersion how the dispersion of scores is told, if it is
 */
public record PanelRange(
    Points lowest,
    Points highest,
    Optional<Points> cap,
    ImmutableList<PerspectivePanel> panels,
    Optional<Dispersion> dispersion)
    implements BallotRule {

  private static final Template OCCURRENCE = new Template("{what}: {panels}", "{what}：{panels}");

  /**
   * Checks the points and the panels.
   *
   * @param lowest the fewest points for one occurrence
   * @param highest the most points for one occurrence
   * @param cap the most that all occurrences can earn together
   * @param panels the panels of the perspectives
   * @param dispersion how the dispersion is told
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} if points are not above 0,
   *     with {@link QuantityProblem#RANGE_REVERSED} if the fewest are above the most; or if a
   *     perspective has two panels
   */
  public PanelRange {
    RuleChecks checks = new RuleChecks();
    checks.positive("lowest", Optional.of(lowest)).positive("cap", cap);
    checks.addAll(PointsRange.checkOrder(lowest, highest));
    checks.addAll(PerspectivePanel.checkOnce(panels));
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "panelRange";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.RATED_OCCURRENCES;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean divides() {
    return true;
  }

  @Override
  public boolean needsPerspectives() {
    return true;
  }

  /** Occurrences may be any number, so that there are no full points of which to give a share. */
  @Override
  public boolean givesShares() {
    return false;
  }

  @Override
  public ImmutableList<Problem> checkPerspectives(ImmutableList<Perspective> perspectives) {
    return PerspectivePanel.check(panels, perspectives);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ImmutableList<Rated> given = given(answer);
    for (int i = 0; i < given.size(); i++) {
      Pointer list = Pointer.to("ratedOccurrences").child(i).child("scores");
      problems.addAll(scores().check(item, given.get(i).scores(), context, lowest.value(), list));
    }
    return problems.build();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    PanelScores.Mixed sum = new PanelScores.Mixed(Exact.ZERO, Exact.ZERO, false);
    for (Rated one : given(answer)) {
      sum = sum.plus(scores().mixed(asScores(one), context, lowest.value(), highest.value()));
    }
    Award award = sum.award(Exact.ONE);
    if (award instanceof Award.Counted counted) {
      return counted.cappedAt(cap);
    }
    Award.Open open = (Award.Open) award;
    return new Award.Open(capped(open.lowest()), capped(open.highest()));
  }

  private Fraction capped(Fraction points) {
    return cap.map(most -> Fraction.of(most.value()))
        .filter(most -> most.compareTo(points) < 0)
        .orElse(points);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return given(answer).stream()
            .map(one -> "(" + scores().working(asScores(one), context) + ")")
            .collect(joining(" + "))
        + (given(answer).isEmpty() ? "" : " = ");
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return given(answer).stream()
        .flatMap(
            one ->
                scores().details(asScores(one), context, language).stream()
                    .map(
                        told ->
                            OCCURRENCE.fill(
                                language, ImmutableMap.of("what", one.what(), "panels", told))))
        .collect(toImmutableList());
  }

  /** The panels of the first occurrence, then those of the next. */
  @Override
  public ImmutableList<PanelLine> panels(AnswerValue answer, RuleContext context) {
    return given(answer).stream()
        .flatMap(one -> scores().panels(asScores(one), context).stream())
        .collect(toImmutableList());
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private PanelScores scores() {
    return new PanelScores(highest.value(), panels, dispersion);
  }

  private static ScoresAnswer asScores(Rated one) {
    return new ScoresAnswer(one.scores());
  }

  private static ImmutableList<Rated> given(AnswerValue answer) {
    return ((RatedOccurrencesAnswer) answer).occurrences();
  }
}
