package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chamberkit.candidate.GroupCode;
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
        .thresholds(thresholds(now, then))
        .growthOfGrowth(growthOfGrowth(metric, pass -> Optional.of(pass.sum())))
        .growthOfGrowthOfMean(growthOfGrowth(metric, MetricPass::mean))
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
                            now.growth(bar, then)))
                .collect(toImmutableList()))
        .growth(now.growth(Interval.ALL, then))
        .concentration(now.concentration(plan.rounding()))
        .concentrationBefore(then.flatMap(pass -> pass.concentration(plan.rounding())))
        .build();
  }

  private static Optional<Compared> compared(
      MetricPass now, Optional<MetricPass> then, Function<MetricPass, Optional<Fraction>> number) {
    return number.apply(now).map(value -> Compared.of(value, then.flatMap(number)));
  }

  private static ImmutableList<GroupThreshold> thresholds(
      MetricPass now, Optional<MetricPass> then) {
    ImmutableSortedMap<GroupCode, Fraction> before =
        then.map(MetricPass::thresholds).orElse(ImmutableSortedMap.of());
    return now.thresholds().entrySet().stream()
        .map(
            group ->
                new GroupThreshold(
                    group.getKey(),
                    Compared.of(group.getValue(), Optional.ofNullable(before.get(group.getKey())))))
        .collect(toImmutableList());
  }

  /** By how much a number grew more than it did for the edition before. */
  private Optional<Fraction> growthOfGrowth(
      MetricPlan metric, Function<MetricPass, Optional<Fraction>> number) {
    if (latestFirst.size() < 3) {
      return Optional.empty();
    }
    ImmutableList<Optional<Fraction>> numbers =
        latestFirst.subList(0, 3).stream()
            .map(standings -> number.apply(new MetricPass(standings, metric)))
            .collect(toImmutableList());
    Optional<Fraction> latest = growth(numbers.get(0), numbers.get(1));
    Optional<Fraction> earlier = growth(numbers.get(1), numbers.get(2));
    return earlier.flatMap(before -> latest.map(now -> now.minus(before)));
  }

  private static Optional<Fraction> growth(Optional<Fraction> value, Optional<Fraction> before) {
    return value.flatMap(number -> Compared.of(number, before).growth());
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
    ImmutableList<GroupBefore> shares = shares(codes, all);
    Optional<ImmutableList<GroupBefore>> past = then.map(groups -> shares(codes, groups));
    ImmutableList.Builder<GroupRow> rows = ImmutableList.builder();
    for (int i = 0; i < codes.size(); i++) {
      int index = i;
      String code = codes.get(i);
      Group group = group(all, code);
      GroupBefore share = shares.get(i);
      rows.add(
          new GroupRow(
              Optional.of(code).filter(known -> !known.isEmpty()),
              Compared.of(group.count, then.map(groups -> group(groups, code).count)),
              share.percent(),
              share.answers(),
              Compared.of(
                  group.sum().toFraction(),
                  then.map(groups -> group(groups, code).sum().toFraction())),
              share.percentOfSum(),
              past.map(groups -> groups.get(index))));
    }
    return new Distribution(breakdown, rows.build());
  }

  private static Group group(Map<String, Group> groups, String code) {
    return groups.getOrDefault(code, new Group());
  }

  /** The shares of the groups of one edition, in the order of the codes. */
  private ImmutableList<GroupBefore> shares(List<String> codes, Map<String, Group> byCode) {
    ImmutableList<Group> groups =
        codes.stream().map(code -> group(byCode, code)).collect(toImmutableList());
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
    return IntStream.range(0, groups.size())
        .mapToObj(
            i ->
                new GroupBefore(
                    percent.map(parts -> parts.get(i)).orElse(Decimal.ZERO),
                    groups.get(i).values.size(),
                    ofSum.map(parts -> parts.get(i))))
        .collect(toImmutableList());
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
