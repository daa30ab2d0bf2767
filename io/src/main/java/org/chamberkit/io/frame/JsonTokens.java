package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.ReadOptions;
import org.chamberkit.io.UnknownNames;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.Decimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The tokens of one frame, one after the other, and the problems met on the way. A wrong value is
 * reported and passed over; only where the text is no JSON does reading stop.
 */
public final class JsonTokens implements AutoCloseable {

  private final Frame frame;
  private final JsonParser parser;
  private final ReadOptions options;
  private final Frame.Places places;
  private final int mostShort;
  private final List<Problem> located = new ArrayList<>();
  private final List<Problem> unlocated = new ArrayList<>();

  // A parser guesses at the encoding when it is made, and throws where zeros look like one that it
  // does not read; a text that is no UTF-8 has no tokens.
  private JsonTokens(Frame frame, ReadOptions options, boolean isUtf8) {
    this(
        frame,
        options,
        Parsers.of(options.limits())
            .createParser(
                ObjectReadContext.empty(),
                frame.bytes(),
                frame.start(),
                isUtf8 ? frame.length() : 0));
  }

  /** The tokens that a parser gives next, which are those of the frame. */
  JsonTokens(Frame frame, ReadOptions options, JsonParser parser) {
    this.frame = frame;
    this.options = options;
    this.places = frame.places();
    this.parser = parser;
    this.mostShort = Math.min(Decimal.MOST_DIGITS, options.limits().most(Limit.NUMBER_LIMIT));
  }

  /** What reads from tokens: returns nothing where the text is broken and the break is reported. */
  public interface Reading {
    void from(JsonTokens in);
  }

  /**
   * Reads a frame.
   *
   * @return all problems that were met, in the order of their places
   */
  public static ImmutableList<Problem> read(Frame frame, ReadOptions options, Reading reading) {
    int wrongByte = Encodings.firstWrongByte(frame.bytes(), frame.start(), frame.length());
    try (JsonTokens in = new JsonTokens(frame, options, wrongByte < 0)) {
      Fault fault = frame.fault();
      if (wrongByte >= 0 && (fault == null || (fault.isOfText() && wrongByte < fault.at()))) {
        in.reportAt(wrongByte, Pointer.ROOT, Encodings.problem(frame, wrongByte));
      } else if (fault != null) {
        in.reportFault(fault);
      } else if (frame.beginsWithMark()) {
        in.reportAt(
            0,
            Pointer.ROOT,
            Problem.of(JsonProblem.MISPLACED_BYTE_ORDER_MARK, Pointer.ROOT, ImmutableMap.of()));
      } else {
        in.read(reading);
      }
      return in.problems();
    }
  }

  private void read(Reading reading) {
    try {
      reading.from(this);
    } catch (StreamConstraintsException e) {
      LimitScan.of(frame, options.limits())
          .ifPresentOrElse(
              this::reportFault, () -> reportStop(JsonProblem.INVALID_JSON, ImmutableMap.of()));
    } catch (UnexpectedEndOfInputException e) {
      reportStop(JsonProblem.UNEXPECTED_END, ImmutableMap.of());
    } catch (JacksonException e) {
      long offset = parser.currentLocation().getByteOffset();
      reportAt(offset, pointer(), BrokenJson.problem(frame, offset));
    }
  }

