package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamberkit.candidate.Rankable;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.io.frame.JsonLines;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
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

  /** With more formats, looking for the right one would take longer than the names do. */
  private static final int FEW = 4;

  private final ImmutableMap<String, ObjectForm<? extends T>> forms;

  /** What a plain record of each format begins with. */
  private final ImmutableList<byte[]> beginnings;

  DocumentReader(ImmutableMap<String, ObjectForm<? extends T>> forms) {
    this.forms = forms;
    this.beginnings =
        forms.keySet().stream()
            .map(format -> "{\"format\":\"" + format + "\",\"version\":" + VERSION)
            .map(beginning -> beginning.getBytes(UTF_8))
            .collect(toImmutableList());
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
   * Obtains a reader of what a register of facts (台账) is made of, one record after the other:
   * facts, withdrawals and matches, in any order.
   *
   * @return the reader
   */
  public static DocumentReader<RegisterEntry> ofRegisterEntries() {
    return new DocumentReader<>(
        ImmutableMap.of(
            JsonDocument.FACT.format(), JsonDocument.FACT.form(),
            JsonDocument.WITHDRAWAL.format(), JsonDocument.WITHDRAWAL.form(),
            JsonDocument.SAME_EVENT.format(), JsonDocument.SAME_EVENT.form()));
  }

  /**
   * Obtains a reader of what can be ranked (可排名者), in any order: candidates, and score cards of
   * which candidates are made.
   *
   * @return the reader
   */
  public static DocumentReader<Rankable> ofRankables() {
    return new DocumentReader<>(
        ImmutableMap.of(
            JsonDocument.CANDIDATE.format(), JsonDocument.CANDIDATE.form(),
            JsonDocument.SCORE_CARD.format(), JsonDocument.SCORE_CARD.form()));
  }

  /**
   * Obtains a reader of what is handed in to be scored (报送材料): evaluations, and dossiers of files
   * that are to be merged into one.
   *
   * @return the reader
   */
  public static DocumentReader<Submission> ofSubmissions() {
    return new DocumentReader<>(
        ImmutableMap.of(
            JsonDocument.EVALUATION.format(), JsonDocument.EVALUATION.form(),
            JsonDocument.DOSSIER.format(), JsonDocument.DOSSIER.form()));
  }

  /**
   * Reads one document as {@link ReadOptions#STANDARD} says.
   *
   * @param source the source
   * @return the value, or all that is wrong
   * @throws IOException if the bytes cannot be read
   */
  public final Parsed<T> read(JsonSource source) throws IOException {
    return read(source, ReadOptions.STANDARD);
  }

  /**
   * Reads one document. It may be packed with gzip, which its first bytes tell.
   *
   * @param source the source
   * @param options how it is read; one document is one record
   * @return the value, or all that is wrong
   * @throws IOException if the bytes cannot be read
   * @throws ProblemException if there is an error and the budget allows none
   */
  public final Parsed<T> read(JsonSource source, ReadOptions options) throws IOException {
    try (RecordReader<T> reader = records(source, options, true)) {
      return reader.next().orElseThrow();
    }
  }

  /**
   * Reads the records of a source as {@link ReadOptions#STANDARD} says.
   *
   * @param source the source
   * @return the records; the caller closes it
   * @throws IOException if the bytes cannot be read
   */
  public final RecordReader<T> records(JsonSource source) throws IOException {
    return records(source, ReadOptions.STANDARD);
  }

  /**
   * Reads the records of a source, one after the other: a stream with one record a line, an array,
   * or a single document. Each record is a whole document. A name that ends with {@code .ndjson} or
   * {@code .jsonl} (and {@code .gz}) tells a stream; else the first lines tell. What is packed with
   * gzip, which the first bytes tell, is unpacked with all of its members.
   *
   * @param source the source
   * @param options how it is read
   * @return the records; the caller closes it
   * @throws IOException if the bytes cannot be read
   */
  public final RecordReader<T> records(JsonSource source, ReadOptions options) throws IOException {
    return records(source, options, false);
  }

  private RecordReader<T> records(JsonSource source, ReadOptions options, boolean isOne)
      throws IOException {
    Framing framing = new Framing(source, options);
    JsonRecords<T> records = new JsonRecords<>(this, framing, options, isOne);
    return new RecordReader<>(records, framing, options);
  }

  /** A value and the name of the format in which it was read. */
  private record Read<T>(String format, T value) {}

  /** Reads a frame that holds one document. */
  final Parsed<T> parse(Frame frame, ReadOptions options) {
    List<Read<T>> read = new ArrayList<>(1);
    ImmutableList<Problem> problems =
        JsonTokens.read(
            frame,
            options,
            in -> {
              if (in.next() == null) {
                in.report(JsonProblem.EMPTY_DOCUMENT, ImmutableMap.of());
              } else {
                Read<T> value = readDocument(in);
                if (value != null) {
                  read.add(value);
                }
                if (in.next() != null) {
                  in.report(JsonProblem.TRAILING_CONTENT, ImmutableMap.of());
                }
              }
            });
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Parsed<>(WithProblems.refused(problems), frame);
    }
    Read<T> only = read.get(0);
    return new Parsed<>(WithProblems.of(only.value(), problems), frame, only.format());
  }

  /** Reads a line of a stream. */
  final Parsed<T> parseLine(Frame line, PlainText plain, JsonLines lines, ReadOptions options) {
    Read<T> read = readPlain(line, plain);
    if (read == null) {
      read = lines.read(line, this::readDocument);
    }
    return read == null
        ? parse(line, options)
        : new Parsed<>(WithProblems.of(read.value(), ImmutableList.of()), line, read.format());
  }

  /** Whether a line is read straight from its bytes. */
  final boolean isPlain(Frame line, PlainText plain) {
    return readPlain(line, plain) != null;
  }

  private @Nullable Read<T> readPlain(Frame line, PlainText in) {
    if (!in.begin(line)) {
      return null;
    }
    int most = Math.min(FEW, beginnings.size());
    for (int i = 0; i < most; i++) {
      if (in.take(beginnings.get(i))) {
        Map.Entry<String, ObjectForm<? extends T>> format = forms.entrySet().asList().get(i);
        T value = format.getValue().readPlainAttributes(in.inside(), 2);
        return value == null || !in.isDone() ? null : new Read<>(format.getKey(), value);
      }
    }
    return null;
  }

  /** Reads format and version, then the rest by the form of the format. */
  private @Nullable Read<T> readDocument(JsonTokens in) {
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
    T value = form.readAttributes(in);
    return value == null ? null : new Read<>(format, value);
  }

  private static <V> @Nullable V readFirst(String name, Form<V> form, JsonTokens in) {
    if (in.next() != JsonToken.PROPERTY_NAME || !in.name().equals(name)) {
      in.report(JsonProblem.FORMAT_NOT_FIRST, ImmutableMap.of());
      if (in.isAt(JsonToken.PROPERTY_NAME)) {
        in.skipRest();
      }
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
