package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.statistics.BandCount;
import org.chamberkit.statistics.BarCount;
import org.chamberkit.statistics.Breakdown;
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
import org.chamberkit.statistics.QuantileMethod;
import org.chamberkit.statistics.StatisticsPlan;

/** The JSON form of the room {@code statistics}. */
public final class StatisticsForms {

  private static final Form<QuantileAt> QUANTILE_AT =
      new ObjectForm<>() {
        private final Attribute<QuantileAt, Fraction> at =
            required("at", QuantityForms.FRACTION, QuantileAt::at);
        private final Attribute<QuantileAt, QuantileMethod> method =
            required(
                "method",
                Forms.words(
                    Stream.of(QuantileMethod.values())
                        .collect(toImmutableMap(QuantileMethod::word, word -> word))),
                QuantileAt::method);

        @Override
        protected QuantileAt build(Values values) {
          return new QuantileAt(values.get(at), values.get(method));
        }
      };

  private static final Form<MetricPlan> METRIC_PLAN =
      new ObjectForm<>() {
        private final Attribute<MetricPlan, ValueKey> key =
            required("key", CandidateForms.KEY, MetricPlan::key);
        private final Attribute<MetricPlan, ImmutableList<QuantileAt>> quantiles =
            list("quantiles", QUANTILE_AT, MetricPlan::quantiles);
        private final Attribute<MetricPlan, ImmutableList<Interval>> bars =
            list("bars", QuantityForms.INTERVAL, MetricPlan::bars);
        private final Attribute<MetricPlan, Optional<ValueKey>> growthFrom =
            optional("growthFrom", CandidateForms.KEY, MetricPlan::growthFrom);
        private final Attribute<MetricPlan, ImmutableList<Interval>> growthBands =
            list("growthBands", QuantityForms.INTERVAL, MetricPlan::growthBands);
        private final Attribute<MetricPlan, ImmutableList<Long>> largest =
            list("largest", Forms.WHOLE, MetricPlan::largest);

        @Override
        protected MetricPlan build(Values values) {
          return MetricPlan.builder()
              .key(values.get(key))
              .quantiles(values.get(quantiles))
              .bars(values.get(bars))
              .growthFrom(values.get(growthFrom))
              .growthBands(values.get(growthBands))
              .largest(values.get(largest))
              .build();
        }
      };

  private static final Form<Breakdown> BREAKDOWN =
      new ObjectForm<>() {
        private final Attribute<Breakdown, GroupBy> by =
            required("by", GroupByForms.GROUP_BY, Breakdown::by);
        private final Attribute<Breakdown, ValueKey> of =
            required("of", CandidateForms.KEY, Breakdown::of);

        @Override
        protected Breakdown build(Values values) {
          return new Breakdown(values.get(by), values.get(of));
        }
      };

  public static final ObjectForm<StatisticsPlan> STATISTICS_PLAN =
      new ObjectForm<>() {
        private final Attribute<StatisticsPlan, ImmutableList<MetricPlan>> metrics =
            list("metrics", METRIC_PLAN, StatisticsPlan::metrics);
        private final Attribute<StatisticsPlan, ImmutableList<Breakdown>> breakdowns =
            list("breakdowns", BREAKDOWN, StatisticsPlan::breakdowns);
        private final Attribute<StatisticsPlan, Rounding> rounding =
            defaulted(
                "rounding", QuantityForms.ROUNDING, Rounding.halfUp(2), StatisticsPlan::rounding);

        @Override
        protected StatisticsPlan build(Values values) {
          return StatisticsPlan.builder()
              .metrics(values.get(metrics))
              .breakdowns(values.get(breakdowns))
              .rounding(values.get(rounding))
              .build();
        }
      };

  private static final Form<Compared> COMPARED =
      new ObjectForm<>() {
        private final Attribute<Compared, Fraction> value =
            required("value", QuantityForms.FRACTION, Compared::value);
        private final Attribute<Compared, Optional<Fraction>> before =
            optional("before", QuantityForms.FRACTION, Compared::before);
        private final Attribute<Compared, Optional<Fraction>> change =
            optional("change", QuantityForms.FRACTION, Compared::change);
        private final Attribute<Compared, Optional<Fraction>> growth =
            optional("growth", QuantityForms.FRACTION, Compared::growth);

        @Override
        protected Compared build(Values values) {
          return new Compared(
              values.get(value), values.get(before), values.get(change), values.get(growth));
        }
      };

  private static final Form<BandCount> BAND_COUNT =
      new ObjectForm<>() {
        private final Attribute<BandCount, Interval> band =
            required("band", QuantityForms.INTERVAL, BandCount::band);
        private final Attribute<BandCount, Long> count =
            required("count", Forms.WHOLE, BandCount::count);
        private final Attribute<BandCount, Optional<Long>> before =
            optional("before", Forms.WHOLE, BandCount::before);

        @Override
        protected BandCount build(Values values) {
          return new BandCount(values.get(band), values.get(count), values.get(before));
        }
      };

