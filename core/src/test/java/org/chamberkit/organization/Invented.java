package org.chamberkit.organization;

import org.chamberkit.code.DivisionCode;
import org.chamberkit.text.Name;

/** Invented organizations for tests; an organization is named by its identifier. */
public final class Invented {

  /** The division of all of them. */
  public static final DivisionCode CITY = DivisionCode.of("990100");

  /** Another division, where the chambers of natives are. */
  public static final DivisionCode OTHER_CITY = DivisionCode.of("990200");

  private Invented() {}

  public static OrganizationId id(String text) {
    return OrganizationId.of(text);
  }

  public static Federation federation(String id, FederationLevel level) {
    return Federation.builder()
        .id(id(id))
        .level(level)
        .name(Name.ofChinese("虚构" + id))
        .division(CITY)
        .build();
  }

  public static Chamber chamber(String id) {
    return Chamber.builder()
        .id(id(id))
        .kind(ChamberKind.TRADE)
        .name(Name.ofChinese("虚构" + id))
        .place(CITY)
        .build();
  }

  public static GrassrootsUnit unit(String id) {
    return GrassrootsUnit.builder()
        .id(id(id))
        .kind(GrassrootsKind.STREET)
        .name(Name.ofChinese("虚构" + id))
        .place(CITY)
        .build();
  }

  public static PartyOrganization party(String id) {
    return PartyOrganization.builder()
        .id(id(id))
        .kind(PartyOrganizationKind.BRANCH)
        .name(Name.ofChinese("虚构" + id))
        .build();
  }

  public static ChamberOfNatives natives(String id) {
    return ChamberOfNatives.builder()
        .id(id(id))
        .name(Name.ofChinese("虚构" + id))
        .origin(CITY)
        .place(OTHER_CITY)
        .build();
  }

  public static ServiceBody serviceBody(String id) {
    return ServiceBody.builder()
        .id(id(id))
        .kind(ServiceBodyKind.MEDIATION_ORGANIZATION)
        .name(Name.ofChinese("虚构" + id))
        .build();
  }

  public static Enterprise enterprise(String id) {
    return Enterprise.builder().id(id(id)).name(Name.ofChinese("虚构" + id)).build();
  }

  public static Partner partner(String id) {
    return Partner.builder()
        .id(id(id))
        .kind(PartnerKind.BANK)
        .name(Name.ofChinese("虚构" + id))
        .build();
  }
}
