package org.chamberkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes invented candidates, one a line, to standard output: as many as its argument says. It
 * needs nothing else, so that {@code java} runs its source.
 */
public final class ManyCandidates {

  private ManyCandidates() {}

  /**
   * Writes them.
   *
   * @param arguments how many
   * @throws IOException if they cannot be written
   */
  public static void main(String... arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        out.write(line(i).getBytes(UTF_8));
      }
    }
  }

  /** One of them, with its line end. */
  static String line(int number) {
    return "{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"invented-"
        + number
        + "\",\"name\":{\"zh\":\"虚构企业"
        + number
        + "\"},\"values\":{\"revenue\":"
        + number * 31L % 1_000_000
        + ".25,\"tax\":"
        + number % 1000
        + "},\"invented\":true}\n";
  }
}