  /**
   * Cuts an array into its elements. An element in which the text breaks off goes to the end; its
   * own reading reports the break.
   *
   * @param elements takes the elements, in their order
   * @return what is wrong with the array itself
   */
  public static ImmutableList<Problem> readArray(
      Frame frame, ReadOptions options, Consumer<Frame> elements) {
    return read(
        frame,
        options,
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
  public static void findOffsets(Frame frame, Map<Pointer, Long> offsets) {
    try (JsonTokens in = new JsonTokens(frame, ReadOptions.STANDARD, true)) {
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
  public @Nullable JsonToken next() {
    return parser.nextToken();
  }

  public JsonToken token() {
    return parser.currentToken();
  }

  public boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  public boolean isAtNumber() {
    return isAt(JsonToken.VALUE_NUMBER_INT) || isAt(JsonToken.VALUE_NUMBER_FLOAT);
  }

  public String name() {
    return parser.currentName();
  }

  /** Whether nothing was reported so far. */
  boolean isWithoutProblems() {
    return located.isEmpty() && unlocated.isEmpty();
  }

  /** A whole number of at most 18 digits and within the limit, which so needs no text. */
  public boolean isAtShortNumber() {
    return isAt(JsonToken.VALUE_NUMBER_INT) && parser.getStringLength() <= mostShort;
  }

  public long shortNumber() {
    return parser.getLongValue();
  }

  /**
   * A number of digits with a point among them, at most 18 in all, which needs no text either; null
   * if the current token is another number.
   */
  public @Nullable Decimal plainNumber() {
    char[] characters = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int first = characters[start] == '-' ? start + 1 : start;
    int point = -1;
    if (end - first > Decimal.MOST_DIGITS + 1) {
      return null;
    }
    long digits = 0;
    for (int i = first; i < end; i++) {
      char c = characters[i];
      if (c == '.') {
        point = i;
      } else if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else {
        return null; // an exponent
      }
    }
    return point < 0 ? null : new Decimal(first == start ? digits : -digits, end - 1 - point);
  }

  /** How long the text of the current token is. */
  public int length() {
    return parser.getStringLength();
  }

  /** The text of a string or the digits of a number, as they stand. */
  public String text() {
    return parser.getString();
  }

  public void skipValue() {
    parser.skipChildren();
  }

  /** Passes over the rest of the object of which a name or the last token of a value is current. */
  public void skipRest() {
    while (next() != JsonToken.END_OBJECT) {
      skipValue();
    }
  }

  public Pointer pointer() {
    return new Pointer(parser.streamReadContext().pathAsPointer().toString());
  }

  /** Where the current token begins, counted from the first byte of the text. */
  public long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  /** Reports a problem with the value at the current token. */
  public void report(ProblemCode code, ImmutableMap<String, String> arguments) {
    Pointer pointer = pointer();
    reportAt(offset(), pointer, Problem.of(code, pointer, arguments));
  }

  /** Reports a value of the wrong type and passes over it. */
  public void reportWrongType(String expected) {
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
  public void reportObject(ProblemCode code, ImmutableMap<String, String> arguments) {
    reportWithin(ImmutableList.of(Problem.of(code, Pointer.ROOT, arguments)));
  }

  /** Reports problems that a check found within the value at the current token. */
  public void reportWithin(ImmutableList<Problem> problems) {
    if (problems.isEmpty()) {
      return; // which is nearly always, so that the pointer is not worked out
    }
    Pointer holder = pointer();
    problems.forEach(problem -> unlocated.add(problem.within(holder)));
  }

  /** Reports a name that the object does not have, and passes over its value. */
  public void reportUnknownName(String known) {
    String name = name();
    if (name.length() > options.limits().most(Limit.NAME_LIMIT)) {
      reportLimit(Limit.NAME_LIMIT);
    } else {
      Problem unknown =
          Problem.of(
              JsonProblem.UNKNOWN_NAME, pointer(), ImmutableMap.of("name", name, "known", known));
      reportAt(offset(), pointer(), skipsUnknown() ? asWarning(unknown) : unknown);
    }
    next();
    skipValue();
  }

  /** Whether unknown names are passed over. */
  public boolean skipsUnknown() {
    return options.unknownNames() == UnknownNames.SKIPPED;
  }

  private static Problem asWarning(Problem problem) {
    return new Problem(problem.code(), Severity.WARNING, problem.place(), problem.arguments());
  }

  /** Whether so much is within a limit; reports it if not. */
  public boolean isWithin(Limit limit, long amount) {
    boolean isWithin = amount <= options.limits().most(limit);
    if (!isWithin) {
      reportLimit(limit);
    }
    return isWithin;
  }

  /** Likewise of what the array or object holds whose end is the current token. */
  public boolean holdsAtMost(Limit limit, long count) {
    boolean isWithin = count <= options.limits().most(limit);
    if (!isWithin) {
      reportObject(limit, Fault.arguments(limit, options.limits()));
    }
    return isWithin;
  }

  private void reportLimit(Limit limit) {
    report(limit, Fault.arguments(limit, options.limits()));
  }

  private void reportStop(ProblemCode code, ImmutableMap<String, String> arguments) {
    long offset = parser.currentLocation().getByteOffset();
    reportAt(offset, pointer(), Problem.of(code, Pointer.ROOT, arguments));
  }

  private void reportFault(Fault fault) {
    Pointer pointer = fault.isOfText() ? pointerAt(frame, fault.at()) : Pointer.ROOT;
    reportAt(fault.at(), pointer, Problem.of(fault.code(), Pointer.ROOT, fault.arguments()));
  }

  /** The pointer to what begins at a byte, or to what holds it. */
  private static Pointer pointerAt(Frame frame, long offset) {
    Pointer pointer = Pointer.ROOT;
    try (JsonTokens in = new JsonTokens(frame, ReadOptions.STANDARD, true)) {
      while (in.next() != null && in.offset() <= offset) {
        pointer = in.pointer();
      }
      return pointer;
    } catch (JacksonException e) {
      // The text ends at its limit, in the middle of a token, of which what was met so far tells.
      return pointer;
    }
  }

  private void reportAt(long offset, Pointer pointer, Problem problem) {
    located.add(locatedAt(offset, pointer, problem));
  }

  private Problem locatedAt(long offset, Pointer pointer, Problem problem) {
    return problem.at(places.place(offset, pointer));
  }

  private ImmutableList<Problem> problems() {
    if (located.isEmpty() && unlocated.isEmpty()) {
      return ImmutableList.of();
    }
    List<Problem> all = new ArrayList<>(located);
    all.addAll(frame.locate(ImmutableList.copyOf(unlocated)));
    all.sort((a, b) -> Long.compare(a.place().offset().orElse(0), b.place().offset().orElse(0)));
    return ImmutableList.copyOf(all);
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
