package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
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
 * The Technology Achievement Index of 23 countries: OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, appendix table A.2 (p. 152-153); its goalposts: Saisana, Saltelli and
 * Tarantola, J. R. Statist. Soc. A 168(2), 2005, table 1 (p. 313). Telephones and electricity are
 * printed as logarithms to base 10, so that their goalposts are, too.
 */
final class TechnologyAchievement {

  private static final String RAW =
      """
      Finland | 187 | 125.6 | 200.2 | 50.7 | 3.08 | 4.15 | 10 | 27.4
      United States | 289 | 130 | 179.1 | 66.2 | 3.00 | 4.07 | 12 | 13.9
      Sweden | 271 | 156.6 | 125.8 | 59.7 | 3.10 | 4.14 | 11.4 | 15.3
      Japan | 994 | 64.6 | 49 | 80.8 | 3.00 | 3.86 | 9.5 | 10
      Korea, Rep. of | 779 | 9.8 | 4.8 | 66.7 | 2.97 | 3.65 | 10.8 | 23.2
      Netherlands | 189 | 151.2 | 136 | 50.9 | 3.02 | 3.77 | 9.4 | 9.5
      United Kingdom | 82 | 134 | 57.4 | 61.9 | 3.02 | 3.73 | 9.4 | 14.9
      Canada | 31 | 38.6 | 108 | 48.7 | 2.94 | 4.18 | 11.6 | 14.2
      Australia | 75 | 18.2 | 125.9 | 16.2 | 2.94 | 3.94 | 10.9 | 25.3
      Singapore | 8 | 25.5 | 72.3 | 74.9 | 2.95 | 3.83 | 7.1 | 24.2
      Germany | 235 | 36.8 | 41.2 | 64.2 | 2.94 | 3.75 | 10.2 | 14.4
      Norway | 103 | 20.2 | 193.6 | 19 | 3.12 | 4.39 | 11.9 | 11.2
      Ireland | 106 | 110.3 | 48.6 | 53.6 | 2.97 | 3.68 | 9.4 | 12.3
      Belgium | 72 | 73.9 | 58.9 | 47.6 | 2.91 | 3.86 | 9.3 | 13.6
      New Zealand | 103 | 13 | 146.7 | 15.4 | 2.86 | 3.91 | 11.7 | 13.1
      Austria | 165 | 14.8 | 84.2 | 50.3 | 2.99 | 3.79 | 8.4 | 13.6
      France | 205 | 33.6 | 36.4 | 58.9 | 2.97 | 3.80 | 7.9 | 12.6
      Israel | 74 | 43.6 | 43.2 | 45 | 2.96 | 3.74 | 9.6 | 11
      Spain | 42 | 8.6 | 21 | 53.4 | 2.86 | 3.62 | 7.3 | 15.6
      Italy | 13 | 9.8 | 30.4 | 51 | 3.00 | 3.65 | 7.2 | 13
      Czech Republic | 28 | 4.2 | 25 | 51.7 | 2.75 | 3.68 | 9.5 | 8.2
      Hungary | 26 | 6.2 | 21.6 | 63.5 | 2.73 | 3.46 | 9.1 | 7.7
      Slovenia | 105 | 4 | 20.3 | 49.5 | 2.84 | 3.71 | 7.1 | 10.6
      """;

