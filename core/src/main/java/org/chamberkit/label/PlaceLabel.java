package org.chamberkit.label;

import static com.google.common.base.Preconditions.checkArgument;

import org.chamberkit.quantity.Decimal;

/** What is said of where somebody stands, in whichever style it is printed (名次标注). */
public sealed interface PlaceLabel {

  /**
   * A place of one's own, or shared (名次、并列名次).
   *
   * @param place the place, from 1
   * @param shared whether the label says that others have it too
   */
  record At(Decimal place, boolean shared) implements PlaceLabel {

    /**
     * Checks the place.
     *
     * @param place the place, from 1
     * @param shared whether the label says that others have it too
     * @throws IllegalArgumentException if it is below 1
     */
    public At {
      checkArgument(
          place.compareTo(Decimal.ONE) >= 0, "place must be at least 1, but was %s", place);
    }
  }

  /**
   * A band of places, of which the label does not say which (名次区间).
   *
   * @param band the band
   */
  record Within(PlaceBand band) implements PlaceLabel {}

  /**
   * Somebody who is printed behind the list, without a place in it (榜外): {@code 500X}.
   *
   * @param listed how many are on the list
   */
  record Outside(long listed) implements PlaceLabel {

    /**
     * Checks the number.
     *
     * @param listed how many are on the list
     * @throws IllegalArgumentException if it is below 0
     */
    public Outside {
      checkArgument(listed >= 0, "number of entries must not be negative, but was %s", listed);
    }
  }
}
