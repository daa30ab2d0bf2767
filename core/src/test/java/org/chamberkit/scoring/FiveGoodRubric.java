package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.ballot.Ballots;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Veto;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.HighestHonour;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.YesNo;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;

/**
 * An illustrative rubric for federations of a county or district (“五好”). No such points were ever
 * published: all of it is invented.
 */
final class FiveGoodRubric {

  static final Rounding TWO_PLACES = Rounding.halfUp(2);

  static final Perspective SELF = perspective("self", "自评", "Self", "0.2");
  static final Perspective MEMBERS = perspective("members", "执委", "Executive members", "0.2");
  static final Perspective SUPERIOR = perspective("superior", "上级", "Superior", "0.6");

  static final GradedJudgement JUDGEMENT =
      new GradedJudgement(
          ImmutableList.of(
              mark("excellent", "优", "excellent", "1"),
              mark("good", "良", "good", "0.8"),
              mark("fair", "中", "fair", "0.6"),
              mark("poor", "差", "poor", "0")));

  static final Criterion POLITICS =
      dimension(
          "politics",
          Name.of("政治引领", "Political lead"),
          20,
          item("P1", "教育活动", "Education activities", 6, linear(Measure.COUNT, "0", "8")),
          item(
              "P2",
              "组织覆盖",
              "Organization coverage",
              6,
              banded("[0.95, 1] 6", "[0.85, 0.95) 4.5", "[0.70, 0.85) 3", "[0, 0.70) 0")),
          item("P3", "工作覆盖", "Work coverage", 4, new Share()),
          item("P4", "班子建设", "Leading body", 4, JUDGEMENT));

  static final Criterion TEAM =
      dimension(
          "team",
          Name.of("队伍建设", "Team"),
          20,
          item(
              "T1",
              "换届与班子",
              "Term change and leading body",
              5,
              new Checklist(
                  ImmutableList.of(
                      entry("congress", "按期换届", "congress on time"),
                      entry("chair", "依章程选举主席", "chair elected by charter"),
                      entry("yearly", "执委会每年召开", "executive committee meets yearly"),
                      entry("rules", "有议事规则", "rules for meetings"),
                      entry("records", "有会议记录", "records kept")))),
          item(
              "T2",
              "会员增长",
              "Member growth",
              5,
              new RelativeToReference(
                  PartId.of("growth"), 2, bands("[0, ..) 5", "[-0.01, 0) 3", "(.., -0.01) 0"))),
          item(
              "T3",
              "企业会员占比",
              "Enterprises among members",
              5,
              banded("[0.60, 1] 5", "[0.40, 0.60) 3", "[0, 0.40) 1")),
          item("T4", "执委出席", "Attendance", 5, linear(Measure.SHARE, "0.5", "0.9")));

  static final Criterion CHAMBERS =
      dimension(
          "chambers",
          Name.of("商会发展", "Chambers"),
          20,
          item("C1", "镇街商会", "Townships with a chamber", 6, new Share()),
          item("C2", "行业商会", "Trade chambers", 4, toTarget(4)),
          item("C3", "“四好”商会", "Four Good chambers", 6, linear(Measure.SHARE, "0", "0.3")),
          item("C4", "按期换届", "Elections on time", 4, new Share()));

  static final Criterion ROLE =
      dimension(
          "role",
          Name.of("作用发挥", "Role"),
          25,
          item("R1", "走访企业", "Enterprises visited", 5, toTarget(5)),
          item("R2", "诉求办结", "Requests settled", 5, toTarget(5)),
          item("R3", "调解覆盖", "Mediation coverage", 5, new Share()),
          item(
              "R4",
              "建言献策",
              "Proposals",
              4,
              new PerOccurrence(Points.of(1), Optional.of(Points.of(4)))),
          item(
              "R5",
              "满意度",
              "Satisfaction",
              6,
              new Ballots(
                  ImmutableList.of(
                      mark("excellent", "优", "excellent", "100"),
                      mark("good", "良", "good", "80"),
                      mark("fair", "中", "fair", "60"),
                      mark("poor", "差", "poor", "40")))));

  static final Criterion SUPPORT =
      dimension(
          "support",
          Name.of("工作保障", "Support"),
          15,
          item("S1", "人员配备", "Posts filled", 5, toTarget(5)),
          item("S2", "经费列支", "Budget line", 5, new YesNo()),
          item("S3", "工作条件", "Work conditions", 5, JUDGEMENT));

  static final ExistenceGate GATE =
      new ExistenceGate(
          PartId.of("existence"), Name.of("评价期内存续", "in existence for the whole round"));

