package org.chamberkit.publication;

import org.chamberkit.text.Name;

/** How far the publication of a list is. */
public enum PublicationStatus {
  /** Ranked, not shown to the public (草稿). */
  DRAFT("draft", Name.of("草稿", "draft")),
  /** Shown to the public, who may object (公示). */
  PUBLIC_NOTICE("publicNotice", Name.of("公示", "on public notice")),
  /** Published (发布). */
  PUBLISHED("published", Name.of("发布", "published")),
  /** Published, and changed since (更正). */
  CORRECTED("corrected", Name.of("更正", "corrected")),
  /** Taken back as a whole (撤回). */
  WITHDRAWN("withdrawn", Name.of("撤回", "withdrawn"));

  private final String word;
  private final Name title;

  PublicationStatus(String word, Name title) {
    this.word = word;
    this.title = title;
  }

  /** {@return the word for this status in documents} */
  public String word() {
    return word;
  }

  /** {@return what the status is called} */
  public Name title() {
    return title;
  }

  /** What the status is when the list has changed. */
  PublicationStatus changed() {
    return this == PUBLISHED ? CORRECTED : this;
  }
}
