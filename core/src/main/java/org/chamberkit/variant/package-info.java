/**
 * Other points, names and rules on the tree of a rubric: so two counties share one tree.
 *
 * <p>A rubric and a variant of it come in; an ordinary rubric goes out, whose sums are checked like
 * those of any other. A variant says for which places and kinds of organizations it is meant.
 */
@NullMarked
package org.chamberkit.variant;

import org.jspecify.annotations.NullMarked;
