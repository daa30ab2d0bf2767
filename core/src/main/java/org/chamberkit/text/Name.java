package org.chamberkit.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A name (名称) in Chinese and, where there is one, in English.
 *
 * <p>A name tells people what something is called; it never identifies anything.
 *
 * @param chinese the Chinese name, not blank
 * @param english the English name, not blank, if there is one
 */
public record Name(String chinese, Optional<String> english) {

  /**
   * Checks that no name is blank.
   *
   * @param chinese the Chinese name
   * @param english the English name, if there is one
   */
  public Name {
    checkArgument(!chinese.isBlank(), "Chinese name must not be blank");
    checkArgument(
        english.isEmpty() || !english.get().isBlank(),
        "English name of '%s' must not be blank; leave it out",
        chinese);
  }

  /**
   * Obtains a name in both languages.
   *
   * @param chinese the Chinese name
   * @param english the English name
   * @return the name
   * @throws IllegalArgumentException if one is blank
   */
  public static Name of(String chinese, String english) {
    return new Name(chinese, Optional.of(english));
  }

  /**
   * Obtains a name in Chinese alone.
   *
   * @param chinese the Chinese name
   * @return the name
   * @throws IllegalArgumentException if it is blank
   */
  public static Name ofChinese(String chinese) {
    return new Name(chinese, Optional.empty());
  }

  /**
   * Returns the name in the language asked for; where there is no English one, the Chinese.
   *
   * @param language the language
   * @return the name
   */
  public String in(Language language) {
    return language == Language.ENGLISH ? english.orElse(chinese) : chinese;
  }
}
