/**
 * Conditions on applicants, such as a floor of revenue or that there is no record of tax evasion.
 *
 * <p>A condition and an inquiry come in: an applicant of a population, a period and a day. A
 * verdict goes out: the condition passes, fails or cannot be decided by what is known, with its
 * grounds as typed values and in both languages.
 */
@NullMarked
package org.chamberkit.condition;

import org.jspecify.annotations.NullMarked;
