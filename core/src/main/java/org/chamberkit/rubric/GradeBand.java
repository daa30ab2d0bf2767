package org.chamberkit.rubric;

import org.chamberkit.quantity.Interval;

/**
 * The grade for all totals of an interval (档次).
 *
 * @param range the totals
 * @param grade the grade
 */
public record GradeBand(Interval range, Grade grade) {}
