/**
 * How organizations are related, each relation from a day to a day, and who stands in the place of
 * whom after a merger or a split.
 *
 * <p>A directory holds organizations and relations and is checked as a whole, so that whoever looks
 * something up in it finds it consistent; a tree is compiled from it as of a day. Pointers of
 * problems follow the form of the document, in which an organization stands under the word of its
 * type.
 */
@NullMarked
package org.chamberkit.directory;

import org.jspecify.annotations.NullMarked;
