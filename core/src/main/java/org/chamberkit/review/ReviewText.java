package org.chamberkit.review;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** Tells a review in words: the objection, the decision, and each change with what was and is. */
final class ReviewText {

  private static final Template RAISED =
      new Template(
          "Objection of {by} for {subject} on {day}: {ground}",
          "{by}于 {day} 就 {subject} 提出异议：{ground}");
  private static final Template UPHELD =
      new Template("Upheld by {by} on {day}: {reason}", "{by}于 {day} 认定异议成立：{reason}");
  private static final Template DISMISSED =
      new Template("Dismissed by {by} on {day}: {reason}", "{by}于 {day} 认定异议不成立：{reason}");
  private static final Template SUBJECT = new Template("{subject}:", "{subject}：");
  private static final Template ITEM =
      new Template("item {part}: {before} → {after}", "评分项 {part}：{before} → {after} 分");
  private static final Template CRITERION =
      new Template("criterion {part}: {before} → {after}", "指标 {part}：{before} → {after} 分");
  private static final Template BASE =
      new Template("base: {before} → {after}", "基础分：{before} → {after} 分");
  private static final Template STEP =
      new Template("step {part}: {before} → {after}", "步骤 {part}：{before} → {after} 分");
  private static final Template TOTAL =
      new Template("total: {before} → {after}", "总分：{before} → {after} 分");
  private static final Template GRADE =
      new Template("grade: {before} → {after}", "等级：{before} → {after}");
  private static final Template PLACE =
      new Template("place at item {part}: {before} → {after}", "评分项 {part} 位次：{before} → {after}");

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ReviewText(Language language) {
    this.language = language;
  }

  static String of(Review review, Language language) {
    ReviewText text = new ReviewText(language);
    text.objection(review.objection());
    for (SubjectChanges subject : review.changes()) {
      text.line("", SUBJECT, ImmutableMap.of("subject", subject.subject().label(language)));
      subject.changes().forEach(text::change);
    }
    return text.text.toString();
  }

  private void objection(Objection objection) {
    line(
        "",
        RAISED,
        ImmutableMap.of(
            "by", objection.raisedBy(),
            "subject", objection.subject().label(language),
            "day", objection.raisedOn().toString(),
            "ground", objection.ground()));
    objection
        .decision()
        .ifPresent(
            decision ->
                line(
                    "",
                    decision.outcome() == Outcome.UPHELD ? UPHELD : DISMISSED,
                    ImmutableMap.of(
                        "by", decision.by(),
                        "day", decision.decidedOn().toString(),
                        "reason", decision.reason())));
  }

  private void change(CardChange change) {
    if (change instanceof CardChange.OfPoints points) {
      Template template =
          switch (points.of()) {
            case ITEM -> ITEM;
            case CRITERION -> CRITERION;
            case BASE -> BASE;
            case STEP -> STEP;
            case TOTAL -> TOTAL;
          };
      change(template, points.part(), print(points.before()), print(points.after()));
    } else if (change instanceof CardChange.OfGrade grade) {
      change(GRADE, Optional.empty(), grade(grade.before()), grade(grade.after()));
    } else if (change instanceof CardChange.OfPlace place) {
      change(
          PLACE,
          Optional.of(place.item()),
          place.before().map(String::valueOf).orElse("–"),
          place.after().map(String::valueOf).orElse("–"));
    }
  }

  private void change(Template template, Optional<PartId> part, String before, String after) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    part.ifPresent(id -> values.put("part", id.text()));
    line("  ", template, values.put("before", before).put("after", after).buildOrThrow());
  }

  private static String print(Optional<PointsRange> points) {
    return points.map(PointsRange::toString).orElse("–");
  }

  private String grade(Optional<Grade> grade) {
    return grade.map(one -> one.name().in(language)).orElse("–");
  }

  private void line(String indent, Template template, ImmutableMap<String, String> values) {
    text.append(indent).append(template.fill(language, values)).append('\n');
  }
}
