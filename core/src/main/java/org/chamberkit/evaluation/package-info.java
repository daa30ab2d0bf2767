/**
 * What was found: the answers for one subject in one period, with who gave them, when, and the
 * evidence; and the round in which subjects are evaluated together.
 *
 * <p>Items that name a figure are answered by it; files of several offices are merged; what was
 * overridden stays on record beside the ruling.
 *
 * <p>Evaluations come in from documents or callers; laid beside a rubric they become answer sheets,
 * with all that does not fit the rubric reported at once. Scoring works on answer sheets.
 */
@NullMarked
package org.chamberkit.evaluation;

import org.jspecify.annotations.NullMarked;
