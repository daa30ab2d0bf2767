package org.chamberkit.fact;

/**
 * What part an organization had in what a fact is about (角色), from the foremost to the least. Where
 * several report the same event, the report of the foremost counts for all of them.
 */
public enum Role {
  /** It hosted (主办). */
  HOSTED("hosted"),
  /** It undertook the work for a host (承办). */
  UNDERTOOK("undertook"),
  /** It hosted together with others (联合举办). */
  CO_HOSTED("coHosted"),
  /** It assisted (协助). */
  ASSISTED("assisted"),
  /** It joined (参加). */
  JOINED("joined");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** {@return the word for this role in documents} */
  public String word() {
    return word;
  }
}
