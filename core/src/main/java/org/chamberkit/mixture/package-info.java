/**
 * Scores over several periods or rubrics (综合总评): four quarters and what leaders think, one total.
 *
 * <p>A mixture says which score cards of a subject count, and how much; score cards come in, and a
 * mixture card goes out, with a line for each part, what is missing and what that means, and the
 * total with its grade. The weights add up to one, and a card that does not add up cannot be built.
 */
@NullMarked
package org.chamberkit.mixture;

import org.jspecify.annotations.NullMarked;