  static final Adjustment BONUS =
      Adjustment.builder()
          .kind(AdjustmentKind.BONUS)
          .id(PartId.of("honours"))
          .name(Name.of("荣誉", "Honours"))
          .cap(Points.of(10))
          .addItem(
              Item.builder()
                  .id(PartId.of("B1"))
                  .name(Name.of("评价期内荣誉", "Honours of the round"))
                  .rule(
                      new HighestHonour(
                          ImmutableList.of(
                              choice("national", "国家级", "national", "5"),
                              choice("provincial", "省级", "provincial", "3"),
                              choice("municipal", "市级", "municipal", "1"))))
                  .build())
          .build();

  static final Adjustment DEDUCTION =
      Adjustment.builder()
          .kind(AdjustmentKind.DEDUCTION)
          .id(PartId.of("lateness"))
          .name(Name.of("迟报", "Lateness"))
          .cap(Points.of(5))
          .totalNotBelow(Points.ZERO)
          .addItem(
              Item.builder()
                  .id(PartId.of("D1"))
                  .name(Name.of("迟报次数", "Late reports"))
                  .rule(new PerOccurrence(Points.parse("0.5"), Optional.empty()))
                  .build())
          .build();

  static final GradeScale GRADES =
      new GradeScale(
          PartId.of("grade"),
          Name.of("评定等次", "Grade"),
          ImmutableList.of(
              grade("[90, 110]", "recommend", "推荐", "recommended"),
              grade("[80, 90)", "meets", "达标", "meets the standard"),
              grade("[70, 80)", "improve", "待改进", "to improve"),
              grade("[0, 70)", "not", "不达标", "does not meet the standard")));

  static final Veto VETO =
      new Veto(
          PartId.of("veto"),
          Name.of("一票否决事项", "Grounds of veto"),
          ImmutableList.of(
              new Veto.Ground(PartId.of("fraud"), Name.of("数据造假", "data fraud")),
              new Veto.Ground(
                  PartId.of("discipline"),
                  Name.of("班子严重违纪", "serious discipline case of the leading body"))));

  static final Rubric RUBRIC =
      Rubric.builder()
          .key(new RubricKey("five-good-sample", "2020"))
          .name(Name.of("“五好”县级工商联（示例）", "Five Good, an illustration"))
          .standing(Standing.ILLUSTRATIVE)
          .maximum(Points.of(100))
          .rounding(TWO_PLACES)
          .addPerspectives(SELF, MEMBERS, SUPERIOR)
          .addDimensions(POLITICS, TEAM, CHAMBERS, ROLE, SUPPORT)
          .addSteps(GATE, BONUS, DEDUCTION, GRADES, VETO)
          .build();

  private FiveGoodRubric() {}

  private static GradeBand grade(String range, String id, String chinese, String english) {
    return new GradeBand(interval(range), new Grade(PartId.of(id), Name.of(chinese, english)));
  }

  private static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }

  private static Criterion dimension(String id, Name name, long maximum, Item... items) {
    return Criterion.builder()
        .id(PartId.of(id))
        .name(name)
        .maximum(Points.of(maximum))
        .notApplicable(NotApplicablePolicy.REBASE)
        .addParts(items)
        .build();
  }

  private static Item item(String id, String chinese, String english, long maximum, ItemRule rule) {
    return Item.builder()
        .id(PartId.of(id))
        .name(Name.of(chinese, english))
        .maximum(Points.of(maximum))
        .rule(rule)
        .build();
  }

  private static Linear linear(Measure measure, String none, String full) {
    return new Linear(measure, Decimal.parse(none), Decimal.parse(full));
  }

  private static RatioToTarget toTarget(long cap) {
    return new RatioToTarget(Optional.of(Points.of(cap)));
  }

  private static Banded banded(String... bands) {
    return new Banded(Measure.SHARE, bands(bands));
  }

  /** Bands such as {@code [0.85, 0.95) 4.5}. */
  private static ImmutableList<PointsBand> bands(String... bands) {
    return Stream.of(bands)
        .map(
            text -> {
              int blank = text.lastIndexOf(' ');
              return new PointsBand(
                  interval(text.substring(0, blank)), Points.parse(text.substring(blank + 1)));
            })
        .collect(toImmutableList());
  }

  private static Perspective perspective(String id, String chinese, String english, String weight) {
    return new Perspective(PartId.of(id), Name.of(chinese, english), Decimal.parse(weight));
  }

  private static Mark mark(String id, String chinese, String english, String value) {
    return new Mark(PartId.of(id), Name.of(chinese, english), Decimal.parse(value));
  }

  private static Choice entry(String id, String chinese, String english) {
    return choice(id, chinese, english, "1");
  }

  private static Choice choice(String id, String chinese, String english, String points) {
    return new Choice(PartId.of(id), Name.of(chinese, english), Points.parse(points));
  }
}
