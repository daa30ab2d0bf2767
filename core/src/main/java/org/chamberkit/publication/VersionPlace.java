package org.chamberkit.publication;

import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Fraction;

/**
 * A place on a version of a list.
 *
 * @param candidate who holds it, or held it before
 * @param place the place
 */
public record VersionPlace(CandidateId candidate, Fraction place) {}
