package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.statistics.BandCount;
import org.chamberkit.statistics.BarCount;
import org.chamberkit.statistics.Compared;
import org.chamberkit.statistics.Concentration;
import org.chamberkit.statistics.Distribution;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.GroupBefore;
import org.chamberkit.statistics.GroupBy;
import org.chamberkit.statistics.GroupRow;
import org.chamberkit.statistics.GroupThreshold;
import org.chamberkit.statistics.LargestShare;
import org.chamberkit.statistics.MetricPlan;
import org.chamberkit.statistics.MetricStatistics;
import org.chamberkit.statistics.QuantileAt;
import org.chamberkit.statistics.Region;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.chamberkit.text.Quotation;

/**
 * The report of an edition for people (榜单报告): what each metric adds up to and how those on the list
 * are divided, each number beside that of the edition before. Numbers are rounded as the plan says.
 */
public final class StatisticsTable {

  private static final Fraction HUNDRED = new Fraction(100, 1);
  private static final String NONE = "–";

  private final EditionStatistics statistics;
  private final ListDefinition list;
  private final Language language;
  private final Rounding rounding;

  private StatisticsTable(EditionStatistics statistics, ListDefinition list, Language language) {
    this.statistics = statistics;
    this.list = list;
    this.language = language;
    this.rounding = statistics.plan().rounding();
  }

  /**
   * Makes a table.
   *
   * @param statistics the statistics
   * @param list the list that they are of, which knows what its values are called
   * @param language the language
   * @return the table, lines that end with LF
   */
  public static String of(EditionStatistics statistics, ListDefinition list, Language language) {
    return new StatisticsTable(statistics, list, language).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append(
            StatisticsPhrase.HEADING.in(
                language,
                ImmutableMap.of(
                    "name", list.name().in(language),
                    "edition", statistics.edition().map(EditionId::text).orElse(NONE),
                    "before", statistics.before().map(EditionId::text).orElse(NONE),
                    "size", size())))
        .append('\n');
    for (int i = 0; i < statistics.metrics().size(); i++) {
      metric(text.append('\n'), statistics.metrics().get(i), statistics.plan().metrics().get(i));
    }
    statistics
        .distributions()
        .forEach(distribution -> distribution(text.append('\n'), distribution));
    if (statistics.invented()) {
      text.append('\n').append(StatisticsPhrase.INVENTED.in(language)).append('\n');
    }
    return text.toString();
  }

  private String size() {
    String size = statistics.size().value().toString();
    return statistics
        .size()
        .before()
        .map(
            before ->
                StatisticsPhrase.SIZE_AFTER.in(
                    language, ImmutableMap.of("size", size, "before", before.toString())))
        .orElseGet(() -> StatisticsPhrase.SIZE.in(language, ImmutableMap.of("size", size)));
  }

  private void metric(StringBuilder text, MetricStatistics metric, MetricPlan plan) {
    text.append(label(metric.key())).append('\n');
    Columns columns = new Columns(1);
    columns.header(
        Stream.of(
                StatisticsPhrase.NUMBER,
                StatisticsPhrase.NOW,
                StatisticsPhrase.BEFORE,
                StatisticsPhrase.CHANGE,
                StatisticsPhrase.GROWTH)
            .map(phrase -> phrase.in(language))
            .toList());
    add(columns, StatisticsPhrase.ANSWERS.in(language), Optional.of(metric.answers()));
    add(columns, StatisticsPhrase.SUM.in(language), Optional.of(metric.sum()));
    add(columns, StatisticsPhrase.MEAN.in(language), metric.mean());
    add(columns, StatisticsPhrase.MEDIAN.in(language), metric.median());
    for (int i = 0; i < metric.quantiles().size(); i++) {
      add(columns, quantile(plan.quantiles().get(i)), Optional.of(metric.quantiles().get(i)));
    }
    if (isFirstKey(metric.key())) {
      threshold(columns, metric);
    }
    counts(columns, metric);
    metric.concentration().ifPresent(now -> concentration(columns, now, metric));
    text.append(columns.text());
    points(text, StatisticsPhrase.GROWTH_OF_GROWTH, metric.growthOfGrowth());
    points(text, StatisticsPhrase.GROWTH_OF_GROWTH_OF_MEAN, metric.growthOfGrowthOfMean());
  }

