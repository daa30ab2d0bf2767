/**
 * What is wrong, how badly, and where.
 *
 * <p>Checks of the other rooms put in a code, the values their sentence speaks of, and a pointer
 * into the value that was checked; out come problems that print a whole sentence in either
 * language. All problems of a value travel together, beside the value or in one exception.
 */
@NullMarked
package org.chamberkit.problem;

import org.jspecify.annotations.NullMarked;
