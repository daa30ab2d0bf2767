package org.chamberkit.examples.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.YesNo;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;

/**
 * An invented rubric of five dimensions with 30 items of six kinds of rule, 100 points, items
 * rounded half up to two places; and 100,000 evaluations by it, drawn from one seed: as objects,
 * and the same numbers as rows of doubles. No such rubric and no such chambers exist.
 */
final class ManyEvaluations {

  /** How many evaluations there are. */
  static final int EVALUATIONS = 100_000;

  /** How many numbers the answers of an evaluation hold: two for a share and a ratio, else one. */
  static final int NUMBERS = 40;

  /** How many dimensions there are, each with an item of each kind of rule. */
  static final int DIMENSIONS = 5;

  static final int NONE = 2;
  static final int FULL = 18;
  static final double[] OPTION_POINTS = {0, 1.5, 3};
  static final double[] BAND_STARTS = {0.95, 0.85, 0.7};
  static final double[] BAND_POINTS = {4, 3.25, 2, 0};
  static final double EACH = 0.4;

  private static final ImmutableList<String> OPTIONS = ImmutableList.of("none", "part", "all");
  private static final Period PERIOD = Period.ofYear(2023);
  private static final long SEED = 20231231;

  private final Random random = new Random(SEED);
  private final boolean ownIds;
  private final Rubric rubric = makeRubric();
  private final ImmutableList<Item> items = Questionnaire.of(rubric).items();
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final double[] numbers = new double[EVALUATIONS * NUMBERS];
  private int filled;

  private ManyEvaluations(boolean ownIds) {
    this.ownIds = ownIds;
  }

  /**
   * Draws the evaluations.
   *
   * @param ownIds whether each answer has identifiers of its own, as one read from a document has,
   *     and each evaluation a period of its own; else they are those of the rubric
   */
  static ManyEvaluations make(boolean ownIds) {
    ManyEvaluations many = new ManyEvaluations(ownIds);
    for (int i = 0; i < EVALUATIONS; i++) {
      many.evaluations.add(many.draw(i));
    }
    return many;
  }

  Rubric rubric() {
    return rubric;
  }

  List<Evaluation> evaluations() {
    return evaluations;
  }

  /** The numbers of the answers, evaluation by evaluation, in the order of the items. */
  double[] numbers() {
    return numbers;
  }

  private Evaluation draw(int number) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .rubric(ownIds ? new RubricKey("invented-chambers", "2023") : rubric.key())
            .subject(
                new Subject(
                    SubjectKind.ORGANIZATION, SubjectId.of("C-" + number), Optional.empty()))
            .period(ownIds ? Period.ofYear(2023) : PERIOD)
            .invented(true);
    for (Item item : items) {
      PartId id = ownIds ? ownId(item.id()) : item.id();
      evaluation.addAnswer(Answer.builder().item(id).value(drawAnswer(item)).build());
    }
    return evaluation.build();
  }

  private static PartId ownId(PartId id) {
    return PartId.of(String.valueOf(id.text().toCharArray()));
  }

  private AnswerValue drawAnswer(Item item) {
    switch (item.rule().answerKind()) {
      case YES_NO -> {
        return new YesNoAnswer(put(random.nextInt(10) < 7 ? 1 : 0) == 1);
      }
      case OPTION -> {
        PartId option = ((Options) item.rule()).options().get((int) put(random.nextInt(3))).id();
        return new OptionAnswer(ownIds ? ownId(option) : option);
      }
      case SHARE -> {
        long whole = 5 + random.nextInt(56);
        long part = put(whole - random.nextInt((int) whole / 2));
        return new ShareAnswer(part, put(whole));
      }
      case RATIO -> {
        return new RatioAnswer(put(random.nextInt(50)), put(1 + random.nextInt(40)));
      }
      default -> {
        return new CountAnswer(put(random.nextInt(23)));
      }
    }
  }

  private long put(long number) {
    numbers[filled++] = number;
    return number;
  }

  private static Rubric makeRubric() {
    Rubric.Builder rubric =
        Rubric.builder()
            .key(new RubricKey("invented-chambers", "2023"))
            .name(Name.of("虚构商会评价", "Evaluation of invented chambers"))
            .standing(Standing.ILLUSTRATIVE)
            .maximum(Points.of(100))
            .rounding(Rounding.halfUp(2));
    for (int i = 1; i <= DIMENSIONS; i++) {
      rubric.addDimension(dimension("D" + i));
    }
    return rubric
        .addStep(
            new GradeScale(
                PartId.of("grade"),
                Name.of("等级", "Grade"),
                ImmutableList.of(
                    grade("A", "[80, ..)"),
                    grade("B", "[70, 80)"),
                    grade("C", "[60, 70)"),
                    grade("D", "(.., 60)"))))
        .build();
  }

  private static Criterion dimension(String id) {
    return Criterion.builder()
        .id(PartId.of(id))
        .name(Name.of("维度" + id, "Dimension " + id))
        .maximum(Points.of(20))
        .notApplicable(NotApplicablePolicy.REBASE)
        .addParts(
            item(id + "-1", 2, new YesNo()),
            item(id + "-2", 3, new Options(choices())),
            item(id + "-3", 4, new Linear(Measure.COUNT, Decimal.of(NONE), Decimal.of(FULL))),
            item(id + "-4", 4, new Banded(Measure.SHARE, bands())),
            item(id + "-5", 4, new RatioToTarget(Optional.of(Points.of(4)))),
            item(id + "-6", 3, new PerOccurrence(Points.parse("0.4"), Optional.of(Points.of(3)))))
        .build();
  }

  private static Item item(String id, long maximum, ItemRule rule) {
    return Item.builder()
        .id(PartId.of(id))
        .name(Name.of("评分项" + id, "Item " + id))
        .maximum(Points.of(maximum))
        .rule(rule)
        .build();
  }

  private static ImmutableList<Choice> choices() {
    return ImmutableList.of(choice(0, "0"), choice(1, "1.5"), choice(2, "3"));
  }

  private static Choice choice(int option, String points) {
    String id = OPTIONS.get(option);
    return new Choice(PartId.of(id), Name.of("选项" + id, "Option " + id), Points.parse(points));
  }

  private static ImmutableList<PointsBand> bands() {
    return ImmutableList.of(
        band("[0.95, 1]", "4"),
        band("[0.85, 0.95)", "3.25"),
        band("[0.7, 0.85)", "2"),
        band("[0, 0.7)", "0"));
  }

  private static PointsBand band(String range, String points) {
    return new PointsBand(Interval.parse(range).orElseThrow(), Points.parse(points));
  }

  private static GradeBand grade(String id, String range) {
    return new GradeBand(
        Interval.parse(range).orElseThrow(),
        new Grade(PartId.of(id), Name.of(id + " 级", "Grade " + id)));
  }
}
