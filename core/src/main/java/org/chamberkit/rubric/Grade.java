package org.chamberkit.rubric;

import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A grade (等级), such as one that is recommended for a title.
 *
 * @param id the identifier, unique in its scale
 * @param name what it is called
 */
public record Grade(PartId id, Name name) {}
