/**
 * Who may come on a ranking list: rules with their conditions, and what a screening finds.
 *
 * <p>Rules come in as documents, with the population that they screen, the period and the day. A
 * screening goes out in which every applicant has a finding for every rule, with its grounds in
 * both languages, and is admitted to the survey and to the ranking or not, as the findings say.
 */
@NullMarked
package org.chamberkit.eligibility;

import org.jspecify.annotations.NullMarked;
