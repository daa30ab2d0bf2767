package org.chamberkit.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.scoring.ScoreCard;
import org.immutables.value.Value;

/**
 * A row of a score table (得分汇总表的一行): the points of a subject in one period, and its grade.
 *
 * <p>This type is immutable and thread-safe; {@link #of} makes it, and readers of tables through
 * {@link #builder}.
 *
 * <pre>{@code
 * PointsRange total = ScoreRow.of(card).points().get(ValueKey.of("total"));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ScoreRow implements WithScoreRow permits ImmutableScoreRow {

  ScoreRow() {}

  /** {@return the rubric} */
  public abstract RubricKey rubric();

  /** {@return who or what was evaluated} */
  public abstract Subject subject();

  /** {@return the days that the evaluation is about} */
  public abstract Period period();

  /**
   * {@return the points of each part that applies, under its key: one amount, or what is still
   * possible; keys are those of {@link ScoreCard#candidate}, such as {@code total}}
   */
  public abstract ImmutableMap<ValueKey, PointsRange> points();

  /** {@return the mean of each perspective that rated all judged items} */
  public abstract ImmutableMap<PartId, Fraction> means();

  /** {@return the grade, if there is one} */
  public abstract Optional<Grade> grade();

  /** {@return the gates that were not passed and the vetoes; empty if the subject competes} */
  public abstract ImmutableList<Exclusion> exclusions();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /**
   * Makes the row of a score card.
   *
   * @param card the card
   * @return the row
   */
  public static ScoreRow of(ScoreCard card) {
    return builder()
        .rubric(card.rubric())
        .subject(card.subject())
        .period(card.period())
        .points(card.pointsByKey())
        .means(
            card.perspectives().stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        PerspectiveMean::perspective, PerspectiveMean::mean)))
        .grade(card.grade().map(GradeLine::grade))
        .exclusions(card.candidate().exclusions())
        .invented(card.invented())
        .build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a row; rubric, subject and period are required. */
  public static final class Builder extends ImmutableScoreRow.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
