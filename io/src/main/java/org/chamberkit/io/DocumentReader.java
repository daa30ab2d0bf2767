package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads documents of one or more formats. A document begins with its {@code format} and {@code
 * version}; what follows are the attributes of the value.
 *
 * <p>Reading is strict: no unknown or repeated names, no null, no other type than the form says.
 * All problems are reported at once; only where the text is no JSON does reading stop.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed class DocumentReader<T> permits JsonDocument {

  static final int VERSION = 1;

  private final ImmutableMap<String, ObjectForm<? extends T>> forms;

  DocumentReader(ImmutableMap<String, ObjectForm<? extends T>> forms) {
    this.forms = forms;
  }

  /**
   * Obtains a reader of every format that the library knows.
   *
   * @return the reader; the class of a value tells what was read
   */
  public static DocumentReader<Object> ofAnyFormat() {
    ImmutableMap.Builder<String, ObjectForm<?>> all = ImmutableMap.builder();
    JsonDocument.ALL.forEach(document -> all.put(document.format(), document.form()));
    return new DocumentReader<>(all.buildOrThrow());
  }

  /**
   * Reads one document.
   *
   * @param source the source
   * @return the value, or all that is wrong
   * @throws IOException if the bytes cannot be read
   */
  public final Parsed<T> read(JsonSource source) throws IOException {
    try (Framing framing = new Framing(source)) {
      return parse(framing.whole(), Limits.DOCUMENT);
    }
  }

  /**
   * Reads the records of a source, one after the other: a stream with one record a line, an array,
   * or a single document. Each record is a whole document.
   *
   * @param source the source
   * @return the records; the caller closes it
   * @throws IOException if the bytes cannot be read
   */
  public final RecordReader<T> records(JsonSource source) throws IOException {
    return new RecordReader<>(this, new Framing(source));
  }

  /** Reads a frame that holds one document. */
  final Parsed<T> parse(Frame frame, int mostBytes) {
    List<T> values = new ArrayList<>();
    ImmutableList<Problem> problems =
        JsonTokens.read(
            frame,
            in -> {
              if (frame.length() > mostBytes) {
                in.report(JsonProblem.LIMIT_EXCEEDED, Limits.ARGUMENTS);
              } else if (in.next() == null) {
                in.report(JsonProblem.EMPTY_DOCUMENT, ImmutableMap.of());
              } else {
                T value = readDocument(in);
                if (value != null) {
                  values.add(value);
                }
                if (in.next() != null) {
                  in.report(JsonProblem.TRAILING_CONTENT, ImmutableMap.of());
                }
              }
            });
    return parsed(values.stream().findFirst(), problems, frame, Pointer.ROOT);
  }

  /** Reads a frame that holds an array of documents; each is a record. */
  final ImmutableList<Parsed<T>> parseArray(Frame frame) {
    List<Optional<T>> values = new ArrayList<>();
    ImmutableList<Problem> problems =
        JsonTokens.read(
            frame,
            in -> {
              if (frame.length() > Limits.DOCUMENT) {
                in.report(JsonProblem.LIMIT_EXCEEDED, Limits.ARGUMENTS);
                return;
              }
              in.next();
              while (in.next() != JsonToken.END_ARRAY) {
                values.add(Optional.empty());
                values.set(values.size() - 1, Optional.ofNullable(readDocument(in)));
              }
              if (in.next() != null) {
                in.report(JsonProblem.TRAILING_CONTENT, ImmutableMap.of());
              }
            });
    ImmutableList.Builder<Parsed<T>> records = ImmutableList.builder();
    int placed = 0;
    for (int i = 0; i < values.size(); i++) {
      Pointer root = Pointer.ROOT.child(i);
      ImmutableList<Problem> own = within(root, problems);
      placed += own.size();
      records.add(parsed(values.get(i), own, frame.asRecord(i + 1), root));
    }
    if (placed < problems.size()) {
      // What is wrong with the array itself makes a record of its own, so that it is not lost.
      ImmutableList<Problem> others =
          problems.stream()
              .filter(problem -> isOutside(problem, values.size()))
              .collect(ImmutableList.toImmutableList());
      records.add(parsed(Optional.empty(), others, frame, Pointer.ROOT));
    }
    return records.build();
  }

  private static ImmutableList<Problem> within(Pointer root, ImmutableList<Problem> problems) {
    return problems.stream()
        .filter(problem -> isWithin(root, problem))
        .map(
            problem -> {
              long record = Long.parseLong(root.text().substring(1)) + 1;
              return problem.at(problem.place().withRecord(OptionalLong.of(record)));
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isWithin(Pointer root, Problem problem) {
    String pointer = problem.place().pointer().text();
    return pointer.equals(root.text()) || pointer.startsWith(root.text() + "/");
  }

  private static boolean isOutside(Problem problem, int records) {
    for (int i = 0; i < records; i++) {
      if (isWithin(Pointer.ROOT.child(i), problem)) {
        return false;
      }
    }
    return true;
  }

  private static <T> Parsed<T> parsed(
      Optional<T> value, ImmutableList<Problem> problems, Frame frame, Pointer root) {
    boolean refused = problems.stream().anyMatch(Problem::isError);
    return new Parsed<>(
        refused ? WithProblems.refused(problems) : WithProblems.of(value.orElseThrow(), problems),
        frame,
        root);
  }

  /** Reads format and version, then the rest by the form of the format. */
  private @Nullable T readDocument(JsonTokens in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongType("object");
      return null;
    }
    String format = readFirst("format", Forms.TEXT, in);
    if (format == null) {
      return null;
    }
    ObjectForm<? extends T> form = forms.get(format);
    if (form == null) {
      in.report(
          JsonProblem.OTHER_FORMAT,
          ImmutableMap.of("given", format, "expected", String.join(", ", forms.keySet())));
      in.skipRest();
      return null;
    }
    Long version = readFirst("version", Forms.WHOLE, in);
    if (version == null) {
      return null;
    }
    if (version != VERSION) {
      in.report(
          JsonProblem.UNKNOWN_VERSION,
          ImmutableMap.of("given", Long.toString(version), "expected", Integer.toString(VERSION)));
      in.skipRest();
      return null;
    }
    return form.readAttributes(in);
  }

  private static <V> @Nullable V readFirst(String name, Form<V> form, JsonTokens in) {
    if (in.next() != JsonToken.PROPERTY_NAME || !in.name().equals(name)) {
      in.report(JsonProblem.FORMAT_NOT_FIRST, ImmutableMap.of());
      in.skipRest();
      return null;
    }
    in.next();
    V value = form.read(in);
    if (value == null) {
      in.skipRest();
    }
    return value;
  }
}
