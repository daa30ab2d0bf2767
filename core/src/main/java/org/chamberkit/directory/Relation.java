package org.chamberkit.directory;

import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;

/**
 * A relation between two organizations (关系), read from one to the other: {@code from} guides, is
 * affiliated to, or is the Party body of {@code to}.
 *
 * <p>Where its first or last day is absent, it holds from the first or until the last day on which
 * both organizations exist.
 *
 * @param kind what the one is to the other
 * @param from the organization that guides, is affiliated, or is the Party body
 * @param to the organization that is guided, or that the other belongs to
 * @param validity from which day to which day it holds
 */
public record Relation(
    RelationKind kind, OrganizationId from, OrganizationId to, Validity validity) {}
