package org.chamberkit.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence in both languages with named gaps, such as {@code "{count} enterprises"}.
 *
 * <p>Both languages have the same gaps, in any order.
 *
 * @param english the English sentence
 * @param chinese the Chinese sentence
 */
public record Template(String english, String chinese) {

  private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

  /**
   * Checks that both languages have the same gaps.
   *
   * @param english the English sentence
   * @param chinese the Chinese sentence
   */
  public Template {
    checkArgument(
        gaps(english).equals(gaps(chinese)),
        "both languages must have the same gaps, but '%s' has %s and '%s' has %s",
        english,
        gaps(english),
        chinese,
        gaps(chinese));
  }

  /** {@return the names of the gaps, in alphabetical order} */
  public ImmutableSet<String> gaps() {
    return gaps(english);
  }

  /**
   * Brings values into the order of the English sentence, so that equal ones are written alike.
   *
   * @param <V> the type of the values
   * @param values a value for each gap, in any order
   * @return the same in the order in which the sentence first names them
   */
  public <V> ImmutableMap<String, V> inOrder(ImmutableMap<String, V> values) {
    ImmutableList<String> order = names(english).distinct().collect(toImmutableList());
    return order.equals(values.keySet().asList())
        ? values
        : values.entrySet().stream()
            .sorted(Comparator.comparingInt(value -> order.indexOf(value.getKey())))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Fills the gaps. A value is printed as a {@linkplain Quotation quotation}: escaped and at most
   * 200 characters of it.
   *
   * @param language the language
   * @param values the value of each gap; others are left aside
   * @return the sentence
   * @throws IllegalArgumentException if a gap has no value
   */
  public String fill(Language language, Map<String, String> values) {
    Matcher gap = GAP.matcher(language == Language.ENGLISH ? english : chinese);
    StringBuilder sentence = new StringBuilder();
    while (gap.find()) {
      String value = values.get(gap.group(1));
      checkArgument(
          value != null, "gap '%s' has no value; values are given for %s", gap.group(1), values);
      gap.appendReplacement(sentence, Matcher.quoteReplacement(Quotation.of(value)));
    }
    return gap.appendTail(sentence).toString();
  }

  private static ImmutableSet<String> gaps(String sentence) {
    return names(sentence).sorted().collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> names(String sentence) {
    return GAP.matcher(sentence).results().map(gap -> gap.group(1));
  }
}
