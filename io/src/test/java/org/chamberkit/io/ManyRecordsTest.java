package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** Bad records among a million, or a tenth of it where the profile {@code thorough} is not on. */
class ManyRecordsTest {

  private static final int MANY = Extent.IS_THOROUGH ? 1_000_000 : 100_000;
  private static final byte[] GOOD = (BadInput.RECORD + "\n").getBytes(UTF_8);
  private static final byte[] BAD = (BadInput.RECORD.replace("6}", "6.5}") + "\n").getBytes(UTF_8);

  @Test
  void one_bad_record_costs_itself_alone() throws IOException {
    int bad = MANY - MANY / 3;
    try (RecordReader<Evaluation> reader = reader(GOOD, bad, ReadOptions.STANDARD)) {
      for (int i = 1; i <= MANY; i++) {
        Parsed<Evaluation> record = reader.next().orElseThrow();
        if (record.value().isPresent() == (i == bad)) {
          assertThat(i).as("the bad record").isEqualTo(bad);
        }
      }
      assertThat(reader.next()).isEmpty();
      assertThat(reader.counts()).isEqualTo(new ReadCounts(MANY, MANY - 1, 1, 0, 0, false));
      assertThat(reader.bytesRead()).isEqualTo((MANY - 1L) * GOOD.length + BAD.length);
    }
  }

  @Test
  void all_of_them_bad_are_reported_one_by_one_with_their_places() throws IOException {
    try (RecordReader<Evaluation> reader = reader(BAD, 1, ReadOptions.STANDARD)) {
      for (long i = 1; i <= MANY; i++) {
        Problem problem = Iterables.getOnlyElement(reader.next().orElseThrow().problems());
        if (problem.code() != JsonProblem.NOT_A_WHOLE_NUMBER
            || problem.place().record().orElse(0) != i
            || problem.place().line().orElse(0) != i) {
          assertThat(problem).as("record %s", i).isNull();
        }
      }
      assertThat(reader.next()).isEqualTo(Optional.empty());
      assertThat(reader.counts()).isEqualTo(new ReadCounts(MANY, 0, MANY, 0, 0, false));
    }
  }

  @Test
  void all_of_them_bad_end_the_reading_where_the_usual_budget_is_used_up() throws IOException {
    ReadOptions options = ReadOptions.STANDARD.withBudget(RejectionBudget.USUAL);
    try (RecordReader<Evaluation> reader = reader(BAD, 1, options)) {
      ProblemException stop = catchThrowableOfType(ProblemException.class, reader::collect);
      assertThat(stop.problems()).hasSize(1002);
      assertThat(Iterables.getLast(stop.problems()).code())
          .isEqualTo(JsonProblem.TOO_MANY_REJECTED);
      assertThat(reader.counts().framed()).isEqualTo(1001);
    }
  }

  /** Of so many lines that are equal, but the one that is bad. */
  private static RecordReader<Evaluation> reader(byte[] line, int bad, ReadOptions options)
      throws IOException {
    return JsonDocument.EVALUATION.records(
        new JsonSource("in.ndjson", () -> new Lines(line, bad)), options);
  }

  /** Lines made as they are read. */
  private static final class Lines extends InputStream {

    private final byte[] line;
    private final int bad;
    private byte[] current = {};
    private int at;
    private int begun;

    Lines(byte[] line, int bad) {
      this.line = line;
      this.bad = bad;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == current.length) {
        if (begun == MANY) {
          return -1;
        }
        begun++;
        current = begun == bad ? BAD : line;
        at = 0;
      }
      int count = Math.min(length, current.length - at);
      System.arraycopy(current, at, target, offset, count);
      at += count;
      return count;
    }
  }
}
