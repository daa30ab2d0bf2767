package org.chamberkit.variant;

import com.google.common.collect.ImmutableList;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;

/**
 * For which organizations a variant is meant (适用范围); a list that is empty leaves nobody out.
 *
 * @param divisions the places; what lies within one of them is meant, too
 * @param types the types of organizations
 * @param chamberKinds the kinds of chambers
 */
public record VariantScope(
    ImmutableList<DivisionCode> divisions,
    ImmutableList<OrganizationType> types,
    ImmutableList<ChamberKind> chamberKinds) {

  /** Everybody. */
  public static final VariantScope EVERYBODY =
      new VariantScope(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /**
   * Tells whether an organization is meant.
   *
   * @param organization the organization
   * @return true if each list that is not empty has it; where places are named, an organization
   *     whose place is not known is not meant
   */
  public boolean covers(Organization organization) {
    boolean isInPlace =
        divisions.isEmpty()
            || organization
                .location()
                .map(place -> divisions.stream().anyMatch(place::isWithin))
                .orElse(false);
    return isInPlace
        && (types.isEmpty() || types.contains(organization.type()))
        && (chamberKinds.isEmpty() || chamberKinds.stream().anyMatch(organization::isOf));
  }
}
