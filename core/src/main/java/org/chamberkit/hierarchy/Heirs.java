package org.chamberkit.hierarchy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.relation.Succeeded;

/** To whom belongs what belonged to organizations that are no more. */
public final class Heirs {

  /** Everything belongs to whoever had it. */
  public static final Heirs NOBODY = new Heirs(ImmutableMap.of());

  private final ImmutableMap<Integer, ImmutableList<Share>> shares;

  /**
   * A part of what belonged to an organization.
   *
   * @param heir the position of who took it over, or {@link Hierarchy#NONE} if nobody did
   * @param share how much of the whole
   */
  public record Share(int heir, Fraction share) {}

  private Heirs(ImmutableMap<Integer, ImmutableList<Share>> shares) {
    this.shares = shares;
  }

  static Heirs of(Directory directory, Map<OrganizationId, Integer> positions, LocalDate day) {
    ImmutableMap.Builder<Integer, ImmutableList<Share>> shares = ImmutableMap.builder();
    directory
        .succeeded(day)
        .forEach(
            (id, succeeded) ->
                shares.put(requireNonNull(positions.get(id)), shares(succeeded, positions)));
    return new Heirs(shares.buildOrThrow());
  }

  private static ImmutableList<Share> shares(
      Succeeded succeeded, Map<OrganizationId, Integer> positions) {
    ImmutableList.Builder<Share> shares = ImmutableList.builder();
    succeeded
        .shares()
        .forEach((id, share) -> shares.add(new Share(requireNonNull(positions.get(id)), share)));
    if (succeeded.unallocated().signum() > 0) {
      shares.add(new Share(Hierarchy.NONE, succeeded.unallocated()));
    }
    return shares.build();
  }

  /**
   * Returns who took over the whole of one that is no more.
   *
   * @param position its position
   * @return that of the heir, or {@link Hierarchy#NONE}
   */
  public int whole(int position) {
    ImmutableList<Share> ofOne = of(position);
    return ofOne.size() == 1 && ofOne.get(0).share().equals(Fraction.ONE)
        ? ofOne.get(0).heir()
        : Hierarchy.NONE;
  }

  /**
   * Returns one itself, or its only heir.
   *
   * @param position its position
   * @return its own or that of the heir; {@link Hierarchy#NONE} if it has several, or none
   */
  public int standsFor(int position) {
    return shares.containsKey(position) ? whole(position) : position;
  }

  /**
   * Returns to whom belongs what belonged to one that is no more.
   *
   * @param position its position
   * @return the shares; none if it is still there
   */
  public ImmutableList<Share> of(int position) {
    return shares.getOrDefault(position, ImmutableList.of());
  }

  /** {@return the positions of those that are no more} */
  public ImmutableSet<Integer> positions() {
    return shares.keySet();
  }
}
