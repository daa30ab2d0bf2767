package org.chamberkit.text;

/** A language in which the library can speak. */
public enum Language {
  /** English (英文), tag {@code en}. */
  ENGLISH("en", ", "),
  /** Simplified Chinese (简体中文), tag {@code zh}. */
  CHINESE("zh", "、");

  private final String tag;
  private final String listSeparator;

  Language(String tag, String listSeparator) {
    this.tag = tag;
    this.listSeparator = listSeparator;
  }

  /** {@return the language tag (BCP 47): {@code en} or {@code zh}} */
  public String tag() {
    return tag;
  }

  /** {@return what stands between names that are listed in a sentence} */
  public String listSeparator() {
    return listSeparator;
  }
}
