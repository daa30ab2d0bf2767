package org.chamberkit.organization;

import org.chamberkit.text.Name;

/**
 * A person (人员) who holds a post or is a member. Nothing personal is kept beyond the name.
 *
 * <p>A person is no organization; posts and memberships are dated where they are stated.
 *
 * @param id the identifier, unique among the persons of a directory
 * @param name the name
 */
public record Person(PersonId id, Name name) {}
