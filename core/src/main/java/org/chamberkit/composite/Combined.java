package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;

/**
 * A number made of others, and what it was made of.
 *
 * @param combination how
 * @param missing what became of parts that are missing
 * @param parts what it was made of, in the order given
 * @param value the number; absent if parts are missing and that is refused, or all are
 */
public record Combined(
    Combination combination,
    MissingParts missing,
    ImmutableList<Part> parts,
    Optional<Fraction> value) {

  /** {@return the indexes of the parts that are missing, from 0} */
  public ImmutableList<Integer> missingParts() {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).value().isEmpty())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how much a part counts among those that are there: its weight divided by theirs.
   *
   * @param index the index of the part, from 0
   * @return the share, from 0 to 1; 0 if the part is missing
   * @throws AmountOverflowException if it does not fit
   */
  public Fraction share(int index) {
    Part part = parts.get(index);
    if (part.value().isEmpty()) {
      return Fraction.ZERO;
    }
    return Exact.of(part.weight()).dividedBy(presentWeight()).toFraction();
  }

  /**
   * Shows how the number was reckoned, in numbers and signs alone, such as {@code (3 × 90 + 80) ÷
   * 4}; weights that are all 1 are left out.
   *
   * @return the working, without the result; empty if there is none
   */
  public String working() {
    return value.isPresent() ? new CombinedWorking(this).text() : "";
  }

  private Exact presentWeight() {
    return parts.stream()
        .filter(part -> part.value().isPresent())
        .map(part -> Exact.of(part.weight()))
        .reduce(Exact.ZERO, Exact::plus);
  }
}
