package org.chamberkit.relation;

import com.google.common.collect.ImmutableSet;
import org.chamberkit.organization.OrganizationId;
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
  /**
   * An enterprise is an enterprise member (企业会员), or another organization an organization member
   * (团体会员), of a federation, chamber or grassroots unit. It may be a member of several.
   */
  MEMBER_OF(
      "memberOf",
      ImmutableSet.of(
          OrganizationType.ENTERPRISE,
          OrganizationType.CHAMBER,
          OrganizationType.GRASSROOTS_UNIT,
          OrganizationType.CHAMBER_OF_NATIVES,
          OrganizationType.SERVICE_BODY,
          OrganizationType.PARTNER),
      Ends.BODIES),
  /**
   * A Party organization is the Party body (党组织) of a chamber, grassroots unit, federation, chamber
   * of natives, service body or enterprise, or of several.
   */
  PARTY_BODY_OF(
      "partyBodyOf",
      ImmutableSet.of(OrganizationType.PARTY_ORGANIZATION),
      ImmutableSet.of(
          OrganizationType.CHAMBER,
          OrganizationType.GRASSROOTS_UNIT,
          OrganizationType.FEDERATION,
          OrganizationType.CHAMBER_OF_NATIVES,
          OrganizationType.SERVICE_BODY,
          OrganizationType.ENTERPRISE)),
  /** A service body serves, and is hosted by (设在), a federation, chamber or grassroots unit. */
  SERVES("serves", ImmutableSet.of(OrganizationType.SERVICE_BODY), Ends.BODIES),
  /**
   * A federation, chamber or grassroots unit is paired with (结对) a peer or a partner. The pairing
   * is stated once and holds both ways.
   */
  PAIRED_WITH("pairedWith", Ends.BODIES, Ends.BODIES_AND_PARTNERS),
  /**
   * A federation, chamber, grassroots unit or service body cooperates with (合作) a partner or
   * another organization, by an agreement or a mechanism.
   */
  COOPERATES_WITH(
      "cooperatesWith",
      ImmutableSet.of(
          OrganizationType.FEDERATION,
          OrganizationType.CHAMBER,
          OrganizationType.GRASSROOTS_UNIT,
          OrganizationType.CHAMBER_OF_NATIVES,
          OrganizationType.SERVICE_BODY),
      ImmutableSet.of(
          OrganizationType.PARTNER,
          OrganizationType.FEDERATION,
          OrganizationType.CHAMBER,
          OrganizationType.GRASSROOTS_UNIT,
          OrganizationType.CHAMBER_OF_NATIVES,
          OrganizationType.SERVICE_BODY,
          OrganizationType.ENTERPRISE));

  private final String word;
  private final ImmutableSet<OrganizationType> fromTypes;
  private final ImmutableSet<OrganizationType> toTypes;

  /** Types that stand at several ends. */
  private static final class Ends {

    static final ImmutableSet<OrganizationType> BODIES =
        ImmutableSet.of(
            OrganizationType.FEDERATION,
            OrganizationType.CHAMBER,
            OrganizationType.GRASSROOTS_UNIT,
            OrganizationType.CHAMBER_OF_NATIVES);

    static final ImmutableSet<OrganizationType> BODIES_AND_PARTNERS =
        ImmutableSet.<OrganizationType>builder()
            .addAll(BODIES)
            .add(OrganizationType.PARTNER)
            .build();

    private Ends() {}
  }

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

  /** {@return whether it holds both ways, from whichever end it is stated} */
  public boolean isMutual() {
    return this == PAIRED_WITH;
  }

  /** {@return whether an organization has at most one such relation to one above it at a time} */
  public boolean makesTree() {
    return this == GUIDES || this == AFFILIATED_TO;
  }

  /** {@return whether the relation leads from the upper organization to the lower one} */
  public boolean leadsDown() {
    return this == GUIDES;
  }

  /**
   * Tells whether the lower end is the one to which a relation leads. Where it holds both ways,
   * that with the lesser identifier counts as the lower one, so that it does not matter how it is
   * stated.
   *
   * @param from the organization from which it leads
   * @param to the organization to which it leads
   * @return true if it is
   */
  public boolean isLowerTo(OrganizationId from, OrganizationId to) {
    return leadsDown() || (isMutual() && from.compareTo(to) > 0);
  }

  /**
   * Tells whether such a relation can lead from an organization of a type.
   *
   * @param type the type
   * @return true if it can
   */
  public boolean leadsFrom(OrganizationType type) {
    return fromTypes.contains(type);
  }

  /**
   * Tells whether such a relation can lead to an organization of a type.
   *
   * @param type the type
   * @return true if it can
   */
  public boolean leadsTo(OrganizationType type) {
    return toTypes.contains(type);
  }

  /** {@return the types of organization from which a relation of this kind leads} */
  public ImmutableSet<OrganizationType> fromTypes() {
    return fromTypes;
  }

  /** {@return the types of organization to which a relation of this kind leads} */
  public ImmutableSet<OrganizationType> toTypes() {
    return toTypes;
  }
}
