package org.chamberkit.figure;

import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Decimal;

/**
 * What an organization has to reach (目标值).
 *
 * @param organization the organization
 * @param amount how much, in the unit of the plan
 */
public record Target(OrganizationId organization, Decimal amount) {}
