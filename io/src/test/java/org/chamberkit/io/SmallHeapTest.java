package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chamberkit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be held in memory is refused without it: in a process with a heap of 64 MiB. */
class SmallHeapTest {

  private static final long GIGA = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "string-in-document, 0 1 TEXT_LIMIT",
    "string-in-stream, 2 1 RECORD_LIMIT",
    "depth, 0 1 DEPTH_LIMIT",
    "tokens, 0 1 ARRAY_LIMIT",
    "spaces, 0 1 DOCUMENT_LIMIT",
    "bomb, 1 1 INFLATION_LIMIT",
    "records, 300000 0"
  })
  void refuses_what_has_no_end(String what, String told) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    assertThat(run(List.of(java, "-Xmx64m"), Child.class, what)).isEqualTo(told + "\n");
  }

  /** What a program prints in a process of its own, which must end well. */
  static String run(List<String> java, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-cp", classPath(), program.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // which java would talk about
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** The class path or the module path, whichever this test runs on. */
  private static String classPath() {
    List<String> paths = new ArrayList<>();
    for (String property : List.of("java.class.path", "jdk.module.path")) {
      String path = System.getProperty(property);
      if (path != null && !path.isEmpty()) {
        paths.add(path);
      }
    }
    paths.add(Path.of("target", "test-classes").toString());
    paths.add(Path.of("target", "classes").toString());
    return String.join(System.getProperty("path.separator"), paths);
  }

  /** Reads one of the sources and prints what came of it. */
  static final class Child {

    /** A document is held as a whole, so that who has little memory has to say how much. */
    private static final ReadOptions OPTIONS =
        ReadOptions.STANDARD.withLimit(Limit.DOCUMENT_LIMIT, 8 * 1024 * 1024);

    public static void main(String[] what) throws IOException {
      long accepted = 0;
      long rejected = 0;
      String code = "";
      try (RecordReader<Object> reader =
          DocumentReader.ofAnyFormat().records(source(what[0]), OPTIONS)) {
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
          accepted += next.get().value().isPresent() ? 1 : 0;
          rejected += next.get().value().isPresent() ? 0 : 1;
          for (Problem problem : next.get().problems()) {
            code = " " + problem.code().name();
          }
        }
      }
      System.out.println(accepted + " " + rejected + code);
    }

    private static JsonSource source(String what) {
      String record = BadInput.RECORD + "\n";
      String open = BadInput.RECORD.replace("{\"format", "{\n\"format").replaceAll("6}}]}$", "");
      return switch (what) {
        case "string-in-document" -> of("in.json", open + "\"", "x", GIGA, "");
        case "string-in-stream" -> of("in.ndjson", record + "\"", "x", GIGA, "\n" + record);
        case "depth" -> of("in.json", open, "[", GIGA, "");
        case "tokens" -> of("in.json", "[\n", "0,", GIGA, "0]");
        case "spaces" -> of("in.json", open, " ", GIGA, "");
        case "bomb" -> new JsonSource("in.ndjson.gz", Child::bomb);
        default -> of("in.ndjson", "", record, 300_000L * record.length(), "");
      };
    }

    private static JsonSource of(
        String name, String before, String filling, long bytes, String after) {
      return new JsonSource(
          name,
          () ->
              new SequenceInputStream(
                  Collections.enumeration(
                      List.of(
                          InputStreams.of(before),
                          new Filling(filling.getBytes(UTF_8), bytes),
                          InputStreams.of(after)))));
    }

    private static InputStream bomb() {
      return InputStreams.of(BadInput.gzip(BadInput.RECORD + "\n" + " ".repeat(20_000_000)));
    }
  }

  private static final class InputStreams {
    static InputStream of(String text) {
      return of(text.getBytes(UTF_8));
    }

    static InputStream of(byte[] bytes) {
      return new java.io.ByteArrayInputStream(bytes);
    }
  }

  /** The same bytes over and over. */
  private static final class Filling extends InputStream {

    private final byte[] filling;
    private final long bytes;
    private long at;

    Filling(byte[] filling, long bytes) {
      this.filling = filling;
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return at == bytes ? -1 : filling[(int) (at++ % filling.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(length, bytes - at);
      for (int i = 0; i < count; i++) {
        target[offset + i] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }
  }
}
