package org.chamberkit.publication;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A version of a published list (版本).
 *
 * @param number from 1, which is the edition as it was ranked
 * @param madeBy which entry of the journal made it, from 0; absent for the first
 * @param entries who stood on the list, in the order of print
 * @param gaps the places that were left empty, and who had held them, in the same order
 */
public record Version(
    long number,
    Optional<Long> madeBy,
    ImmutableList<VersionPlace> entries,
    ImmutableList<VersionPlace> gaps) {}
