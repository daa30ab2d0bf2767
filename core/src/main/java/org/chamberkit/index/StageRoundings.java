package org.chamberkit.index;

import java.util.Optional;
import org.chamberkit.quantity.Rounding;

/**
 * How the numbers of an index are rounded at each stage (各环节修约规则).
 *
 * @param parameters means and deviations that are taken from the data; must be there if a
 *     normalizer takes one
 * @param indicator each normalized value
 * @param dimension each dimension, absent if it is kept exactly
 * @param total each total
 */
public record StageRoundings(
    Optional<Rounding> parameters,
    Rounding indicator,
    Optional<Rounding> dimension,
    Rounding total) {}
