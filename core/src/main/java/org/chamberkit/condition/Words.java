package org.chamberkit.condition;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** Asks whether an attribute is among words. */
final class Words {

  private Words() {}

  /**
   * The verdict on an attribute.
   *
   * @param attribute what it is called
   * @param word what it is, if it is stated
   * @param words the words that are asked for
   * @param name what a word is called
   * @param isAmong whether it is one of them
   * @param isCoarser whether it holds one of them, and so may be it or not
   */
  static <T> Verdict ask(
      Name attribute,
      Optional<T> word,
      Collection<T> words,
      Function<? super T, Name> name,
      Predicate<T> isAmong,
      Predicate<T> isCoarser) {
    if (word.isEmpty()) {
      return Verdict.of(
          Outcome.UNKNOWN, Ground.of(GroundKind.NO_WORD, ImmutableMap.of("attribute", attribute)));
    }
    ImmutableMap<String, Name> values =
        ImmutableMap.of(
            "attribute", attribute,
            "word", name.apply(word.get()),
            "words", list(words, name));
    if (isAmong.test(word.get())) {
      return Verdict.of(Outcome.PASS, Ground.of(GroundKind.WORD_AMONG, values));
    }
    return isCoarser.test(word.get())
        ? Verdict.of(Outcome.UNKNOWN, Ground.of(GroundKind.WORD_UNDECIDED, values))
        : Verdict.of(Outcome.FAIL, Ground.of(GroundKind.WORD_NOT_AMONG, values));
  }

  /** The name of something that is called by its code alone. */
  static Name plain(Object code) {
    return Name.ofChinese(code.toString());
  }

  static <T> Name list(Collection<T> words, Function<? super T, Name> name) {
    return Name.of(listed(words, name, Language.CHINESE), listed(words, name, Language.ENGLISH));
  }

  private static <T> String listed(
      Collection<T> words, Function<? super T, Name> name, Language language) {
    return words.stream()
        .map((T word) -> name.apply(word).in(language))
        .collect(joining(language.listSeparator()));
  }
}
