/**
 * Who exists: federations, chambers, grassroots units and Party organizations, each from the day of
 * its founding to the day of its dissolution.
 *
 * <p>Organizations come in from documents or callers and know nothing of each other; a directory
 * holds them with their relations. An identifier is a code, never a name.
 */
@NullMarked
package org.chamberkit.organization;

import org.jspecify.annotations.NullMarked;
