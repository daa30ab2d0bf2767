package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Rounding;

/**
 * How far scores lie apart (离散程度): the standard deviation, rounded once.
 *
 * @param of whether the raters are all there are or a sample
 * @param rounding how the deviation is rounded
 */
public record Dispersion(Of of, Rounding rounding) {

  /** By what the squares are divided. */
  public enum Of {
    /** By the number of scores: the raters are all there are (总体标准差). */
    POPULATION("population", 0),
    /** By one less: the raters stand for more (样本标准差). */
    SAMPLE("sample", 1);

    private final String word;
    private final int less;

    Of(String word, int less) {
      this.word = word;
      this.less = less;
    }

    /** {@return the word for this in documents} */
    public String word() {
      return word;
    }
  }

  /** The deviation of some scores; nothing if there are too few. */
  Optional<Decimal> of(ImmutableList<Decimal> scores) {
    int divisor = scores.size() - of.less;
    if (divisor < 1) {
      return Optional.empty();
    }
    ImmutableList<Exact> exact = scores.stream().map(Exact::of).collect(toImmutableList());
    Exact mean = sum(exact).dividedBy(Exact.of(exact.size()));
    Exact squares =
        sum(
            exact.stream()
                .map(score -> score.minus(mean))
                .map(off -> off.times(off))
                .collect(toImmutableList()));
    Exact variance = squares.dividedBy(Exact.of(divisor)).reduced();
    return Optional.of(
        variance.signum() == 0 ? Decimal.ZERO : Irrational.squareRoot(variance).rounded(rounding));
  }

  private static Exact sum(ImmutableList<Exact> numbers) {
    return numbers.stream().reduce(Exact.ZERO, Exact::plus);
  }
}
