package org.chamberkit.ranking;

/** Why an entry stands right behind the one before it, or at the head. */
public sealed interface Reason permits Leads, PartedFrom, PartedByLastKey, LevelWith {

  /** {@return the word for this kind of reason in documents, such as {@code parted}} */
  String word();
}
