package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say by what, beside the rubric, evaluations are scored. */
final class ScoringFiles {

  @Option(
      names = "--round",
      paramLabel = "FILE",
      description = "The round of the evaluations, with its reference values.")
  private Optional<Path> round = Optional.empty();

  @Option(
      names = "--cohort",
      paramLabel = "FILE",
      description =
          "The cohort, in the place of its round: places, means of the cohort and targets answer"
              + " items, and all evaluations are scored together.")
  private Optional<Path> cohort = Optional.empty();

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description = "The directory in which the organizations are that are evaluated.")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--ballots",
      paramLabel = "FILE",
      description = "A ballot box that answers an item of whoever it votes on; may be repeated.")
  private List<Path> ballots = new ArrayList<>();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "The facts, withdrawals and matches that answer the items that name a figure; needs"
              + " --directory.")
  private Optional<Path> facts = Optional.empty();

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      description = "What defines the figures; the figures of a term report if not given.")
  private Optional<Path> definitions = Optional.empty();

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description =
          "Go by the facts that were known on this day; by all that was recorded if not given.")
  private Optional<LocalDate> knownOn = Optional.empty();

  Optional<Path> round() {
    return round;
  }

  Optional<Path> cohort() {
    return cohort;
  }

  Optional<Path> directory() {
    return directory;
  }

  ImmutableList<Path> ballots() {
    return ImmutableList.copyOf(ballots);
  }

  Optional<Path> facts() {
    return facts;
  }

  Optional<Path> definitions() {
    return definitions;
  }

  Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /** All files that are given. */
  ImmutableList<Path> all() {
    return Stream.concat(
            Stream.of(round, cohort, directory, definitions, facts).flatMap(Optional::stream),
            ballots.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether any of these options is given. */
  boolean isGiven() {
    return !all().isEmpty() || knownOn.isPresent();
  }

  /** What is wrong with these options taken together, if anything is. */
  Optional<Sentence> contradiction() {
    if (cohort.isPresent() && round.isPresent()) {
      return Optional.of(Sentence.COHORT_HAS_ROUND);
    }
    if (facts.isPresent()) {
      return directory.isEmpty() ? Optional.of(Sentence.FACTS_NEED_DIRECTORY) : Optional.empty();
    }
    return definitions.isPresent() || knownOn.isPresent()
        ? Optional.of(Sentence.NEEDS_FACTS)
        : Optional.empty();
  }
}
