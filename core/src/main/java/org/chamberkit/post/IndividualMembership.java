package org.chamberkit.post;

import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PersonId;
import org.chamberkit.period.Validity;

/**
 * That a person is an individual member (个人会员) of an organization. Enterprises and organizations
 * are members by a relation.
 *
 * @param person the member
 * @param organization of which organization
 * @param validity from which day to which day
 */
public record IndividualMembership(
    PersonId person, OrganizationId organization, Validity validity) {}
