package org.chamberkit.problem;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.text.Language;

/**
 * What tests say of values that are refused or warned of: every message whole, in both languages.
 */
public final class Refusals {

  private Refusals() {}

  /** Asserts the lines in English, with code and pointer, and the sentences in Chinese. */
  public static void assertRefused(ThrowingCallable build, String english, String chinese) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(build)
        .withMessage(english)
        .satisfies(e -> assertTold(e.problems(), english, chinese));
  }

  /** Asserts the lines in English, with code and pointer, and the sentences in Chinese. */
  public static void assertTold(ImmutableList<Problem> problems, String english, String chinese) {
    assertThat(problems.stream().map(p -> p.line(Language.ENGLISH)).collect(joining("\n")))
        .isEqualTo(english);
    assertThat(problems.stream().map(p -> p.sentence(Language.CHINESE)).collect(joining("\n")))
        .isEqualTo(chinese);
  }
}
