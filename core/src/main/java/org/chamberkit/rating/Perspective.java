package org.chamberkit.rating;

import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/**
 * From where an item is judged (评价方): self, executive members, superior and so on.
 *
 * @param id the identifier
 * @param name what it is called
 * @param weight its share in the mix of all perspectives, above 0; together they make 1
 */
public record Perspective(PartId id, Name name, Decimal weight) {}
