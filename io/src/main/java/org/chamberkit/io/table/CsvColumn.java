package org.chamberkit.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamberkit.problem.Pointer;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Magnitude;

/**
 * One column of a table: its heading names the attribute of the JSON form that its cells give, such
 * as {@code name/zh}, and the unit of its numbers, such as {@code values/revenue [万元]}.
 *
 * @param heading what the heading names, which no other column may name again
 * @param path the attribute that a cell gives, one name for each object on the way
 * @param type how its cells are written
 * @param isInList whether the second part of the path is a place in a list
 * @param times by what numbers are multiplied
 * @param besides what a cell that is not empty gives besides its own attribute, such as the unit
 */
public record CsvColumn(
    ImmutableList<String> heading,
    ImmutableList<String> path,
    Type type,
    boolean isInList,
    Decimal times,
    ImmutableMap<ImmutableList<String>, String> besides) {

  /** The unit of points. */
  public static final String POINTS = "points";

  private static final Pattern HEADING = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[([^\\[\\]]*)])?");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

  /** How the cells of a column are written. */
  public enum Type {
    /** As text. */
    TEXT,
    /** As a number; a fraction of two whole numbers, such as 13/3, and a word stay texts. */
    NUMBER,
    /** As a number, or as two with two points between, such as 62..70; an end may be left open. */
    RANGE,
    /**
     * As a number; as an asterisk for each digit that is masked, as the least and the most that a
     * number can be, such as 1201..1299, or as a word.
     */
    READING,
    /** As {@code true} or {@code false}. */
    TRUE_OR_FALSE,
    /** As texts with blanks between. */
    LIST
  }

  /**
   * The unit of a column.
   *
   * @param times by what its numbers are multiplied
   * @param unit the identifier of the unit, which is empty for a share
   */
  public record ColumnUnit(Decimal times, String unit) {

    public static Optional<ColumnUnit> of(String text) {
      return switch (text) {
        case "元" -> Optional.of(new ColumnUnit(Decimal.ONE, "yuan"));
        case "万元" -> Optional.of(new ColumnUnit(times(Magnitude.WAN), "yuan"));
        case "亿元" -> Optional.of(new ColumnUnit(times(Magnitude.YI), "yuan"));
        case "分" -> Optional.of(new ColumnUnit(Decimal.ONE, POINTS));
        case "%" -> Optional.of(new ColumnUnit(new Decimal(1, 2), ""));
        default ->
            IDENTIFIER.matcher(text).matches()
                ? Optional.of(new ColumnUnit(Decimal.ONE, text))
                : Optional.empty();
      };
    }

    /** How a heading names a unit in which numbers stand as they are. */
    public static String heading(String unit) {
      return switch (unit) {
        case "yuan" -> "元";
        case POINTS -> "分";
        default -> unit;
      };
    }

    private static Decimal times(Magnitude magnitude) {
      return magnitude.to(Magnitude.ONE, Decimal.ONE);
    }
  }

  /** The parts of a heading: what is named, and the text of the unit. */
  public static Heading heading(String text) {
    Matcher matcher = HEADING.matcher(text.strip());
    return matcher.matches()
        ? new Heading(matcher.group(1), Optional.ofNullable(matcher.group(2)))
        : new Heading(text, Optional.empty());
  }

  /**
   * A heading.
   *
   * @param name the attribute
   * @param unit the text in square brackets
   */
  public record Heading(String name, Optional<String> unit) {}

  /**
   * A column whose heading names the attribute itself.
   *
   * @param unit the unit, as far as the heading names one
   * @param unitPath the attribute that takes the unit, if the value keeps it
   */
  public static CsvColumn of(
      ImmutableList<String> path,
      Type type,
      boolean isInList,
      Optional<ColumnUnit> unit,
      Optional<ImmutableList<String>> unitPath) {
    String kept = unit.map(ColumnUnit::unit).orElse("");
    return new CsvColumn(
        path,
        path,
        type,
        isInList,
        unit.map(ColumnUnit::times).orElse(Decimal.ONE),
        unitPath.isPresent() && !kept.isEmpty()
            ? ImmutableMap.of(unitPath.get(), kept)
            : ImmutableMap.of());
  }

  public static String pointer(List<String> path) {
    Pointer pointer = Pointer.ROOT;
    for (String name : path) {
      pointer = pointer.child(name);
    }
    return pointer.text();
  }
}
