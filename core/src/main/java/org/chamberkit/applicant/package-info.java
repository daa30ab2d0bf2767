/**
 * Who applies for ranking lists, and what is known of them.
 *
 * <p>A population comes in from documents or callers: applicants with their attributes, the values
 * of metrics by period, adverse records, evidence, who controls whom, and waivers that an office
 * has granted. Everything that cannot be is told at once. The rooms behind this one screen the
 * population, consolidate it and make candidates out of it.
 */
@NullMarked
package org.chamberkit.applicant;

import org.jspecify.annotations.NullMarked;
