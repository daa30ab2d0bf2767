package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.outlier.Clip;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.FittedNormalizer;

/** Takes the parameters of the normalizers of an index from a table. */
final class IndexFitting {

  /** For normalizers that take no mean; the index is checked to have one where they do. */
  private static final Rounding NONE_NEEDED = Rounding.halfUp(0);

  private final CompositeIndex index;
  private final IndexTable table;
  private final TreeMap<IndexPartId, FittedNormalizer> fitted = new TreeMap<>();
  private final TreeMap<IndexPartId, Clip> clips = new TreeMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private IndexFitting(CompositeIndex index, IndexTable table) {
    this.index = index;
    this.table = table;
  }

  static WithProblems<FittedIndex> fit(CompositeIndex index, IndexTable table) {
    IndexFitting fitting = new IndexFitting(index, table);
    fitting.parts(index.parts(), Pointer.ROOT);
    ImmutableList<Problem> problems = fitting.problems.build();
    return problems.isEmpty()
        ? WithProblems.of(
            new FittedIndex(
                index,
                ImmutableSortedMap.copyOf(fitting.fitted, Comparator.naturalOrder()),
                ImmutableSortedMap.copyOf(fitting.clips, Comparator.naturalOrder())))
        : WithProblems.refused(problems);
  }

  private void parts(ImmutableList<IndexPart> parts, Pointer pointer) {
    for (int i = 0; i < parts.size(); i++) {
      IndexPart part = parts.get(i);
      Pointer here = pointer.child("parts").child(i).child(part.word());
      if (part instanceof Dimension dimension) {
        parts(dimension.parts(), here);
      } else if (part instanceof Indicator indicator) {
        indicator(indicator, here);
      }
    }
  }

  private void indicator(Indicator indicator, Pointer pointer) {
    ImmutableList<Problem> lacking = lacking(indicator, table, pointer);
    problems.addAll(lacking);
    if (!lacking.isEmpty()) {
      return;
    }
    try {
      Column numbers = clipped(indicator, numbers(indicator, table), pointer);
      WithProblems<FittedNormalizer> result =
          indicator
              .normalizer()
              .fit(
                  indicator.better(),
                  numbers,
                  table.unitIds(),
                  index.rounding().parameters().orElse(NONE_NEEDED));
      result.value().ifPresent(normalizer -> fitted.put(indicator.id(), normalizer));
      Pointer normalizer = pointer.child("normalizer");
      result.problems().forEach(problem -> problems.add(problem.at(at(normalizer))));
    } catch (AmountOverflowException e) {
      problems.add(e.problem(pointer.child("denominator")));
    }
  }

  private static Place at(Pointer pointer) {
    return Place.of(pointer);
  }

  /** Moves outliers, and keeps to where; where that fails, it is told and they stay. */
  private Column clipped(Indicator indicator, Column numbers, Pointer pointer) {
    if (indicator.outliers().isEmpty()) {
      return numbers;
    }
    WithProblems<Clip> clip = indicator.outliers().get().fit(numbers);
    clip.value().ifPresent(bounds -> clips.put(indicator.id(), bounds));
    clip.problems().forEach(problem -> problems.add(problem.at(at(pointer.child("outliers")))));
    return clip.value().orElse(Clip.NONE).apply(numbers);
  }

  /** The columns that an indicator needs and a table has not. */
  static ImmutableList<Problem> lacking(Indicator indicator, IndexTable table, Pointer pointer) {
    ImmutableList.Builder<Problem> lacking = ImmutableList.builder();
    if (table.column(indicator.id()).isEmpty()) {
      lacking.add(missing(indicator.id(), pointer.child("id")));
    }
    Optional<IndexPartId> by = indicator.denominator().map(Denominator::by);
    if (by.isPresent() && table.column(by.get()).isEmpty()) {
      lacking.add(missing(by.get(), pointer.child("denominator").child("by")));
    }
    return lacking.build();
  }

  private static Problem missing(IndexPartId column, Pointer pointer) {
    return Problem.of(
        IndexProblem.MISSING_COLUMN, pointer, ImmutableMap.of("column", column.text()));
  }

  /** The numbers of an indicator, divided by what they are to be divided by. */
  static Column numbers(Indicator indicator, IndexTable table) {
    Column numbers = table.column(indicator.id()).orElseThrow();
    if (indicator.denominator().isEmpty()) {
      return numbers;
    }
    Denominator denominator = indicator.denominator().get();
    return numbers.dividedBy(
        table.column(denominator.by()).orElseThrow(), denominator.each(), denominator.rounding());
  }
}
