package org.chamberkit.ledger;

import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;

/**
 * The grade that followed from the total (等级).
 *
 * @param step the step that gave it
 * @param grade the grade
 */
public record GradeLine(PartId step, Grade grade) {}
