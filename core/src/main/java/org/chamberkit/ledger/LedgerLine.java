package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Firing;
import org.chamberkit.award.PanelLine;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.immutables.value.Value;

/**
 * One line of the ledger (计分明细): an item, its answer, and how the answer came to its points.
 *
 * <p>An item that is not answered has neither reckoned points nor firings; its points are then what
 * the rubric's missing policy says. One that is answered in part, or does not apply, has neither as
 * well.
 *
 * <p>This type is immutable and thread-safe; a scorer makes it, and readers of documents:
 *
 * <pre>{@code
 * LedgerLine line = LedgerLine.builder()
 *     .item(PartId.of("G1")).under(PartId.of("G")).rule("perOccurrence")
 *     .answer(new CountAnswer(6)).reckoned(new Fraction(60, 1))
 *     .points(PointsRange.exactly(Points.of(60)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class LedgerLine implements WithLedgerLine permits ImmutableLedgerLine {

  LedgerLine() {}

  /** {@return the item} */
  public abstract PartId item();

  /** {@return the criterion or step that the points count in} */
  public abstract PartId under();

  /** {@return the word for the item's rule} */
  public abstract String rule();

  /** {@return the answer, if there is one} */
  public abstract Optional<AnswerValue> answer();

  /**
   * {@return whether the item applies; it does not where the answer shows that nothing was due, or
   * where the rubric leaves out what is not answered; if not set, yes}
   */
  @Value.Default
  public boolean applicable() {
    return true;
  }

  /**
   * {@return the points before any bound and rounding, exactly; absent where the item is not
   * answered, not answered in full, or does not apply}
   */
  public abstract Optional<Fraction> reckoned();

  /** {@return the rules that changed the reckoned points, in order} */
  public abstract ImmutableList<Firing> firings();

  /** {@return the points in the end; more than one amount if the item is open} */
  public abstract PointsRange points();

  /** {@return how the scores of raters became one, for each perspective, if there are raters} */
  public abstract ImmutableList<PanelLine> panels();

  /** {@return where the answer comes from, unless it was simply typed in} */
  public abstract Optional<Origin> origin();

  /** {@return how the answer or its points were overridden, if they were} */
  public abstract Optional<Overriding> overridden();

  /** {@return the answer in whose place another was put, if there was one} */
  public abstract Optional<AnswerValue> replaced();

  @Value.Check
  void check() {
    if (!applicable()) {
      boolean isNothing = reckoned().isEmpty() && points().equals(PointsRange.ZERO);
      check(isNothing, LedgerProblem.POINTS_WITHOUT_APPLYING);
    }
    check(answer().isPresent() || reckoned().isEmpty(), LedgerProblem.POINTS_WITHOUT_ANSWER);
    check(isOverriddenAsRuled(), LedgerProblem.OVERRIDING_DIFFERS);
    FiringCheck.check(item(), reckoned(), firings(), points());
  }

  /**
   * Whether points, or the answer, are what was ruled, and nothing is replaced without a ruling.
   */
  private boolean isOverriddenAsRuled() {
    if (overridden().isEmpty()) {
      return replaced().isEmpty();
    }
    Overriding over = overridden().get();
    boolean isRuled =
        over.ruling() instanceof Ruling.Answered answered
            ? answer().equals(Optional.of(answered.value()))
            : replaced().isEmpty() && points().exact().equals(over.points());
    return isRuled && over.item().equals(item());
  }

  private void check(boolean isRight, LedgerProblem problem) {
    if (!isRight) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(problem, Pointer.ROOT, ImmutableMap.of("item", item().text()))));
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a line; item, under, rule and points are required. */
  public static final class Builder extends ImmutableLedgerLine.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
