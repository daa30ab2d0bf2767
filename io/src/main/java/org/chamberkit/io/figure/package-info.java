/**
 * The forms of what is counted: facts, figures, targets and aggregated numbers.
 *
 * <p>Tokens of registers, catalogues and plans come in; values of the rooms {@code fact}, {@code
 * figure} and {@code aggregation} go out. The same forms write them.
 */
@NullMarked
package org.chamberkit.io.figure;

import org.jspecify.annotations.NullMarked;
