/**
 * From values to places: list definitions and the editions that are made by them.
 *
 * <p>A list definition and candidates with their exact values come in; an edition goes out, in
 * which every candidate has a place and the reason for it, on the list, its reserve or behind the
 * cut, or no place and the reasons why. An edition whose places do not follow from its values
 * cannot be built; an explanation tells one place in words. Bare places are for many millions.
 */
@NullMarked
package org.chamberkit.ranking;

import org.jspecify.annotations.NullMarked;
