package org.chamberkit.organization;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;

/**
 * How many full members (正式党员) a Party organization of one kind has (党员人数标准).
 *
 * @param kind the kind
 * @param members how many it has in all
 * @param hostMembers how many each of the organizations has of which it is the Party body; absent
 *     if it is that of a single one, whose members are its own
 */
public record PartyThreshold(
    PartyOrganizationKind kind, Interval members, Optional<Interval> hostMembers) {

  /**
   * Obtains the threshold of a kind that is the Party body of a single organization.
   *
   * @param kind the kind
   * @param members how many full members it has
   * @return the threshold
   */
  public static PartyThreshold of(PartyOrganizationKind kind, Interval members) {
    return new PartyThreshold(kind, members, Optional.empty());
  }

  /** Whether an organization with so many full members forms a Party body of this kind. */
  boolean isFormedBy(long members) {
    return contains(hostMembers.orElse(this.members), members);
  }

  /** Whether a Party organization of this kind has so many full members. */
  boolean fits(long members) {
    return contains(this.members, members);
  }

  /**
   * The members in signs that both languages read, such as {@code > 50, ≤ 100}; one number alone.
   */
  String expected() {
    Optional<String> from = members.from().map(end -> (end.included() ? "≥ " : "> ") + end.at());
    Optional<String> to = members.to().map(end -> (end.included() ? "≤ " : "< ") + end.at());
    return members.from().isPresent() && members.from().equals(members.to())
        ? members.from().get().at().toString()
        : Stream.of(from, to).flatMap(Optional::stream).collect(joining(", "));
  }

  private static boolean contains(Interval interval, long members) {
    return interval.contains(Fraction.of(Decimal.of(members)));
  }
}
