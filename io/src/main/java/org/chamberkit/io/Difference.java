package org.chamberkit.io;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.chamberkit.io.frame.Parsers;
import org.chamberkit.problem.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Where the canonical forms of two values first differ (首处差异).
 *
 * @param pointer the attribute or element
 * @param expected what the first value has there, as JSON writes it; nothing if it has nothing more
 * @param found what the second value has there, likewise
 */
public record Difference(Pointer pointer, Optional<String> expected, Optional<String> found) {

  private static final ImmutableSet<JsonToken> ENDS =
      ImmutableSet.of(JsonToken.END_OBJECT, JsonToken.END_ARRAY);

  /**
   * Finds the first difference of two values.
   *
   * @param <T> the type of the values
   * @param format the format in which they are written
   * @param expected the one value
   * @param found the other value
   * @return the difference; nothing if there is none
   */
  public static <T> Optional<Difference> first(JsonDocument<T> format, T expected, T found) {
    return first(format.record(expected), format.record(found));
  }

  private static Optional<Difference> first(byte[] expected, byte[] found) {
    try (JsonParser one = parser(expected);
        JsonParser other = parser(found)) {
      JsonToken token = one.nextToken();
      while (token != null) {
        JsonToken otherToken = other.nextToken();
        if (token != otherToken || !one.getString().equals(other.getString())) {
          // Of an attribute or element that only one of them has, that one knows the name.
          JsonParser named = ENDS.contains(token) ? other : one;
          return Optional.of(
              new Difference(
                  new Pointer(named.streamReadContext().pathAsPointer().toString()),
                  shown(one),
                  shown(other)));
        }
        token = one.nextToken();
      }
      return Optional.empty();
    }
  }

  private static JsonParser parser(byte[] record) {
    return Parsers.of(Limits.STANDARD).createParser(ObjectReadContext.empty(), record);
  }

  private static Optional<String> shown(JsonParser in) {
    JsonToken token = in.currentToken();
    if (token == null || ENDS.contains(token)) {
      return Optional.empty();
    }
    return Optional.of(
        token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME
            ? '"' + in.getString() + '"'
            : in.getString());
  }
}
