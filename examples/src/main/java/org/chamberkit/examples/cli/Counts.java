package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableMap;
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

  String summary(Language language) {
    return Sentence.SUMMARY.in(
        language,
        ImmutableMap.of(
            "read", Long.toString(read),
            "accepted", Long.toString(accepted()),
            "rejected", Long.toString(rejected)));
  }
}
