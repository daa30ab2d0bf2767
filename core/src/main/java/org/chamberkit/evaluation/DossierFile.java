package org.chamberkit.evaluation;

import org.chamberkit.rating.PartId;

/**
 * What one office found about a subject (评价材料).
 *
 * @param source whose file it is, such as {@code self}; no personal data
 * @param evaluation what it found
 */
public record DossierFile(PartId source, Evaluation evaluation) {}
