package org.chamberkit.industry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.chamberkit.text.Name;

/** The table of the statistics rule of 2017, row by row. */
final class StatisticsRule2017 {

  static final SizeTable TABLE =
      SizeTable.builder()
          .name(Name.of("统计上大中小微型企业划分办法（2017）", "Statistics rule of enterprise sizes, 2017"))
          .source("国家统计局《统计上大中小微型企业划分办法（2017）》")
          .addIndustry(
              row(
                  "agriculture",
                  Name.of("农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery"),
                  codes("A"),
                  codes(),
                  SizeBounds.of(SizeMeasure.REVENUE, 20_000, 500, 50)))
          .addIndustry(
              row(
                  "industry",
                  Name.of("工业", "Mining, manufacturing and energy"),
                  codes("B", "C", "D"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 1_000, 300, 20),
                  SizeBounds.of(SizeMeasure.REVENUE, 40_000, 2_000, 300)))
          .addIndustry(
              row(
                  "construction",
                  Name.of("建筑业", "Construction"),
                  codes("E"),
                  codes(),
                  SizeBounds.of(SizeMeasure.REVENUE, 80_000, 6_000, 300),
                  SizeBounds.of(SizeMeasure.ASSETS, 80_000, 5_000, 300)))
          .addIndustry(
              row(
                  "wholesale",
                  Name.of("批发业", "Wholesale"),
                  codes("51"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 200, 20, 5),
                  SizeBounds.of(SizeMeasure.REVENUE, 40_000, 5_000, 1_000)))
          .addIndustry(
              row(
                  "retail",
                  Name.of("零售业", "Retail"),
                  codes("52"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 50, 10),
                  SizeBounds.of(SizeMeasure.REVENUE, 20_000, 500, 100)))
          .addIndustry(
              row(
                  "transport",
                  Name.of("交通运输业", "Transport"),
                  codes("54", "55", "56", "57", "58"),
                  codes("59"),
                  SizeBounds.of(SizeMeasure.STAFF, 1_000, 300, 20),
                  SizeBounds.of(SizeMeasure.REVENUE, 30_000, 3_000, 200)))
          .addIndustry(
              row(
                  "storage",
                  Name.of("仓储业", "Storage"),
                  codes(),
                  codes("59"),
                  SizeBounds.of(SizeMeasure.STAFF, 200, 100, 20),
                  SizeBounds.of(SizeMeasure.REVENUE, 30_000, 1_000, 100)))
          .addIndustry(
              row(
                  "post",
                  Name.of("邮政业", "Post"),
                  codes("60"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 1_000, 300, 20),
                  SizeBounds.of(SizeMeasure.REVENUE, 30_000, 2_000, 100)))
          .addIndustry(
              row(
                  "accommodation",
                  Name.of("住宿业", "Accommodation"),
                  codes("61"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 100, 10),
                  SizeBounds.of(SizeMeasure.REVENUE, 10_000, 2_000, 100)))
          .addIndustry(
              row(
                  "catering",
                  Name.of("餐饮业", "Catering"),
                  codes("62"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 100, 10),
                  SizeBounds.of(SizeMeasure.REVENUE, 10_000, 2_000, 100)))
          .addIndustry(
              row(
                  "information",
                  Name.of("信息传输业", "Information transmission"),
                  codes("63", "64"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 2_000, 100, 10),
                  SizeBounds.of(SizeMeasure.REVENUE, 100_000, 1_000, 100)))
          .addIndustry(
              row(
                  "software",
                  Name.of("软件和信息技术服务业", "Software and information technology services"),
                  codes("65"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 100, 10),
                  SizeBounds.of(SizeMeasure.REVENUE, 10_000, 1_000, 50)))
          .addIndustry(
              row(
                  "real-estate",
                  Name.of("房地产开发经营", "Real estate development"),
                  codes(),
                  codes("70"),
                  SizeBounds.of(SizeMeasure.REVENUE, 200_000, 1_000, 100),
                  SizeBounds.of(SizeMeasure.ASSETS, 10_000, 5_000, 2_000)))
          .addIndustry(
              row(
                  "property",
                  Name.of("物业管理", "Property management"),
                  codes(),
                  codes("70"),
                  SizeBounds.of(SizeMeasure.STAFF, 1_000, 300, 100),
                  SizeBounds.of(SizeMeasure.REVENUE, 5_000, 1_000, 500)))
          .addIndustry(
              row(
                  "leasing",
                  Name.of("租赁和商务服务业", "Leasing and business services"),
                  codes("L"),
                  codes(),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 100, 10),
                  SizeBounds.of(SizeMeasure.ASSETS, 120_000, 8_000, 100)))
          .addIndustry(
              row(
                  "other",
                  Name.of("其他未列明行业", "Industries not listed elsewhere"),
                  codes("M", "N", "O", "85", "R"),
                  codes("70"),
                  SizeBounds.of(SizeMeasure.STAFF, 300, 100, 10)))
          .build();

  private StatisticsRule2017() {}

  private static SizeIndustry row(
      String id,
      Name name,
      ImmutableList<IndustryCode> industries,
      ImmutableList<IndustryCode> partsOf,
      SizeBounds... bounds) {
    return SizeIndustry.builder()
        .id(SizeIndustryId.of(id))
        .name(name)
        .industries(industries)
        .partsOf(partsOf)
        .addBounds(bounds)
        .build();
  }

  private static ImmutableList<IndustryCode> codes(String... codes) {
    return Stream.of(codes).map(IndustryCode::of).collect(toImmutableList());
  }
}
