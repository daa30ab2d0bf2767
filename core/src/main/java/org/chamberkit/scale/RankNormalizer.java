package org.chamberkit.scale;

import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/**
 * Normalizers by the rank of a number among those of the data (位次类方法), counted from the worst,
 * which is 1. The numbers of the data are kept; a number of another year gets the rank that it
 * would have had among them.
 */
public sealed interface RankNormalizer extends Normalizer {

  /** {@return which ranks equal numbers get} */
  RankTies ties();

  /**
   * The rank among the numbers (位序法), the worst being 1.
   *
   * @param ties which ranks equal numbers get
   */
  record Rank(RankTies ties) implements RankNormalizer {

    @Override
    public String word() {
      return "rank";
    }

    @Override
    public Name name() {
      return Name.of("位序法", "rank");
    }
  }

  /**
   * The rank as a share (百分位法): {@code full × rank ÷ n}, or {@code full × (rank − 1) ÷ (n − 1)}.
   *
   * @param ties which ranks equal numbers get
   * @param base of what it is a share
   * @param full what the best number gets, above 0, such as 1 or 100
   */
  record Percentile(RankTies ties, PercentileBase base, Decimal full) implements RankNormalizer {

    /**
     * Checks what the best number gets.
     *
     * @param ties which ranks equal numbers get
     * @param base of what it is a share
     * @param full what the best number gets
     * @throws ProblemException with {@link ScaleProblem#MUST_BE_POSITIVE} if it is not above 0
     */
    public Percentile {
      ScaleChecks.positive(full, "full");
    }

    @Override
    public String word() {
      return "percentile";
    }

    @Override
    public Name name() {
      return Name.of("百分位法", "percentile");
    }
  }

  /**
   * Borda points (博尔达计分): the rank less 1, that is, how many are worse.
   *
   * @param ties which ranks equal numbers get
   */
  record Borda(RankTies ties) implements RankNormalizer {

    @Override
    public String word() {
      return "borda";
    }

    @Override
    public Name name() {
      return Name.of("博尔达计分", "Borda points");
    }
  }
}
