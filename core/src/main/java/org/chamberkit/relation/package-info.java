/**
 * How two organizations are related, from a day to a day, and who stands in the place of one that
 * was dissolved.
 *
 * <p>Relations and successions come in from documents or callers and name organizations by their
 * identifiers; each kind of relation says who can stand at which end. A directory holds and checks
 * them.
 */
@NullMarked
package org.chamberkit.relation;

import org.jspecify.annotations.NullMarked;
