package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;

/**
 * A declared match (同一活动认定): that facts which do not say so themselves are of one event.
 *
 * @param event the event
 * @param facts the facts
 */
public record SameEvent(EventId event, ImmutableList<FactId> facts) {}
