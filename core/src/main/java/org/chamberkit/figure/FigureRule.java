package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A rule that the figures of an organization have to meet (审核关系): one sum of figures compared with
 * another.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * FigureRule rule = FigureRule.builder()
 *     .id(FigureRuleId.of("settled-of-filed"))
 *     .addLeft(RuleTerm.of(FigureId.of("R4.11.b")))
 *     .comparison(Comparison.AT_MOST)
 *     .addRight(RuleTerm.of(FigureId.of("R4.11.a")))
 *     .severity(Severity.ERROR)
 *     .instruction(Name.of("已答复诉求数不应多于受理数。", "Check the requests answered."))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FigureRule implements WithFigureRule permits ImmutableFigureRule {

  FigureRule() {}

  /** {@return the identifier, unique in the catalogue} */
  public abstract FigureRuleId id();

  /** {@return what is added up on the left, at least one term, all in one unit} */
  public abstract ImmutableList<RuleTerm> left();

  /** {@return how the left side has to stand to the right one} */
  public abstract Comparison comparison();

  /** {@return what is added up on the right, in the unit of the left; without a term it is 0} */
  public abstract ImmutableList<RuleTerm> right();

  /** {@return how bad it is if the rule is not met} */
  public abstract Severity severity();

  /** {@return what whoever reports has to do if the rule is not met} */
  public abstract Name instruction();

  @Value.Check
  void check() {
    if (left().isEmpty()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FigureProblem.RULE_WITHOUT_TERM,
                  Pointer.to("left"),
                  ImmutableMap.of("rule", id().text()))));
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule; all but the right side is required. */
  public static final class Builder extends ImmutableFigureRule.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
