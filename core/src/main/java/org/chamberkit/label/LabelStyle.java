package org.chamberkit.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamberkit.label.PlaceLabel.At;
import org.chamberkit.label.PlaceLabel.Outside;
import org.chamberkit.label.PlaceLabel.Within;
import org.chamberkit.quantity.Decimal;

/**
 * How places are printed. What a style prints it also parses, to an equal label.
 *
 * <table>
 * <caption>The styles</caption>
 * <tr><th>style<th>a place<th>a shared place<th>a band<th>outside</tr>
 * <tr><td>{@link #NUMBER}<td>12<td>39<td>101-150<td>500X</tr>
 * <tr><td>{@link #EQUALS}<td>12<td>=39<td>101-150<td>500X</tr>
 * <tr><td>{@link #CHINESE}<td>第12名<td>并列第39名<td>第101-150名<td>500名以外</tr>
 * </table>
 */
public enum LabelStyle {
  /** The number alone, whether a place is shared or not. */
  NUMBER("number", "", "", "", "X"),
  /** The number, of a shared place with an equals sign before it. */
  EQUALS("equals", "=", "", "", "X"),
  /** Chinese words around the number. */
  CHINESE("chinese", "并列", "第", "名", "名以外");

  private static final String WHOLE = "([1-9][0-9]{0,15})";

  private final String word;
  private final String shared;
  private final String before;
  private final String behind;
  private final String outside;
  private final Pattern at;
  private final Pattern within;
  private final Pattern beyond;

  LabelStyle(String word, String shared, String before, String behind, String outside) {
    this.word = word;
    this.shared = shared;
    this.before = before;
    this.behind = behind;
    this.outside = outside;
    this.at =
        Pattern.compile("((?:" + shared + ")?)" + before + "([1-9][0-9]{0,15}(?:\\.5)?)" + behind);
    this.within = Pattern.compile(before + WHOLE + "-" + WHOLE + behind);
    this.beyond = Pattern.compile("(0|[1-9][0-9]{0,15})" + outside);
  }

  /** {@return the word for this style in documents} */
  public String word() {
    return word;
  }

  /** {@return whether the style says of a place that it is shared} */
  public boolean tellsSharing() {
    return !shared.isEmpty();
  }

  /**
   * Prints a label.
   *
   * @param label the label
   * @return its text; one that tells of sharing where the style does not is printed without it
   */
  public String print(PlaceLabel label) {
    if (label instanceof At place) {
      return (place.shared() ? shared : "") + before + place.place() + behind;
    }
    return label instanceof Within bands
        ? before + bands.band() + behind
        : ((Outside) label).listed() + outside;
  }

  /**
   * Parses what any of the styles prints; where several do, they mean the same.
   *
   * @param text the text, nothing around it
   * @return the label; nothing if no style prints such a text
   */
  public static Optional<PlaceLabel> parseAny(String text) {
    return Stream.of(values()).flatMap(style -> style.parse(text).stream()).findFirst();
  }

  /**
   * Parses what the style prints.
   *
   * @param text the text, nothing around it
   * @return the label; nothing if the style does not print such a text
   */
  public Optional<PlaceLabel> parse(String text) {
    Matcher place = at.matcher(text);
    if (place.matches()) {
      boolean isShared = !place.group(1).isEmpty();
      return Optional.of(new At(Decimal.parse(place.group(2)), isShared));
    }
    Matcher band = within.matcher(text);
    if (band.matches()) {
      long first = Long.parseLong(band.group(1));
      long last = Long.parseLong(band.group(2));
      return last < first ? Optional.empty() : Optional.of(new Within(new PlaceBand(first, last)));
    }
    Matcher behindList = beyond.matcher(text);
    return behindList.matches()
        ? Optional.of(new Outside(Long.parseLong(behindList.group(1))))
        : Optional.empty();
  }
}
