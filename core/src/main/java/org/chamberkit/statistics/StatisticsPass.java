package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/** Works out the statistics of one edition beside the one before. */
final class StatisticsPass {

  private final StatisticsPlan plan;

  /** The edition in front, then those before it, the latest first. */
  private final ImmutableList<Standings> latestFirst;

  StatisticsPass(ImmutableList<Standings> editions, StatisticsPlan plan) {
    this.plan = plan;
    this.latestFirst = editions.reverse();
  }

  EditionStatistics statistics() {
    Standings edition = latestFirst.get(0);
    return EditionStatistics.builder()
        .list(edition.list().id())
        .edition(edition.edition())
        .before(before().flatMap(Standings::edition))
        .invented(latestFirst.stream().anyMatch(Standings::invented))
        .plan(plan)
        .size(Compared.of(edition.size(), before().map(Standings::size)))
        .metrics(plan.metrics().stream().map(this::metric).collect(toImmutableList()))
        .distributions(
            plan.breakdowns().stream().map(this::distribution).collect(toImmutableList()))
        .build();
  }

  private Optional<Standings> before() {
    return latestFirst.stream().skip(1).findFirst();
  }

  private MetricStatistics metric(MetricPlan metric) {
    MetricPass now = new MetricPass(latestFirst.get(0), metric);
    Optional<MetricPass> then = before().map(standings -> new MetricPass(standings, metric));
    return MetricStatistics.builder()
        .key(metric.key())
        .answers(Compared.of(now.answers(), then.map(MetricPass::answers)))
        .sum(Compared.of(now.sum(), then.map(MetricPass::sum)))
        .mean(compared(now, then, MetricPass::mean))
        .median(compared(now, then, MetricPass::median))
        .threshold(compared(now, then, MetricPass::threshold))
        .growthOfGrowth(growthOfGrowth(metric))
        .quantiles(
            metric.quantiles().stream()
                .flatMap(at -> compared(now, then, pass -> pass.quantile(at)).stream())
                .collect(toImmutableList()))
        .bars(
            metric.bars().stream()
                .map(
                    bar ->
                        new BarCount(
                            bar,
                            Compared.of(now.over(bar), then.map(pass -> pass.over(bar))),
                            now.growth(bar)))
                .collect(toImmutableList()))
        .growth(now.growth(Interval.ALL))
        .concentration(now.concentration(plan.rounding()))
        .build();
  }

  private static Optional<Compared> compared(
      MetricPass now, Optional<MetricPass> then, Function<MetricPass, Optional<Fraction>> number) {
    return number.apply(now).map(value -> Compared.of(value, then.flatMap(number)));
  }

  private Optional<Fraction> growthOfGrowth(MetricPlan metric) {
    if (latestFirst.size() < 3) {
      return Optional.empty();
    }
    ImmutableList<Fraction> sums =
        latestFirst.subList(0, 3).stream()
            .map(standings -> new MetricPass(standings, metric).sum())
            .collect(toImmutableList());
    Optional<Fraction> growth = Compared.of(sums.get(0), Optional.of(sums.get(1))).growth();
    return Compared.of(sums.get(1), Optional.of(sums.get(2)))
        .growth()
        .flatMap(earlier -> growth.map(latest -> latest.minus(earlier)));
  }

  /** What stands in one group: how many, and the values of the metric that are known. */
  private static final class Group {
    private long count;
    private final List<Fraction> values = new ArrayList<>();

    Exact sum() {
      return MetricPass.sum(ImmutableList.copyOf(values));
    }
  }

  private Distribution distribution(Breakdown breakdown) {
    Map<String, Group> now = groups(latestFirst.get(0), breakdown);
    Optional<Map<String, Group>> then = before().map(edition -> groups(edition, breakdown));
    TreeMap<String, Group> all = new TreeMap<>();
    then.ifPresent(groups -> groups.keySet().forEach(code -> all.put(code, new Group())));
    all.putAll(now);
    List<String> codes = ordered(breakdown.by(), all);
    ImmutableList<Group> groups = codes.stream().map(all::get).collect(toImmutableList());
    Optional<ImmutableList<Decimal>> percent =
        MetricPass.percentages(
            groups.stream().map(group -> Exact.of(group.count)).collect(toImmutableList()),
            true,
            plan.rounding());
    boolean isDivisible =
        groups.stream()
            .flatMap(group -> group.values.stream())
            .allMatch(value -> value.signum() >= 0);
    Optional<ImmutableList<Decimal>> ofSum =
        MetricPass.percentages(
            groups.stream().map(Group::sum).collect(toImmutableList()),
            isDivisible,
            plan.rounding());
    ImmutableList.Builder<GroupRow> rows = ImmutableList.builder();
    for (int i = 0; i < codes.size(); i++) {
      int index = i;
      Group group = groups.get(i);
      Optional<Group> past = then.map(old -> old.getOrDefault(codes.get(index), new Group()));
      rows.add(
          new GroupRow(
              Optional.of(codes.get(i)).filter(code -> !code.isEmpty()),
              Compared.of(group.count, past.map(old -> old.count)),
              percent.map(parts -> parts.get(index)).orElse(Decimal.ZERO),
              group.values.size(),
              Compared.of(group.sum().toFraction(), past.map(old -> old.sum().toFraction())),
              ofSum.map(parts -> parts.get(index))));
    }
    return new Distribution(breakdown, rows.build());
  }

  /** The groups by their codes; those whose group is not known under the empty one. */
  private static Map<String, Group> groups(Standings standings, Breakdown breakdown) {
    TreeMap<String, Group> groups = new TreeMap<>();
    ValueKey of = breakdown.of();
    for (Standing entry : standings.entries()) {
      String code = breakdown.by().group(entry).orElse("");
      Group group = groups.computeIfAbsent(code, unused -> new Group());
      group.count++;
      MetricPass.value(entry, of).ifPresent(group.values::add);
    }
    return groups;
  }

  /** The codes in their order, bands in that of the plan, the empty one last. */
  private static List<String> ordered(GroupBy by, Map<String, Group> groups) {
    List<String> codes = new ArrayList<>();
    if (by instanceof GroupBy.OfBand bands) {
      for (Interval band : bands.bands()) {
        if (groups.containsKey(band.toString()) && !codes.contains(band.toString())) {
          codes.add(band.toString());
        }
      }
    } else {
      groups.keySet().stream().filter(code -> !code.isEmpty()).forEach(codes::add);
    }
    if (groups.containsKey("")) {
      codes.add("");
    }
    return codes;
  }
}
