package org.chamberkit.variant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Published trees of points, whose sums come out as printed; and two places on one tree. */
class PublishedTreesTest {

  /**
   * Nanjing, assessment of trade associations (行业性社会团体评估评分标准), part one 基础条件: 80 points of 1000,
   * four levels, complete.
   */
  private static final Rubric NANJING =
      official(
              "trade-associations",
              "nanjing",
              "南京市",
              "行业性社会团体评估评分标准",
              criterion(
                  "base",
                  "基础条件",
                  80,
                  criterion(
                      "legal",
                      "法人资格",
                      30,
                      criterion(
                          "representative",
                          "法定代表人",
                          10,
                          item("elected", "按章程规定程序产生", 4),
                          item("only-here", "未担任其他社团法定代表人", 3),
                          item("age", "任职年龄符合章程", 3)),
                      criterion("funds", "活动资金", 10, item("capital", "不低于注册资金", 10)),
                      criterion(
                          "office",
                          "办公条件",
                          10,
                          item("room", "独立办公用房不少于20平方米", 4),
                          item("right", "产权或使用权", 3),
                          item("equipment", "办公设备", 3))),
                  criterion(
                      "charter",
                      "章程规范",
                      10,
                      item("model", "符合章程示范文本", 5),
                      item("adopted", "经会员大会通过并核准", 5)),
                  criterion(
                      "registration",
                      "登记备案",
                      20,
                      item("change", "变更登记", 10),
                      item("filing", "备案", 10)),
                  criterion(
                      "law",
                      "遵纪守法",
                      20,
                      item("inspection", "连续两年年检合格", 10),
                      item("clean", "无违法违纪", 10))))
          .maximum(Points.of(80))
          .build();

  /**
   * Shitai county (石台县), the same tree with other points: 法人资格 40 = 10/5/5 + 5 + 5/5/5 and 章程 20 =
   * 10/10 of 基础条件 110; the rest is not public, so it is left out here.
   */
  private static final RubricVariant SHITAI =
      RubricVariant.builder()
          .key(new RubricKey("trade-associations", "shitai"))
          .of(NANJING.key())
          .name(Name.ofChinese("石台县行业性社会团体评估（公开部分）"))
          .standing(Standing.OFFICIAL)
          .source(source("石台县", "社会组织评估指标"))
          .scope(
              new VariantScope(
                  ImmutableList.of(DivisionCode.of("341722")),
                  ImmutableList.of(),
                  ImmutableList.of()))
          .addAllParts(
              Stream.of(
                      "elected 10",
                      "only-here 5",
                      "age 5",
                      "capital 5",
                      "room 5",
                      "right 5",
                      "equipment 5",
                      "legal 40",
                      "model 10",
                      "adopted 10",
                      "charter 20")
                  .map(PublishedTreesTest::other)
                  .collect(toImmutableList()))
          .addLeftOut(PartId.of("registration"), PartId.of("law"))
          .build();

  /**
   * Junshan district of Yueyang (岳阳市君山区), grades of trade associations and chambers
   * (行业协会、商会等级评估指标), 内部治理, 财务资产: 235 points in eleven groups, complete.
   */
  private static final ImmutableList<String> JUNSHAN =
      ImmutableList.of(
          "合法运营 35 15 20",
          "会计人员 12 5 3 2 2",
          "会计核算 40 3 30 2 5",
          "货币和实物资产 24 2 10 2 10",
          "投资管理 12 2 10",
          "业务收支 30 15 15",
          "会费管理 15 10 5",
          "分支机构财务 27 2 25",
          "税收票据 19 6 3 8 2",
          "财务报告 10 2 8",
          "财务监督 11 2 3 2 4");

  @Test
  void nanjing_adds_up_to_80_on_four_levels() {
    assertThat(NANJING.sumOfMaxima()).isEqualTo(Points.of(80));
    assertThat(NANJING.range()).hasToString("[0, 80]");
  }

