/**
 * Votes and ballots (计票): from what raters put on paper to points.
 *
 * <p>The rules take the votes of a survey and earn points by the valid ones; void ballots count
 * neither above nor below the line.
 */
@NullMarked
package org.chamberkit.ballot;

import org.jspecify.annotations.NullMarked;
