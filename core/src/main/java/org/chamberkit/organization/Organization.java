package org.chamberkit.organization;

import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/** An organization of a directory (组织). */
public sealed interface Organization
    permits Federation, Chamber, GrassrootsUnit, PartyOrganization {

  /** {@return the identifier, unique in the directory} */
  OrganizationId id();

  /** {@return what the organization is called} */
  Name name();

  /**
   * {@return from the day of its founding to the day of its dissolution; a day that is not known is
   * absent}
   */
  Validity existence();

  /** {@return what it is by its nature} */
  OrganizationType type();
}
