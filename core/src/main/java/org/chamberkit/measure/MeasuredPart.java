package org.chamberkit.measure;

import java.util.Optional;
import org.chamberkit.quantity.Fraction;

/**
 * What a part of a composite measure is for an applicant.
 *
 * @param measure the measure of the part
 * @param stated its value, absent if there is none
 * @param scaled what it became, such as a place; absent if the part is missing
 */
public record MeasuredPart(
    MeasureId measure, Optional<Fraction> stated, Optional<Fraction> scaled) {}
