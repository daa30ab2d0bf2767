package org.chamberkit.examples;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.WCWidth;

/**
 * Lines up cells under a header by the width that their characters take on a terminal, where a
 * Chinese character is as wide as two Latin ones. The first columns are set to the left, the others
 * to the right.
 */
public final class Columns {

  private static final String GAP = "  ";

  /** A header that is wider is broken at its blanks. */
  private static final int HEADER_WIDTH = 16;

  private final int leftColumns;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Begins without lines.
   *
   * @param leftColumns how many columns are set to the left
   */
  public Columns(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  /**
   * Adds the names of the columns, a long one over several lines.
   *
   * @param names the names
   */
  public void header(List<String> names) {
    List<List<String>> broken = names.stream().map(Columns::breakUp).toList();
    int height = broken.stream().mapToInt(List::size).max().orElse(0);
    for (int i = height; i > 0; i--) {
      int fromBelow = i;
      add(
          broken.stream()
              .map(name -> fromBelow > name.size() ? "" : name.get(name.size() - fromBelow))
              .toList());
    }
  }

  /**
   * Adds a line.
   *
   * @param cells one cell for each column
   */
  public void add(List<String> cells) {
    lines.add(cells);
  }

  /** {@return the lines, each with LF at its end} */
  public String text() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> cells : lines) {
      for (int i = 0; i < cells.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), width(cells.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> cells : lines) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String padding = " ".repeat(widths.get(i) - width(cells.get(i)));
        line.append(i == 0 ? "" : GAP)
            .append(i < leftColumns ? cells.get(i) + padding : padding + cells.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static List<String> breakUp(String name) {
    List<String> pieces = new ArrayList<>();
    for (String word : Splitter.on(' ').split(name)) {
      Optional<String> longer =
          pieces.isEmpty()
              ? Optional.empty()
              : Optional.of(pieces.get(pieces.size() - 1) + " " + word)
                  .filter(piece -> width(piece) <= HEADER_WIDTH);
      longer.ifPresentOrElse(piece -> pieces.set(pieces.size() - 1, piece), () -> pieces.add(word));
    }
    return pieces;
  }

  private static int width(String text) {
    return text.codePoints().map(character -> Math.max(0, WCWidth.wcwidth(character))).sum();
  }
}
