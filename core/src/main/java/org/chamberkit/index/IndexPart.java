package org.chamberkit.index;

import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/** A part of an index (指数组成部分): a dimension, which has parts of its own, or an indicator. */
public sealed interface IndexPart permits Dimension, Indicator {

  /** {@return the identifier, unique in its index} */
  IndexPartId id();

  /** {@return what the part is called} */
  Name name();

  /** {@return how much the part counts beside the others of its parent, above 0} */
  Decimal weight();

  /** {@return the word for this kind of part in documents, such as {@code dimension}} */
  String word();
}
