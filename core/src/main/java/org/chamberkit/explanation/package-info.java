/**
 * Score cards in words: how every item, criterion and step came to its points.
 *
 * <p>A rubric and one of its score cards come in; lines of text go out, in Chinese or in English. A
 * card that has not what its rubric asks for is refused, so that nothing is left untold.
 */
@NullMarked
package org.chamberkit.explanation;

import org.jspecify.annotations.NullMarked;
