/**
 * What can be answered to an item: counts and shares, choices, the points, marks and votes that
 * others gave, honours.
 *
 * <p>An answer is a typed value, taken from a document or a caller as it stands; whether it is
 * right is for the rule of the item to say. Nothing is worked out here.
 */
@NullMarked
package org.chamberkit.answer;

import org.jspecify.annotations.NullMarked;
