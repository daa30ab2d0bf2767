package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.composite.Combination;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/** Checks an index as a whole, with pointers as its document has them. */
final class IndexCheck {

  private final CompositeIndex index;
  private final Set<IndexPartId> met = new TreeSet<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private IndexCheck(CompositeIndex index) {
    this.index = index;
  }

  static ImmutableList<Problem> check(CompositeIndex index) {
    IndexCheck check = new IndexCheck(index);
    check.node(
        index.id().text(),
        index.combination(),
        Optional.of(index.rounding().total()),
        index.parts(),
        Pointer.ROOT);
    if (index.rankOn() == RankOn.EXACT && index.combination().ownRounding().isPresent()) {
      check.add(
          IndexProblem.NO_EXACT_TOTAL,
          Pointer.to("rankOn"),
          ImmutableMap.of("method", index.combination().word()));
    }
    return check.problems.build();
  }

  private void node(
      String id,
      Combination combination,
      Optional<Rounding> stage,
      ImmutableList<IndexPart> parts,
      Pointer pointer) {
    if (parts.isEmpty()) {
      add(IndexProblem.NO_INDEX_PARTS, pointer.child("parts"), ImmutableMap.of("part", id));
    }
    Optional<Rounding> own = combination.ownRounding();
    if (own.isPresent() && stage.isPresent() && !own.equals(stage)) {
      add(IndexProblem.ROUNDED_TWICE, pointer.child("combination"), ImmutableMap.of("part", id));
    }
    for (int i = 0; i < parts.size(); i++) {
      IndexPart part = parts.get(i);
      part(part, combination, pointer.child("parts").child(i).child(part.word()));
    }
  }

  private void part(IndexPart part, Combination parent, Pointer pointer) {
    if (!met.add(part.id())) {
      add(
          IndexProblem.INDEX_PART_TWICE,
          pointer.child("id"),
          ImmutableMap.of("part", part.id().text()));
    }
    if (!parent.weighs() && !part.weight().equals(Decimal.ONE)) {
      add(
          IndexProblem.WEIGHT_WITHOUT_EFFECT,
          pointer.child("weight"),
          ImmutableMap.of(
              "weight", part.weight().toString(),
              "part", part.id().text(),
              "method", parent.word()));
    }
    if (part instanceof Dimension dimension) {
      node(
          dimension.id().text(),
          dimension.combination(),
          index.rounding().dimension(),
          dimension.parts(),
          pointer);
    } else if (part instanceof Indicator indicator
        && indicator.normalizer().estimates()
        && index.rounding().parameters().isEmpty()) {
      add(
          IndexProblem.NO_PARAMETER_ROUNDING,
          pointer.child("normalizer"),
          ImmutableMap.of("part", indicator.id().text()));
    }
  }

  private void add(IndexProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
