package org.chamberkit.scoring;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.Rankable;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RuleDays;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A score card (得分表): the total of one subject in one period, and every point it is made of.
 *
 * <p>The lines under a criterion add up to its subtotal, the dimensions to the base, the base and
 * the effects of the steps to the total; a card that does not add up cannot be built. A card is
 * provisional while its total can still come out as more than one amount. A subject that does not
 * pass a gate is not scored: its card has no lines and no total. A vetoed one keeps its points, but
 * has no grade.
 *
 * <p>This type is immutable and thread-safe; a {@link Scorer} makes it, and readers of documents
 * through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class ScoreCard implements Rankable, WithScoreCard
    permits ImmutableScoreCard, CardChanges {

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

  /** {@return the values given with the round that rules compared with} */
  public abstract ImmutableList<ReferenceValue> references();

  /**
   * {@return the rules of the rubric that are not in force on the last day of the period, so that
   * they do not apply (未生效或已失效的规则), in the order of the rubric}
   */
  public abstract ImmutableList<RuleDays> notInForce();

  /** {@return how the subject stands to each gate, in their order} */
  public abstract ImmutableList<GateLine> gates();

  /**
   * {@return the ledger: one line for each item, in the order of the rubric. A card that comes from
   * a scorer may make the lines when it is asked, so keep the list to go over it more than once}
   */
  public abstract ImmutableList<LedgerLine> lines();

  /**
   * {@return the totals of the perspectives, where the rubric mixes these: lines and subtotals of
   * the dimensions stand in them, and not in the card}
   */
  public abstract ImmutableList<PerspectiveTotal> perspectiveTotals();

  /** {@return the points of each criterion, each before the criteria below it} */
  public abstract ImmutableList<Subtotal> subtotals();

  /** {@return the points that everybody begins with, if the rubric has such} */
  public abstract Optional<Points> opening();

  /**
   * {@return the base score (基础分): the opening points and the dimensions, added up, or the totals
   * of the perspectives, each times its weight; absent if a gate was not passed}
   */
  public abstract Optional<PointsRange> base();

  /** {@return what each bonus and deduction did, in their order} */
  public abstract ImmutableList<StepLine> steps();

  /**
   * {@return what each step did that bounds, converts or rounds the total, in their order; each
   * says how many of the bonuses and deductions stand before it}
   */
  public abstract ImmutableList<TotalChange> changes();

  /**
   * {@return the total (总分): one amount, or from the lowest to the highest possible; absent if a
   * gate was not passed}
   */
  public abstract Optional<PointsRange> total();

  /** {@return the mean of each perspective that rated all judged items} */
  public abstract ImmutableList<PerspectiveMean> perspectives();

  /** {@return the rules about grades that acted, or may act, in their order} */
  public abstract ImmutableList<GradeRuleLine> gradeRules();

  /**
   * {@return the grade, if there is one: that of the total, held down by the rules; none while it
   * is open, or after a veto}
   */
  public abstract Optional<GradeLine> grade();

  /** {@return the vetoes that fired, or may fire, in the order of the rubric's} */
  public abstract ImmutableList<VetoLine> vetoes();

  /** {@return whether the subject does not pass a gate, so that it is not scored} */
  public final boolean isGated() {
    return gates().stream().anyMatch(gate -> !gate.passes(period()));
  }

  /** {@return whether a veto fired, so that there is neither grade nor place} */
  public final boolean isVetoed() {
    return vetoes().stream().anyMatch(veto -> veto.finding().isMet());
  }

  /** {@return whether it is not known yet if a veto fires, so that there is no grade yet} */
  public final boolean isVetoOpen() {
    return !isVetoed() && !vetoes().isEmpty();
  }

  /** {@return whether it is not known yet if a gate is passed} */
  public final boolean isGateOpen() {
    return gates().stream().anyMatch(GateLine::isOpen);
  }

  /** {@return whether answers are missing so that the total is open} */
  public final boolean isProvisional() {
    return total().map(points -> points.exact().isEmpty()).orElse(false);
  }

  /**
   * Finds the points of a part of the dimensions, mixed over the perspectives where these have
   * totals.
   *
   * @param part an item or criterion
   * @return its points; absent if the card does not have it, or it does not apply
   */
  public final Optional<PointsRange> points(PartId part) {
    return PartPoints.of(lines(), subtotals(), perspectiveTotals(), part);
  }

  /**
   * {@return the points of every part that applies, under the keys of {@link #candidate}, in the
   * order of the rubric behind total and base; what is open, too. The total is that of the card,
   * also where places go by what it was before its rounding}
   */
  public final ImmutableMap<ValueKey, PointsRange> pointsByKey() {
    ImmutableMap.Builder<ValueKey, PointsRange> points = ImmutableMap.builder();
    CardKeys.each(this, points::put);
    return points.buildOrThrow();
  }

  /**
   * Returns a perspective's total as a card of its own, without steps.
   *
   * @param total one of {@link #perspectiveTotals}
   * @return the card
   */
  public final ScoreCard alone(PerspectiveTotal total) {
    return total.asCard(this).build();
  }

  /**
   * Returns the subject as a candidate of ranking lists.
   *
   * <p>Its keys name parts of the card: {@code total}, {@code base}, {@code dimension/ID}, {@code
   * criterion/ID} for those below, {@code item/ID}, {@code step/ID} for what a bonus adds or a
   * deduction takes off, {@code perspective/ID} for a mean, and {@code perspectiveTotal/ID} for a
   * total. What is open has no value. Where the rubric ranks by the total before it was rounded,
   * that is what {@code total} means. Gates that are not passed, and vetoes, exclude the candidate.
   *
   * @return the candidate
   */
  @Override
  public final Candidate candidate() {
    return CardCandidate.of(this);
  }

  /** Tells whether another card has the same parts, however both are kept. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ScoreCard card && parts().equals(card.parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  /** {@return the names and values of all parts that are there} */
  @Override
  public final String toString() {
    MoreObjects.ToStringHelper text = MoreObjects.toStringHelper("ScoreCard");
    parts().forEach(text::add);
    return text.toString();
  }

  /** All parts that are there, by name. */
  private ImmutableMap<String, Object> parts() {
    ImmutableMap.Builder<String, Object> parts = ImmutableMap.builder();
    parts
        .put("rubric", rubric())
        .put("subject", subject())
        .put("period", period())
        .put("invented", invented())
        .put("references", references())
        .put("notInForce", notInForce())
        .put("gates", gates())
        .put("lines", lines())
        .put("perspectiveTotals", perspectiveTotals())
        .put("subtotals", subtotals());
    opening().ifPresent(points -> parts.put("opening", points));
    base().ifPresent(points -> parts.put("base", points));
    parts.put("steps", steps()).put("changes", changes());
    total().ifPresent(points -> parts.put("total", points));
    parts.put("perspectives", perspectives()).put("gradeRules", gradeRules());
    grade().ifPresent(line -> parts.put("grade", line));
    return parts.put("vetoes", vetoes()).buildOrThrow();
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(CardCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a card; rubric, subject and period are required, base and total unless it is gated. */
  public static final class Builder extends ImmutableScoreCard.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
