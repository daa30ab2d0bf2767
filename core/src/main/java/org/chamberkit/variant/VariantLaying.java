package org.chamberkit.variant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;

/** Lays a variant on the tree of its rubric, once. */
final class VariantLaying {

  private final RubricVariant variant;
  private final Rubric rubric;
  private final ImmutableMap<PartId, PartVariant> parts;
  private final ImmutableSet<PartId> leftOut;
  private final List<Problem> problems = new ArrayList<>();

  VariantLaying(RubricVariant variant, Rubric rubric) {
    this.variant = variant;
    this.rubric = rubric;
    this.parts = Maps.uniqueIndex(variant.parts(), PartVariant::part);
    this.leftOut = ImmutableSet.copyOf(variant.leftOut());
  }

  WithProblems<Rubric> result() {
    check();
    if (!problems.isEmpty()) {
      return WithProblems.refused(ImmutableList.copyOf(problems));
    }
    ImmutableList.Builder<Criterion> dimensions = ImmutableList.builder();
    int index = 0;
    for (Criterion dimension : rubric.dimensions()) {
      if (!leftOut.contains(dimension.id())) {
        dimensions.add(lay(dimension, Pointer.to("dimensions").child(index++)));
      }
    }
    return problems.isEmpty()
        ? build(dimensions.build())
        : WithProblems.refused(ImmutableList.copyOf(problems));
  }

  private WithProblems<Rubric> build(ImmutableList<Criterion> dimensions) {
    try {
      return WithProblems.of(
          Rubric.builder()
              .from(rubric)
              .key(variant.key())
              .name(variant.name())
              .standing(variant.standing())
              .source(variant.source())
              .effective(variant.effective())
              .maximum(variant.maximum())
              .dimensions(dimensions)
              .steps(variant.steps().orElse(rubric.steps()))
              .build(),
          ImmutableList.of());
    } catch (ProblemException e) {
      return WithProblems.refused(e.problems());
    }
  }

  /** What the variant says must be about parts that the tree has. */
  private void check() {
    if (!variant.of().equals(rubric.key())) {
      add(
          VariantProblem.VARIANT_OF_OTHER_RUBRIC,
          Pointer.to("of"),
          ImmutableMap.of("given", variant.of().toString(), "expected", rubric.key().toString()));
      return;
    }
    Map<PartId, RubricPart> tree = new TreeMap<>();
    rubric.dimensions().forEach(dimension -> collect(dimension, tree));
    for (int i = 0; i < variant.parts().size(); i++) {
      PartVariant part = variant.parts().get(i);
      Pointer pointer = Pointer.to("parts").child(i);
      checkKnown(part.part(), tree, pointer.child("part"));
      if (part.rule().isPresent() && tree.get(part.part()) instanceof Criterion) {
        add(
            VariantProblem.VARIANT_RULE_WITHOUT_ITEM,
            pointer.child("rule"),
            ImmutableMap.of("part", part.part().text()));
      }
    }
    for (int i = 0; i < variant.leftOut().size(); i++) {
      checkKnown(variant.leftOut().get(i), tree, Pointer.to("leftOut").child(i));
    }
  }

  private void checkKnown(PartId part, Map<PartId, RubricPart> tree, Pointer pointer) {
    if (!tree.containsKey(part)) {
      add(VariantProblem.VARIANT_OF_UNKNOWN_PART, pointer, ImmutableMap.of("part", part.text()));
    }
  }

  private static void collect(RubricPart part, Map<PartId, RubricPart> tree) {
    tree.put(part.id(), part);
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> collect(child, tree));
    }
  }

  private Criterion lay(Criterion criterion, Pointer pointer) {
    ImmutableList.Builder<RubricPart> below = ImmutableList.builder();
    int index = 0;
    for (RubricPart part : criterion.parts()) {
      if (!leftOut.contains(part.id())) {
        String kind = part instanceof Item ? "item" : "criterion";
        Pointer place = pointer.child("parts").child(index++).child(kind);
        below.add(part instanceof Criterion child ? lay(child, place) : lay((Item) part, place));
      }
    }
    Optional<PartVariant> other = Optional.ofNullable(parts.get(criterion.id()));
    ImmutableList<RubricPart> laid = below.build();
    boolean isSame = laid.equals(criterion.parts());
    Criterion.Builder builder = Criterion.builder();
    builder
        .from(criterion)
        .name(other.flatMap(PartVariant::name).orElse(criterion.name()))
        .clause(other.flatMap(PartVariant::clause).or(criterion::clause))
        .maximum(
            other
                .flatMap(PartVariant::maximum)
                .or(() -> isSame ? criterion.maximum() : Optional.empty()))
        .parts(laid);
    try {
      return builder.build();
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(problem.within(pointer)));
      return criterion;
    }
  }

  private Item lay(Item item, Pointer pointer) {
    Optional<PartVariant> other = Optional.ofNullable(parts.get(item.id()));
    if (other.isEmpty()) {
      return item;
    }
    Item.Builder builder = Item.builder();
    builder
        .from(item)
        .name(other.get().name().orElse(item.name()))
        .maximum(other.get().maximum().or(item::maximum))
        .rule(other.get().rule().orElse(item.rule()))
        .clause(other.get().clause().or(item::clause));
    try {
      return builder.build();
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(problem.within(pointer)));
      return item;
    }
  }

  private void add(VariantProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
