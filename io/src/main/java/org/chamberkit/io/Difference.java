package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Finds the first difference in each line of two values. A line is an element of a list that the
   * value holds, or another of its attributes; elements are compared in their order.
   *
   * @param <T> the type of the values
   * @param format the format in which they are written
   * @param expected the one value
   * @param found the other value
   * @return the differences, in the order of the lines, those that only the other value has behind;
   *     none if the values are equal
   */
  public static <T> ImmutableList<Difference> byLine(JsonDocument<T> format, T expected, T found) {
    Map<Pointer, byte[]> lines = lines(format.record(expected));
    Map<Pointer, byte[]> others = lines(format.record(found));
    ImmutableList.Builder<Difference> differences = ImmutableList.builder();
    lines.forEach(
        (line, text) -> {
          byte[] other = others.remove(line);
          if (other == null) {
            differences.add(new Difference(line, Optional.of(text(text)), Optional.empty()));
          } else if (!Arrays.equals(text, other)) {
            first(text, other).map(within -> within.under(line)).ifPresent(differences::add);
          }
        });
    others.forEach(
        (line, text) ->
            differences.add(new Difference(line, Optional.empty(), Optional.of(text(text)))));
    return differences.build();
  }

  /**
   * Counts the lines that {@link #byLine} compares.
   *
   * @param <T> the type of the values
   * @param format the format in which they are written
   * @param expected the one value
   * @param found the other value
   * @return how many lines one of them or both have
   */
  public static <T> int lineCount(JsonDocument<T> format, T expected, T found) {
    Set<Pointer> all = new HashSet<>(lines(format.record(expected)).keySet());
    all.addAll(lines(format.record(found)).keySet());
    return all.size();
  }

  private Difference under(Pointer line) {
    return new Difference(line.then(pointer), expected, found);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  /** The text of each line of a record. */
  private static Map<Pointer, byte[]> lines(byte[] record) {
    Map<Pointer, byte[]> lines = new LinkedHashMap<>();
    try (JsonParser in = parser(record)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        Pointer attribute = Pointer.to(in.currentName());
        if (in.nextToken() == JsonToken.START_ARRAY) {
          for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            lines.put(attribute.child(i), value(in, record));
          }
        } else {
          lines.put(attribute, value(in, record));
        }
      }
    }
    return lines;
  }

  /** The text of the value at the current token. */
  private static byte[] value(JsonParser in, byte[] record) {
    long start = in.currentTokenLocation().getByteOffset();
    in.skipChildren();
    in.finishToken();
    long end = in.currentLocation().getByteOffset();
    return Arrays.copyOfRange(record, Math.toIntExact(start), Math.toIntExact(end));
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
