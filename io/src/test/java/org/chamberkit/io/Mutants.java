package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The mutants of a JSON text that are still one: a value is replaced; a part is left out, doubled
 * or put in another place.
 */
final class Mutants {

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2",
          "1.1",
          "0.5",
          "12",
          "19",
          "10000000000",
          "99999999999999999",
          "999999999999999999",
          "-999999999999999999",
          "0.000000000000000001",
          "0.000000000000000005",
          "0.999999999999999999",
          "1e400",
          "-1e-400",
          "0.1234567890123456789");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\\u0085\\u3000",
          "\\u0000",
          "-",
          "0000-01-01",
          "9999-12-31",
          "99999999999-12-31",
          "2012-02-30",
          "1/3",
          "1/0",
          "9223372036854775807/9223372036854775806",
          "-9223372036854775808/1",
          "5/9223372036854775807",
          "[0.5 1]",
          "[1, 0)",
          "[0, 0]",
          "(.., ..)",
          "[.., 0]",
          "(.., 0)",
          "[1000, ..)",
          "[0, 999999999999999999999)",
          "[-0.00, 1e5)");

  private static final List<String> OTHERS = List.of("null", "true", "false", "[]", "{}", "[[]]");

  /** A value or, in an object, a name with its value; the bytes from one to the other. */
  private record Part(int start, int end, JsonToken token, List<Part> parts) {}

  /** Other text in the place of a part. */
  private record Change(Part part, String other) {}

  private final byte[] bytes;
  private final JsonParser parser;
  private final Set<String> words = new TreeSet<>();
  private final List<Change> changes = new ArrayList<>();

  private Mutants(String text) {
    this.bytes = text.getBytes(UTF_8);
    this.parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), bytes);
  }

  /**
   * Mutants of a text.
   *
   * @param text the text
   * @param random which of the mutants
   * @param share one of how many
   */
  static List<String> of(String text, Random random, int share) {
    Mutants mutants = mutants(text);
    return mutants.changes.stream()
        .filter(change -> random.nextInt(share) == 0)
        .map(mutants::text)
        .toList();
  }

  /** One mutant of a text. */
  static String oneOf(String text, Random random) {
    Mutants mutants = mutants(text);
    return mutants.text(mutants.changes.get(random.nextInt(mutants.changes.size())));
  }

  private static Mutants mutants(String text) {
    Mutants mutants = new Mutants(text);
    mutants.parser.nextToken();
    mutants.change(mutants.part());
    return mutants;
  }

  private Part part() {
    int start = offset();
    JsonToken token = parser.currentToken();
    List<Part> parts = new ArrayList<>();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        int name = offset();
        parser.nextToken();
        Part value = part();
        parts.add(new Part(name, value.end(), JsonToken.PROPERTY_NAME, List.of(value)));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        parts.add(part());
      }
    } else if (token == JsonToken.VALUE_STRING && parser.getString().matches("[-\\w]{1,12}")) {
      words.add(parser.getString());
    }
    parser.finishToken();
    int end = (int) parser.currentLocation().getByteOffset();
    while (bytes[end - 1] == ' ' || bytes[end - 1] == '\n') {
      end--;
    }
    return new Part(start, end, token, parts);
  }

  private int offset() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private void change(Part part) {
    switch (part.token()) {
      case PROPERTY_NAME -> {
        // Its value is changed, not its name; names are left out and doubled by the object.
      }
      case START_OBJECT, START_ARRAY -> rearrange(part);
      case VALUE_STRING -> {
        TEXTS.forEach(other -> changes.add(new Change(part, '"' + other + '"')));
        words.forEach(other -> changes.add(new Change(part, '"' + other + '"')));
      }
      default -> NUMBERS.forEach(other -> changes.add(new Change(part, other)));
    }
    if (part.token() != JsonToken.PROPERTY_NAME) {
      OTHERS.forEach(other -> changes.add(new Change(part, other)));
    }
    part.parts().forEach(this::change);
  }

  private void rearrange(Part whole) {
    List<String> parts = whole.parts().stream().map(this::source).toList();
    for (int i = 0; i < parts.size(); i++) {
      List<String> others = new ArrayList<>(parts);
      String part = others.remove(i);
      rearrange(whole, others);
      others.add(part);
      rearrange(whole, others);
      others.add(part);
      rearrange(whole, others);
    }
    List<String> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);
    rearrange(whole, reversed);
  }

  private void rearrange(Part whole, List<String> parts) {
    String all = String.join(",", parts);
    boolean isArray = whole.token() == JsonToken.START_ARRAY;
    changes.add(new Change(whole, isArray ? "[" + all + "]" : "{" + all + "}"));
  }

  private String source(Part part) {
    return new String(bytes, part.start(), part.end() - part.start(), UTF_8);
  }

  private String text(Change change) {
    return new String(bytes, 0, change.part().start(), UTF_8)
        + change.other()
        + new String(bytes, change.part().end(), bytes.length - change.part().end(), UTF_8);
  }
}