  @Test
  void junshan_adds_up_to_235_in_eleven_groups() {
    Rubric junshan =
        official(
                "trade-associations",
                "junshan",
                "岳阳市君山区",
                "行业协会、商会等级评估指标",
                criterion(
                    "finance",
                    "财务资产",
                    235,
                    JUNSHAN.stream().map(PublishedTreesTest::group).toArray(RubricPart[]::new)))
            .maximum(Points.of(235))
            .build();

    assertThat(junshan.dimensions().get(0).parts()).hasSize(11);
    assertThat(junshan.range()).hasToString("[0, 235]");
  }

  @Test
  void shitai_shares_the_tree_of_nanjing_with_other_points() {
    Rubric shitai = SHITAI.applyTo(NANJING).orThrow();

    assertThat(shitai.key()).isEqualTo(SHITAI.key());
    assertThat(shitai.sumOfMaxima()).isEqualTo(Points.of(60));
    assertThat(part(shitai, "legal").maximum()).contains(Points.of(40));
    assertThat(part(shitai, "representative").worth()).isEqualTo(Points.of(20));
    assertThat(part(shitai, "representative").maximum()).isEmpty();
    assertThat(part(shitai, "elected").name()).isEqualTo(part(NANJING, "elected").name());
  }

  @Test
  void a_variant_that_says_nothing_makes_the_same_tree() {
    Rubric same =
        SHITAI.withParts().withLeftOut().withMaximum(Points.of(80)).applyTo(NANJING).orThrow();

    assertThat(same.dimensions()).isEqualTo(NANJING.dimensions());
  }

  @Test
  void the_sums_of_a_variant_are_checked() {
    RubricVariant wrong =
        SHITAI.withParts(
            SHITAI.parts().stream()
                .map(part -> part.part().equals(PartId.of("legal")) ? other("legal 41") : part)
                .toList());

    assertThat(wrong.applyTo(NANJING).problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/dimensions/0/parts/0/criterion/maximum: SUM_DIFFERS "
                + "The parts of \"legal\" add up to 40 points, not 41.");
  }

  private static RubricPart part(Rubric rubric, String id) {
    return rubric.dimensions().stream()
        .flatMap(dimension -> find(dimension, PartId.of(id)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<RubricPart> find(RubricPart part, PartId id) {
    if (part.id().equals(id)) {
      return Optional.of(part);
    }
    return part instanceof Criterion criterion
        ? criterion.parts().stream().flatMap(child -> find(child, id).stream()).findFirst()
        : Optional.empty();
  }

  /** What a variant says of a part, such as {@code age 5}. */
  private static PartVariant other(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return PartVariant.builder()
        .part(PartId.of(words.get(0)))
        .maximum(Points.parse(words.get(1)))
        .build();
  }

  /** A group such as {@code 合法运营 35 15 20}: its name, its points, those of its items. */
  private static RubricPart group(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    String id = "G" + JUNSHAN.indexOf(text);
    RubricPart[] items = new RubricPart[words.size() - 2];
    for (int i = 2; i < words.size(); i++) {
      items[i - 2] = item(id + "-" + (i - 1), words.get(0), Long.parseLong(words.get(i)));
    }
    return criterion(id, words.get(0), Long.parseLong(words.get(1)), items);
  }

  private static Criterion criterion(String id, String name, long maximum, RubricPart... parts) {
    return Sample.criterion(id, parts)
        .name(Name.ofChinese(name))
        .maximum(Points.of(maximum))
        .build();
  }

  private static Item item(String id, String name, long maximum) {
    return Sample.judged(id, maximum).withName(Name.ofChinese(name));
  }

  private static Rubric.Builder official(
      String id, String version, String publisher, String title, Criterion dimension) {
    Rubric.Builder rubric = Sample.rubric(dimension);
    rubric
        .key(new RubricKey(id, version))
        .name(Name.ofChinese(title))
        .standing(Standing.OFFICIAL)
        .source(source(publisher, title));
    return rubric;
  }

  private static Source source(String publisher, String title) {
    return new Source(publisher, title, Optional.empty(), Optional.empty());
  }
}
