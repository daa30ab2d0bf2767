package org.chamberkit.io;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one frame, one after the other, and the problems met on the way. A wrong value is
 * reported and passed over; only where the text is no JSON does reading stop.
 */
final class JsonTokens implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(Limits.CONSTRAINTS).build();

  private final Frame frame;
  private final JsonParser parser;
  private final Frame.Places places;
  private final List<Problem> located = new ArrayList<>();
  private final List<Problem> unlocated = new ArrayList<>();

  private JsonTokens(Frame frame) {
    this.frame = frame;
    this.places = frame.places();
    this.parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), frame.bytes(), frame.start(), frame.length());
  }

  /** What reads from tokens: returns nothing where the text is broken and the break is reported. */
  interface Reading {
    void from(JsonTokens in);
  }

  /**
   * Reads a frame.
   *
   * @return all problems that were met, in the order of their places
   */
  static ImmutableList<Problem> read(Frame frame, Reading reading) {
    int wrongByte = firstWrongByte(frame);
    try (JsonTokens in = new JsonTokens(frame)) {
      if (wrongByte >= 0) {
        boolean isNul = frame.bytes()[frame.start() + wrongByte] == 0;
        in.reportAt(
            wrongByte,
            Pointer.ROOT,
            isNul ? JsonProblem.NUL_BYTE : JsonProblem.NOT_UTF8,
            ImmutableMap.of());
        return in.problems();
      }
      try {
        reading.from(in);
      } catch (StreamConstraintsException e) {
        in.reportStop(JsonProblem.LIMIT_EXCEEDED, Limits.ARGUMENTS);
      } catch (UnexpectedEndOfInputException e) {
        in.reportStop(JsonProblem.UNEXPECTED_END, ImmutableMap.of());
      } catch (JacksonException e) {
        in.reportStop(JsonProblem.INVALID_JSON, ImmutableMap.of());
      }
      return in.problems();
    }
  }

  /**
   * Cuts an array into its elements. An element in which the text breaks off goes to the end; its
   * own reading reports the break.
   *
   * @param elements takes the elements, in their order
   * @return what is wrong with the array itself
   */
  static ImmutableList<Problem> readArray(Frame frame, Consumer<Frame> elements) {
    return read(
        frame,
        in -> {
          Frame.Places places = frame.places();
          in.next();
          for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
            long start = in.offset();
            try {
              in.skipValue();
              in.parser.finishToken();
            } catch (StreamReadException e) {
              elements.accept(places.element(index, start, frame.length()));
              return;
            }
            long end = in.parser.currentLocation().getByteOffset();
            elements.accept(places.element(index, start, end));
          }
          if (in.next() != null) {
            in.report(JsonProblem.TRAILING_CONTENT, ImmutableMap.of());
          }
        });
  }

  /** Fills in the offset of the value that each of the pointers names, where there is one. */
  static void findOffsets(Frame frame, Map<Pointer, Long> offsets) {
    try (JsonTokens in = new JsonTokens(frame)) {
      while (in.next() != null) {
        JsonToken token = in.token();
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          offsets.computeIfPresent(
              in.pointer(), (pointer, known) -> known < 0 ? in.offset() : known);
        }
      }
    } catch (JacksonException e) {
      // The text is broken further on, which was reported when it was read; what comes before the
      // break has its place.
      return;
    }
  }

  /** Moves to the next token; null at the end of the text. */
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  JsonToken token() {
    return parser.currentToken();
  }

  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  boolean isAtNumber() {
    return isAt(JsonToken.VALUE_NUMBER_INT) || isAt(JsonToken.VALUE_NUMBER_FLOAT);
  }

  String name() {
    return parser.currentName();
  }

  /** The text of a string or the digits of a number, as they stand. */
  String text() {
    return parser.getString();
  }

  void skipValue() {
    parser.skipChildren();
  }

  /** Passes over the rest of the object of which a name or the last token of a value is current. */
  void skipRest() {
    while (next() != JsonToken.END_OBJECT) {
      skipValue();
    }
  }

  Pointer pointer() {
    return new Pointer(parser.streamReadContext().pathAsPointer().toString());
  }

  /** Where the current token begins, counted from the first byte of the text. */
  long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  /** Reports a problem with the value at the current token. */
  void report(ProblemCode code, ImmutableMap<String, String> arguments) {
    reportAt(offset(), pointer(), code, arguments);
  }

  /** Reports a value of the wrong type and passes over it. */
  void reportWrongType(String expected) {
    if (isAt(JsonToken.VALUE_NULL)) {
      report(JsonProblem.NULL_VALUE, ImmutableMap.of());
    } else {
      report(
          JsonProblem.WRONG_TYPE,
          ImmutableMap.of("expected", expected, "given", typeName(token())));
    }
    skipValue();
  }

  /** Reports a problem with the object whose end is the current token; its place is its start. */
  void reportObject(ProblemCode code, ImmutableMap<String, String> arguments) {
    reportWithin(ImmutableList.of(Problem.of(code, Pointer.ROOT, arguments)));
  }

  /** Reports problems that a check found within the value at the current token. */
  void reportWithin(ImmutableList<Problem> problems) {
    Pointer holder = pointer();
    problems.forEach(problem -> unlocated.add(problem.within(holder)));
  }

  private void reportStop(ProblemCode code, ImmutableMap<String, String> arguments) {
    long offset = parser.currentLocation().getByteOffset();
    reportAt(offset, pointer(), code, arguments);
  }

  private void reportAt(
      long offset, Pointer pointer, ProblemCode code, ImmutableMap<String, String> arguments) {
    located.add(Problem.of(code, pointer, arguments).at(places.place(offset, pointer)));
  }

  private ImmutableList<Problem> problems() {
    List<Problem> all = new ArrayList<>(located);
    all.addAll(frame.locate(ImmutableList.copyOf(unlocated)));
    all.sort((a, b) -> Long.compare(a.place().offset().orElse(0), b.place().offset().orElse(0)));
    return ImmutableList.copyOf(all);
  }

  /** The first byte that is NUL or not part of UTF-8, from the beginning of the text; else −1. */
  private static int firstWrongByte(Frame frame) {
    byte[] bytes = frame.bytes();
    for (int i = frame.start(); i < frame.start() + frame.length(); i++) {
      if (bytes[i] == 0) {
        return i - frame.start();
      }
    }
    if (Utf8.isWellFormed(bytes, frame.start(), frame.length())) {
      return -1;
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, frame.start(), frame.length());
    StandardCharsets.UTF_8.newDecoder().decode(rest, CharBuffer.allocate(frame.length()), true);
    return rest.position() - frame.start();
  }

  private static String typeName(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      default -> "null";
    };
  }

  @Override
  public void close() {
    parser.close();
  }
}
