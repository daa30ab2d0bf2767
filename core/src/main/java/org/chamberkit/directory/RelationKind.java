package org.chamberkit.directory;

import com.google.common.collect.ImmutableSet;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;

/** What one organization is to another. */
public enum RelationKind {
  /** A federation guides (指导) a federation of a lower level; it does not command it. */
  GUIDES(
      "guides",
      ImmutableSet.of(OrganizationType.FEDERATION),
      ImmutableSet.of(OrganizationType.FEDERATION)),
  /** A chamber or grassroots unit is affiliated to (隶属) a federation. */
  AFFILIATED_TO(
      "affiliatedTo",
      ImmutableSet.of(OrganizationType.CHAMBER, OrganizationType.GRASSROOTS_UNIT),
      ImmutableSet.of(OrganizationType.FEDERATION)),
  /** A Party organization is the Party body of a chamber, grassroots unit or federation. */
  PARTY_BODY_OF(
      "partyBodyOf",
      ImmutableSet.of(OrganizationType.PARTY_ORGANIZATION),
      ImmutableSet.of(
          OrganizationType.CHAMBER, OrganizationType.GRASSROOTS_UNIT, OrganizationType.FEDERATION));

  private final String word;
  private final ImmutableSet<OrganizationType> fromTypes;
  private final ImmutableSet<OrganizationType> toTypes;

  RelationKind(
      String word,
      ImmutableSet<OrganizationType> fromTypes,
      ImmutableSet<OrganizationType> toTypes) {
    this.word = word;
    this.fromTypes = fromTypes;
    this.toTypes = toTypes;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }

  /** {@return whether an organization has at most one such relation to one above it at a time} */
  public boolean makesTree() {
    return this == GUIDES || this == AFFILIATED_TO;
  }

  /** Whether an organization can be at either end of such a relation. */
  boolean takes(Organization organization) {
    return fromTypes.contains(organization.type()) || toTypes.contains(organization.type());
  }

  /** The types of organization from which a relation of this kind leads. */
  ImmutableSet<OrganizationType> fromTypes() {
    return fromTypes;
  }

  /** The types of organization to which a relation of this kind leads. */
  ImmutableSet<OrganizationType> toTypes() {
    return toTypes;
  }
}
