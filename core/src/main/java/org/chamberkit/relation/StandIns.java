package org.chamberkit.relation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.chamberkit.organization.OrganizationId;

/**
 * Who stands on one day in the place of each organization that existed on another (口径衔接): so that
 * figures which were reported by the organizations of then can be added up by those of now.
 *
 * @param then the day on which the organizations existed
 * @param now the day on which the others stand in their place
 * @param byOrganization the shares of each organization of then, in the order of the identifiers;
 *     what is unallocated (未分配) stands beside the shares
 */
public record StandIns(
    LocalDate then, LocalDate now, ImmutableSortedMap<OrganizationId, Succeeded> byOrganization) {}
