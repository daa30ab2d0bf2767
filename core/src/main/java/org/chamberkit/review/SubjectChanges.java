package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.Subject;

/**
 * What a review changed for one subject.
 *
 * @param subject the subject
 * @param changes the changes, from the items to the total, the grade and the places; at least one
 */
public record SubjectChanges(Subject subject, ImmutableList<CardChange> changes) {}
