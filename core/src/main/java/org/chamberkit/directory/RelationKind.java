package org.chamberkit.directory;

import com.google.common.collect.ImmutableSet;
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

  /** Whether an organization has at most one such relation to one above it at a time. */
  boolean makesTree() {
    return this == GUIDES || this == AFFILIATED_TO;
  }

  /** Whether the relation leads from the upper organization to the lower one. */
  boolean leadsDown() {
    return this == GUIDES;
  }

  /** Whether such a relation can lead from an organization of a type. */
  boolean leadsFrom(OrganizationType type) {
    return fromTypes.contains(type);
  }

  /** Whether such a relation can lead to an organization of a type. */
  boolean leadsTo(OrganizationType type) {
    return toTypes.contains(type);
  }

  /** Whether an organization of a type can be at either end of such a relation. */
  boolean takes(OrganizationType type) {
    return leadsFrom(type) || leadsTo(type);
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
