package org.chamberkit.problem;

import java.util.Optional;
import java.util.OptionalLong;
import org.chamberkit.text.Quotation;
import org.immutables.value.Value;

/**
 * Where a problem is, as far as it is known: the source, the place in its text, and the pointer
 * into the value.
 *
 * <p>Checks of values know the pointer alone; readers add the rest.
 *
 * <pre>{@code
 * Place place = Place.builder().source("in.json").line(2).column(26).pointer(pointer).build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Place implements WithPlace permits ImmutablePlace {

  Place() {}

  /**
   * Obtains a place of which the pointer alone is known.
   *
   * @param pointer the pointer into the value
   * @return the place
   */
  public static Place of(Pointer pointer) {
    return builder().pointer(pointer).build();
  }

  /** {@return the name of the file or stream} */
  public abstract Optional<String> source();

  /** {@return the number of the record in its stream, from 1} */
  public abstract OptionalLong record();

  /** {@return the line, from 1; lines end with LF} */
  public abstract OptionalLong line();

  /** {@return the column in characters (code points), from 1; says nothing without a line} */
  public abstract OptionalLong column();

  /** {@return the offset in bytes from the beginning of the source, from 0} */
  public abstract OptionalLong offset();

  /** {@return the pointer into the document or record} */
  public abstract Pointer pointer();

  /**
   * {@return the place as {@code source:line:column pointer}, without what is not known; source and
   * pointer each escaped and cut to 200 characters}
   */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    source().map(Quotation::of).ifPresent(text::append);
    line().ifPresent(line -> text.append(text.isEmpty() ? "" : ":").append(line));
    if (line().isPresent()) {
      column().ifPresent(column -> text.append(':').append(column));
    }
    if (!pointer().text().isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(Quotation.of(pointer().text()));
    }
    return text.toString();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a place; the pointer is required. */
  public static final class Builder extends ImmutablePlace.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
