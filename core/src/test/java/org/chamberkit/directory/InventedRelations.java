package org.chamberkit.directory;

import static org.chamberkit.organization.Invented.id;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Validity;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;

/** Invented relations for tests; an organization is named by its identifier. */
final class InventedRelations {

  private InventedRelations() {}

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

  /** Does not mind if there are several highest federations, as there are in most tests. */
  static final DirectoryProfile SEVERAL_ROOTS =
      new DirectoryProfile(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(DirectoryProblem.SEVERAL_ROOTS),
          Optional.empty());

  /** A builder of a directory without relations, which may have several highest federations. */
  static Directory.Builder directory(Organization... organizations) {
    Directory.Builder directory = Directory.builder();
    directory
        .name(Name.ofChinese("虚构名录"))
        .invented(true)
        .profile(SEVERAL_ROOTS)
        .addOrganizations(organizations);
    return directory;
  }
}
