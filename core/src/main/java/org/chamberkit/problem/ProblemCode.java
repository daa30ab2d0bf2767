package org.chamberkit.problem;

import org.chamberkit.text.Template;

/**
 * A kind of problem: a stable name in capitals, such as {@code SUM_DIFFERS}, its sentence and its
 * remedy.
 *
 * <p>Each room has one enum of the problems that speak of its nouns. A name, once released, keeps
 * its meaning.
 */
public interface ProblemCode {

  /** {@return the name, unique among all codes of the library} */
  String name();

  /** {@return how bad a problem of this kind is: an error, if the code does not say otherwise} */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** {@return the whole sentence, with a gap for each value it speaks of} */
  Template sentence();

  /**
   * {@return what to do about it (处置办法): one sentence to whoever can change the input, without
   * gaps, for it stands in the catalogue of all codes}
   */
  Template remedy();
}
