package org.chamberkit.industry;

import org.chamberkit.text.Name;

/** How large an enterprise is (企业规模), from the largest class to the smallest. */
public enum SizeClass {
  /** Large (大型). */
  LARGE("large", Name.of("大型", "Large")),
  /** Medium (中型). */
  MEDIUM("medium", Name.of("中型", "Medium")),
  /** Small (小型). */
  SMALL("small", Name.of("小型", "Small")),
  /** Micro (微型): below a bound of small. */
  MICRO("micro", Name.of("微型", "Micro"));

  private final String word;
  private final Name title;

  SizeClass(String word, Name title) {
    this.word = word;
    this.title = title;
  }

  /** {@return the word for this class in documents} */
  public String word() {
    return word;
  }

  /** {@return what the class is called} */
  public Name title() {
    return title;
  }
}
