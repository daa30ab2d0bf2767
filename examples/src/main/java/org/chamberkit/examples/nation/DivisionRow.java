package org.chamberkit.examples.nation;

import com.google.common.base.Strings;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.problem.ProblemException;

/**
 * A row of the table of divisions.
 *
 * @param code the code as the table has it, without zeros at the end: 2, 4 or 6 digits of GB/T
 *     2260, or the 9 digits of a statistics code
 * @param name the name, without those of the divisions above
 */
public record DivisionRow(String code, String name) {

  /** {@return the level} */
  public DivisionLevel level() {
    return DivisionLevel.of(code);
  }

  /**
   * Returns the code of six digits.
   *
   * @return the code
   * @throws ProblemException if this is a township, which has none
   */
  public DivisionCode division() {
    return DivisionCode.of(Strings.padEnd(code, DivisionLevel.COUNTY.digits(), '0'));
  }
}
