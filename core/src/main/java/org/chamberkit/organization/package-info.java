/**
 * Who exists: federations, chambers, grassroots units and Party organizations, and how they are
 * related, each from a day to a day.
 *
 * <p>Organizations and relations come in from documents or callers; a directory holds them all and
 * is checked as a whole, so that whoever looks something up in it finds it consistent. Pointers of
 * problems follow the form of the document, in which an organization stands under the word of its
 * kind.
 */
@NullMarked
package org.chamberkit.organization;

import org.jspecify.annotations.NullMarked;
