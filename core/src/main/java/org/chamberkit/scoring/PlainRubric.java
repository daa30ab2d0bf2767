package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.reckoning.PlainRule;
import org.chamberkit.reckoning.PlainRules;
import org.chamberkit.reckoning.PointsUnit;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.RuleDays;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.Veto;

/**
 * A rubric laid out in arrays: one that is plain, so that every answer earns a whole number of some
 * unit of points, and what there is beside the items adds them up, bounds a step, or gives the
 * grade. The items stand in the order of the ledger, each criterion before those below it.
 */
final class PlainRubric {

  final Rubric rubric;

  /** The rules that are left out, as they are not in force. */
  final ImmutableList<RuleDays> others;

  final ImmutableList<ReferenceValue> references;
  final PointsUnit unit;
  final Item[] items;
  final PartId[] ids;
  final PlainRule[] rules;

  /** The index of the criterion, or, behind all of these, of the adjustment, of each item. */
  final int[] under;

  /** Where each run of items ends that stand one behind the other in one of these. */
  final int[] runEnds;

  final Criterion[] criteria;

  /** The index of the criterion that a criterion counts in; −1 for a dimension. */
  final int[] parents;

  /** How many items stand in the dimensions, before those of the steps. */
  final int itemsOfBase;

  final ExistenceGate[] gates;
  final Adjustment[] adjustments;

  /** What each adjustment does, in the order of these. */
  final PlainStep.Adjusting[] steps;

  final Optional<PlainStep.Grading> grading;
  final boolean isJudged;

  /** What each criterion is worth, which is what its parts are worth together, in units. */
  final long[] worths;

  /** What each item of a dimension is worth, in units. */
  final long[] itemWorths;

  /** Whether all of these are whole numbers of units. */
  final boolean hasWorths;

  private final Map<PartId, Integer> positions = new HashMap<>();

  /** Collects the parts in their order. */
  private static final class Parts {

    private final List<Item> items = new ArrayList<>();
    private final List<Integer> under = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    void add(Criterion criterion, int parent) {
      int index = criteria.size();
      criteria.add(criterion);
      parents.add(parent);
      for (RubricPart part : criterion.parts()) {
        if (part instanceof Criterion child) {
          add(child, index);
        } else if (part instanceof Item item) {
          add(item, index);
        }
      }
    }

    void add(Item item, int index) {
      items.add(item);
      under.add(index);
    }
  }

  private PlainRubric(
      InForce inForce,
      ImmutableList<ReferenceValue> references,
      PointsUnit unit,
      Parts parts,
      PlainRule[] rules,
      PlainStep.Adjusting[] steps) {
    this.rubric = inForce.rubric();
    this.others = inForce.others();
    this.references = references;
    this.unit = unit;
    this.rules = rules;
    this.steps = steps;
    grading = PlainStep.grading(rubric, unit);
    items = parts.items.toArray(Item[]::new);
    ids = parts.items.stream().map(Item::id).toArray(PartId[]::new);
    under = parts.under.stream().mapToInt(Integer::intValue).toArray();
    runEnds =
        IntStream.rangeClosed(1, under.length)
            .filter(end -> end == under.length || under[end] != under[end - 1])
            .toArray();
    criteria = parts.criteria.toArray(Criterion[]::new);
    parents = parts.parents.stream().mapToInt(Integer::intValue).toArray();
    gates =
        rubric.steps().stream()
            .filter(ExistenceGate.class::isInstance)
            .toArray(ExistenceGate[]::new);
    adjustments = adjustments(rubric).toArray(Adjustment[]::new);
    itemsOfBase = (int) parts.under.stream().filter(index -> index < parts.criteria.size()).count();
    isJudged = parts.items.stream().anyMatch(item -> item.rule().givesShares());
    worths = Arrays.stream(criteria).mapToLong(part -> unit.units(part.worth().value())).toArray();
    itemWorths =
        parts.items.stream()
            .limit(itemsOfBase)
            .mapToLong(part -> unit.units(part.worth().value()))
            .toArray();
    hasWorths =
        LongStream.concat(Arrays.stream(worths), Arrays.stream(itemWorths))
            .noneMatch(worth -> worth == PointsUnit.NONE);
    for (int i = 0; i < ids.length; i++) {
      positions.put(ids[i], i);
    }
  }

  /**
   * The rubric laid out; absent if it is not plain.
   *
   * @param references the values of the round that rules name
   */
  static Optional<PlainRubric> of(
      InForce inForce, ImmutableList<ReferenceValue> references, Optional<Round> round) {
    Rubric rubric = inForce.rubric();
    if (!isPlain(rubric)) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    rubric.dimensions().forEach(dimension -> parts.add(dimension, -1));
    int index = parts.criteria.size();
    for (Adjustment adjustment : adjustments(rubric)) {
      for (Item item : adjustment.items()) {
        parts.add(item, index);
      }
      index++;
    }
    if (parts.items.size() > PointsUnit.MOST_AMOUNTS) {
      return Optional.empty();
    }
    // Points that are not rounded may have more places than the rubric has itself.
    int places = rubric.rounding().map(Rounding::places).orElse(PointsUnit.MOST_PLACES);
    RoundingMode mode = rubric.rounding().map(Rounding::mode).orElse(RoundingMode.UNNECESSARY);
    return places <= PointsUnit.MOST_PLACES
        ? of(inForce, references, round, parts, new PointsUnit(places, mode))
        : Optional.empty();
  }

  private static Optional<PlainRubric> of(
      InForce inForce,
      ImmutableList<ReferenceValue> references,
      Optional<Round> round,
      Parts parts,
      PointsUnit unit) {
    Rubric rubric = inForce.rubric();
    ImmutableMap<PartId, Decimal> values =
        round.map(Round::references).orElse(ImmutableList.of()).stream()
            .collect(toImmutableMap(ReferenceValue::id, ReferenceValue::value));
    PlainRules rules = new PlainRules(unit, rubric.perspectives(), values);
    List<PlainRule> ready = new ArrayList<>();
    parts.items.forEach(item -> ready.add(rules.of(item)));
    Optional<PlainStep.Adjusting[]> steps = PlainStep.adjusting(rubric, unit);
    return steps.map(
        adjusting ->
            new PlainRubric(
                inForce, references, unit, parts, ready.toArray(PlainRule[]::new), adjusting));
  }

  /** The position of an item, or −1. */
  int position(PartId item) {
    return positions.getOrDefault(item, -1);
  }

  /** Whether an item that is not answered earns nothing. */
  boolean isNothingWithoutAnswer(int item) {
    return items[item].missing() == MissingPolicy.ZERO;
  }

  private static ImmutableList<Adjustment> adjustments(Rubric rubric) {
    return rubric.steps().stream()
        .filter(Adjustment.class::isInstance)
        .map(Adjustment.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPlain(Rubric rubric) {
    return rubric.opening().isEmpty()
        && rubric.perspectivesMixed() == PerspectivesMixed.PER_ITEM
        && rubric.criterionRounding().isEmpty()
        && rubric.dimensions().stream().allMatch(PlainRubric::isPlain)
        && rubric.steps().stream().allMatch(PlainRubric::isPlain);
  }

  private static boolean isPlain(Criterion criterion) {
    return criterion.isPlain()
        && criterion.cap().isEmpty()
        && criterion.floor().isEmpty()
        && criterion.parts().stream()
            .allMatch(part -> !(part instanceof Criterion child) || isPlain(child));
  }

  private static boolean isPlain(Step step) {
    return step instanceof ExistenceGate
        || step instanceof Adjustment
        || step instanceof GradeScale
        || step instanceof Veto;
  }
}
