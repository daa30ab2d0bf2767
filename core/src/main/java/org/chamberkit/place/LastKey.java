package org.chamberkit.place;

/** What decides between those who are equal in every key of a list (最后依据). */
public sealed interface LastKey permits ByCode, Draw {

  /** {@return the word for this kind of key in documents, such as {@code draw}} */
  String word();
}
