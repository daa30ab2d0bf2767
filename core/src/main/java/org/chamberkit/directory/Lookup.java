package org.chamberkit.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Texts in their order, each with the positions of the organizations to which it belongs. Nothing
 * here hashes a text: whoever chooses the texts cannot make look-ups slow.
 */
final class Lookup {

  private final String[] texts;
  private final int[] positions;

  private record Entry(String text, int position) {}

  /**
   * Sorts the texts.
   *
   * @param entries hands over each text with a position
   */
  Lookup(Consumer<BiConsumer<String, Integer>> entries) {
    List<Entry> sorted = new ArrayList<>();
    entries.accept((text, position) -> sorted.add(new Entry(text, position)));
    sorted.sort(Comparator.comparing(Entry::text).thenComparingInt(Entry::position));
    texts = sorted.stream().map(Entry::text).toArray(String[]::new);
    positions = sorted.stream().mapToInt(Entry::position).toArray();
  }

  /** The positions of a text, each once, from the least. */
  IntStream find(String text) {
    return from(text, text::equals);
  }

  /** The positions of all texts from one on, as long as they fit, each once, from the least. */
  IntStream from(String first, Predicate<String> fits) {
    int low = 0;
    int high = texts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts[middle].compareTo(first) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return IntStream.range(low, texts.length)
        .takeWhile(i -> fits.test(texts[i]))
        .map(i -> positions[i])
        .sorted()
        .distinct();
  }
}
