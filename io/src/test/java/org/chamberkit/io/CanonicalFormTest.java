package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same value has the same bytes, and so the same digest, whoever writes it and where. */
class CanonicalFormTest {

  private static final long SEED = 320_061;
  private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "zh-CN");
  private static final List<String> ZONES =
      List.of("Asia/Shanghai", "Pacific/Apia", "America/St_Johns", "UTC");

  static List<String> documents() throws IOException {
    return Golden.inputs("v1");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void order_layout_and_spelling_of_numbers_do_not_change_the_digest(String name)
      throws IOException {
    String text = Golden.of("v1/" + name).text();
    Parsed<Object> read = read(text);
    ContentDigest digest = read.digest().orElseThrow();

    String compact = text.replaceAll("\n *", "");
    assertThat(read(compact).digest()).contains(digest);
    Random random = new Random(SEED);
    // What a problem speaks of is written in the order in which it is told.
    boolean keepsOrder = name.equals("problems.json");
    if (!keepsOrder) {
      String shuffled = ShuffledJson.of(text, random);
      assertThat(read(shuffled).digest()).as("seed %s", SEED).contains(digest);
      String respelled = ShuffledJson.respelled(text, random);
      assertThat(read(respelled).digest()).as("seed %s", SEED).contains(digest);
    }
    assertThat(read.format()).isPresent();
  }

  @Test
  void is_the_digest_of_the_record_without_its_line_end() throws IOException {
    Evaluation evaluation =
        JsonDocument.EVALUATION
            .read(JsonSource.of(Golden.of("v1/chambers-evaluation.json").file()))
            .orThrow();
    byte[] record = JsonDocument.EVALUATION.record(evaluation);
    String line = new String(record, UTF_8).stripTrailing();

    ContentDigest digest = JsonDocument.EVALUATION.digest(evaluation);

    assertThat(digest.hex()).isEqualTo(Hashing.sha256().hashString(line, UTF_8).toString());
    assertThat(digest).hasToString("sha256:" + digest.hex());
    assertThat(digest).isEqualByComparingTo(new ContentDigest(digest.hex()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContentDigest("A0"))
        .withMessage("digest must be 64 hexadecimal digits in small letters, but was 'A0'");
  }

  @Test
  void what_is_refused_has_no_digest() throws IOException {
    assertThat(read("{}").digest()).isEmpty();
    assertThat(read("{}").format()).isEmpty();
  }

  @Test
  void the_first_difference_is_told_with_its_pointer() throws IOException {
    Evaluation one = JsonDocument.EVALUATION.read(text(BadInput.RECORD)).orThrow();

    assertThat(Difference.first(JsonDocument.EVALUATION, one, one)).isEmpty();
    assertThat(changed(one, "6}", "7}"))
        .contains(
            new Difference(
                Pointer.ROOT.child("answers").child(0).child("value").child("count"),
                Optional.of("6"),
                Optional.of("7")));
    assertThat(changed(one, "\"invented\":true,", ""))
        .get()
        .extracting(Difference::expected, Difference::found)
        .containsExactly(Optional.of("\"invented\""), Optional.of("\"answers\""));
    assertThat(changed(one, "[{\"item\":\"G1\",\"value\":{\"count\":6}}]", "[]"))
        .get()
        .extracting(Difference::found)
        .isEqualTo(Optional.empty());
  }

  @Test
  void equal_problems_give_equal_bytes_in_whatever_order_their_arguments_are_given() {
    Problem one =
        Problem.of(
            JsonProblem.UNKNOWN_NAME, Pointer.ROOT, ImmutableMap.of("name", "a", "known", "b"));
    Problem other =
        Problem.of(
            JsonProblem.UNKNOWN_NAME, Pointer.ROOT, ImmutableMap.of("known", "b", "name", "a"));

    assertThat(one).isEqualTo(other);
    assertThat(JsonDocument.PROBLEMS.record(ImmutableList.of(one)))
        .isEqualTo(JsonDocument.PROBLEMS.record(ImmutableList.of(other)))
        .asString(UTF_8)
        .contains("\"arguments\":{\"name\":\"a\",\"known\":\"b\"}");
  }

  @Test
  void the_first_difference_of_every_line_is_told() throws IOException {
    Evaluation one = JsonDocument.EVALUATION.read(text(BadInput.RECORD)).orThrow();
    String answer = "{\"item\":\"G1\",\"value\":{\"count\":6}}";
    String other =
        BadInput.RECORD
            .replace(answer, answer.replace("6", "7") + "," + answer.replace("G1", "G2"))
            .replace("\"invented\":true,", "");
    Evaluation changed = JsonDocument.EVALUATION.read(text(other)).orThrow();
    Pointer answers = Pointer.to("answers");

    assertThat(Difference.byLine(JsonDocument.EVALUATION, one, one)).isEmpty();
    assertThat(Difference.byLine(JsonDocument.EVALUATION, one, changed))
        .containsExactly(
            new Difference(Pointer.to("invented"), Optional.of("true"), Optional.empty()),
            new Difference(
                answers.child(0).child("value").child("count"), Optional.of("6"), Optional.of("7")),
            new Difference(
                answers.child(1), Optional.empty(), Optional.of(answer.replace("G1", "G2"))));
    // format, version, rubric, subject, period, invented and two answers
    assertThat(Difference.lineCount(JsonDocument.EVALUATION, one, changed)).isEqualTo(8);
  }

  private static Optional<Difference> changed(Evaluation one, String from, String to)
      throws IOException {
    Evaluation other =
        JsonDocument.EVALUATION.read(text(BadInput.RECORD.replace(from, to))).orThrow();
    return Difference.first(JsonDocument.EVALUATION, one, other);
  }

  /** Each JDK with each charset, locale and zone, or with some of them drawn by a seed. */
  static List<List<String>> machines() {
    boolean isThorough = Extent.IS_THOROUGH;
    Random random = new Random(SEED);
    List<List<String>> machines = new ArrayList<>();
    for (String java : javas()) {
      for (String charset : List.of("UTF-8", "GBK", "US-ASCII")) {
        List<List<String>> all = Lists.cartesianProduct(LOCALES, ZONES);
        List<List<String>> chosen = isThorough ? all : List.of(all.get(random.nextInt(all.size())));
        for (List<String> localeAndZone : chosen) {
          List<String> locale = Splitter.on('-').limit(3).splitToList(localeAndZone.get(0));
          machines.add(
              List.of(
                  java,
                  "-Dfile.encoding=" + charset,
                  "-Duser.language=" + locale.get(0),
                  "-Duser.country=" + locale.get(1),
                  "-Duser.extensions=" + (locale.size() > 2 ? locale.get(2) : ""),
                  "-Duser.timezone=" + localeAndZone.get(1),
                  "-Dline.separator=\r\n"));
        }
      }
    }
    return machines;
  }

  /** This JDK and, where one is on this machine, another one. */
  private static List<String> javas() {
    String own = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(own, System.getenv("CHAMBERKIT_OTHER_JAVA"))
        .filter(java -> java != null && Files.isExecutable(Path.of(java)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("machines")
  void has_one_digest_on_every_machine(List<String> machine) throws Exception {
    assertThat(SmallHeapTest.run(machine, AllDigests.class)).isEqualTo(AllDigests.told());
  }

  /** Reads all golden documents under all locales and prints one digest over theirs. */
  static final class AllDigests {

    public static void main(String[] none) throws IOException {
      System.out.print(told());
    }

    static String told() throws IOException {
      StringBuilder all = new StringBuilder();
      for (String name : Golden.inputs("v1")) {
        all.append(name).append(' ');
        all.append(read(Golden.of("v1/" + name).text()).digest().orElseThrow()).append('\n');
      }
      return Hashing.sha256().hashString(all, UTF_8) + "\n";
    }
  }

  private static JsonSource text(String text) {
    return JsonSource.ofText("in.json", text);
  }

  private static Parsed<Object> read(String text) throws IOException {
    return DocumentReader.ofAnyFormat().read(text(text));
  }
}
