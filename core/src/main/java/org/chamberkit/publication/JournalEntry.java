package org.chamberkit.publication;

import java.time.LocalDate;
import org.chamberkit.text.Name;

/**
 * An entry of the journal of a list (榜单台账): who did what with it, when and why.
 *
 * @param day the day
 * @param by the office that did it; no personal data
 * @param reason why, in a few words
 * @param act what was done
 */
public record JournalEntry(LocalDate day, Name by, Name reason, Act act) {}
