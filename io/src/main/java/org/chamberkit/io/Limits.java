package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import tools.jackson.core.StreamReadConstraints;

/** How large a text and its parts may be; {@link Framing} bounds documents and records. */
final class Limits {

  static final int DEPTH = 64;
  static final int TEXT = 65_536;
  static final int NAME = 256;
  static final int NUMBER = 128;
  static final int DOCUMENT = 64 * 1024 * 1024;
  static final int RECORD = 1024 * 1024;

  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxStringLength(TEXT)
          .maxNameLength(NAME)
          .maxNumberLength(NUMBER)
          .build();

  /** The arguments of {@link JsonProblem#LIMIT_EXCEEDED}. */
  static final ImmutableMap<String, String> ARGUMENTS =
      ImmutableMap.<String, String>builder()
          .put("depth", Integer.toString(DEPTH))
          .put("text", Integer.toString(TEXT))
          .put("name", Integer.toString(NAME))
          .put("number", Integer.toString(NUMBER))
          .put("document", Integer.toString(DOCUMENT))
          .put("record", Integer.toString(RECORD))
          .buildOrThrow();

  private Limits() {}
}
