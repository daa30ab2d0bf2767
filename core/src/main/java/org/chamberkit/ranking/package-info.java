/**
 * From values to places: list definitions, candidates, and the editions that are made of them.
 *
 * <p>A list definition and the candidates with their exact values come in; an edition goes out, in
 * which every candidate has a place and the reason for it, or no place and the reasons why. An
 * edition whose places do not follow from its values cannot be built; an explanation tells one
 * place in words.
 */
@NullMarked
package org.chamberkit.ranking;

import org.jspecify.annotations.NullMarked;
