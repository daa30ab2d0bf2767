package org.chamberkit.code;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Problem;

/** A public code (公共代码) that a document can hold. */
public sealed interface PublicCode
    permits DivisionCode, StatisticsCode, OrganizationCode, CreditCode {

  /** {@return the code as it is written in documents, its one form} */
  String text();

  /** {@return the word for this kind of code in documents, such as {@code creditCode}} */
  String word();

  /**
   * {@return what is wrong with the code beyond its form: check characters that differ from the
   * computed ones, symbols that are not assigned; nothing for a code that is strictly right}
   */
  default ImmutableList<Problem> differences() {
    return ImmutableList.of();
  }
}
