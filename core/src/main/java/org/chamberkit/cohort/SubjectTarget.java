package org.chamberkit.cohort;

import org.chamberkit.evaluation.SubjectId;

/**
 * The target of one subject, before that of its group (对象目标值).
 *
 * @param subject the subject
 * @param target the item, and how many are due there
 */
public record SubjectTarget(SubjectId subject, ItemTarget target) {}
