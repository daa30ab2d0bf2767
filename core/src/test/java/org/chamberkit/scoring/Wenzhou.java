package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.text.Name;

/** The two published rubrics of Wenzhou 2012, and invented evaluations of them. */
final class Wenzhou {

  /** Section 5: chambers of Wenzhou people elsewhere, 50 + 50 points and a bonus. */
  static final Rubric CHAMBERS =
      Rubric.builder()
          .key(new RubricKey("wenzhou-chambers-elsewhere", "2012"))
          .name(Name.of("在外温州商会考核", "Evaluation of Wenzhou chambers elsewhere"))
          .standing(Standing.OFFICIAL)
          .source(source("5"))
          .maximum(Points.of(100))
          .addDimensions(
              criterion(
                  "G",
                  Name.of("引进工作实绩", "Projects brought home"),
                  50,
                  Item.builder()
                      .id(PartId.of("G1"))
                      .name(Name.of("完成引进任务", "Bringing projects home"))
                      .maximum(Points.of(50))
                      .rule(new PerOccurrence(Points.of(10), Optional.empty()))
                      .build()),
              criterion(
                  "H",
                  Name.of("组织服务工作", "Organization and service"),
                  50,
                  judged("H1", "牵线搭桥", "Brokering projects", 10),
                  judged("H2", "经贸活动", "Trade events", 8),
                  judged("H3", "市场开拓", "Opening markets", 8),
                  judged("H4", "机构人员", "Body, staff and plan", 8),
                  judged("H5", "宣传推介", "Advertising the home city", 8),
                  judged("H6", "信息调研", "Information and surveys", 8)))
          .addSteps(
              step(
                  AdjustmentKind.BONUS,
                  "innovation",
                  Name.of("创新加分", "Innovation"),
                  item("H7", "重大创新成果", "Major innovation results")))
          .build();

  /** Section 4: municipal departments, 70 + 30 points, a bonus and a deduction. */
  static final Rubric DEPARTMENTS =
      Rubric.builder()
          .key(new RubricKey("wenzhou-departments", "2012"))
          .name(Name.of("市级部门考核", "Evaluation of municipal departments"))
          .standing(Standing.OFFICIAL)
          .source(source("4"))
          .maximum(Points.of(100))
          .addDimensions(
              criterion(
                  "E",
                  Name.of("个性工作", "Work of its own"),
                  70,
                  criterion(
                      "E-policy",
                      Name.of("政策支持", "Policy support"),
                      40,
                      judged("E1", "制定配套政策", "Making supporting policies", 20),
                      judged("E2", "落实配套政策", "Carrying them out", 20)),
                  criterion(
                      "E-business",
                      Name.of("业务工作", "Business"),
                      30,
                      judged("E3", "年度重点目标", "Key targets of the year", 30))),
              criterion(
                  "F",
                  Name.of("基础工作", "Basic work"),
                  30,
                  judged("F11", "指导县市区", "Guiding counties", 8),
                  judged("F12", "组织领导", "Leader, office, staff and plan", 8),
                  judged("F13", "会议考核", "Meetings and assessment", 7),
                  judged("F14", "调研信息", "Surveys and information", 7)))
          .addSteps(
              step(
                  AdjustmentKind.BONUS,
                  "innovation",
                  Name.of("创新加分", "Innovation"),
                  item("F2", "重大创新", "Major innovation")),
              step(
                  AdjustmentKind.DEDUCTION,
                  "assigned",
                  Name.of("交办事项扣分", "Assigned matters"),
                  item("F3", "交办事项办理不力", "Assigned matters handled badly")))
          .build();

  private static final ImmutableList<Answer> CHAMBER_ANSWERS =
      ImmutableList.of(
          answer("G1", new CountAnswer(6)),
          points("H1", "8.5"),
          points("H2", "7.25"),
          points("H3", "6"),
          points("H4", "8"),
          points("H5", "7.5"),
          points("H6", "6.375"),
          answer("H7", Sample.occurrences("4 4")));

  /** Six projects, all items judged, two innovations: 60 + 43.625 + 8 = 111.625. */
  static final Evaluation CHAMBER =
      evaluation(CHAMBERS, SubjectKind.ORGANIZATION, Name.of("北港温州商会", "North Harbour Chamber"))
          .withAnswers(CHAMBER_ANSWERS);

  /** 35.5 + 28 + 28 for the work, one innovation of 5 and one matter of 3.5: 93. */
  static final Evaluation DEPARTMENT =
      evaluation(DEPARTMENTS, SubjectKind.DEPARTMENT, Name.of("第一局", "First Bureau"))
          .withAnswers(
              points("E1", "18"),
              points("E2", "17.5"),
              points("E3", "28"),
              points("F11", "8"),
              points("F12", "7.5"),
              points("F13", "6"),
              points("F14", "6.5"),
              answer("F2", Sample.occurrences("5")),
              answer("F3", Sample.occurrences("3.5")));

  private Wenzhou() {}

  static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  static Answer points(String item, String points) {
    return answer(item, new PointsAnswer(Points.parse(points)));
  }

  /** The evaluation without the answers to some items. */
  static Evaluation without(Evaluation evaluation, String... items) {
    ImmutableList<String> left = ImmutableList.copyOf(items);
    return evaluation.withAnswers(
        evaluation.answers().stream().filter(a -> !left.contains(a.item().text())).toList());
  }

  /** The evaluation with another answer in the place of the one to the same item. */
  static Evaluation replacing(Evaluation evaluation, Answer answer) {
    return evaluation.withAnswers(
        evaluation.answers().stream()
            .map(given -> given.item().equals(answer.item()) ? answer : given)
            .toList());
  }

  private static Evaluation evaluation(Rubric rubric, SubjectKind kind, Name name) {
    return Evaluation.builder()
        .rubric(rubric.key())
        .subject(new Subject(kind, SubjectId.of("W-001"), Optional.of(name)))
        .period(Period.ofYear(2012))
        .invented(true)
        .build();
  }

  private static Source source(String section) {
    return new Source(
        "Wenzhou municipal government office",
        "Notice of 2012-04-11",
        Optional.of(LocalDate.of(2012, 4, 11)),
        Optional.of(section));
  }

  private static Criterion criterion(String id, Name name, long maximum, RubricPart... parts) {
    return Criterion.builder()
        .id(PartId.of(id))
        .name(name)
        .maximum(Points.of(maximum))
        .addParts(parts)
        .build();
  }

  private static Item judged(String id, String chinese, String english, long maximum) {
    return Item.builder()
        .id(PartId.of(id))
        .name(Name.of(chinese, english))
        .maximum(Points.of(maximum))
        .rule(new Judged())
        .build();
  }

  /** An item of a bonus or deduction, for each occurrence 3 to 5 points; silence is none. */
  private static Item item(String id, String chinese, String english) {
    return Item.builder()
        .id(PartId.of(id))
        .name(Name.of(chinese, english))
        .rule(new JudgedRange(Points.of(3), Points.of(5), Optional.empty()))
        .missing(MissingPolicy.ZERO)
        .build();
  }

  private static Adjustment step(AdjustmentKind kind, String id, Name name, Item item) {
    return Adjustment.builder().kind(kind).id(PartId.of(id)).name(name).addItem(item).build();
  }
}
