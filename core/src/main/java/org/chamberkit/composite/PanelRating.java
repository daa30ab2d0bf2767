package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Fraction;

/**
 * What a panel comes to, and why (评委组评分).
 *
 * @param panel the panel
 * @param ratings all ratings, in the order given
 * @param valid how many of them are valid, that is, not missing or void
 * @param dropped the indexes of valid ratings that do not count, from 0, in rising order: the
 *     extremes that a trimmed mean drops, or all but the middle of a median
 * @param value the rating, exactly; absent if fewer are valid than the quorum asks for
 */
public record PanelRating(
    Panel panel,
    ImmutableList<Part> ratings,
    long valid,
    ImmutableList<Integer> dropped,
    Optional<Fraction> value) {}
