package org.chamberkit.fact;

import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;

/**
 * How much a fact says (数量).
 *
 * @param reading what is known of the number
 * @param unit in what it is counted
 */
public record Amount(Reading reading, Unit unit) {}
