package org.chamberkit.organization;

/** The kinds of Party organization below a federation. */
public enum PartyOrganizationKind {
  /** A Party committee (党委). */
  COMMITTEE,
  /** A general branch (党总支). */
  GENERAL_BRANCH,
  /** A branch (党支部). */
  BRANCH,
  /** A joint branch (联合党支部), of several organizations that have too few members of their own. */
  JOINT_BRANCH,
  /** A functional branch (功能型党支部), which holds no membership relations. */
  FUNCTIONAL_BRANCH
}
