/**
 * Votes and ballots (计票): from what raters put on paper to points.
 *
 * <p>A ballot box holds the papers of a vote, says which are void, and counts the others. The rules
 * take such counts and earn points by the valid votes; void ballots count neither above nor below
 * the line.
 */
@NullMarked
package org.chamberkit.ballot;

import org.jspecify.annotations.NullMarked;
