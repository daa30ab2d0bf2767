package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.Beyond;
import org.chamberkit.scale.Curve;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Name;

/**
 * The Human Development Index of 2022 for fifteen countries: UNDP, Human Development Report
 * 2023/24, composite indices complete time series; goalposts: its technical note 1.
 */
final class HumanDevelopment {

  /**
   * Code, published rank, life expectancy, expected and mean years of schooling, income; then the
   * indices of health, education and income, the index recomputed and as published.
   */
  private static final String ROWS =
      """
      CHE | 1 | 84.255 | 16.5837307 | 13.90406622 | 69432.78669 | 0.988538 | 0.924128 | 0.988349 | 0.966523 | 0.967
      NOR | 2 | 83.393 | 18.63846016 | 13.06234279 | 69189.76165 | 0.975277 | 0.935411 | 0.987820 | 0.965909 | 0.966
      ISL | 3 | 82.815 | 19.10672951 | 13.76716995 | 54688.37921 | 0.966385 | 0.958906 | 0.952291 | 0.959176 | 0.959
      HKG | 4 | 84.315 | 17.8495903 | 12.34776974 | 62485.50516 | 0.989462 | 0.907414 | 0.972424 | 0.955770 | 0.956
      SGP | 9 | 84.133 | 16.90273094 | 11.92488003 | 88761.14559 | 0.986662 | 0.867016 | 1.000000 | 0.949289 | 0.949
      USA | 20 | 78.203 | 16.41274071 | 13.57549953 | 65564.93798 | 0.895431 | 0.908426 | 0.979691 | 0.927122 | 0.927
      LUX | 20 | 82.591 | 14.19705009 | 12.9600811 | 78554.2364 | 0.962938 | 0.826365 | 1.000000 | 0.926667 | 0.927
      JPN | 24 | 84.82 | 15.45631981 | 12.66923046 | 43643.86417 | 0.997231 | 0.851650 | 0.918215 | 0.920450 | 0.920
      QAT | 40 | 81.559 | 13.26426983 | 10.1317219 | 95944.37754 | 0.947062 | 0.706176 | 1.000000 | 0.874508 | 0.875
      CHN | 75 | 78.587 | 15.21793605 | 8.106910446 | 18024.88747 | 0.901338 | 0.692951 | 0.784635 | 0.788411 | 0.788
      BRA | 89 | 73.425 | 15.5788002 | 8.278307638 | 14615.89235 | 0.821923 | 0.708688 | 0.752967 | 0.759779 | 0.760
      IND | 134 | 67.744 | 12.58370972 | 6.570700169 | 6950.526798 | 0.734523 | 0.568571 | 0.640688 | 0.644385 | 0.644
      NGA | 161 | 53.633 | 10.51407 | 7.585969925 | 4754.836408 | 0.517431 | 0.544923 | 0.583339 | 0.547902 | 0.548
      TCD | 189 | 52.997 | 8.185526568 | 2.282753488 | 1388.897502 | 0.507646 | 0.303468 | 0.397442 | 0.394139 | 0.394
      SOM | 193 | 56.107 | 7.647232333 | 1.900300026 | 1072.201461 | 0.555492 | 0.275766 | 0.358349 | 0.380051 | 0.380
      """;

  private static final Rounding TWELVE = Rounding.halfUp(12);

  private HumanDevelopment() {}

  static List<List<String>> rows() {
    return ROWS.lines().map(line -> Splitter.on('|').trimResults().splitToList(line)).toList();
  }

  static IndexTable table() {
    return IndexTable.builder()
        .addColumns(
            IndexPartId.of("life-expectancy"),
            IndexPartId.of("expected-schooling"),
            IndexPartId.of("mean-schooling"),
            IndexPartId.of("income"))
        .units(rows().stream().map(HumanDevelopment::unit).toList())
        .build();
  }

  private static IndexUnit unit(List<String> row) {
    return new IndexUnit(
        UnitId.of(row.get(0)),
        Optional.empty(),
        row.subList(2, 6).stream()
            .map(number -> Reading.of(Decimal.parse(number)))
            .collect(toImmutableList()));
  }

  /** The index, its total to so many places, on which it ranks. */
  static CompositeIndex index(int places) {
    Dimension education =
        Dimension.builder()
            .id(IndexPartId.of("education"))
            .name(Name.of("教育指数", "Education index"))
            .combination(new Combination.WeightedMean())
            .missing(MissingParts.REFUSE)
            .addParts(
                indicator(
                    "expected-schooling",
                    Name.of("预期受教育年限", "Expected years of schooling"),
                    "0",
                    "18",
                    Beyond.CUT,
                    Curve.LINEAR),
                indicator(
                    "mean-schooling",
                    Name.of("平均受教育年限", "Mean years of schooling"),
                    "0",
                    "15",
                    Beyond.CUT,
                    Curve.LINEAR))
            .build();
    return CompositeIndex.builder()
        .id(IndexId.of("hdi"))
        .name(Name.of("人类发展指数", "Human Development Index"))
        .source("UNDP, Human Development Report 2023/24, technical note 1")
        .combination(new Combination.GeometricMean(Rounding.halfUp(places)))
        .missing(MissingParts.REFUSE)
        .addParts(
            indicator(
                "life-expectancy",
                Name.of("出生时预期寿命", "Life expectancy at birth"),
                "20",
                "85",
                Beyond.KEEP,
                Curve.LINEAR),
            education,
            indicator(
                "income",
                Name.of("人均国民总收入", "Gross national income per head"),
                "100",
                "75000",
                Beyond.CUT,
                Curve.NATURAL_LOGARITHM))
        .rounding(
            new StageRoundings(Optional.empty(), TWELVE, Optional.empty(), Rounding.halfUp(places)))
        .rankOn(RankOn.ROUNDED)
        .build();
  }

  private static Indicator indicator(
      String id, Name name, String lower, String upper, Beyond beyond, Curve curve) {
    return Indicator.builder()
        .id(IndexPartId.of(id))
        .name(name)
        .better(Better.HIGHER)
        .normalizer(
            new Normalizer.Goalposts(
                Decimal.parse(lower),
                Decimal.parse(upper),
                beyond,
                curve,
                Decimal.ZERO,
                Decimal.ONE))
        .build();
  }
}