  /** Whether the list is ordered by a value first; where it ends says nothing of other values. */
  private boolean isFirstKey(ValueKey key) {
    return !list.keys().isEmpty() && list.keys().get(0).key().equals(key);
  }

  private String quantile(QuantileAt quantile) {
    return StatisticsPhrase.QUANTILE.in(
        language,
        ImmutableMap.of("at", quantile.at().toString(), "method", quantile.method().word()));
  }

  private void threshold(Columns columns, MetricStatistics metric) {
    if (list.partition().isEmpty()) {
      add(columns, StatisticsPhrase.THRESHOLD.in(language), metric.threshold());
    }
    for (GroupThreshold group : metric.thresholds()) {
      add(
          columns,
          StatisticsPhrase.GROUP_THRESHOLD.in(
              language, ImmutableMap.of("group", group.group().text())),
          Optional.of(group.threshold()));
    }
  }

  private void counts(Columns columns, MetricStatistics metric) {
    for (BandCount band : metric.growth()) {
      add(
          columns,
          StatisticsPhrase.GREW.in(language, ImmutableMap.of("band", band.band().toString())),
          Optional.of(band.compared()));
    }
    for (BarCount bar : metric.bars()) {
      String of = bar.bar().toString();
      add(
          columns,
          StatisticsPhrase.BAR.in(language, ImmutableMap.of("bar", of)),
          Optional.of(bar.count()));
      for (BandCount band : bar.growth()) {
        add(
            columns,
            StatisticsPhrase.BAR_GREW.in(
                language, ImmutableMap.of("bar", of, "band", band.band().toString())),
            Optional.of(band.compared()));
      }
    }
  }

  private void concentration(Columns columns, Concentration now, MetricStatistics metric) {
    for (int i = 0; i < now.largest().size(); i++) {
      int index = i;
      LargestShare share = now.largest().get(i);
      measure(
          columns,
          StatisticsPhrase.LARGEST.in(
              language, ImmutableMap.of("count", Long.toString(share.largest()))),
          metric,
          one -> Optional.of(one.largest().get(index).share().times(HUNDRED)),
          rounding);
    }
    measure(
        columns,
        StatisticsPhrase.TOP_TENTH.in(language),
        metric,
        one -> Optional.of(one.topTenth().times(HUNDRED)),
        rounding);
    measure(
        columns,
        StatisticsPhrase.HERFINDAHL.in(language),
        metric,
        one -> Optional.of(Fraction.of(one.herfindahl())),
        rounding);
    Rounding fine = new Rounding(Math.min(rounding.places() + 4, 18), rounding.mode());
    measure(
        columns,
        StatisticsPhrase.HERFINDAHL_SHARE.in(language),
        metric,
        one -> Optional.of(one.herfindahlFromZeroToOne()),
        fine);
    measure(
        columns,
        StatisticsPhrase.NORMALIZED.in(language),
        metric,
        one -> one.normalized().map(Fraction::of),
        fine);
    measure(
        columns,
        StatisticsPhrase.GINI.in(language),
        metric,
        one -> Optional.of(Fraction.of(one.gini())),
        fine);
  }

  /** A measure of concentration, of which the change alone says something, not its growth. */
  private static void measure(
      Columns columns,
      String name,
      MetricStatistics metric,
      Function<Concentration, Optional<Fraction>> measure,
      Rounding rounding) {
    Optional<Fraction> now = metric.concentration().flatMap(measure);
    Optional<Fraction> before = metric.concentrationBefore().flatMap(measure);
    columns.add(
        ImmutableList.of(
            name,
            said(now, rounding),
            said(before, rounding),
            said(before.flatMap(base -> now.map(value -> value.minus(base))), rounding),
            ""));
  }

  private void add(Columns columns, String name, Optional<Compared> number) {
    columns.add(
        ImmutableList.of(
            name,
            said(number.map(Compared::value), rounding),
            said(number.flatMap(Compared::before), rounding),
            said(number.flatMap(Compared::change), rounding),
            said(number.flatMap(Compared::growth).map(growth -> growth.times(HUNDRED)), rounding)));
  }

