package org.chamberkit.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/** Figures that a publication states and that hang together. */
public sealed interface Claim {

  /** {@return the word for this kind in documents} */
  String word();

  /**
   * How many moved in which way since the edition before (位次变化); what is not stated is absent.
   *
   * @param size how many stand on the list
   * @param sizeBefore how many stood on the edition before
   * @param up how many rose
   * @param down how many fell
   * @param same how many kept their place
   * @param newcomers how many are new
   * @param dropped how many dropped out
   */
  record OfMovement(
      long size,
      Optional<Long> sizeBefore,
      Optional<Long> up,
      Optional<Long> down,
      Optional<Long> same,
      Optional<Long> newcomers,
      Optional<Long> dropped)
      implements Claim {

    @Override
    public String word() {
      return "movement";
    }
  }

  /**
   * A number, by how much it changed, and the same as a percentage (增减额与增幅). Each is taken as
   * rounded to its last digit; zeros at the end of a decimal are not kept.
   *
   * @param of what the number is
   * @param value the number
   * @param change by how much it changed
   * @param percent the change in percent of the number before
   */
  record OfChange(Name of, Decimal value, Decimal change, Decimal percent) implements Claim {

    @Override
    public String word() {
      return "change";
    }
  }

  /**
   * The parts of a whole (分项与合计), such as counts by sector, or percentages that make 100.
   *
   * @param of what the whole is
   * @param parts the parts
   * @param whole the whole
   */
  record OfParts(Name of, ImmutableList<Decimal> parts, Decimal whole) implements Claim {

    @Override
    public String word() {
      return "parts";
    }
  }
}
