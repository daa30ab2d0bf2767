package org.chamberkit.concordance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.movement.Movement;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/** One comparison of two lists. */
final class ComparisonPass {

  private final Standings first;
  private final Standings second;
  private final MeasureSettings settings;

  /** Those who stand on both, as they stand on each. */
  private final List<Standing> ofFirst = new ArrayList<>();

  private final List<Standing> ofSecond = new ArrayList<>();

  ComparisonPass(Standings first, Standings second, MeasureSettings settings) {
    this.first = first;
    this.second = second;
    this.settings = settings;
    ImmutableMap<CandidateId, Standing> others = second.byCandidate();
    for (Standing entry : first.entries()) {
      Standing other = others.get(entry.candidate());
      if (other != null) {
        ofFirst.add(entry);
        ofSecond.add(other);
      }
    }
  }

  ListComparison comparison() {
    RankCorrelation correlation =
        new RankCorrelation(ranks(first, ofFirst), ranks(second, ofSecond));
    ListComparison.Builder comparison =
        ListComparison.builder()
            .first(ComparedList.of(first))
            .second(ComparedList.of(second))
            .invented(first.invented() || second.invented())
            .settings(settings)
            .overlap(Overlap.of(first, second))
            .tauB(correlation.tauB(settings.rounding()))
            .rho(correlation.rho(settings.rounding()))
            .meanShift(meanShift())
            .movement(movement());
    if (first.size() > 0 && second.size() > 0) {
      List<ImmutableList<CandidateId>> one = groups(first);
      List<ImmutableList<CandidateId>> other = groups(second);
      RankBiasedPass pass = new RankBiasedPass(one, other, settings);
      long depth = settings.depth().orElse((long) Math.min(one.size(), other.size()));
      comparison.rankBiasedOverlap(pass.overlap()).averageOverlap(pass.averageOverlap(depth));
    }
    return comparison.build();
  }

  private Optional<Movement> movement() {
    return Movement.between(first, second).value();
  }

  /** Whole numbers in the order of the places; equal ones are equal. */
  private static long[] ranks(Standings list, List<Standing> members) {
    ImmutableList<Fraction> places =
        list.entries().stream().map(Standing::place).sorted().distinct().collect(toImmutableList());
    return members.stream()
        .mapToLong(member -> Collections.binarySearch(places, member.place()))
        .toArray();
  }

  /** Those who share a place together, in the order of the places. */
  private static List<ImmutableList<CandidateId>> groups(Standings list) {
    List<ImmutableList.Builder<CandidateId>> groups = new ArrayList<>();
    Fraction place = Fraction.ZERO;
    ImmutableList<Standing> ordered =
        ImmutableList.sortedCopyOf(
            (one, other) -> one.place().compareTo(other.place()), list.entries());
    for (Standing entry : ordered) {
      if (groups.isEmpty() || !entry.place().equals(place)) {
        groups.add(ImmutableList.builder());
        place = entry.place();
      }
      groups.get(groups.size() - 1).add(entry.candidate());
    }
    return groups.stream().map(ImmutableList.Builder::build).toList();
  }

  private Optional<Fraction> meanShift() {
    Exact sum = Exact.ZERO;
    for (int i = 0; i < ofFirst.size(); i++) {
      Exact apart = Exact.of(ofFirst.get(i).place()).minus(Exact.of(ofSecond.get(i).place()));
      sum = sum.plus(apart.signum() < 0 ? apart.negated() : apart);
    }
    return ofFirst.isEmpty()
        ? Optional.empty()
        : Optional.of(sum.dividedBy(Exact.of(ofFirst.size())).toFraction());
  }
}
