package org.chamberkit.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.label.PlaceLabel.At;
import org.chamberkit.label.PlaceLabel.Within;
import org.chamberkit.place.PlaceProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.immutables.value.Value;

/**
 * How the places of a list are printed (名次标注方式): in which style, from where in bands, and how far
 * down the values are shown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Labels labels = Labels.builder()
 *     .style(LabelStyle.EQUALS)
 *     .addBands(new PlaceBand(101, 150), new PlaceBand(151, 200))
 *     .valuesUpTo(100)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Labels implements WithLabels permits ImmutableLabels {

  /** Numbers for all places, and all values shown. */
  public static final Labels PLAIN = builder().build();

  Labels() {}

  /** {@return the style; if not set, numbers} */
  @Value.Default
  public LabelStyle style() {
    return LabelStyle.NUMBER;
  }

  /** {@return places that are printed as one, from the first to the last, none in two of them} */
  public abstract ImmutableList<PlaceBand> bands();

  /** {@return the last place whose values are shown in print; if absent, all are} */
  public abstract Optional<Long> valuesUpTo();

  /**
   * {@return the rules of exclusion whose candidates are printed behind the list as outside it,
   * such as papers that came too late; the others without a place are not printed with it}
   */
  public abstract ImmutableList<String> outsideRules();

  @Value.Check
  void check() {
    valuesUpTo().ifPresent(last -> PlaceProblem.checkAboveZero("valuesUpTo", last));
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 1; i < bands().size(); i++) {
      PlaceBand before = bands().get(i - 1);
      PlaceBand band = bands().get(i);
      if (band.first() <= before.last()) {
        problems.add(
            Problem.of(
                LabelProblem.PLACE_BAND_ORDER,
                Pointer.to("bands").child(i),
                ImmutableMap.of("band", band.toString(), "before", before.toString())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /**
   * Returns the label of a place.
   *
   * @param place the place, from 1
   * @param sharedBy how many have it
   * @return the band in which it is, or the place itself
   */
  public final PlaceLabel label(Decimal place, long sharedBy) {
    for (PlaceBand band : bands()) {
      if (band.contains(place)) {
        return new Within(band);
      }
    }
    return new At(place, sharedBy > 1 && style().tellsSharing());
  }

  /**
   * Prints the label of a place.
   *
   * @param place the place, from 1
   * @param sharedBy how many have it
   * @return the text, such as {@code =39}
   */
  public final String print(Decimal place, long sharedBy) {
    return style().print(label(place, sharedBy));
  }

  /**
   * Tells whether the values of an entry are shown in print.
   *
   * @param place its place
   * @return false if the place is below the last one whose values are shown
   */
  public final boolean showsValues(Decimal place) {
    return valuesUpTo().map(last -> place.compareTo(Decimal.of(last)) <= 0).orElse(true);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds labels; nothing is required. */
  public static final class Builder extends ImmutableLabels.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
