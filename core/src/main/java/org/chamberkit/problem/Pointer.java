package org.chamberkit.problem;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.chamberkit.text.Quotation;

/**
 * A way into a value: a JSON Pointer (RFC 6901), such as {@code /dimensions/0/maximum}.
 *
 * @param text the pointer, empty for the value as a whole, else beginning with a slash
 */
public record Pointer(String text) implements Comparable<Pointer> {

  /** Points to the value as a whole. */
  public static final Pointer ROOT = new Pointer("");

  /**
   * Checks the first character.
   *
   * @param text the pointer
   */
  public Pointer {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "pointer must begin with '/', but was '" + Quotation.of(text) + "'");
    }
  }

  /**
   * Obtains a pointer to an attribute of the value as a whole.
   *
   * @param name the name of the attribute
   * @return the pointer
   */
  public static Pointer to(String name) {
    return ROOT.child(name);
  }

  /**
   * Returns the pointer to an attribute of what this one points to.
   *
   * @param name the name of the attribute
   * @return the pointer
   */
  public Pointer child(String name) {
    return new Pointer(text + '/' + name.replace("~", "~0").replace("/", "~1"));
  }

  /**
   * Returns the pointer to an element of the list that this one points to.
   *
   * @param index the index, from 0
   * @return the pointer
   */
  public Pointer child(int index) {
    return new Pointer(text + '/' + index);
  }

  /**
   * Returns this pointer followed by another.
   *
   * @param further the way on from here
   * @return the pointer
   */
  public Pointer then(Pointer further) {
    return new Pointer(text + further.text);
  }

  /** {@return the names and indices on the way, without escapes; empty for {@link #ROOT}} */
  public ImmutableList<String> steps() {
    return text.isEmpty()
        ? ImmutableList.of()
        : Splitter.on('/')
            .splitToStream(text.substring(1))
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the pointer to what holds this; {@link #ROOT} for itself} */
  public Pointer parent() {
    return text.isEmpty() ? this : new Pointer(text.substring(0, text.lastIndexOf('/')));
  }

  @Override
  public int compareTo(Pointer other) {
    return text.compareTo(other.text);
  }

  /** {@return the pointer as text} */
  @Override
  public String toString() {
    return text;
  }
}
