package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the files of a command do not get in each other's way. */
final class FileUse {

  private FileUse() {}

  /** What is wrong, if anything is. */
  static Optional<Sentence> check(
      ImmutableList<Input> inputs, Optional<Path> output, Optional<Path> problems) {
    if (inputs.stream().filter(Input::isStandardInput).count() > 1) {
      return Optional.of(Sentence.STANDARD_INPUT_TWICE);
    }
    if (problems.filter(Output::isStandardOutput).isPresent()) {
      return Optional.of(Sentence.PROBLEMS_NEED_FILE);
    }
    List<Path> used = new ArrayList<>();
    inputs.stream().filter(input -> !input.isStandardInput()).map(Input::path).forEach(used::add);
    for (Optional<Path> written : ImmutableList.of(output, problems)) {
      if (written.isPresent() && !Output.isStandardOutput(written.get())) {
        if (used.stream().anyMatch(path -> isSame(path, written.get()))) {
          return Optional.of(Sentence.FILE_TWICE);
        }
        used.add(written.get());
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is not there yet; then their names have to tell.
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
