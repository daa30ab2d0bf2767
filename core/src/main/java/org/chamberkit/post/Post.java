package org.chamberkit.post;

import java.util.Optional;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PersonId;
import org.chamberkit.period.Validity;

/**
 * That a person holds a post in an organization (任职).
 *
 * <p>Where its first or last day is absent, it is held from the first or until the last day of the
 * organization.
 *
 * @param kind which post
 * @param person who holds it
 * @param organization in which organization
 * @param term the number of the term to which the holder was elected; absent if the post does not
 *     go by terms, or the term is not known
 * @param validity from which day to which day
 */
public record Post(
    PostKind kind,
    PersonId person,
    OrganizationId organization,
    Optional<TermNumber> term,
    Validity validity) {}
