package org.chamberkit.consolidation;

import com.google.common.collect.ImmutableList;
import org.chamberkit.candidate.CandidateId;

/**
 * That others stand for an enterprise on the lists (合并替代).
 *
 * @param replaced the enterprise that gives way
 * @param by who stands for it, at least one: the highest parents that are kept, or the lowest
 *     subsidiaries, in the order of their identifiers
 * @param through the way to the first of them, from the replaced enterprise, both ends included
 */
public record Replacement(
    CandidateId replaced, ImmutableList<CandidateId> by, ImmutableList<CandidateId> through) {}
