/**
 * Stretches of days: the period that something is about, and the validity of something from a day
 * to a day.
 *
 * <p>Days come in without time or zone; both ends are included everywhere, and an open end is
 * absent.
 */
@NullMarked
package org.chamberkit.period;

import org.jspecify.annotations.NullMarked;
