package org.chamberkit.evaluation;

/** The kinds of subject that are evaluated. */
public enum SubjectKind {
  /** A federation, a chamber, a grassroots unit or another organization (组织). */
  ORGANIZATION,
  /** A department of a government or federation (部门). */
  DEPARTMENT,
  /** A person, such as an executive member whose duty is evaluated (个人). */
  PERSON,
  /** An enterprise (企业). */
  ENTERPRISE
}