  private static final Form<BarCount> BAR_COUNT =
      new ObjectForm<>() {
        private final Attribute<BarCount, Interval> bar =
            required("bar", QuantityForms.INTERVAL, BarCount::bar);
        private final Attribute<BarCount, Compared> count =
            required("count", COMPARED, BarCount::count);
        private final Attribute<BarCount, ImmutableList<BandCount>> growth =
            list("growth", BAND_COUNT, BarCount::growth);

        @Override
        protected BarCount build(Values values) {
          return new BarCount(values.get(bar), values.get(count), values.get(growth));
        }
      };

  private static final Form<LargestShare> LARGEST_SHARE =
      new ObjectForm<>() {
        private final Attribute<LargestShare, Long> largest =
            required("largest", Forms.WHOLE, LargestShare::largest);
        private final Attribute<LargestShare, Fraction> share =
            required("share", QuantityForms.FRACTION, LargestShare::share);

        @Override
        protected LargestShare build(Values values) {
          return new LargestShare(values.get(largest), values.get(share));
        }
      };

  private static final Form<Concentration> CONCENTRATION =
      new ObjectForm<>() {
        private final Attribute<Concentration, ImmutableList<LargestShare>> largest =
            list("largest", LARGEST_SHARE, Concentration::largest);
        private final Attribute<Concentration, Fraction> topTenth =
            required("topTenth", QuantityForms.FRACTION, Concentration::topTenth);
        private final Attribute<Concentration, Decimal> herfindahl =
            required("herfindahl", Forms.DECIMAL, Concentration::herfindahl);
        private final Attribute<Concentration, Optional<Decimal>> normalized =
            optional("normalized", Forms.DECIMAL, Concentration::normalized);
        private final Attribute<Concentration, Decimal> gini =
            required("gini", Forms.DECIMAL, Concentration::gini);

        @Override
        protected Concentration build(Values values) {
          return new Concentration(
              values.get(largest),
              values.get(topTenth),
              values.get(herfindahl),
              values.get(normalized),
              values.get(gini));
        }
      };

  private static final Form<GroupThreshold> GROUP_THRESHOLD =
      new ObjectForm<>() {
        private final Attribute<GroupThreshold, GroupCode> group =
            required("group", CandidateForms.GROUP_CODE, GroupThreshold::group);
        private final Attribute<GroupThreshold, Compared> threshold =
            required("threshold", COMPARED, GroupThreshold::threshold);

        @Override
        protected GroupThreshold build(Values values) {
          return new GroupThreshold(values.get(group), values.get(threshold));
        }
      };

  private static final Form<MetricStatistics> METRIC =
      new ObjectForm<>() {
        private final Attribute<MetricStatistics, ValueKey> key =
            required("key", CandidateForms.KEY, MetricStatistics::key);
        private final Attribute<MetricStatistics, Compared> answers =
            required("answers", COMPARED, MetricStatistics::answers);
        private final Attribute<MetricStatistics, Compared> sum =
            required("sum", COMPARED, MetricStatistics::sum);
        private final Attribute<MetricStatistics, Optional<Compared>> mean =
            optional("mean", COMPARED, MetricStatistics::mean);
        private final Attribute<MetricStatistics, Optional<Compared>> median =
            optional("median", COMPARED, MetricStatistics::median);
        private final Attribute<MetricStatistics, Optional<Compared>> threshold =
            optional("threshold", COMPARED, MetricStatistics::threshold);
        private final Attribute<MetricStatistics, ImmutableList<GroupThreshold>> thresholds =
            list("thresholds", GROUP_THRESHOLD, MetricStatistics::thresholds);
        private final Attribute<MetricStatistics, Optional<Fraction>> growthOfGrowth =
            optional("growthOfGrowth", QuantityForms.FRACTION, MetricStatistics::growthOfGrowth);
        private final Attribute<MetricStatistics, Optional<Fraction>> growthOfGrowthOfMean =
            optional(
                "growthOfGrowthOfMean",
                QuantityForms.FRACTION,
                MetricStatistics::growthOfGrowthOfMean);
        private final Attribute<MetricStatistics, ImmutableList<Compared>> quantiles =
            list("quantiles", COMPARED, MetricStatistics::quantiles);
        private final Attribute<MetricStatistics, ImmutableList<BarCount>> bars =
            list("bars", BAR_COUNT, MetricStatistics::bars);
        private final Attribute<MetricStatistics, ImmutableList<BandCount>> growth =
            list("growth", BAND_COUNT, MetricStatistics::growth);
        private final Attribute<MetricStatistics, Optional<Concentration>> concentration =
            optional("concentration", CONCENTRATION, MetricStatistics::concentration);
        private final Attribute<MetricStatistics, Optional<Concentration>> concentrationBefore =
            optional("concentrationBefore", CONCENTRATION, MetricStatistics::concentrationBefore);

        @Override
        protected MetricStatistics build(Values values) {
          return MetricStatistics.builder()
              .key(values.get(key))
              .answers(values.get(answers))
              .sum(values.get(sum))
              .mean(values.get(mean))
              .median(values.get(median))
              .threshold(values.get(threshold))
              .thresholds(values.get(thresholds))
              .growthOfGrowth(values.get(growthOfGrowth))
              .growthOfGrowthOfMean(values.get(growthOfGrowthOfMean))
              .quantiles(values.get(quantiles))
              .bars(values.get(bars))
              .growth(values.get(growth))
              .concentration(values.get(concentration))
              .concentrationBefore(values.get(concentrationBefore))
              .build();
        }
      };

