package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.MarksAnswer;
import org.chamberkit.answer.MarksAnswer.Marked;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.award.Award;
import org.chamberkit.award.PanelLine;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;

/**
 * Several raters of each perspective give marks (评委等次评定): the panel of a perspective makes one
 * value of what its marks count, and the perspectives are mixed by their weights, {@code maximum ×
 * Σ weight × value}.
 *
 * <p>While a perspective has fewer valid marks than the quorum of its panel, the points are open.
 *
 * @param marks the marks, at least one, each counting from 0 to 1 of the points
 * @param panels the panels of the perspectives; one that has none takes the plain mean of whoever
 *     gave a mark
 * @param dispersion how the dispersion of what the marks count is told, if it is
 */
public record PanelMarks(
    ImmutableList<Mark> marks,
    ImmutableList<PerspectivePanel> panels,
    Optional<Dispersion> dispersion)
    implements BallotRule {

  /**
   * Checks the marks and the panels.
   *
   * @param marks the marks
   * @param panels the panels of the perspectives
   * @param dispersion how the dispersion is told
   * @throws ProblemException if there are no marks, one is listed twice, one counts less than 0 or
   *     more than 1, none counts anything, or a perspective has two panels
   */
  public PanelMarks {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(new RuleChecks().marks(marks, Optional.of(Decimal.ONE)).problems());
    problems.addAll(PerspectivePanel.checkOnce(panels));
    ProblemException.throwIfErrors(problems.build());
  }

  @Override
  public String word() {
    return "panelMarks";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.MARKS;
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
  public ImmutableList<Problem> checkPerspectives(ImmutableList<Perspective> perspectives) {
    return PerspectivePanel.check(panels, perspectives);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<Marked> given = given(answer);
    ImmutableList<PartId> listed = Mark.ids(marks);
    for (int i = 0; i < given.size(); i++) {
      checks.listed(item, given.get(i).mark(), listed, Pointer.to("marks").child(i).child("mark"));
    }
    return checks
        .addAll(scores().check(item, scores(answer), context, Decimal.ZERO, Pointer.to("marks")))
        .problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return scores()
        .mixed(asScores(answer), context, Mark.lowest(marks), Mark.highest(marks))
        .award(Exact.of(item.maximum().orElseThrow().value()));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return scores().working(item, asScores(answer), context);
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return scores().details(asScores(answer), context, language);
  }

  @Override
  public ImmutableList<PanelLine> panels(AnswerValue answer, RuleContext context) {
    return scores().panels(asScores(answer), context);
  }

  @Override
  public ImmutableMap<PartId, Fraction> ratings(AnswerValue answer) {
    return scores().ratings(asScores(answer));
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(
        maximum.orElseThrow().times(Mark.lowest(marks)),
        maximum.orElseThrow().times(Mark.highest(marks)));
  }

  /** The same panels over what the marks count. */
  private PanelScores scores() {
    return new PanelScores(Decimal.ONE, panels, dispersion);
  }

  private ScoresAnswer asScores(AnswerValue answer) {
    return new ScoresAnswer(scores(answer));
  }

  /** What the marks count; one that the rule does not list counts nothing, and is told. */
  private ImmutableList<Score> scores(AnswerValue answer) {
    return given(answer).stream()
        .map(
            one ->
                new Score(
                    one.perspective(), one.rater(), value(one.mark()), one.weight(), one.voided()))
        .collect(toImmutableList());
  }

  private Decimal value(PartId id) {
    return marks.stream()
        .filter(mark -> mark.id().equals(id))
        .map(Mark::value)
        .findFirst()
        .orElse(Decimal.ZERO);
  }

  private static ImmutableList<Marked> given(AnswerValue answer) {
    return ((MarksAnswer) answer).marks();
  }
}
