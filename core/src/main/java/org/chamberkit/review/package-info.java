/**
 * Objections against results (异议复核): who objects to what, how it was decided, and what that
 * changed.
 *
 * <p>A decided objection, the evaluations and a scorer come in; a review goes out, with what was
 * and what is for each part of each card that changed, those of other subjects included.
 */
@NullMarked
package org.chamberkit.review;

import org.jspecify.annotations.NullMarked;
