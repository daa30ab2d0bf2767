package org.chamberkit.organization;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/** Invented organizations and relations for tests; an organization is named by its identifier. */
final class Invented {

  static final DivisionCode CITY = DivisionCode.of("990100");

  private Invented() {}

  static OrganizationId id(String text) {
    return OrganizationId.of(text);
  }

  static Federation federation(String id, FederationLevel level) {
    return Federation.builder()
        .id(id(id))
        .level(level)
        .name(Name.ofChinese("虚构" + id))
        .division(CITY)
        .build();
  }

  static Chamber chamber(String id) {
    return Chamber.builder()
        .id(id(id))
        .kind(ChamberKind.TRADE)
        .name(Name.ofChinese("虚构" + id))
        .place(CITY)
        .build();
  }

  static GrassrootsUnit unit(String id) {
    return GrassrootsUnit.builder()
        .id(id(id))
        .kind(GrassrootsKind.STREET)
        .name(Name.ofChinese("虚构" + id))
        .place(CITY)
        .build();
  }

  static PartyOrganization party(String id) {
    return PartyOrganization.builder()
        .id(id(id))
        .kind(PartyOrganizationKind.BRANCH)
        .name(Name.ofChinese("虚构" + id))
        .build();
  }

  static Relation guides(String from, String to, String days) {
    return new Relation(RelationKind.GUIDES, id(from), id(to), days(days));
  }

  static Relation affiliated(String from, String to, String days) {
    return new Relation(RelationKind.AFFILIATED_TO, id(from), id(to), days(days));
  }

  static Relation partyBody(String from, String to, String days) {
    return new Relation(RelationKind.PARTY_BODY_OF, id(from), id(to), days(days));
  }

  /** A validity as it is printed, such as {@code 2001-01-01/..}. */
  static Validity days(String interval) {
    List<String> ends = Splitter.on('/').splitToList(interval);
    return new Validity(day(ends.get(0)), day(ends.get(1)));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** A builder of a directory without relations. */
  static Directory.Builder directory(Organization... organizations) {
    Directory.Builder directory = Directory.builder();
    directory.name(Name.ofChinese("虚构名录")).invented(true).addOrganizations(organizations);
    return directory;
  }
}
