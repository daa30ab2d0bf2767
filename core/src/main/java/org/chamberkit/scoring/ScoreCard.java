package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.RubricKey;
import org.immutables.value.Value;

/**
 * A score card (得分表): the total of one subject in one period, and every point it is made of.
 *
 * <p>The lines under a criterion add up to its subtotal, the dimensions to the base, the base and
 * the effects of the steps to the total; a card that does not add up cannot be built. A card is
 * provisional while its total can still come out as more than one amount.
 *
 * <p>This type is immutable and thread-safe; a {@link Scorer} makes it, and readers of documents
 * through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class ScoreCard implements WithScoreCard permits ImmutableScoreCard {

  ScoreCard() {}

  /** {@return the rubric} */
  public abstract RubricKey rubric();

  /** {@return who or what was evaluated} */
  public abstract Subject subject();

  /** {@return the days that the evaluation is about} */
  public abstract Period period();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the ledger: one line for each item, in the order of the rubric} */
  public abstract ImmutableList<LedgerLine> lines();

  /** {@return the points of each criterion, each before the criteria below it} */
  public abstract ImmutableList<Subtotal> subtotals();

  /** {@return the base score (基础分): the dimensions, added up} */
  public abstract PointsRange base();

  /** {@return what each numbered step did, in their order} */
  public abstract ImmutableList<StepLine> steps();

  /** {@return the total (总分): one amount, or from the lowest to the highest possible} */
  public abstract PointsRange total();

  /** {@return whether answers are missing so that the total is open} */
  public final boolean isProvisional() {
    return total().exact().isEmpty();
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(CardCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a card; rubric, subject, period, base and total are required. */
  public static final class Builder extends ImmutableScoreCard.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
