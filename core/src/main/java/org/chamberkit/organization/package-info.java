/**
 * Who exists: federations, chambers, grassroots units and Party organizations, what they have set
 * up, the chambers of their natives elsewhere, enterprises, partners and persons. Each organization
 * is there from the day of its founding to the day of its dissolution, under one name on each day.
 *
 * <p>Organizations come in from documents or callers and know nothing of each other; a directory
 * holds them with their relations. An identifier is a code, never a name. What by its nature is not
 * counted with another is another type; kinds within a type are open.
 */
@NullMarked
package org.chamberkit.organization;

import org.jspecify.annotations.NullMarked;
