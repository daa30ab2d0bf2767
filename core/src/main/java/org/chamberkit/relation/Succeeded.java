package org.chamberkit.relation;

import com.google.common.collect.ImmutableSortedMap;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Fraction;

/**
 * Who stands in the place of an organization on a day (承继结果).
 *
 * @param shares the share of each organization that exists on the day, above 0, in the order of
 *     their identifiers
 * @param unallocated the share that is nobody's (未分配): what was split without declared shares, or
 *     dissolved without an heir; together with the others it is 1
 */
public record Succeeded(
    ImmutableSortedMap<OrganizationId, Fraction> shares, Fraction unallocated) {}
