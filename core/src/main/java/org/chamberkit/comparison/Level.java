package org.chamberkit.comparison;

import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A level with its standard (档次标准), such as A, B, C, D or 优秀, 良好, 平均, 较低, 较差.
 *
 * @param id the identifier, unique in its rule
 * @param name what it is called
 * @param standard the number from which on the level is reached
 * @param value what the level counts, not below 0
 */
public record Level(PartId id, Name name, Decimal standard, Decimal value) {}