  private static final Form<GroupBefore> GROUP_BEFORE =
      new ObjectForm<>() {
        private final Attribute<GroupBefore, Decimal> percent =
            required("percent", Forms.DECIMAL, GroupBefore::percent);
        private final Attribute<GroupBefore, Long> answers =
            required("answers", Forms.WHOLE, GroupBefore::answers);
        private final Attribute<GroupBefore, Optional<Decimal>> percentOfSum =
            optional("percentOfSum", Forms.DECIMAL, GroupBefore::percentOfSum);

        @Override
        protected GroupBefore build(Values values) {
          return new GroupBefore(
              values.get(percent), values.get(answers), values.get(percentOfSum));
        }
      };

  private static final Form<GroupRow> GROUP_ROW =
      new ObjectForm<>() {
        private final Attribute<GroupRow, Optional<String>> group =
            optional("group", Forms.TEXT, GroupRow::group);
        private final Attribute<GroupRow, Compared> count =
            required("count", COMPARED, GroupRow::count);
        private final Attribute<GroupRow, Decimal> percent =
            required("percent", Forms.DECIMAL, GroupRow::percent);
        private final Attribute<GroupRow, Long> answers =
            required("answers", Forms.WHOLE, GroupRow::answers);
        private final Attribute<GroupRow, Compared> sum = required("sum", COMPARED, GroupRow::sum);
        private final Attribute<GroupRow, Optional<Decimal>> percentOfSum =
            optional("percentOfSum", Forms.DECIMAL, GroupRow::percentOfSum);
        private final Attribute<GroupRow, Optional<GroupBefore>> before =
            optional("before", GROUP_BEFORE, GroupRow::before);

        @Override
        protected GroupRow build(Values values) {
          return new GroupRow(
              values.get(group),
              values.get(count),
              values.get(percent),
              values.get(answers),
              values.get(sum),
              values.get(percentOfSum),
              values.get(before));
        }
      };

  private static final Form<Distribution> DISTRIBUTION =
      new ObjectForm<>() {
        private final Attribute<Distribution, Breakdown> breakdown =
            required("breakdown", BREAKDOWN, Distribution::breakdown);
        private final Attribute<Distribution, ImmutableList<GroupRow>> groups =
            list("groups", GROUP_ROW, Distribution::groups);

        @Override
        protected Distribution build(Values values) {
          return new Distribution(values.get(breakdown), values.get(groups));
        }
      };

  public static final ObjectForm<EditionStatistics> EDITION_STATISTICS =
      new ObjectForm<>() {
        private final Attribute<EditionStatistics, ListId> list =
            required("list", RankingForms.LIST_ID, EditionStatistics::list);
        private final Attribute<EditionStatistics, Optional<EditionId>> edition =
            optional("edition", RankingForms.EDITION_ID, EditionStatistics::edition);
        private final Attribute<EditionStatistics, Optional<EditionId>> before =
            optional("before", RankingForms.EDITION_ID, EditionStatistics::before);
        private final Attribute<EditionStatistics, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, EditionStatistics::invented);
        private final Attribute<EditionStatistics, StatisticsPlan> plan =
            required("plan", STATISTICS_PLAN, EditionStatistics::plan);
        private final Attribute<EditionStatistics, Compared> size =
            required("size", COMPARED, EditionStatistics::size);
        private final Attribute<EditionStatistics, ImmutableList<MetricStatistics>> metrics =
            list("metrics", METRIC, EditionStatistics::metrics);
        private final Attribute<EditionStatistics, ImmutableList<Distribution>> distributions =
            list("distributions", DISTRIBUTION, EditionStatistics::distributions);

        @Override
        protected EditionStatistics build(Values values) {
          return EditionStatistics.builder()
              .list(values.get(list))
              .edition(values.get(edition))
              .before(values.get(before))
              .invented(values.get(invented))
              .plan(values.get(plan))
              .size(values.get(size))
              .metrics(values.get(metrics))
              .distributions(values.get(distributions))
              .build();
        }
      };

  private StatisticsForms() {}
}
