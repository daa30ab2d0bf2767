package org.chamberkit.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the entries of a list that name again what an entry before them names (重复). */
public final class Repetitions {

  private Repetitions() {}

  /**
   * Checks that no two entries of a list have the same key.
   *
   * @param list where the list is
   * @param entries the entries
   * @param key what no two of them may share, such as the identifier
   * @param problem makes a problem out of the key and the way to the entry that has it again
   * @param <E> the type of the entries
   * @param <K> the type of the keys
   * @return a problem for each entry whose key one before it has, in the order of the list
   */
  public static <E, K> ImmutableList<Problem> check(
      Pointer list,
      List<E> entries,
      Function<? super E, K> key,
      BiFunction<? super K, Pointer, Problem> problem) {
    Set<K> met = Sets.newHashSetWithExpectedSize(entries.size());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      K next = key.apply(entries.get(i));
      if (!met.add(next)) {
        problems.add(problem.apply(next, list.child(i)));
      }
    }
    return problems.build();
  }
}
