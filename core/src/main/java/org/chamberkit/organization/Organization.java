package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/** An organization of a directory (组织). */
public sealed interface Organization
    permits Federation,
        Chamber,
        GrassrootsUnit,
        ChamberOfNatives,
        PartyOrganization,
        ServiceBody,
        Enterprise,
        Partner {

  /** {@return the identifier, unique in the directory} */
  OrganizationId id();

  /** {@return what the organization is called, or was when it was dissolved} */
  Name name();

  /**
   * {@return the names that it had before (曾用名), from the earliest to the latest; each from the day
   * after the one before it, the first from the founding}
   */
  ImmutableList<FormerName> formerNames();

  /**
   * {@return from the day of its founding to the day of its dissolution; a day that is not known is
   * absent}
   */
  Validity existence();

  /** {@return what it is by its nature} */
  OrganizationType type();

  /**
   * Tells whether the organization is of a kind.
   *
   * @param kind the kind
   * @return true if it is; federations, enterprises and chambers of natives elsewhere have no kinds
   */
  default boolean isOf(OrganizationKind kind) {
    return false;
  }

  /**
   * {@return the unified social credit code (统一社会信用代码), if it is stated; its check characters may
   * differ from the computed ones}
   */
  default Optional<CreditCode> creditCode() {
    return Optional.empty();
  }

  /**
   * {@return the division that it is for, of a federation, or in which it is, of any other; absent
   * where none is stated}
   */
  default Optional<DivisionCode> location() {
    return Optional.empty();
  }

  /**
   * Returns what the organization was called on a day.
   *
   * @param day the day
   * @return the name; absent if the organization does not exist on the day
   */
  default Optional<Name> nameOn(LocalDate day) {
    return existence().holdsOn(day)
        ? formerNames().stream()
            .filter(former -> !day.isAfter(former.endsOn()))
            .findFirst()
            .map(FormerName::name)
            .or(() -> Optional.of(name()))
        : Optional.empty();
  }
}
