package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What only some facts have. Those that have nothing of it share one object, so that the others are
 * no larger than what is asked of every fact.
 */
record Circumstances(
    @Nullable Role role,
    @Nullable Reading open,
    @Nullable EventId event,
    ImmutableSortedSet<Thing> about,
    ImmutableSortedMap<Category, Mark> marks,
    @Nullable OrganizationId reportedBy,
    ImmutableList<Evidence> evidence,
    @Nullable String correction) {

  private static final Circumstances NONE = stated(new FactBuilder());

  static Circumstances of(FactBuilder builder) {
    Circumstances stated = stated(builder);
    return stated.equals(NONE) ? NONE : stated;
  }

  private static Circumstances stated(FactBuilder builder) {
    return new Circumstances(
        builder.role,
        builder.amount == null ? null : builder.amount.open(),
        builder.event,
        builder.about,
        builder.marks,
        builder.reportedBy,
        builder.evidence,
        builder.correction);
  }
}
