/**
 * Programmes that publish several lists of one population, such as the healthy growth project.
 *
 * <p>A programme comes in as a document: its metrics and measures, who is eligible, how groups are
 * consolidated, and its lists, each with its own filter, keys and length. With a population and a
 * period an edition of the programme goes out: the screening, the consolidation, and an edition of
 * each list with the measured values behind it.
 */
@NullMarked
package org.chamberkit.programme;

import org.jspecify.annotations.NullMarked;
