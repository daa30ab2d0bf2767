package org.chamberkit.ledger;

import org.chamberkit.evaluation.Finding;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A veto that fired (一票否决), or of which it is not known yet whether it does.
 *
 * @param step the veto
 * @param name what the ground is called
 * @param finding what was found about the ground, with its reason and day
 */
public record VetoLine(PartId step, Name name, Finding finding) {}
