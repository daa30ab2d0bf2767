package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import org.chamberkit.tally.MovedFigure;

/**
 * What a changed fact does (事实变动结果).
 *
 * @param figures all figures after the change
 * @param moved the figures that are no longer what they were, and no others, in the order of the
 *     catalogue, then of the directory, then of the periods
 */
public record Change(TracedFigures figures, ImmutableList<MovedFigure> moved) {}
