package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Firing;
import org.immutables.value.Value;

/**
 * One line of the ledger (计分明细): an item, its answer, and how the answer came to its points.
 *
 * <p>An item that is not answered has neither reckoned points nor firings; its points are then what
 * the rubric's missing policy says.
 *
 * <p>This type is immutable and thread-safe; a {@link Scorer} makes it, and readers of documents:
 *
 * <pre>{@code
 * LedgerLine line = LedgerLine.builder()
 *     .item(PartId.of("G1")).under(PartId.of("G")).rule("perOccurrence")
 *     .answer(new CountAnswer(6)).reckoned(Points.of(60))
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

  /** {@return the points before any bound, if there is an answer} */
  public abstract Optional<Points> reckoned();

  /** {@return the rules that changed the reckoned points, in order} */
  public abstract ImmutableList<Firing> firings();

  /** {@return the points in the end; more than one amount if the item is open} */
  public abstract PointsRange points();

  @Value.Check
  void check() {
    if (answer().isPresent() != reckoned().isPresent()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ScoringProblem.ANSWER_WITHOUT_POINTS,
                  Pointer.ROOT,
                  ImmutableMap.of("item", item().text()))));
    }
    CardCheck.checkFirings(
        item(), reckoned().map(PointsRange::exactly).orElse(points()), firings(), points());
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
