package org.chamberkit.statistics;

import org.chamberkit.candidate.GroupCode;

/**
 * The entry threshold of one group of a list whose groups are ranked by themselves (分组入围门槛).
 *
 * @param group the group
 * @param threshold the value of the one in its last place, beside that of the edition before
 */
public record GroupThreshold(GroupCode group, Compared threshold) {}
