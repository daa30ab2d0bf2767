package org.chamberkit.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the words of a rubric were published (出处).
 *
 * @param publisher who published it, not blank
 * @param title the title of the document, not blank
 * @param issuedOn the day of issue, if known
 * @param section the section of the document, if it is not the whole
 */
public record Source(
    String publisher, String title, Optional<LocalDate> issuedOn, Optional<String> section) {

  /**
   * Checks that publisher and title are not blank.
   *
   * @param publisher who published it
   * @param title the title of the document
   * @param issuedOn the day of issue, if known
   * @param section the section of the document, if it is not the whole
   */
  public Source {
    checkArgument(!publisher.isBlank(), "publisher of '%s' must not be blank", title);
    checkArgument(!title.isBlank(), "title must not be blank");
  }
}
