package org.chamberkit.organization;

/** What an organization is by its nature (组织类型); its kind says more within the type. */
public enum OrganizationType {
  /** A {@link Federation} (工商联). */
  FEDERATION("federation"),
  /** A {@link Chamber} (所属商会). */
  CHAMBER("chamber"),
  /** A {@link GrassrootsUnit} (基层商会). */
  GRASSROOTS_UNIT("grassrootsUnit"),
  /** A {@link PartyOrganization} (党组织). */
  PARTY_ORGANIZATION("partyOrganization");

  private final String word;

  OrganizationType(String word) {
    this.word = word;
  }

  /** {@return the word for this type in documents} */
  public String word() {
    return word;
  }
}
