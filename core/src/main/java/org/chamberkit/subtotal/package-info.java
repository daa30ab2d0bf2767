/**
 * How the points of parts make those of the whole above them: combined, raised where a part does
 * not apply, rounded.
 *
 * <p>Ranges of points come in, since what is not known yet leaves them open, with what each part is
 * worth and how much it counts; the range of the whole goes out. What the parts are is for a rubric
 * to say; nothing of it is known here.
 */
@NullMarked
package org.chamberkit.subtotal;

import org.jspecify.annotations.NullMarked;
