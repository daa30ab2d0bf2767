package org.chamberkit.scale;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Normalizer.Goalposts;

/**
 * The place of a number between goalposts, in logarithms.
 *
 * @param goalposts the goalposts
 * @param better which numbers are better
 */
record LogarithmFormula(Goalposts goalposts, Better better) implements Formula {

  @Override
  public Column apply(Column numbers, Rounding rounding) {
    ImmutableList.Builder<Optional<Decimal>> results = ImmutableList.builder();
    for (int row = 0; row < numbers.size(); row++) {
      results.add(numbers.get(row).map(number -> place(cut(number)).rounded(rounding)));
    }
    return Column.of(results.build());
  }

  private Decimal cut(Decimal number) {
    if (goalposts.beyond() == Beyond.KEEP) {
      return number;
    }
    Decimal raised = number.compareTo(goalposts.lower()) < 0 ? goalposts.lower() : number;
    return raised.compareTo(goalposts.upper()) > 0 ? goalposts.upper() : raised;
  }

  private Irrational place(Decimal number) {
    Exact lower = Exact.of(goalposts.lower());
    Exact upper = Exact.of(goalposts.upper());
    Exact lowest = Exact.of(goalposts.lowest());
    Exact width = Exact.of(goalposts.highest()).minus(lowest);
    boolean isTurned = better == Better.LOWER;
    return Irrational.logarithmRatio(
            Exact.of(number), isTurned ? upper : lower, isTurned ? lower : upper)
        .onLine(width, lowest);
  }
}
