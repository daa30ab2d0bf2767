/**
 * Rows of sheets (表格的行): what a spreadsheet shows of a score card or of an entry of a ranking list.
 *
 * <p>Score cards and editions come in; a row for each subject or candidate goes out, with exact
 * points and values, places and labels. A row says who is graded or placed how, not why; the
 * reasons stay with the card and the edition.
 */
@NullMarked
package org.chamberkit.sheet;

import org.jspecify.annotations.NullMarked;
