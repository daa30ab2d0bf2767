/**
 * Facts: what organizations did, were or had, on which days, in which role, how much of it, and
 * when that was recorded.
 *
 * <p>Facts come in from documents or callers and are never changed, only recorded anew or
 * withdrawn; a register holds all recordings and tells what was known on a day. Figures are
 * computed from facts and know them.
 */
@NullMarked
package org.chamberkit.fact;

import org.jspecify.annotations.NullMarked;
