/**
 * What an answer earns, and how: points reckoned first, then each bound or rounding that acted on
 * them.
 *
 * <p>Rules of items make awards, scoring turns them into lines of a ledger. The numbers are exact
 * fractions until they are rounded, and a rounding that changes them is recorded like a cap.
 */
@NullMarked
package org.chamberkit.award;

import org.jspecify.annotations.NullMarked;
