package org.chamberkit.applicant;

import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/**
 * Something against an applicant (不良记录), such as an accident or an entry on a black-list.
 *
 * @param kind of what kind
 * @param on when: the day of an event, or from which day to which an entry on a list stands
 * @param text what happened, in a few words
 */
public record AdverseRecord(RecordKind kind, Validity on, Name text) {}
