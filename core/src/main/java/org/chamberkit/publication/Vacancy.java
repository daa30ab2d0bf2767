package org.chamberkit.publication;

import org.chamberkit.text.Name;

/** What becomes of a place whose holder is taken off the list. */
public enum Vacancy {
  /** It stays empty; nobody else moves (保留空缺). */
  LEAVE_GAP("leaveGap", Name.of("名次空缺", "the place stays empty")),
  /** Those behind move up, and the list is shorter by one (依次上移). */
  CLOSE_UP("closeUp", Name.of("其后依次上移", "those behind move up")),
  /** Those behind move up, and the first of the reserve is appended (递补). */
  FILL(
      "fill",
      Name.of("其后依次上移并从递补名单补足", "those behind move up and the first of the reserve comes on"));

  private final String word;
  private final Name title;

  Vacancy(String word, Name title) {
    this.word = word;
    this.title = title;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }

  /** {@return what is done with the place} */
  public Name title() {
    return title;
  }
}
