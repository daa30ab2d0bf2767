package org.chamberkit.cut;

/** Where a list ends (入围线); in a list of several groups, in each of them. */
public sealed interface Cut permits FirstEntries, UpToPlace, WithinValues {

  /** {@return the word for this kind of cut in documents, such as {@code entries}} */
  String word();
}