  private void points(StringBuilder text, StatisticsPhrase phrase, Optional<Fraction> growth) {
    growth.ifPresent(
        value ->
            text.append(
                    phrase.in(
                        language,
                        ImmutableMap.of(
                            "points", value.times(HUNDRED).rounded(rounding).toString())))
                .append('\n'));
  }

  private void distribution(StringBuilder text, Distribution distribution) {
    GroupBy by = distribution.breakdown().by();
    text.append(
            StatisticsPhrase.DISTRIBUTION.in(
                language,
                ImmutableMap.of("metric", label(distribution.breakdown().of()), "by", told(by))))
        .append('\n');
    Columns columns = new Columns(1);
    columns.header(
        Stream.of(
                StatisticsPhrase.GROUP,
                StatisticsPhrase.COUNT,
                StatisticsPhrase.CHANGE,
                StatisticsPhrase.PERCENT,
                StatisticsPhrase.PERCENT_BEFORE,
                StatisticsPhrase.ANSWERS,
                StatisticsPhrase.SUM,
                StatisticsPhrase.GROWTH,
                StatisticsPhrase.PERCENT_OF_SUM,
                StatisticsPhrase.PERCENT_OF_SUM_BEFORE)
            .map(phrase -> phrase.in(language))
            .toList());
    distribution.groups().forEach(row -> columns.add(cells(by, row)));
    text.append(columns.text());
  }

  private ImmutableList<String> cells(GroupBy by, GroupRow row) {
    return ImmutableList.of(
        row.group().map(code -> label(by, code)).orElse(StatisticsPhrase.NOT_KNOWN.in(language)),
        row.count().value().toString(),
        said(row.count().change(), rounding),
        row.percent().toString(),
        row.before().map(before -> before.percent().toString()).orElse(NONE),
        Long.toString(row.answers()),
        said(Optional.of(row.sum().value()), rounding),
        said(row.sum().growth().map(growth -> growth.times(HUNDRED)), rounding),
        row.percentOfSum().map(Decimal::toString).orElse(NONE),
        row.before().flatMap(GroupBefore::percentOfSum).map(Decimal::toString).orElse(NONE));
  }

  private String told(GroupBy by) {
    if (by instanceof GroupBy.OfGroup group) {
      return group.grouping().text();
    }
    StatisticsPhrase phrase = StatisticsPhrase.BAND;
    if (by instanceof GroupBy.OfSection) {
      phrase = StatisticsPhrase.SECTION;
    } else if (by instanceof GroupBy.OfIndustryDivision) {
      phrase = StatisticsPhrase.DIVISION;
    } else if (by instanceof GroupBy.OfSector) {
      phrase = StatisticsPhrase.SECTOR;
    } else if (by instanceof GroupBy.OfProvince) {
      phrase = StatisticsPhrase.PROVINCE;
    } else if (by instanceof GroupBy.OfRegion) {
      phrase = StatisticsPhrase.REGION;
    }
    return phrase.in(language);
  }

  /** What a group is called; a region by its name, others by their codes. */
  private String label(GroupBy by, String code) {
    return by instanceof GroupBy.OfRegion regions
        ? regions.regions().stream()
            .filter(region -> region.code().text().equals(code))
            .findFirst()
            .map(Region::name)
            .map(name -> Quotation.of(name.in(language)))
            .orElse(code)
        : code;
  }

  private String label(ValueKey key) {
    Optional<String> ofKey =
        list.keys().stream()
            .filter(sortKey -> sortKey.key().equals(key))
            .findFirst()
            .map((SortKey sortKey) -> sortKey.label(language));
    Optional<Name> ofColumn =
        list.columns().stream()
            .filter(column -> column.key().equals(key))
            .findFirst()
            .flatMap(ValueColumn::name);
    return Quotation.of(ofKey.or(() -> ofColumn.map(name -> name.in(language))).orElse(key.text()));
  }

  private static String said(Optional<Fraction> number, Rounding rounding) {
    return number.map(exact -> exact.rounded(rounding).toString()).orElse(NONE);
  }
}
