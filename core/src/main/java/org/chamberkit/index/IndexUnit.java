package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Reading;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Name;

/**
 * One of the units of a table with its numbers (评价单元).
 *
 * @param id the identifier, unique in its table
 * @param name what it is called, if known
 * @param numbers what is known of the number of each column; one that is not known exactly is
 *     missing
 */
public record IndexUnit(UnitId id, Optional<Name> name, ImmutableList<Reading> numbers) {}
