package org.chamberkit.text;

/** A language in which the library can speak. */
public enum Language {
  /** English (英文), tag {@code en}. */
  ENGLISH("en"),
  /** Simplified Chinese (简体中文), tag {@code zh}. */
  CHINESE("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** {@return the language tag (BCP 47): {@code en} or {@code zh}} */
  public String tag() {
    return tag;
  }
}
