package org.chamberkit.evaluation;

import java.util.Optional;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * Who or what is evaluated (评价对象).
 *
 * @param kind the kind of subject
 * @param id the identifier
 * @param name what it is called, if known
 */
public record Subject(SubjectKind kind, SubjectId id, Optional<Name> name) {

  /**
   * Returns what to call the subject in print.
   *
   * @param language the language
   * @return its name, or its identifier where the name is not known
   */
  public String label(Language language) {
    return name.map(n -> n.in(language)).orElse(id.text());
  }
}
