package org.chamberkit.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;

/**
 * One thing that is wrong (问题).
 *
 * @param code what kind of problem
 * @param severity whether the value can be used all the same
 * @param place where
 * @param arguments the value of each gap of the code's sentence, in the order of the gaps in the
 *     English one
 */
public record Problem(
    ProblemCode code, Severity severity, Place place, ImmutableMap<String, String> arguments) {

  /**
   * Checks that the sentence can be filled, and brings the arguments into their order, so that
   * equal problems are written alike.
   *
   * @param code what kind of problem
   * @param severity whether the value can be used all the same
   * @param place where
   * @param arguments the value of each gap of the code's sentence
   */
  public Problem {
    checkArgument(
        arguments.keySet().equals(code.sentence().gaps()),
        "problem %s must have the arguments %s, but has %s",
        code.name(),
        code.sentence().gaps(),
        arguments.keySet());
    arguments = code.sentence().inOrder(arguments);
  }

  /**
   * Obtains a problem of the code's own severity.
   *
   * @param code what kind of problem
   * @param pointer where in the value
   * @param arguments the value of each gap of the code's sentence
   * @return the problem
   */
  public static Problem of(
      ProblemCode code, Pointer pointer, ImmutableMap<String, String> arguments) {
    return new Problem(code, code.severity(), Place.of(pointer), arguments);
  }

  /**
   * Returns this problem at another place.
   *
   * @param other the place
   * @return the problem
   */
  public Problem at(Place other) {
    return new Problem(code, severity, other, arguments);
  }

  /**
   * Returns this problem as seen from a value that holds the one it was found in.
   *
   * @param holder the way from the holding value to the one this problem was found in
   * @return the problem
   */
  public Problem within(Pointer holder) {
    return at(place.withPointer(holder.then(place.pointer())));
  }

  /** {@return whether the value cannot be used} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Returns the sentence; what it quotes is escaped and cut to {@value Quotation#LONGEST}
   * characters.
   *
   * @param language the language
   * @return the whole sentence with its full stop
   */
  public String sentence(Language language) {
    return code.sentence().fill(language, arguments);
  }

  /**
   * Returns the problem on one line: {@code source:line:column pointer: CODE sentence}.
   *
   * @param language the language of the sentence
   * @return the line, without a line end
   */
  public String line(Language language) {
    String where = place.toString();
    return (where.isEmpty() ? "" : where + ": ") + code.name() + ' ' + sentence(language);
  }
}
