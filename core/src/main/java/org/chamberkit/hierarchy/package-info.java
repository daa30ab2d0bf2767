/**
 * Who stands above whom in a directory, day by day, as arrays that roll-up goes over: organizations
 * by their positions, days by the spans in which nothing changes.
 *
 * <p>A hierarchy has an epoch for each tree that held; a timeline cuts the days of the periods that
 * are asked about into spans, each within one epoch; heirs say to whom belongs what belonged to one
 * that is no more, and sums add up along a tree. The room is for the aggregation alone and is not
 * exported.
 */
@NullMarked
package org.chamberkit.hierarchy;

import org.jspecify.annotations.NullMarked;
