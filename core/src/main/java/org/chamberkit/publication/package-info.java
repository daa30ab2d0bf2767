/**
 * What becomes of an edition once it is ranked (榜单发布): public notice, objections, publication,
 * withdrawals and corrections.
 *
 * <p>An edition and a journal of what offices did come in; the status and every version of the list
 * go out, the old ones too. A version that does not follow from the journal cannot be built. The
 * journal names offices, never persons.
 */
@NullMarked
package org.chamberkit.publication;

import org.jspecify.annotations.NullMarked;
