package org.chamberkit.post;

import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;

/**
 * A term (届) of an organization: from the congress that elects its leading body to the next one.
 *
 * @param organization the organization
 * @param number the how-manieth term it is
 * @param validity from which day to which day; where one is absent, it is not known or has not come
 */
public record Term(OrganizationId organization, TermNumber number, Validity validity) {}
