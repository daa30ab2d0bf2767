/**
 * By what lists rank: metrics as they are stated, growth over years, and composites of several.
 *
 * <p>Measures come in as documents, with a population and those of its applicants who compete. For
 * each of them the exact value of each measure goes out, with the number that is printed and what a
 * composite was made of; or the ground why there is no value.
 */
@NullMarked
package org.chamberkit.measure;

import org.jspecify.annotations.NullMarked;
