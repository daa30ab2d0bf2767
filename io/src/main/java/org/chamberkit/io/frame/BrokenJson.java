package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Finds out why a text is no JSON where it stops to be one, as far as offices can help it. */
public final class BrokenJson {

  /** How many bytes before the stop the reason may stand. */
  private static final int LOOKED_BACK = 16;

  private static final Pattern NOT_FINITE = Pattern.compile("(?:NaN|Infinity|INF)[^A-Za-z]*$");

  /** What Chinese keyboards give for digits, brackets, quotation marks and the like. */
  private static final Pattern FULL_WIDTH =
      Pattern.compile("[\\uFF01-\\uFF5E\\u201C\\u201D\\u2018\\u2019\\u3000-\\u3002\\u3010\\u3011]");

  private BrokenJson() {}

  /** What is wrong where reading stopped, counted from the first byte of the text. */
  public static Problem problem(Frame frame, long offset) {
    int stop = (int) Math.min(offset, frame.length());
    int from = Math.max(0, stop - LOOKED_BACK);
    // One character more, for some parsers stop before and some behind the one they do not know.
    int to = Math.min(frame.length(), stop + 3);
    String behind = text(frame, Math.max(from, stop - 3), to);
    if (behind.indexOf('\uFEFF') >= 0) {
      return Problem.of(JsonProblem.MISPLACED_BYTE_ORDER_MARK, Pointer.ROOT, ImmutableMap.of());
    }
    Matcher fullWidth = FULL_WIDTH.matcher(behind);
    if (fullWidth.find()) {
      return Problem.of(
          JsonProblem.FULL_WIDTH_SIGN, Pointer.ROOT, ImmutableMap.of("sign", fullWidth.group()));
    }
    return Problem.of(
        NOT_FINITE.matcher(text(frame, from, stop)).find()
            ? JsonProblem.NOT_A_FINITE_NUMBER
            : JsonProblem.INVALID_JSON,
        Pointer.ROOT,
        ImmutableMap.of());
  }

  private static String text(Frame frame, int from, int to) {
    return new String(frame.bytes(), frame.start() + from, to - from, StandardCharsets.UTF_8);
  }
}
