package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.PerOccurrence;

/**
 * A rubric of one to three levels with all rules, caps and missing policies, and evaluations of it,
 * all drawn from one seed.
 */
final class RandomEvaluations {

  private final Random random;
  private final Rubric rubric;
  private int parts;

  RandomEvaluations(long seed) {
    random = new Random(seed);
    rubric = drawRubric();
  }

  Rubric rubric() {
    return rubric;
  }

  ImmutableList<Item> items() {
    return Questionnaire.of(rubric).items();
  }

  /** An evaluation that answers about so many of a hundred items, in any order. */
  Evaluation evaluation(int percent) {
    List<Answer> answers = new ArrayList<>();
    for (Item item : items()) {
      if (random.nextInt(100) < percent) {
        answers.add(answer(item, drawAnswer(item)));
      }
    }
    return Evaluation.builder()
        .rubric(rubric.key())
        .subject(new Subject(SubjectKind.ENTERPRISE, SubjectId.of("R-001"), Optional.empty()))
        .period(Period.ofYear(2012))
        .addAllAnswers(shuffled(answers))
        .build();
  }

  /** The evaluation with an answer, drawn anew, to every item that its card leaves open. */
  Evaluation completed(Evaluation evaluation) {
    List<Answer> answers = new ArrayList<>(evaluation.answers());
    open(evaluation).forEach(item -> answers.add(answer(item, drawAnswer(item))));
    return evaluation.withAnswers(answers);
  }

  /** The evaluation with the answers that bring the total as high, or as low, as it can get. */
  Evaluation completed(Evaluation evaluation, boolean isForHighest) {
    List<Answer> answers = new ArrayList<>(evaluation.answers());
    for (Item item : open(evaluation)) {
      boolean isMost = isForHighest != isDeducted(item);
      answers.add(answer(item, isMost ? most(item) : least(item)));
    }
    return evaluation.withAnswers(answers);
  }

  /** The items that are not answered and whose points then stay open. */
  private ImmutableList<Item> open(Evaluation evaluation) {
    List<PartId> answered = evaluation.answers().stream().map(Answer::item).toList();
    return items().stream()
        .filter(item -> item.missing() == MissingPolicy.PROVISIONAL)
        .filter(item -> !answered.contains(item.id()))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isDeducted(Item item) {
    for (Step step : rubric.steps()) {
      if (step instanceof Adjustment adjustment
          && adjustment.kind() == AdjustmentKind.DEDUCTION
          && adjustment.items().contains(item)) {
        return true;
      }
    }
    return false;
  }

  /** An answer that is worth more under the rule before any cap, or as much. */
  AnswerValue raised(Item item, AnswerValue answer) {
    if (answer instanceof CountAnswer counted) {
      return new CountAnswer(counted.count() + 1 + random.nextInt(3));
    }
    if (answer instanceof PointsAnswer given) {
      Points room = item.maximum().orElseThrow().minus(given.points());
      return new PointsAnswer(given.points().plus(share(room)));
    }
    JudgedRange rule = (JudgedRange) item.rule();
    List<Occurrence> occurrences = new ArrayList<>(((OccurrencesAnswer) answer).occurrences());
    if (occurrences.isEmpty() || random.nextBoolean()) {
      occurrences.add(new Occurrence("one more", drawPoints(rule)));
    } else {
      int at = random.nextInt(occurrences.size());
      Points given = occurrences.get(at).points();
      Points more = given.plus(share(rule.highest().minus(given)));
      occurrences.set(at, new Occurrence("more for one", more));
    }
    return new OccurrencesAnswer(ImmutableList.copyOf(occurrences));
  }

  <T> ImmutableList<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return ImmutableList.copyOf(shuffled);
  }

