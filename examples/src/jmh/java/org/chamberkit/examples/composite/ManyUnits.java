package org.chamberkit.examples.composite;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.Dimension;
import org.chamberkit.index.IndexId;
import org.chamberkit.index.IndexPart;
import org.chamberkit.index.IndexPartId;
import org.chamberkit.index.IndexTable;
import org.chamberkit.index.IndexUnit;
import org.chamberkit.index.Indicator;
import org.chamberkit.index.RankOn;
import org.chamberkit.index.StageRoundings;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Name;

/**
 * An invented index of 30 indicators in five dimensions, and 3,000 units with drawn numbers of two
 * places: as a table, and as columns of doubles for the peer.
 */
final class ManyUnits {

  static final int UNITS = 3_000;
  static final int DIMENSIONS = 5;
  static final int INDICATORS_EACH = 6;
  static final int INDICATORS = DIMENSIONS * INDICATORS_EACH;

  private static final long SEED = 3_000;
  private static final int MOST_CENTS = 10_000_000;

  private final int[][] cents = new int[INDICATORS][UNITS];

  ManyUnits() {
    Random random = new Random(SEED);
    for (int[] column : cents) {
      for (int unit = 0; unit < UNITS; unit++) {
        column[unit] = random.nextInt(MOST_CENTS);
      }
    }
  }

  /** The weight of an indicator in its dimension, or of a dimension in the total. */
  static int weight(int position) {
    return 1 + position % 3;
  }

  /** Every third indicator is better the lower it is. */
  static boolean isLowerBetter(int indicator) {
    return indicator % 3 == 2;
  }

  double[][] doubles() {
    double[][] columns = new double[INDICATORS][UNITS];
    for (int i = 0; i < INDICATORS; i++) {
      for (int unit = 0; unit < UNITS; unit++) {
        columns[i][unit] = cents[i][unit] / 100.0;
      }
    }
    return columns;
  }

  IndexTable table() {
    IndexTable.Builder table = IndexTable.builder().invented(true);
    for (int i = 0; i < INDICATORS; i++) {
      table.addColumn(id("indicator", i));
    }
    for (int unit = 0; unit < UNITS; unit++) {
      ImmutableList.Builder<Reading> numbers = ImmutableList.builder();
      for (int[] column : cents) {
        numbers.add(Reading.of(new Decimal(column[unit], 2)));
      }
      table.addUnit(new IndexUnit(UnitId.of("unit-" + unit), Optional.empty(), numbers.build()));
    }
    return table.build();
  }

  static CompositeIndex index() {
    ImmutableList.Builder<IndexPart> dimensions = ImmutableList.builder();
    for (int i = 0; i < DIMENSIONS; i++) {
      dimensions.add(dimension(i));
    }
    return CompositeIndex.builder()
        .id(IndexId.of("invented"))
        .name(Name.of("虚构指数", "Invented index"))
        .source("invented")
        .combination(new Combination.WeightedMean())
        .missing(MissingParts.REFUSE)
        .parts(dimensions.build())
        .rounding(
            new StageRoundings(
                Optional.empty(),
                Rounding.halfUp(4),
                Optional.of(Rounding.halfUp(4)),
                Rounding.halfUp(2)))
        .rankOn(RankOn.EXACT)
        .build();
  }

  private static Dimension dimension(int position) {
    Dimension.Builder dimension =
        Dimension.builder()
            .id(id("dimension", position))
            .name(Name.ofChinese("维度"))
            .weight(Decimal.of(weight(position)))
            .combination(new Combination.WeightedMean())
            .missing(MissingParts.DROP);
    for (int i = 0; i < INDICATORS_EACH; i++) {
      int indicator = position * INDICATORS_EACH + i;
      dimension.addPart(
          Indicator.builder()
              .id(id("indicator", indicator))
              .name(Name.ofChinese("指标"))
              .weight(Decimal.of(weight(i)))
              .better(isLowerBetter(indicator) ? Better.LOWER : Better.HIGHER)
              .normalizer(new Normalizer.MinMax(Decimal.ZERO, Decimal.of(100)))
              .build());
    }
    return dimension.build();
  }

  private static IndexPartId id(String kind, int position) {
    return IndexPartId.of(kind + "-" + position);
  }
}
