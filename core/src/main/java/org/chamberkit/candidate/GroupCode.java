package org.chamberkit.candidate;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The code of a group of candidates (组别代码), such as a division or an industry: {@code 330000}.
 *
 * @param text the code
 */
public record GroupCode(String text) implements Comparable<GroupCode> {

  /**
   * Checks the form.
   *
   * @param text the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public GroupCode {
    IdentifierSyntax.check("group code", text);
  }

  /**
   * Obtains a code.
   *
   * @param text the code
   * @return the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static GroupCode of(String text) {
    return new GroupCode(text);
  }

  @Override
  public int compareTo(GroupCode other) {
    return text.compareTo(other.text);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return text;
  }
}