  private Rubric drawRubric() {
    List<Criterion> dimensions = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      dimensions.add(drawCriterion(random.nextInt(3)));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      steps.add(drawStep());
    }
    Rubric drawn = Sample.rubric(dimensions.toArray(new Criterion[0])).addAllSteps(steps).build();
    return random.nextBoolean() ? drawn.withMaximum(drawn.sumOfMaxima()) : drawn;
  }

  private Criterion drawCriterion(int levelsBelow) {
    String id = nextId("C");
    List<RubricPart> below = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      below.add(
          levelsBelow > 0 && random.nextBoolean()
              ? drawCriterion(levelsBelow - 1)
              : drawItem().maximum(drawPoints()).build());
    }
    Criterion drawn = Sample.criterion(id, below.toArray(new RubricPart[0])).build();
    return random.nextBoolean() ? drawn.withMaximum(drawn.worth()) : drawn;
  }

  private Adjustment drawStep() {
    String id = nextId("S");
    AdjustmentKind kind = random.nextBoolean() ? AdjustmentKind.BONUS : AdjustmentKind.DEDUCTION;
    List<Item> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      items.add(drawItem().maximum(drawPoints()).build());
    }
    return Sample.adjustment(kind, id, items.toArray(new Item[0])).cap(drawCap()).build();
  }

  private Item.Builder drawItem() {
    Item.Builder item = Sample.item(nextId("I"), drawRule());
    item.missing(random.nextInt(3) == 0 ? MissingPolicy.ZERO : MissingPolicy.PROVISIONAL);
    return item;
  }

  private ItemRule drawRule() {
    return switch (random.nextInt(3)) {
      case 0 -> new Judged();
      case 1 -> new PerOccurrence(drawPoints(), drawCap());
      default -> {
        Points lowest = drawPoints();
        yield new JudgedRange(lowest, lowest.plus(share(drawPoints())), drawCap());
      }
    };
  }

  /** From 0.001 to 50 points. */
  private Points drawPoints() {
    int places = random.nextInt(4);
    return new Points(new Decimal(1 + random.nextInt(50), places));
  }

  private Optional<Points> drawCap() {
    return random.nextBoolean() ? Optional.of(drawPoints()) : Optional.empty();
  }

  private Points drawPoints(JudgedRange rule) {
    return rule.lowest().plus(share(rule.highest().minus(rule.lowest())));
  }

  /** Some eighths of the points, perhaps none or all. */
  private Points share(Points points) {
    return points.times(new Decimal(125L * random.nextInt(9), 3));
  }

  private AnswerValue drawAnswer(Item item) {
    if (item.rule() instanceof Judged) {
      return new PointsAnswer(share(item.maximum().orElseThrow()));
    }
    if (item.rule() instanceof JudgedRange rule) {
      ImmutableList.Builder<Occurrence> occurrences = ImmutableList.builder();
      for (int i = random.nextInt(5); i > 0; i--) {
        occurrences.add(new Occurrence("one", drawPoints(rule)));
      }
      return new OccurrencesAnswer(occurrences.build());
    }
    return new CountAnswer(random.nextInt(12));
  }

  private static AnswerValue least(Item item) {
    if (item.rule() instanceof Judged) {
      return new PointsAnswer(Points.ZERO);
    }
    return item.rule() instanceof JudgedRange
        ? new OccurrencesAnswer(ImmutableList.of())
        : new CountAnswer(0);
  }

  /** As much as can be given, or, where there is no bound, enough to reach any cap drawn here. */
  private static AnswerValue most(Item item) {
    if (item.rule() instanceof Judged) {
      return new PointsAnswer(item.maximum().orElseThrow());
    }
    if (item.rule() instanceof JudgedRange rule) {
      ImmutableList.Builder<Occurrence> occurrences = ImmutableList.builder();
      for (Points sum = Points.ZERO; sum.compareTo(Points.of(50)) < 0; ) {
        occurrences.add(new Occurrence("one of many", rule.highest()));
        sum = sum.plus(rule.highest());
      }
      return new OccurrencesAnswer(occurrences.build());
    }
    return new CountAnswer(50_000);
  }

  private String nextId(String kind) {
    parts++;
    return kind + parts;
  }

  private static Answer answer(Item item, AnswerValue value) {
    return Answer.builder().item(item.id()).value(value).build();
  }
}
