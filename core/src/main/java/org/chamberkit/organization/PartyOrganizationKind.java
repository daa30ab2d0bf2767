package org.chamberkit.organization;

/** The kinds of Party organization below a federation. */
public enum PartyOrganizationKind implements OrganizationKind {
  /** A Party committee (党委). */
  COMMITTEE("committee"),
  /** A general branch (党总支). */
  GENERAL_BRANCH("generalBranch"),
  /** A branch (党支部). */
  BRANCH("branch"),
  /** A joint branch (联合党支部), of several organizations that have too few members of their own. */
  JOINT_BRANCH("jointBranch"),
  /** A functional branch (功能型党支部), which holds no membership relations. */
  FUNCTIONAL_BRANCH("functionalBranch");

  private final String word;

  PartyOrganizationKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }
}
