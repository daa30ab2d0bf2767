package org.chamberkit.cut;

import java.util.Optional;
import org.chamberkit.candidate.GroupCode;

/**
 * How a cut went (入围线结果).
 *
 * @param group the group in which the cut was made, if the list has groups
 * @param listed how many are on the list
 * @param tied how many are level with each other at the line, on both sides of it together; 0 if
 *     nobody is
 */
public record CutLine(Optional<GroupCode> group, long listed, long tied) {}
