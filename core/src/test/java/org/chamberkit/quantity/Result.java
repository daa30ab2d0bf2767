package org.chamberkit.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of a calculation: a number, or nothing where it does not fit into a decimal. */
record Result(Optional<BigDecimal> number) {

  private static final Result OVERFLOW = new Result(Optional.empty());

  /** What the library gives. */
  static Result of(Supplier<Decimal> calculation) {
    try {
      return new Result(Optional.of(calculation.get().toBigDecimal()));
    } catch (AmountOverflowException e) {
      return OVERFLOW;
    }
  }

  /** What a table expects; a cell that is left empty stands for an overflow. */
  static Result ofNullable(@Nullable Decimal expected) {
    return new Result(Optional.ofNullable(expected).map(Decimal::toBigDecimal));
  }

  /**
   * What the library ought to give for an exact number: without trailing zeros behind the point, it
   * has at most 18 digits, and at most 18 of them behind the point.
   */
  static Result expected(BigDecimal exact) {
    BigDecimal stripped = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    int digitsOfWhole = stripped.precision() + Math.max(-stripped.scale(), 0);
    return digitsOfWhole <= 18 && stripped.scale() <= 18
        ? new Result(Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped))
        : OVERFLOW;
  }
}
