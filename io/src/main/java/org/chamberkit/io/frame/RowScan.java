package org.chamberkit.io.frame;

/**
 * Goes along the bytes of a row of a table (RFC 4180) and knows which of them stand within
 * quotation marks. In UTF-8 and in GB18030 no byte of another character looks like one of its
 * signs.
 */
public final class RowScan {

  /** Where in a cell the next byte stands. */
  private enum In {
    START,
    PLAIN,
    QUOTED,
    QUOTE
  }

  private In in = In.START;
  private int ignored;

  /** Begins; so many bytes are not of the row. */
  public RowScan(int ignored) {
    this.ignored = ignored;
  }

  /** Takes the next byte. */
  public boolean isWithinQuotes(byte b) {
    if (ignored > 0) {
      ignored--;
      return false;
    }
    in =
        switch (in) {
          case START -> b == '"' ? In.QUOTED : b == ',' ? In.START : In.PLAIN;
          case PLAIN -> b == ',' ? In.START : In.PLAIN;
          case QUOTED -> b == '"' ? In.QUOTE : In.QUOTED;
          case QUOTE -> b == '"' ? In.QUOTED : b == ',' ? In.START : In.PLAIN;
        };
    return in == In.QUOTED;
  }
}
