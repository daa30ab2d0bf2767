package org.chamberkit.organization;

import com.google.common.collect.ImmutableSet;

/** What one organization is to another. */
public enum RelationKind {
  /** A federation guides (指导) a federation of a lower level; it does not command it. */
  GUIDES("guides", ImmutableSet.of(Federation.WORD), ImmutableSet.of(Federation.WORD)),
  /** A chamber or grassroots unit is affiliated to (隶属) a federation. */
  AFFILIATED_TO(
      "affiliatedTo",
      ImmutableSet.of(Chamber.WORD, GrassrootsUnit.WORD),
      ImmutableSet.of(Federation.WORD)),
  /** A Party organization is the Party body of a chamber, grassroots unit or federation. */
  PARTY_BODY_OF(
      "partyBodyOf",
      ImmutableSet.of(PartyOrganization.WORD),
      ImmutableSet.of(Chamber.WORD, GrassrootsUnit.WORD, Federation.WORD));

  private final String word;
  private final ImmutableSet<String> fromWords;
  private final ImmutableSet<String> toWords;

  RelationKind(String word, ImmutableSet<String> fromWords, ImmutableSet<String> toWords) {
    this.word = word;
    this.fromWords = fromWords;
    this.toWords = toWords;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }

  /** Whether an organization has at most one such relation to one above it at a time. */
  boolean makesTree() {
    return this == GUIDES || this == AFFILIATED_TO;
  }

  /** Whether an organization can be at either end of such a relation. */
  boolean takes(Organization organization) {
    return fromWords.contains(organization.word()) || toWords.contains(organization.word());
  }

  /** The words of the kinds of organization from which a relation of this kind leads. */
  ImmutableSet<String> fromWords() {
    return fromWords;
  }

  /** The words of the kinds of organization to which a relation of this kind leads. */
  ImmutableSet<String> toWords() {
    return toWords;
  }
}
