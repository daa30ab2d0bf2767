/**
 * The forms of names, numbers, periods, composites and public codes, on which all others stand.
 *
 * <p>Tokens of such parts come in; values of the rooms {@code text} to {@code industry} go out, and
 * those of {@code index}. Problems have their form here, too.
 */
@NullMarked
package org.chamberkit.io.quantity;

import org.jspecify.annotations.NullMarked;
