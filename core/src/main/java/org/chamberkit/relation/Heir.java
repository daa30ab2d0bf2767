package org.chamberkit.relation;

import java.util.Optional;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Decimal;

/**
 * An organization that took over from one that was dissolved (承继单位).
 *
 * @param organization the organization
 * @param share the share that it took over, above 0 and at most 1; absent if it is not declared
 */
public record Heir(OrganizationId organization, Optional<Decimal> share) {}
