package org.chamberkit.ballot;

import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * Something that is voted on by itself (测评内容), such as the amount of work.
 *
 * @param id the identifier, unique in its rule
 * @param name what it is called
 * @param weight its share in what a group gives, above 0; all together make 1
 */
public record Aspect(PartId id, Name name, Decimal weight) {}
