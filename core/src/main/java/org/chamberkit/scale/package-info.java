/**
 * Scales on which numbers of different kinds can be compared (无量纲化): normalizers, what they take
 * from the data, and columns of numbers to which they are applied.
 *
 * <p>A normalizer and a column of numbers come in; a fitted normalizer goes out, which holds every
 * parameter that was taken from the data, and makes columns on its scale of these numbers or of
 * those of another year. What was fitted once is never fitted again in silence.
 */
@NullMarked
package org.chamberkit.scale;

import org.jspecify.annotations.NullMarked;
