package org.chamberkit.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FormerName;
import org.chamberkit.organization.Organization;
import org.chamberkit.text.Name;

/** Finds organizations by name, credit code and division; compiled when it is first asked for. */
final class DirectoryLookups {

  private final ImmutableList<Organization> organizations;
  private final Lookup names;
  private final Lookup codes;
  private final Lookup divisions;

  DirectoryLookups(Directory directory) {
    organizations = directory.organizations();
    names = new Lookup(this::addNames);
    codes =
        new Lookup(
            entries ->
                IntStream.range(0, organizations.size())
                    .forEach(
                        i ->
                            organizations
                                .get(i)
                                .creditCode()
                                .ifPresent(code -> entries.accept(code.text(), i))));
    divisions =
        new Lookup(
            entries ->
                IntStream.range(0, organizations.size())
                    .forEach(
                        i ->
                            organizations
                                .get(i)
                                .location()
                                .ifPresent(division -> entries.accept(division.text(), i))));
  }

  private void addNames(BiConsumer<String, Integer> entries) {
    for (int i = 0; i < organizations.size(); i++) {
      int position = i;
      Organization organization = organizations.get(i);
      Stream.concat(
              Stream.concat(Stream.of(organization.name()), secondName(organization).stream()),
              organization.formerNames().stream().map(FormerName::name))
          .flatMap(DirectoryLookups::texts)
          .forEach(text -> entries.accept(text, position));
    }
  }

  private static Optional<Name> secondName(Organization organization) {
    return organization instanceof Federation federation
        ? federation.secondName()
        : Optional.empty();
  }

  private static Stream<String> texts(Name name) {
    return Stream.concat(Stream.of(name.chinese()), name.english().stream());
  }

  ImmutableList<Organization> byName(String name, LocalDate day) {
    return names
        .find(name)
        .mapToObj(organizations::get)
        .filter(organization -> isCalled(organization, name, day))
        .collect(toImmutableList());
  }

  private static boolean isCalled(Organization organization, String name, LocalDate day) {
    return organization.existence().holdsOn(day)
        && Stream.concat(organization.nameOn(day).stream(), secondName(organization).stream())
            .flatMap(DirectoryLookups::texts)
            .anyMatch(name::equals);
  }

  ImmutableList<Organization> byCode(CreditCode code, LocalDate day) {
    return existing(codes.find(code.text()), day);
  }

  ImmutableList<Organization> within(DivisionCode division, LocalDate day) {
    return existing(
        divisions.from(division.text(), text -> DivisionCode.of(text).isWithin(division)), day);
  }

  private ImmutableList<Organization> existing(IntStream positions, LocalDate day) {
    return positions
        .mapToObj(organizations::get)
        .filter(organization -> organization.existence().holdsOn(day))
        .collect(toImmutableList());
  }
}
