package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.LargestRemainder;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/** Works out one metric of one edition. */
final class MetricPass {

  private final Standings standings;
  private final MetricPlan plan;
  private final ImmutableList<Fraction> ascending;
  private final Exact sum;

  MetricPass(Standings standings, MetricPlan plan) {
    this.standings = standings;
    this.plan = plan;
    this.ascending =
        standings.entries().stream()
            .flatMap(entry -> value(entry, plan.key()).stream())
            .sorted()
            .collect(toImmutableList());
    this.sum = sum(ascending);
  }

  static Optional<Fraction> value(Standing entry, ValueKey key) {
    return Optional.ofNullable(entry.values().get(key));
  }

  static Exact sum(ImmutableList<Fraction> values) {
    Exact sum = Exact.ZERO;
    for (Fraction value : values) {
      sum = sum.plus(Exact.of(value)).reduced();
    }
    return sum;
  }

  long answers() {
    return ascending.size();
  }

  Fraction sum() {
    return sum.toFraction();
  }

  Optional<Fraction> mean() {
    return ascending.isEmpty()
        ? Optional.empty()
        : Optional.of(sum.dividedBy(Exact.of(ascending.size())).toFraction());
  }

  Optional<Fraction> median() {
    return quantile(new QuantileAt(new Fraction(1, 2), QuantileMethod.TYPE_7));
  }

  Optional<Fraction> quantile(QuantileAt quantile) {
    return ascending.isEmpty()
        ? Optional.empty()
        : Optional.of(quantile.method().of(ascending, quantile.at()));
  }

  Optional<Fraction> threshold() {
    return standings.list().partition().isPresent()
        ? Optional.empty()
        : threshold(standings.entries());
  }

  /** The threshold of each group, where it is known. */
  ImmutableSortedMap<GroupCode, Fraction> thresholds() {
    ImmutableSortedMap.Builder<GroupCode, Fraction> thresholds = ImmutableSortedMap.naturalOrder();
    standings
        .list()
        .partition()
        .ifPresent(
            by ->
                Multimaps.index(standings.entries(), entry -> code(entry, by))
                    .asMap()
                    .forEach(
                        (group, entries) ->
                            threshold(entries).ifPresent(value -> thresholds.put(group, value))));
    return thresholds.buildOrThrow();
  }

  private static GroupCode code(Standing entry, Grouping by) {
    return requireNonNull(entry.groups().get(by), "who has no group is not ranked by groups");
  }

  private Optional<Fraction> threshold(Collection<Standing> entries) {
    return entries.stream()
        .map(Standing::place)
        .max(Fraction::compareTo)
        .flatMap(
            last ->
                entries.stream()
                    .filter(entry -> entry.place().equals(last))
                    .flatMap(entry -> value(entry, plan.key()).stream())
                    .min(Fraction::compareTo));
  }

  long over(Interval bar) {
    return ascending.stream().filter(bar::contains).count();
  }

  /** How many of those over a bar grew how much; of all, if it holds all numbers. */
  ImmutableList<BandCount> growth(Interval bar, Optional<MetricPass> then) {
    Optional<MetricPass> known =
        then.filter(pass -> pass.grew(Interval.ALL, Interval.ALL) > 0); // else 0 would be a guess
    return plan.growthBands().stream()
        .map(band -> new BandCount(band, grew(bar, band), known.map(pass -> pass.grew(bar, band))))
        .collect(toImmutableList());
  }

  private long grew(Interval bar, Interval band) {
    return standings.entries().stream()
        .filter(entry -> value(entry, plan.key()).filter(bar::contains).isPresent())
        .filter(entry -> growth(entry).filter(band::contains).isPresent())
        .count();
  }

  /** The growth of one; absent if a value is not known, or what it grew from is not above 0. */
  private Optional<Fraction> growth(Standing entry) {
    Optional<Fraction> from =
        plan.growthFrom().flatMap(key -> value(entry, key)).filter(base -> base.signum() > 0);
    return value(entry, plan.key())
        .flatMap(value -> from.map(base -> value.minus(base).dividedBy(base)));
  }

  Optional<Concentration> concentration(Rounding rounding) {
    if (sum.signum() <= 0 || ascending.get(0).signum() < 0) {
      return Optional.empty();
    }
    int count = ascending.size();
    Exact squares = Exact.ZERO;
    Exact weighted = Exact.ZERO;
    for (int i = 0; i < count; i++) {
      Exact value = Exact.of(ascending.get(i));
      squares = squares.plus(value.times(value)).reduced();
      weighted = weighted.plus(value.times(Exact.of(i + 1L))).reduced();
    }
    Exact index = squares.dividedBy(sum.times(sum)).reduced();
    Exact least = Exact.ONE.dividedBy(Exact.of(count));
    Exact gini =
        weighted
            .times(Exact.of(2))
            .dividedBy(sum.times(Exact.of(count)))
            .minus(Exact.of(count + 1L).times(least));
    return Optional.of(
        new Concentration(
            plan.largest().stream()
                .map(k -> new LargestShare(k, share(Math.min(k, count))))
                .collect(toImmutableList()),
            share((count + 9) / 10),
            index.times(Exact.of(10_000)).rounded(rounding),
            count == 1 ? Optional.empty() : Optional.of(normalized(index, least, rounding)),
            gini.rounded(fine(rounding))));
  }

  private static Decimal normalized(Exact index, Exact least, Rounding rounding) {
    return index.minus(least).dividedBy(Exact.ONE.minus(least)).rounded(fine(rounding));
  }

  /** A share has two places more than a percentage. */
  private static Rounding fine(Rounding rounding) {
    int places = Math.min(rounding.places() + 2, Decimal.MOST_DIGITS);
    return new Rounding(places, rounding.mode());
  }

  private Fraction share(long largest) {
    int count = ascending.size();
    return sum(ascending.subList(count - (int) largest, count)).dividedBy(sum).toFraction();
  }

  /** The percentages of parts, which add up to 100; empty if there is nothing to divide. */
  static Optional<ImmutableList<Decimal>> percentages(
      ImmutableList<Exact> parts, boolean isDivisible, Rounding rounding) {
    Exact total = parts.stream().reduce(Exact.ZERO, Exact::plus);
    return !isDivisible || total.signum() <= 0
        ? Optional.empty()
        : Optional.of(LargestRemainder.divide(Decimal.of(100), parts, rounding.places()));
  }

  boolean hasNegative() {
    return !ascending.isEmpty() && ascending.get(0).signum() < 0;
  }
}
