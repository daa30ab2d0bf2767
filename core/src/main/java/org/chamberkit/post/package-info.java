/**
 * Who holds which post in an organization, over which term, and who is a member of it in person.
 *
 * <p>Posts, terms and memberships come in from documents or callers, each from a day to a day, and
 * name persons and organizations by their identifiers; a directory holds and checks them.
 */
@NullMarked
package org.chamberkit.post;

import org.jspecify.annotations.NullMarked;
