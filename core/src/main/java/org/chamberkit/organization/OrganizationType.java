package org.chamberkit.organization;

/** What an organization is by its nature (组织类型); its kind says more within the type. */
public enum OrganizationType {
  /** A {@link Federation} (工商联). */
  FEDERATION("federation"),
  /** A {@link Chamber} (所属商会). */
  CHAMBER("chamber"),
  /** A {@link GrassrootsUnit} (基层商会), never counted among affiliated chambers. */
  GRASSROOTS_UNIT("grassrootsUnit"),
  /** A {@link ChamberOfNatives} (外埠商会), never counted among affiliated chambers. */
  CHAMBER_OF_NATIVES("chamberOfNatives"),
  /** A {@link PartyOrganization} (党组织). */
  PARTY_ORGANIZATION("partyOrganization"),
  /** A {@link ServiceBody} (服务机构). */
  SERVICE_BODY("serviceBody"),
  /** An {@link Enterprise} (企业). */
  ENTERPRISE("enterprise"),
  /** A {@link Partner} (合作或结对对象). */
  PARTNER("partner");

  private final String word;

  OrganizationType(String word) {
    this.word = word;
  }

  /** {@return the word for this type in documents} */
  public String word() {
    return word;
  }
}
