package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An item (评分项): one question of a rubric and the rule by which its answer earns points.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Item item = Item.builder()
 *     .id(PartId.of("G1"))
 *     .name(Name.of("引进项目", "Projects brought home"))
 *     .maximum(Points.of(50))
 *     .rule(new PerOccurrence(Points.of(10), Optional.empty()))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Item implements RubricPart, Asked, WithItem permits ImmutableItem {

  Item() {}

  @Override
  public abstract PartId id();

  @Override
  public abstract Name name();

  /**
   * {@return the points printed beside the item (分值), above 0; an item of a criterion states them,
   * one of a bonus or deduction need not}
   */
  @Override
  public abstract Optional<Points> maximum();

  @Override
  public abstract Optional<Decimal> weight();

  /** {@return the rule} */
  public abstract ItemRule rule();

  /** {@return what the rubric says that it means when the item is not answered, if it says so} */
  public abstract Optional<MissingPolicy> statedMissing();

  /** {@return how it is found out what is so (考评方法), if the rubric says it} */
  public abstract Optional<EvidenceMethod> method();

  /**
   * {@return whether a subject may declare, with a reason, that the item does not apply to it
   * (可申报不适用); if not set, no}
   */
  @Value.Default
  public boolean excusable() {
    return false;
  }

  /** {@return the figure that answers the item, if it is not typed in} */
  public abstract Optional<FigureSource> figure();

  @Override
  public abstract Optional<String> clause();

  /**
   * {@return from which day to which day the item is in force; it counts for periods whose last day
   * is among these. If not set, always}
   */
  @Override
  @Value.Default
  public Validity effective() {
    return Validity.ALWAYS;
  }

  /** {@return what it means when the item is not answered; provisional if it is not stated} */
  public final MissingPolicy missing() {
    return statedMissing().orElse(MissingPolicy.PROVISIONAL);
  }

  /**
   * Returns this item with another meaning of silence.
   *
   * @param policy what it means when the item is not answered
   * @return the item
   */
  public final Item withMissing(MissingPolicy policy) {
    return withStatedMissing(policy);
  }

  @Override
  public final Points worth() {
    return maximum().orElseThrow();
  }

  @Override
  public final boolean mayNotApply() {
    return excusable() || rule().mayNotApply() || missing() == MissingPolicy.EXCLUDE;
  }

  @Override
  public final PointsRange range(Roundings roundings) {
    PointsRange range = rule().range(maximum());
    PointsRange rounded = roundings.item().map(range::rounded).orElse(range);
    return missing() == MissingPolicy.ZERO ? rounded.reachingTo(Points.ZERO) : rounded;
  }

  /**
   * Checks an answer to this item.
   *
   * @param answer the answer
   * @param context what the rubric and the round give beside it
   * @return what is wrong with it, with pointers into the answer; empty if nothing is
   */
  public final ImmutableList<Problem> check(AnswerValue answer, RuleContext context) {
    if (answer instanceof LackingAnswer lacking) {
      return checkLacking(lacking);
    }
    if (answer.kind() == rule().answerKind()) {
      return rule().check(this, answer, context);
    }
    return ImmutableList.of(
        Problem.of(
            AnswerProblem.WRONG_ANSWER_KIND,
            Pointer.to(answer.kind().word()),
            ImmutableMap.of(
                "item", id().text(),
                "expected", rule().answerKind().word(),
                "given", answer.kind().word())));
  }

  private ImmutableList<Problem> checkLacking(LackingAnswer answer) {
    return answer.isNotApplicable() && mayNotApply()
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                code(answer),
                Pointer.to("lacking").child("reading"),
                code(answer) == AnswerProblem.INEXACT_ANSWER
                    ? ImmutableMap.of("item", id().text(), "reading", answer.reading().toString())
                    : ImmutableMap.of("item", id().text())));
  }

  private static AnswerProblem code(LackingAnswer answer) {
    if (!(answer.reading() instanceof Reading.Lack lack)) {
      return AnswerProblem.INEXACT_ANSWER;
    }
    return switch (lack) {
      case UNKNOWN -> AnswerProblem.UNKNOWN_ANSWER;
      case WITHHELD -> AnswerProblem.WITHHELD_ANSWER;
      case NOT_APPLICABLE -> AnswerProblem.NOT_EXCUSABLE;
    };
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(Points.checkPositive("maximum", maximum()));
    problems.addAll(RubricCheck.weight(weight()));
    if (maximum().isEmpty() && rule().needsMaximum()) {
      problems.add(missingMaximum(Pointer.ROOT));
    }
    for (Problem problem : rule().checkMaximum(maximum())) {
      problems.add(problem.within(Pointer.to("rule").child(rule().word())));
    }
    if (figure().isPresent()) {
      for (Problem problem : figure().get().check(id(), rule().answerKind())) {
        problems.add(problem.within(Pointer.to("figure")));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  final Problem missingMaximum(Pointer pointer) {
    return Problem.of(RubricProblem.MISSING_MAXIMUM, pointer, ImmutableMap.of("item", id().text()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an item; identifier, name and rule are required. */
  public static final class Builder extends ImmutableItem.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}

    /**
     * Says what it means when the item is not answered.
     *
     * @param policy what it means
     * @return this builder
     */
    public Builder missing(MissingPolicy policy) {
      statedMissing(policy);
      return this;
    }
  }
}
