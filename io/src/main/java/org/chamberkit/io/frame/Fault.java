package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import org.chamberkit.problem.ProblemCode;

/**
 * Why the bytes of a frame are not all that the source had in mind.
 *
 * @param code the problem
 * @param arguments the arguments of its sentence
 * @param at where, counted from the first byte of the frame's text
 * @param isOfText whether the bytes before it are a text, in which other encodings show first
 */
public record Fault(
    ProblemCode code, ImmutableMap<String, String> arguments, long at, boolean isOfText) {

  /** The same at the end of a text; where that is depends on the source if too much comes out. */
  public Fault atEnd(long other) {
    return code == Limit.INFLATION_LIMIT ? this : new Fault(code, arguments, other, isOfText);
  }

  public static Fault of(Limit limit, Limits limits) {
    return new Fault(limit, arguments(limit, limits), 0, false);
  }

  /** The arguments of the sentence that tells of a limit. */
  static ImmutableMap<String, String> arguments(Limit limit, Limits limits) {
    return ImmutableMap.of("most", Integer.toString(limits.most(limit)));
  }
}
