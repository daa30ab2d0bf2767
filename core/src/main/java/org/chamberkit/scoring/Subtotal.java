package org.chamberkit.scoring;

import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.quantity.PointsRange;

/**
 * The points of a criterion (小计).
 *
 * @param part the criterion
 * @param under the criterion that it counts in; absent for a dimension
 * @param points the points of its parts, added up
 */
public record Subtotal(PartId part, Optional<PartId> under, PointsRange points) {}
