package org.chamberkit.io.form;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some of the values that were made of texts, so that an identifier that comes again and
 * again is checked once and is one object. It never grows: a value that comes later takes the place
 * of an earlier one.
 *
 * @param <T> the type of the values, which are immutable
 */
public final class Interner<T> {

  private static final int SLOTS = 512;

  private final AtomicReferenceArray<@Nullable Entry<T>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, @Nullable T> make;

  /** Begins; the function gives nothing for texts that stand for nothing. */
  public Interner(Function<String, @Nullable T> make) {
    this.make = make;
  }

  private record Entry<T>(String text, T value) {}

  /** The value of a text; null if it has none. */
  public @Nullable T get(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Entry<T> known = slots.getPlain(slot);
    if (known != null && known.text().equals(text)) {
      return known.value();
    }
    T value = make.apply(text);
    if (value != null) {
      slots.setRelease(slot, new Entry<>(text, value));
    }
    return value;
  }
}
