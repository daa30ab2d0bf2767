package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  private static final byte[] BYTES = "所有数据均为虚构。\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path directory;

  @Test
  void is_there_when_it_is_complete_and_not_before() throws IOException {
    Path target = directory.resolve("cards.ndjson");
    try (OutputFile file = OutputFile.create(target)) {
      file.write(BYTES);
      assertThat(target).doesNotExist();
      file.complete();
    }
    assertThat(target).hasBinaryContent(BYTES);
    assertThat(files()).containsExactly(target);
  }

  @Test
  void leaves_nothing_behind_when_it_is_not_completed() throws IOException {
    try (OutputFile file = OutputFile.create(directory.resolve("cards.ndjson"))) {
      file.write(BYTES);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void leaves_an_older_file_alone_until_it_is_complete() throws IOException {
    Path target = Files.writeString(directory.resolve("cards.ndjson"), "older\n");
    try (OutputFile file = OutputFile.create(target)) {
      file.write(BYTES);
    }
    assertThat(target).hasContent("older\n");

    try (OutputFile file = OutputFile.create(target)) {
      file.write(BYTES);
      file.complete();
    }
    assertThat(target).hasBinaryContent(BYTES);
  }

  @Test
  void is_absent_when_it_cannot_be_completed() throws IOException {
    Path target = directory.resolve("cards.ndjson");
    try (OutputFile file = OutputFile.create(target)) {
      file.write(BYTES);
      Files.delete(files().get(0));
      assertThatIOException().isThrownBy(file::complete);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void is_packed_to_the_same_bytes_each_time_if_its_name_says_so() throws IOException {
    Path one = write(directory.resolve("one.gz"));
    Path two = write(directory.resolve("two.gz"));

    byte[] packed = Files.readAllBytes(one);
    assertThat(two).hasBinaryContent(packed);
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(BYTES);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replaces_what_a_link_leads_to_and_keeps_the_link() throws IOException {
    Path target = Files.writeString(directory.resolve("real.ndjson"), "older\n");
    Path link = Files.createSymbolicLink(directory.resolve("link.ndjson"), Path.of("real.ndjson"));

    write(link);

    assertThat(link).isSymbolicLink();
    assertThat(target).hasBinaryContent(BYTES);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writes_to_a_device_and_leaves_it_a_device() throws IOException {
    Path device = write(Path.of("/dev/null"));

    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }

  private static Path write(Path target) throws IOException {
    try (OutputFile file = OutputFile.create(target)) {
      file.write(BYTES);
      file.complete();
    }
    return target;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
