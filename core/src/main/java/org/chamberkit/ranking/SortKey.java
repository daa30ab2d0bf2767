package org.chamberkit.ranking;

import java.util.Optional;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * One of the keys by which a list ranks (排序依据).
 *
 * @param key which value decides
 * @param direction which values stand ahead
 * @param name what the value is called in print, if it has a name
 */
public record SortKey(ValueKey key, Direction direction, Optional<Name> name) {

  /**
   * Returns what to call the value in print.
   *
   * @param language the language
   * @return its name, or the key where there is no name
   */
  public String label(Language language) {
    return name.map(n -> n.in(language)).orElse(key.text());
  }
}
