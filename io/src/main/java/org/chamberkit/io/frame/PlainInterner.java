package org.chamberkit.io.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some of the values that were made of texts, by the bytes of these, so that for one that
 * comes again and again not even a string is made. It never grows: a value that comes later takes
 * the place of an earlier one.
 *
 * @param <T> the type of the values, which are immutable
 */
public final class PlainInterner<T> {

  private static final int SLOTS = 512;
  private static final int FACTOR = 31;

  private final AtomicReferenceArray<@Nullable Entry<T>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, @Nullable T> make;

  /** Begins; the function gives nothing for texts that stand for nothing. */
  public PlainInterner(Function<String, @Nullable T> make) {
    this.make = make;
  }

  @SuppressWarnings("ArrayRecordComponent") // never shown
  private record Entry<T>(byte[] text, T value) {}

  /** The value of a text in UTF-8; null if it has none. */
  @Nullable T get(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FACTOR * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Entry<T> known = slots.getPlain(slot);
    if (known != null && Arrays.equals(known.text(), 0, known.text().length, bytes, from, to)) {
      return known.value();
    }
    T value = make.apply(new String(bytes, from, to - from, UTF_8));
    if (value != null) {
      slots.setRelease(slot, new Entry<>(Arrays.copyOfRange(bytes, from, to), value));
    }
    return value;
  }
}
