package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * Each perspective gives a mark (等次评定): {@code maximum × Σ weight × value}, mixed over the
 * perspectives of the rubric before any bound or rounding.
 *
 * <p>While a perspective has not rated, the points are open.
 *
 * @param marks the marks, at least one, each counting from 0 to 1 of the points
 */
public record GradedJudgement(ImmutableList<Mark> marks) implements StandardItemRule {

  private static final Template RATED =
      new Template("{perspective}: {mark}.", "{perspective}：{mark}。");

  /**
   * Checks the marks.
   *
   * @param marks the marks
   * @throws ProblemException if there are none, one is listed twice, one counts less than 0 or more
   *     than 1, or none counts anything
   */
  public GradedJudgement {
    new RuleChecks().marks(marks, Optional.of(Decimal.of(1))).throwIfErrors();
  }

  @Override
  public String word() {
    return "gradedJudgement";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.RATINGS;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public boolean needsPerspectives() {
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<PartId> known =
        ImmutableList.copyOf(Lists.transform(context.perspectives(), Perspective::id));
    ImmutableList<Rating> given = given(answer);
    Set<PartId> rated = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      Rating rating = given.get(i);
      Pointer pointer = Pointer.to("ratings").child(i);
      if (known.contains(rating.perspective())) {
        checks.once(item, rating.perspective(), rated, pointer.child("perspective"));
      } else {
        checks.add(
            AnswerProblem.UNKNOWN_PERSPECTIVE,
            pointer.child("perspective"),
            ImmutableMap.of(
                "item", item.id().text(),
                "perspective", rating.perspective().text(),
                "known", RuleChecks.join(known)));
      }
      checks.listed(item, rating.mark(), Mark.ids(marks), pointer.child("mark"));
    }
    for (PartId perspective : known) {
      if (!rated.contains(perspective)) {
        checks.add(
            AnswerProblem.MISSING_RATING,
            Pointer.to("ratings"),
            ImmutableMap.of("item", item.id().text(), "perspective", perspective.text()));
      }
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Points maximum = item.maximum().orElseThrow();
    ImmutableMap<PartId, Decimal> values = values(answer);
    Decimal lowest = Decimal.ZERO;
    Decimal highest = Decimal.ZERO;
    boolean isOpen = false;
    for (Perspective perspective : context.perspectives()) {
      Optional<Decimal> value = Optional.ofNullable(values.get(perspective.id()));
      isOpen |= value.isEmpty();
      lowest = lowest.plus(perspective.weight().times(value.orElse(Mark.lowest(marks))));
      highest = highest.plus(perspective.weight().times(value.orElse(Mark.highest(marks))));
    }
    // In points, so that digits too many to be kept are an overflow here and not a surprise later.
    Points fewest = maximum.times(lowest);
    return isOpen
        ? new Award.Open(Fraction.of(fewest.value()), Fraction.of(maximum.times(highest).value()))
        : Award.of(fewest);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableMap<PartId, Decimal> values = values(answer);
    return context.perspectives().stream()
        .filter(perspective -> values.containsKey(perspective.id()))
        .map(perspective -> perspective.weight() + " × " + values.get(perspective.id()))
        .collect(joining(" + ", item.maximum().orElseThrow() + " × (", ") = "));
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return context.perspectives().stream()
        .flatMap(
            perspective ->
                given(answer).stream()
                    .filter(rating -> rating.perspective().equals(perspective.id()))
                    .map(rating -> Mark.of(marks, rating.mark()))
                    .map(mark -> rated(perspective, mark, language)))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableMap<PartId, Fraction> ratings(AnswerValue answer) {
    return values(answer).entrySet().stream()
        .collect(toImmutableMap(Map.Entry::getKey, entry -> Fraction.of(entry.getValue())));
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(
        maximum.orElseThrow().times(Mark.lowest(marks)),
        maximum.orElseThrow().times(Mark.highest(marks)));
  }

  private ImmutableMap<PartId, Decimal> values(AnswerValue answer) {
    return given(answer).stream()
        .collect(
            toImmutableMap(Rating::perspective, rating -> Mark.of(marks, rating.mark()).value()));
  }

  private static ImmutableList<Rating> given(AnswerValue answer) {
    return ((RatingsAnswer) answer).ratings();
  }

  private static String rated(Perspective perspective, Mark mark, Language language) {
    return RATED.fill(
        language,
        ImmutableMap.of(
            "perspective", perspective.name().in(language), "mark", mark.name().in(language)));
  }
}
