package org.chamberkit.io.frame;

import java.util.Optional;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the bytes of a document as they come and tells where it first goes beyond a limit, so
 * that a text without end is given up before it fills the memory.
 *
 * <p>It knows no more of JSON than strings, numbers, brackets and commas; whether the text is JSON
 * is found later.
 */
public final class LimitScan {

  /** What the next byte belongs to. */
  private enum Within {
    GAP,
    STRING,
    ESCAPE,
    NUMBER
  }

  private final Limits limits;
  private final int mostDepth;
  private final int[] commas;
  private final boolean[] isObject;
  private Within within = Within.GAP;
  private int depth;
  private boolean isName;
  private int hexDigits;
  private int length;
  private long tokenStart;
  private long at;

  public LimitScan(Limits limits) {
    this.limits = limits;
    this.mostDepth = limits.most(Limit.DEPTH_LIMIT);
    this.commas = new int[mostDepth + 1];
    this.isObject = new boolean[mostDepth + 1];
  }

  /** Where a whole text first goes beyond a limit. */
  public static Optional<Fault> of(Frame frame, Limits limits) {
    return new LimitScan(limits).feed(frame.bytes(), frame.start(), frame.length());
  }

  /** Takes further bytes; where they go beyond a limit, if they do. */
  public Optional<Fault> feed(byte[] bytes, int start, int count) {
    for (int i = start; i < start + count; i++, at++) {
      Limit exceeded = take(bytes[i]);
      if (exceeded != null) {
        return Optional.of(
            new Fault(exceeded, Fault.arguments(exceeded, limits), tokenStart, true));
      }
    }
    return Optional.empty();
  }

  private @Nullable Limit take(byte b) {
    return switch (within) {
      case STRING -> inString(b);
      case ESCAPE -> afterBackslash(b);
      case NUMBER -> inNumber(b);
      default -> between(b);
    };
  }

  private @Nullable Limit afterBackslash(byte b) {
    within = Within.STRING;
    hexDigits = b == 'u' ? 4 : 0;
    return longer(1);
  }

  private @Nullable Limit inNumber(byte b) {
    if (isOfNumber(b)) {
      return ++length > limits.most(Limit.NUMBER_LIMIT) ? Limit.NUMBER_LIMIT : null;
    }
    within = Within.GAP;
    return between(b);
  }

  private @Nullable Limit inString(byte b) {
    if (b == '"') {
      within = Within.GAP;
      hexDigits = 0;
      return null;
    }
    if (hexDigits > 0) {
      hexDigits--;
      return null;
    }
    if (b == '\\') {
      within = Within.ESCAPE;
      return null;
    }
    if ((b & 0xC0) == 0x80) {
      return null;
    }
    return longer((b & 0xF8) == 0xF0 ? 2 : 1);
  }

  private @Nullable Limit longer(int units) {
    length += units;
    Limit limit = isName ? Limit.NAME_LIMIT : Limit.TEXT_LIMIT;
    return length > limits.most(limit) ? limit : null;
  }

  private @Nullable Limit between(byte b) {
    switch (b) {
      case '"' -> {
        begin(Within.STRING, 0);
      }
      case '{', '[' -> {
        tokenStart = at;
        if (depth == mostDepth) {
          return Limit.DEPTH_LIMIT;
        }
        depth++;
        commas[depth] = 0;
        isObject[depth] = b == '{';
        isName = b == '{';
      }
      case '}', ']' -> depth = Math.max(depth - 1, 0);
      case ':' -> isName = false;
      case ',' -> {
        return anotherElement();
      }
      default -> {
        if (b == '-' || (b >= '0' && b <= '9')) {
          begin(Within.NUMBER, 1);
        }
      }
    }
    return null;
  }

  private void begin(Within token, int soFar) {
    within = token;
    length = soFar;
    tokenStart = at;
  }

  private @Nullable Limit anotherElement() {
    isName = isObject[depth];
    Limit limit = isName ? Limit.MAP_LIMIT : Limit.ARRAY_LIMIT;
    if (++commas[depth] < limits.most(limit)) {
      return null;
    }
    tokenStart = at;
    return limit;
  }

  private static boolean isOfNumber(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || b == 'e' || b == 'E' || b == '+' || b == '-';
  }
}
