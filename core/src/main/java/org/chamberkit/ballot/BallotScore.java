package org.chamberkit.ballot;

import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Decimal;

/**
 * The score that a voter gave to one candidate.
 *
 * @param candidate who is voted on
 * @param score the score, in the scale of the ballot box
 */
public record BallotScore(CandidateId candidate, Decimal score) {}
