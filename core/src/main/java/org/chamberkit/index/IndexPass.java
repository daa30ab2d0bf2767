package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.FittedNormalizer;

/** Goes through a table once, from its numbers up to the places. */
final class IndexPass {

  private final FittedIndex fitted;
  private final CompositeIndex index;
  private final IndexTable table;
  private final int size;
  private final List<Problem> problems = new ArrayList<>();
  private final TreeMap<IndexPartId, Column> quotients = new TreeMap<>();
  private final TreeMap<IndexPartId, Column> normalized = new TreeMap<>();
  private final TreeMap<IndexPartId, NodeValues> dimensions = new TreeMap<>();

  IndexPass(FittedIndex fitted, IndexTable table) {
    this.fitted = fitted;
    this.index = fitted.index();
    this.table = table;
    this.size = table.units().size();
  }

  WithProblems<CompositeResult> result() {
    for (Indicator indicator : index.indicators()) {
      IndexFitting.lacking(indicator, table, Pointer.ROOT)
          .forEach(problem -> problems.add(problem.at(Place.of(Pointer.to("columns")))));
    }
    if (!problems.isEmpty()) {
      return WithProblems.refused(ImmutableList.copyOf(problems));
    }
    try {
      NodeValues exact = combined(index.combination(), index.missing(), index.parts());
      Column total = NodePass.rounded(exact, size, index.rounding().total());
      NodeValues ranked = index.rankOn() == RankOn.EXACT ? exact : NodeValues.OfColumn.of(total);
      return problems.stream().anyMatch(Problem::isError)
          ? WithProblems.refused(ImmutableList.copyOf(problems))
          : WithProblems.of(
              result(exact, total, IndexPlaces.of(ranked, table)), ImmutableList.copyOf(problems));
    } catch (AmountOverflowException e) {
      problems.add(e.problem(Pointer.ROOT));
      return WithProblems.refused(ImmutableList.copyOf(problems));
    }
  }

  private CompositeResult result(NodeValues exact, Column total, IndexPlaces places) {
    return new CompositeResult(
        fitted,
        table,
        sorted(quotients),
        sorted(normalized),
        sorted(dimensions),
        exact,
        total,
        places);
  }

  private static <V> ImmutableSortedMap<IndexPartId, V> sorted(Map<IndexPartId, V> map) {
    return ImmutableSortedMap.copyOf(map, Comparator.naturalOrder());
  }

  private NodeValues combined(
      Combination combination, MissingParts missing, ImmutableList<IndexPart> parts) {
    ImmutableList.Builder<NodeValues> children = ImmutableList.builder();
    for (IndexPart part : parts) {
      children.add(
          part instanceof Dimension inner ? dimension(inner) : indicator((Indicator) part));
    }
    ImmutableList<Decimal> weights =
        parts.stream().map(IndexPart::weight).collect(toImmutableList());
    NodePass pass = new NodePass(combination, missing, weights, children.build(), size);
    NodeValues values = pass.exact();
    problems.addAll(pass.problems());
    return values;
  }

  private NodeValues dimension(Dimension dimension) {
    NodeValues exact = combined(dimension.combination(), dimension.missing(), dimension.parts());
    Optional<Rounding> rounding = index.rounding().dimension();
    NodeValues values =
        rounding.isPresent()
            ? NodeValues.OfColumn.of(NodePass.rounded(exact, size, rounding.get()))
            : exact;
    dimensions.put(dimension.id(), values);
    return values;
  }

  private NodeValues indicator(Indicator indicator) {
    Column unclipped = IndexFitting.numbers(indicator, table);
    Column numbers = fitted.clip(indicator.id()).apply(unclipped);
    if (indicator.denominator().isPresent()) {
      quotients.put(indicator.id(), unclipped);
      tellZeros(indicator, indicator.denominator().get());
    }
    FittedNormalizer normalizer =
        Optional.ofNullable(fitted.normalizers().get(indicator.id())).orElseThrow();
    ImmutableList<Problem> refused = normalizer.check(numbers);
    refused.forEach(problem -> problems.add(problem.within(Pointer.to("units"))));
    Column values =
        refused.isEmpty()
            ? normalizer.apply(numbers, index.rounding().indicator())
            : Column.of(numbers.numbers().stream().map(n -> Optional.<Decimal>empty()).toList());
    normalized.put(indicator.id(), values);
    return NodeValues.OfColumn.of(values);
  }

  private void tellZeros(Indicator indicator, Denominator denominator) {
    Column divisors = table.column(denominator.by()).orElseThrow();
    for (int row = 0; row < size; row++) {
      if (divisors.isKnown(row) && divisors.unscaled(row) == 0) {
        problems.add(
            Problem.of(
                IndexProblem.ZERO_DENOMINATOR,
                Pointer.to("units").child(row).child("numbers"),
                ImmutableMap.of(
                    "denominator", denominator.by().text(),
                    "unit", table.unitIds().get(row).text(),
                    "indicator", indicator.id().text())));
      }
    }
  }
}
