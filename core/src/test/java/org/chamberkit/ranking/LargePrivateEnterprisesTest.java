package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.Labels;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/**
 * The head of a published list ranks as it was published.
 *
 * <p>Source: All-China Federation of Industry and Commerce (中华全国工商业联合会), 2026中国民营企业500强, announced
 * 2026-09-22, places 1 to 30; revenue of 2025 in 10^4 yuan.
 */
class LargePrivateEnterprisesTest {

  private static final ValueKey REVENUE = ValueKey.of("revenue");

  /** As published: place, enterprise, revenue. */
  private static final String HEAD =
      """
      1 京东集团 130908500
      2 阿里巴巴（中国）有限公司 101674400
      3 恒力集团有限公司 89906901
      4 华为投资控股有限公司 88094100
      5 比亚迪股份有限公司 80396495
      6 腾讯控股有限公司 75176600
      7 浙江荣盛控股集团有限公司 68161503
      8 浙江吉利控股集团有限公司 63155474
      9 联想控股股份有限公司 60594512
      10 山东魏桥创业集团有限公司 59156453
      11 盛虹控股集团有限公司 58802777
      12 浙江恒逸集团有限公司 50156564
      13 美的集团股份有限公司 45850240
      14 小米通讯技术有限公司 45728669
      15 青山控股集团有限公司 43220015
      16 宁德时代新能源科技股份有限公司 42370183
      17 泰康保险集团股份有限公司 37318808
      18 敬业集团有限公司 36911801
      19 北京三快在线科技有限公司（美团） 36485475
      20 立讯精密工业股份有限公司 33234444
      21 信发集团有限公司 32079581
      22 顺丰控股股份有限公司 30822665
      23 南山集团有限公司 28601498
      24 海亮集团有限公司 26934048
      25 江苏沙钢集团有限公司 26581871
      26 冀南钢铁集团有限公司 26553776
      27 通威集团有限公司 25589465
      28 德龙钢铁产业集团有限公司 25103394
      29 北京建龙重工集团有限公司 24583584
      30 桐昆控股集团有限公司 22722435
      """;

  private static final ListDefinition LIST =
      ListDefinition.builder()
          .id(ListId.of("acfic-500"))
          .name(Name.of("中国民营企业500强", "Top 500 private enterprises of China"))
          .addKey(
              SortKey.of(REVENUE, Direction.HIGHEST_FIRST)
                  .withName(Name.of("营业收入", "revenue"))
                  .withUnit(Unit.of("wan-yuan")))
          .ties(TieScheme.COMPETITION)
          .labels(Labels.builder().style(LabelStyle.CHINESE).build())
          .build();

  @Test
  void ranks_the_first_thirty_as_published() {
    List<List<String>> rows = HEAD.lines().map(line -> Splitter.on(' ').splitToList(line)).toList();
    ImmutableList<Candidate> candidates =
        rows.stream().map(LargePrivateEnterprisesTest::candidate).collect(toImmutableList());

    Edition edition = Ranking.rank(LIST, ImmutableList.copyOf(Lists.reverse(candidates))).orThrow();

    assertThat(edition.entries())
        .extracting(
            entry ->
                "%s %s %s"
                    .formatted(
                        entry.place(), entry.label(Language.CHINESE), entry.values().get(REVENUE)))
        .isEqualTo(rows.stream().map(row -> String.join(" ", row)).toList());
    assertThat(edition.label(edition.entries().get(11))).isEqualTo("第12名");
  }

  private static Candidate candidate(List<String> row) {
    return Candidate.builder()
        .id(CandidateId.of("published-" + row.get(0)))
        .name(Name.ofChinese(row.get(1)))
        .putValue(REVENUE, Fraction.of(Decimal.parse(row.get(2))))
        .build();
  }
}
