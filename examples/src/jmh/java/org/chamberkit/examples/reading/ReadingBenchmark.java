package org.chamberkit.examples.reading;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.examples.reading.ManyRecords.PlainCandidate;
import org.chamberkit.examples.reading.ManyRecords.PlainEvaluation;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of 100,000 evaluations and of 1,000,000 candidates, with all strictness on,
 * beside a pass over the tokens alone, Jackson's binding to records, lenient and strict, fastjson2
 * and dsl-json; and the writing of the candidates, beside a generator alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ReadingBenchmark {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper LENIENT =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final DslJson<Object> DSL_JSON = new DslJson<>(Settings.withRuntime());

  private byte[] evaluations;
  private byte[] candidates;
  private List<Candidate> values;
  private List<PlainCandidate> plainValues;

  /** Makes the records, which is not measured. */
  @Setup
  public void draw() throws IOException {
    evaluations = ManyRecords.evaluations(100_000);
    candidates = ManyRecords.candidates(1_000_000);
    values = new ArrayList<>();
    try (RecordReader<Candidate> records = JsonDocument.CANDIDATE.records(source(candidates))) {
      records.stream().map(Parsed::orThrow).limit(100_000).forEach(values::add);
    }
    plainValues = new ArrayList<>();
    try (MappingIterator<PlainCandidate> plain =
        LENIENT.readerFor(PlainCandidate.class).readValues(candidates)) {
      for (Candidate candidate : values) {
        plainValues.add(plain.next());
        if (!Arrays.equals(generated(candidate), JsonDocument.CANDIDATE.record(candidate))) {
          throw new IllegalStateException("the generator writes other bytes: " + candidate.id());
        }
      }
    }
  }

  /** {@return how many tokens there are} */
  @Benchmark
  public long tokensOfEvaluations() {
    return tokens(evaluations);
  }

  /** {@return how many tokens there are} */
  @Benchmark
  public long tokensOfCandidates() {
    return tokens(candidates);
  }

  /** {@return how many were accepted} */
  @Benchmark
  public long readEvaluations() throws IOException {
    return read(JsonDocument.EVALUATION, evaluations);
  }

  /** {@return how many were accepted} */
  @Benchmark
  public long readCandidates() throws IOException {
    return read(JsonDocument.CANDIDATE, candidates);
  }

  /** {@return how many there are} */
  @Benchmark
  public long bindEvaluations() {
    return bound(LENIENT, PlainEvaluation.class, evaluations);
  }

  /** {@return how many there are} */
  @Benchmark
  public long bindEvaluationsStrictly() {
    return bound(STRICT, PlainEvaluation.class, evaluations);
  }

  /** {@return how many there are} */
  @Benchmark
  public long bindCandidates() {
    return bound(LENIENT, PlainCandidate.class, candidates);
  }

  /** {@return how many there are} */
  @Benchmark
  public long bindCandidatesStrictly() {
    return bound(STRICT, PlainCandidate.class, candidates);
  }

  /** {@return how many there are} */
  @Benchmark
  public long fastjsonEvaluations() {
    return fastjson(PlainEvaluation.class, evaluations);
  }

  /** {@return how many there are} */
  @Benchmark
  public long fastjsonCandidates() {
    return fastjson(PlainCandidate.class, candidates);
  }

  /** {@return how many there are} */
  @Benchmark
  public long dslJsonEvaluations() throws IOException {
    return dslJson(PlainBeans.EvaluationBean.class, evaluations);
  }

  /** {@return how many there are} */
  @Benchmark
  public long dslJsonCandidates() throws IOException {
    return dslJson(PlainBeans.CandidateBean.class, candidates);
  }

  /** {@return how many bytes are written of 100,000 candidates} */
  @Benchmark
  public long writeCandidates() {
    long bytes = 0;
    for (Candidate candidate : values) {
      bytes += JsonDocument.CANDIDATE.record(candidate).length;
    }
    return bytes;
  }

  /** {@return how many bytes of the same candidates a generator alone writes} */
  @Benchmark
  public long generateCandidates() {
    long bytes = 0;
    for (Candidate candidate : values) {
      bytes += generated(candidate).length;
    }
    return bytes;
  }

  /** {@return how many bytes Jackson's binding writes of the same candidates} */
  @Benchmark
  public long bindWrittenCandidates() {
    long bytes = 0;
    for (PlainCandidate candidate : plainValues) {
      bytes += LENIENT.writeValueAsBytes(candidate).length;
    }
    return bytes;
  }

  private static byte[] generated(Candidate candidate) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeStringProperty("format", "chamberkit.candidate");
      out.writeName("version");
      out.writeNumber(1);
      out.writeStringProperty("id", candidate.id().text());
      out.writeName("values");
      out.writeStartObject();
      candidate
          .values()
          .forEach(
              (key, value) -> {
                out.writeName(key.text());
                out.writeNumber(value.exactDecimal().orElseThrow().toString());
              });
      out.writeEndObject();
      out.writeBooleanProperty("invented", true);
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static long tokens(byte[] bytes) {
    long count = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  private static <T> long read(JsonDocument<T> format, byte[] bytes) throws IOException {
    long accepted = 0;
    try (RecordReader<T> records = format.records(source(bytes))) {
      for (Optional<Parsed<T>> record = records.next();
          record.isPresent();
          record = records.next()) {
        accepted += record.get().value().isPresent() ? 1 : 0;
      }
    }
    return accepted;
  }

  private static <T> long bound(JsonMapper mapper, Class<T> type, byte[] bytes) {
    long count = 0;
    try (MappingIterator<T> values = mapper.readerFor(type).readValues(bytes)) {
      while (values.hasNext()) {
        values.next();
        count++;
      }
    }
    return count;
  }

  private static <T> long fastjson(Class<T> type, byte[] bytes) {
    long count = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        count += JSON.parseObject(bytes, start, i - start, type) == null ? 0 : 1;
        start = i + 1;
      }
    }
    return count;
  }

  private static <T> long dslJson(Class<T> type, byte[] bytes) throws IOException {
    long count = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, start, i);
        count += DSL_JSON.deserialize(type, line, line.length) == null ? 0 : 1;
        start = i + 1;
      }
    }
    return count;
  }

  private static JsonSource source(byte[] bytes) {
    return new JsonSource("in.ndjson", () -> new ByteArrayInputStream(bytes));
  }
}
