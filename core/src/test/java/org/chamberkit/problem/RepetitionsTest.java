package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

  private static final Problem PROBLEM =
      Problem.of(SampleProblem.OLD, Pointer.ROOT, ImmutableMap.of());

  @Test
  void names_each_entry_whose_key_stands_before_it() {
    List<String> named = new ArrayList<>();

    ImmutableList<Problem> problems =
        Repetitions.check(
            Pointer.to("words"),
            ImmutableList.of("a", "b", "A", "c", "a"),
            word -> word.toLowerCase(Locale.ROOT),
            (key, entry) -> {
              named.add(entry + " " + key);
              return PROBLEM;
            });

    assertThat(named).containsExactly("/words/2 a", "/words/4 a");
    assertThat(problems).containsExactly(PROBLEM, PROBLEM);
  }

  @Test
  void finds_nothing_where_every_key_differs() {
    assertThat(
            Repetitions.check(
                Pointer.ROOT, ImmutableList.of("a", "b"), word -> word, (key, entry) -> PROBLEM))
        .isEmpty();
  }
}
