package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;

/** Checks that the groups of each distribution add up to the whole. */
final class StatisticsCheck {

  private static final Exact HUNDRED = Exact.of(100);

  private final EditionStatistics statistics;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private StatisticsCheck(EditionStatistics statistics) {
    this.statistics = statistics;
  }

  static ImmutableList<Problem> check(EditionStatistics statistics) {
    StatisticsCheck check = new StatisticsCheck(statistics);
    for (int i = 0; i < statistics.distributions().size(); i++) {
      check.distribution(
          statistics.distributions().get(i), Pointer.to("distributions").child(i).child("groups"));
    }
    return check.problems.build();
  }

  private void distribution(Distribution distribution, Pointer pointer) {
    ImmutableList<GroupRow> groups = distribution.groups();
    Exact size = Exact.of(statistics.size().value());
    add(pointer, groups, "count", row -> Exact.of(row.count().value()), size);
    if (size.signum() > 0) {
      add(pointer, groups, "percent", row -> Exact.of(row.percent()), HUNDRED);
    }
    if (groups.stream().anyMatch(row -> row.count().before().orElse(Fraction.ZERO).signum() > 0)
        && groups.stream().anyMatch(row -> row.before().isPresent())) {
      add(
          pointer,
          groups,
          "before/percent",
          row -> Exact.of(row.before().map(GroupBefore::percent).orElse(Decimal.ZERO)),
          HUNDRED);
    }
    ValueKey of = distribution.breakdown().of();
    statistics.metrics().stream()
        .filter(metric -> metric.key().equals(of))
        .forEach(
            metric -> {
              Exact sum = Exact.of(metric.sum().value());
              Exact answers = Exact.of(metric.answers().value());
              add(pointer, groups, "sum", row -> Exact.of(row.sum().value()), sum);
              add(pointer, groups, "answers", row -> Exact.of(row.answers()), answers);
            });
    if (groups.stream().anyMatch(row -> row.percentOfSum().isPresent())) {
      add(
          pointer,
          groups,
          "percentOfSum",
          row -> Exact.of(row.percentOfSum().orElse(Decimal.ZERO)),
          HUNDRED);
    }
  }

  private void add(
      Pointer pointer,
      ImmutableList<GroupRow> groups,
      String name,
      Function<GroupRow, Exact> part,
      Exact total) {
    Exact sum = groups.stream().map(part).reduce(Exact.ZERO, Exact::plus);
    if (sum.compareTo(total) != 0) {
      problems.add(
          Problem.of(
              StatisticsProblem.GROUPS_DO_NOT_ADD_UP,
              pointer,
              ImmutableMap.of(
                  "name", name,
                  "sum", sum.toFraction().toString(),
                  "total", total.toFraction().toString())));
    }
  }
}