  /**
   * For each country creation, recent and old diffusion, skills, the total, rank and published rank
   * with equal weights; total, rank and published rank with the weights of a budget allocation; the
   * geometric mean of the raw values, rank and published rank. The published ranks: tables 23 (p.
   * 100) and 38 (p. 116) of the handbook.
   */
  private static final String PUBLISHED =
      """
      Finland | 0.324439 | 0.744461 | 1.000000 | 0.910714 | 0.744903 | 1 | 1 | 0.742295 | 1 | 1 | 30.917657 | 2 | 2
      United States | 0.383817 | 0.794980 | 1.000000 | 0.752747 | 0.732886 | 2 | 2 | 0.717676 | 2 | 2 | 31.240164 | 1 | 1
      Sweden | 0.423552 | 0.640085 | 1.000000 | 0.751603 | 0.703810 | 3 | 3 | 0.687904 | 3 | 3 | 30.315993 | 3 | 3
      Japan | 0.618489 | 0.605422 | 1.000000 | 0.569712 | 0.698405 | 4 | 4 | 0.681053 | 5 | 5 | 26.966980 | 4 | 4
      Korea, Rep. of | 0.409826 | 0.423075 | 0.961377 | 0.869505 | 0.665946 | 5 | 5 | 0.682624 | 4 | 4 | 16.895127 | 16 | 16
      Netherlands | 0.372400 | 0.607574 | 0.985370 | 0.556090 | 0.630359 | 6 | 6 | 0.595092 | 8 | 8 | 25.878182 | 5 | 5
      United Kingdom | 0.287029 | 0.506539 | 0.977373 | 0.654991 | 0.606483 | 7 | 7 | 0.598257 | 7 | 7 | 22.319984 | 6 | 6
      Singapore | 0.050796 | 0.619041 | 0.996567 | 0.722642 | 0.597261 | 8 | 8 | 0.615053 | 6 | 6 | 14.669594 | 18 | 18
      Canada | 0.086393 | 0.533719 | 0.997508 | 0.740385 | 0.589501 | 9 | 9 | 0.575727 | 10 | 10 | 18.329324 | 13 | 13
      Australia | 0.071109 | 0.371117 | 0.997508 | 0.912431 | 0.588041 | 10 | 10 | 0.572248 | 11 | 11 | 17.523990 | 14 | 14
      Germany | 0.185707 | 0.485918 | 0.978880 | 0.681548 | 0.583013 | 11 | 11 | 0.580821 | 9 | 9 | 20.945279 | 8 | 8
      Norway | 0.088861 | 0.534097 | 1.000000 | 0.698832 | 0.580448 | 12 | 12 | 0.535359 | 13 | 13 | 18.541888 | 11 | 11
      Ireland | 0.255631 | 0.436244 | 0.967376 | 0.607372 | 0.566656 | 13 | 13 | 0.550351 | 12 | 12 | 21.045777 | 7 | 7
      Belgium | 0.171764 | 0.421276 | 0.992432 | 0.626717 | 0.553047 | 14 | 14 | 0.533043 | 14 | 14 | 19.533280 | 9 | 9
      New Zealand | 0.075655 | 0.410917 | 0.983971 | 0.724702 | 0.548811 | 15 | 15 | 0.508878 | 17 | 17 | 16.381038 | 17 | 17
      Austria | 0.110144 | 0.492416 | 0.989369 | 0.586538 | 0.544617 | 16 | 16 | 0.525661 | 15 | 15 | 18.443540 | 12 | 12
      France | 0.164747 | 0.442793 | 0.991368 | 0.545902 | 0.536203 | 17 | 17 | 0.521157 | 16 | 16 | 18.944404 | 10 | 10
      Israel | 0.117194 | 0.371409 | 0.979372 | 0.592491 | 0.515116 | 18 | 18 | 0.493728 | 18 | 18 | 17.106266 | 15 | 15
      Spain | 0.036901 | 0.375626 | 0.939350 | 0.574061 | 0.481485 | 19 | 19 | 0.477709 | 19 | 19 | 12.158466 | 19 | 19
      Italy | 0.024514 | 0.380999 | 0.961377 | 0.521978 | 0.472217 | 20 | 20 | 0.459531 | 21 | 21 | 10.921641 | 21 | 21
      Czech Republic | 0.021788 | 0.373712 | 0.932732 | 0.536745 | 0.466244 | 21 | 21 | 0.450881 | 22 | 22 | 10.228677 | 23 | 23
      Hungary | 0.024450 | 0.439417 | 0.885361 | 0.509730 | 0.464740 | 22 | 22 | 0.461535 | 20 | 20 | 10.487463 | 22 | 22
      Slovenia | 0.060154 | 0.349987 | 0.953960 | 0.473558 | 0.459415 | 23 | 23 | 0.439642 | 23 | 23 | 11.629897 | 20 | 20
      """;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "patents",
          "royalties",
          "internet",
          "exports",
          "telephones",
          "electricity",
          "schooling",
          "university");

  private static final ImmutableList<String> DIMENSIONS =
      ImmutableList.of("creation", "recent-diffusion", "old-diffusion", "skills");

  private static final ImmutableList<String> LOWER =
      ImmutableList.of("0", "0", "0", "0", "0", "1.342422680822206", "0.8", "0.1");

  private static final ImmutableList<String> UPPER =
      ImmutableList.of(
          "994", "272.6", "232.4", "80.8", "2.954724790979063", "3.843170464519898", "12", "27.4");

  static final Rounding TWELVE = Rounding.halfUp(12);
  static final Rounding SIX = Rounding.halfUp(6);

  private TechnologyAchievement() {}

  static IndexTable table() {
    return IndexTable.builder()
        .columns(COLUMNS.stream().map(IndexPartId::of).toList())
        .units(lines(RAW).stream().map(TechnologyAchievement::unit).toList())
        .build();
  }

  private static IndexUnit unit(List<String> line) {
    return new IndexUnit(
        id(line.get(0)),
        Optional.of(Name.ofChinese(line.get(0))),
        line.subList(1, line.size()).stream()
            .map(number -> Reading.of(Decimal.parse(number)))
            .collect(toImmutableList()));
  }

  static UnitId id(String country) {
    return UnitId.of(country.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
  }

  static List<List<String>> published() {
    return lines(PUBLISHED);
  }

  private static List<List<String>> lines(String text) {
    return text.lines().map(line -> Splitter.on('|').trimResults().splitToList(line)).toList();
  }

  static StageRoundings roundings() {
    return new StageRoundings(Optional.empty(), TWELVE, Optional.empty(), SIX);
  }

  /** The index with equal weights, in dimensions. */
  static CompositeIndex inDimensions() {
    ImmutableList.Builder<IndexPart> dimensions = ImmutableList.builder();
    for (int i = 0; i < DIMENSIONS.size(); i++) {
      dimensions.add(
          Dimension.builder()
              .id(IndexPartId.of(DIMENSIONS.get(i)))
              .name(Name.ofChinese(DIMENSIONS.get(i)))
              .combination(new Combination.WeightedMean())
              .missing(MissingParts.REFUSE)
              .addParts(indicator(2 * i, "1"), indicator(2 * i + 1, "1"))
              .build());
    }
    return index(new Combination.WeightedMean(), dimensions.build());
  }

  /** The index as one weighted mean. */
  static CompositeIndex weighted(List<String> weights) {
    ImmutableList.Builder<IndexPart> parts = ImmutableList.builder();
    for (int i = 0; i < COLUMNS.size(); i++) {
      parts.add(indicator(i, weights.get(i)));
    }
    return index(new Combination.WeightedMean(), parts.build());
  }

  /** The geometric mean of the numbers as they are. */
  static CompositeIndex geometricMeanOfRawNumbers() {
    ImmutableList.Builder<IndexPart> parts = ImmutableList.builder();
    for (int i = 0; i < COLUMNS.size(); i++) {
      parts.add(
          indicator(i, "1")
              .withNormalizer(
                  new Normalizer.Goalposts(
                      Decimal.ZERO,
                      Decimal.ONE,
                      Beyond.KEEP,
                      Curve.LINEAR,
                      Decimal.ZERO,
                      Decimal.ONE)));
    }
    return index(new Combination.GeometricMean(SIX), parts.build());
  }

  private static CompositeIndex index(Combination combination, ImmutableList<IndexPart> parts) {
    return CompositeIndex.builder()
        .id(IndexId.of("tai"))
        .name(Name.of("技术成就指数", "Technology Achievement Index"))
        .source("OECD/JRC, Handbook on Constructing Composite Indicators, 2008")
        .combination(combination)
        .missing(MissingParts.REFUSE)
        .parts(parts)
        .rounding(roundings())
        .rankOn(RankOn.ROUNDED)
        .build();
  }

  static Indicator indicator(int column, String weight) {
    return Indicator.builder()
        .id(IndexPartId.of(COLUMNS.get(column)))
        .name(Name.ofChinese(COLUMNS.get(column)))
        .weight(Decimal.parse(weight))
        .better(Better.HIGHER)
        .normalizer(
            new Normalizer.Goalposts(
                Decimal.parse(LOWER.get(column)),
                Decimal.parse(UPPER.get(column)),
                Beyond.CUT,
                Curve.LINEAR,
                Decimal.ZERO,
                Decimal.ONE))
        .build();
  }
}
