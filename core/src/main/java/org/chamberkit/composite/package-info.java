/**
 * From many numbers to one (综合): how children make a parent, how raters make a panel, how a number
 * comes to a scale on which it can be compared, and the composite index made of it all.
 *
 * <p>Exact numbers with weights come in; one number goes out, with what each of them gave to it,
 * what was left aside, and every parameter that was taken from the data. Nothing here speaks of
 * chambers.
 */
@NullMarked
package org.chamberkit.composite;

import org.jspecify.annotations.NullMarked;
