/**
 * How an answer earns points: the item rules.
 *
 * <p>A rule takes an answer of its kind and returns an award: the points and every bound that acted
 * on them. A rule has no state but its parameters; the shipped ones can be named by a document, and
 * callers may write their own.
 */
@NullMarked
package org.chamberkit.rule;

import org.jspecify.annotations.NullMarked;
