package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;

/**
 * What became of records; those read are accepted or rejected.
 *
 * @param read how many were read
 * @param rejected how many of them have errors
 */
record Counts(long read, long rejected) {

  static final Counts NONE = new Counts(0, 0);

  long accepted() {
    return read - rejected;
  }

  Counts plus(Counts other) {
    return new Counts(read + other.read, rejected + other.rejected);
  }

  /** Counts as rejected, too, what was accepted by itself, but has an error beside the others. */
  Counts withRejected(Input input, ImmutableList<Problem> together) {
    long more =
        together.stream()
            .filter(Problem::isError)
            .map(Problem::place)
            .filter(place -> place.source().equals(Optional.of(input.path().toString())))
            .map(Place::record)
            .distinct()
            .count();
    return new Counts(read, rejected + more);
  }

  String summary(Language language) {
    return Sentence.SUMMARY.in(
        language,
        ImmutableMap.of(
            "read", Long.toString(read),
            "accepted", Long.toString(accepted()),
            "rejected", Long.toString(rejected)));
  }
}
