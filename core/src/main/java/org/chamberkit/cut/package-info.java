/**
 * The cut of a ranking list (入围线): who of those that have a place is on the list, by number, by
 * place or by value, and what becomes of those who are level at the line.
 */
@NullMarked
package org.chamberkit.cut;

import org.jspecify.annotations.NullMarked;
