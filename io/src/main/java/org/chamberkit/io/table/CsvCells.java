package org.chamberkit.io.table;

import com.google.common.collect.ImmutableList;

/**
 * The cells of a row of comma-separated values (RFC 4180): separated by commas, in quotation marks
 * where they hold one, a quotation mark or a line end.
 */
public final class CsvCells {

  private final ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
  private final String row;
  private int at;

  private CsvCells(String row) {
    this.row = row;
  }

  /**
   * One cell.
   *
   * @param text what it holds
   * @param start where in the row it begins, in UTF-16 units
   * @param isBroken whether its quotation marks do not enclose it
   */
  public record CsvCell(String text, int start, boolean isBroken) {}

  /** The cells of a row without its end. */
  public static ImmutableList<CsvCell> of(String row) {
    CsvCells cells = new CsvCells(row);
    cells.cell();
    while (cells.at < row.length()) {
      cells.at++; // a comma
      cells.cell();
    }
    return cells.cells.build();
  }

  private void cell() {
    int start = at;
    if (at == row.length() || row.charAt(at) != '"') {
      int comma = row.indexOf(',', at);
      at = comma < 0 ? row.length() : comma;
      cells.add(new CsvCell(row.substring(start, at), start, false));
      return;
    }
    StringBuilder text = new StringBuilder();
    at++;
    while (at < row.length()) {
      char c = row.charAt(at++);
      if (c != '"') {
        text.append(c);
      } else if (at < row.length() && row.charAt(at) == '"') {
        text.append('"');
        at++;
      } else {
        boolean isEnded = at == row.length() || row.charAt(at) == ',';
        int comma = row.indexOf(',', at);
        at = comma < 0 ? row.length() : comma;
        cells.add(new CsvCell(text.toString(), start, !isEnded));
        return;
      }
    }
    cells.add(new CsvCell(text.toString(), start, true));
  }

  /** A cell as it is written; text that a spreadsheet would take for a formula is made none. */
  public static String written(String text, boolean isText) {
    String safe = isText ? Formulas.neutral(text) : text;
    boolean isQuoted =
        safe.indexOf(',') >= 0
            || safe.indexOf('"') >= 0
            || safe.indexOf('\n') >= 0
            || safe.indexOf('\r') >= 0
            || !safe.equals(safe.strip());
    return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /**
   * Text that begins as formulas do gets an apostrophe before it, which spreadsheets do not show;
   * reading takes it off again.
   */
  public static final class Formulas {

    private Formulas() {}

    static String neutral(String text) {
      return isFormula(text) ? "'" + text : text;
    }

    static String original(String text) {
      return text.startsWith("'") && isFormula(text) ? text.substring(1) : text;
    }

    /** Whether a sign of a formula comes first, behind apostrophes if there are any. */
    private static boolean isFormula(String text) {
      int i = 0;
      while (i < text.length() && text.charAt(i) == '\'') {
        i++;
      }
      return i < text.length() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(i)) >= 0;
    }
  }
}
