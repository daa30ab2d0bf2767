package org.chamberkit.organization;

/** A kind of organization within its type (组织类别), such as a trade chamber. */
public sealed interface OrganizationKind
    permits ChamberKind, GrassrootsKind, PartyOrganizationKind, ServiceBodyKind, PartnerKind {}
