package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Honour;
import org.chamberkit.answer.HonoursAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.HighestHonour;
import org.chamberkit.rule.Mark;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;

/**
 * The rubric of {@link FiveGood} with another rounding, other policies for what does not apply or
 * is not answered, criteria below dimensions, and evaluations of districts by it, all drawn from
 * one seed.
 */
final class RandomDistricts {

  private static final ImmutableMap<PartId, Answer> MOST =
      Maps.uniqueIndex(
          Wenzhou.replacing(
                  FiveGood.FULL,
                  FiveGood.answer(
                      "B1", FiveGood.honours("A national 2022-01-01", "B national 2022-01-01")))
              .answers(),
          Answer::item);
  private static final ImmutableMap<PartId, Answer> LEAST =
      Maps.uniqueIndex(FiveGood.EMPTY.answers(), Answer::item);

  private static final ImmutableList<RoundingMode> MODES =
      ImmutableList.of(
          RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);

  private final Random random;
  private final Rubric rubric;
  private final Scorer scorer;
  private final ImmutableList<Item> items;

  RandomDistricts(long seed) {
    random = new Random(seed);
    rubric = drawRubric();
    scorer = FiveGood.scorer(rubric);
    items =
        Questionnaire.of(rubric, Optional.of(FiveGood.ROUND), Optional.of(FiveGood.DIRECTORY))
            .items();
  }

  Rubric rubric() {
    return rubric;
  }

  Scorer scorer() {
    return scorer;
  }

  ImmutableMap<PartId, Item> items() {
    return Maps.uniqueIndex(items, Item::id);
  }

  /** An evaluation that answers about so many of a hundred items, in any order. */
  Evaluation evaluation(int percent) {
    List<Answer> answers = new ArrayList<>();
    for (Item item : items) {
      if (random.nextInt(100) < percent) {
        answers.add(answer(item, drawAnswer(item, percent)));
      }
    }
    return FiveGood.evaluation(FiveGood.EAST).withAnswers(shuffled(answers));
  }

  /** A complete evaluation from which some answers and ratings are taken out. */
  Evaluation evaluationWithout(int openings) {
    Evaluation evaluation = evaluation(100);
    for (int i = 0; i < openings; i++) {
      Item item = items.get(random.nextInt(items.size()));
      if (item.rule() instanceof GradedJudgement && random.nextBoolean()) {
        evaluation = Wenzhou.replacing(evaluation, answer(item, drawRatings(50)));
      } else {
        evaluation = Wenzhou.without(evaluation, item.id().text());
      }
    }
    return evaluation;
  }

  /** The evaluation with an answer or rating, drawn anew, wherever its card is open. */
  Evaluation completed(Evaluation evaluation) {
    List<Answer> answers = new ArrayList<>();
    for (Answer given : evaluation.answers()) {
      answers.add(
          given.value() instanceof RatingsAnswer ratings
              ? given.withValue(completed(ratings, drawRatings(100)))
              : given);
    }
    open(evaluation).stream()
        .filter(item -> answers.stream().noneMatch(given -> given.item().equals(item.id())))
        .forEach(item -> answers.add(answer(item, drawAnswer(item, 100))));
    return evaluation.withAnswers(answers);
  }

  /** Every evaluation that has the most, the least, or nothing due wherever the card is open. */
  ImmutableList<Evaluation> extremes(Evaluation evaluation) {
    ImmutableList<Evaluation> extremes = ImmutableList.of(evaluation);
    for (Item item : open(evaluation)) {
      extremes =
          extremes.stream()
              .flatMap(found -> extremes(found, item).stream())
              .collect(toImmutableList());
    }
    return extremes;
  }

  private static ImmutableList<Evaluation> extremes(Evaluation evaluation, Item item) {
    ImmutableList.Builder<Evaluation> extremes = ImmutableList.builder();
    Optional<Answer> given =
        evaluation.answers().stream().filter(a -> a.item().equals(item.id())).findFirst();
    for (AnswerValue value : extremeAnswers(item)) {
      if (given.isPresent()) {
        RatingsAnswer ratings = (RatingsAnswer) given.get().value();
        AnswerValue filled = completed(ratings, (RatingsAnswer) value);
        extremes.add(Wenzhou.replacing(evaluation, answer(item, filled)));
      } else {
        List<Answer> answers = new ArrayList<>(evaluation.answers());
        answers.add(answer(item, value));
        extremes.add(evaluation.withAnswers(answers));
      }
    }
    return extremes.build();
  }

  private static ImmutableList<AnswerValue> extremeAnswers(Item item) {
    ImmutableList.Builder<AnswerValue> values = ImmutableList.builder();
    if (item.id().equals(PartId.of("D1"))) {
      return ImmutableList.of(new CountAnswer(0), new CountAnswer(1000));
    }
    values.add(most(item), least(item));
    if (item.mayNotApply()) {
      values.add(notDue(item));
    }
    return values.build();
  }

  /** The items that are not answered, or not rated by all, and whose points then stay open. */
  ImmutableList<Item> open(Evaluation evaluation) {
    ImmutableMap<PartId, Answer> answers = Maps.uniqueIndex(evaluation.answers(), Answer::item);
    return items.stream()
        .filter(
            item -> {
              Answer answer = answers.get(item.id());
              return answer == null
                  ? item.missing() == MissingPolicy.PROVISIONAL
                  : answer.value() instanceof RatingsAnswer ratings
                      && ratings.ratings().size() < rubric.perspectives().size();
            })
        .collect(toImmutableList());
  }

  /** An answer that says more of what the item asks for. */
  AnswerValue raised(Item item, AnswerValue value) {
    if (value instanceof CountAnswer count) {
      return new CountAnswer(count.count() + 1 + random.nextInt(2));
    } else if (value instanceof ShareAnswer share) {
      return new ShareAnswer(Math.min(share.part() + 1, share.whole()), share.whole());
    } else if (value instanceof RatioAnswer ratio) {
      return new RatioAnswer(ratio.achieved() + 1, ratio.due());
    } else if (value instanceof SeriesAnswer series) {
      long[] values = series.values().toArray();
      values[values.length - 1]++;
      return new SeriesAnswer(ImmutableLongArray.copyOf(values));
    } else if (value instanceof YesNoAnswer) {
      return new YesNoAnswer(true);
    } else if (value instanceof ChecklistAnswer checklist) {
      return raised((Checklist) item.rule(), checklist);
    } else if (value instanceof RatingsAnswer ratings) {
      return raised(ratings);
    } else if (value instanceof BallotsAnswer ballots) {
      return raised(ballots);
    }
    HonoursAnswer honours = (HonoursAnswer) value;
    return new HonoursAnswer(
        ImmutableList.<Honour>builder().addAll(honours.honours()).add(drawHonour(item)).build());
  }

  private static ChecklistAnswer raised(Checklist rule, ChecklistAnswer checklist) {
    ImmutableList<PartId> more =
        rule.entries().stream()
            .map(Choice::id)
            .filter(entry -> !checklist.fulfilled().contains(entry))
            .limit(1)
            .collect(toImmutableList());
    return new ChecklistAnswer(
        ImmutableList.<PartId>builder().addAll(checklist.fulfilled()).addAll(more).build());
  }

  private RatingsAnswer raised(RatingsAnswer ratings) {
    if (ratings.ratings().isEmpty()) {
      return ratings;
    }
    List<Rating> raised = new ArrayList<>(ratings.ratings());
    int at = random.nextInt(raised.size());
    ImmutableList<Mark> marks = FiveGoodRubric.JUDGEMENT.marks();
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).id().equals(ratings.ratings().get(at).mark())) {
        raised.set(at, new Rating(raised.get(at).perspective(), marks.get(i - 1).id()));
      }
    }
    return new RatingsAnswer(ImmutableList.copyOf(raised));
  }

  /** A vote goes to the next better mark. */
  private BallotsAnswer raised(BallotsAnswer ballots) {
    List<Votes> votes = new ArrayList<>(ballots.votes());
    int at = 1 + random.nextInt(votes.size() - 1);
    if (votes.get(at).count() > 0) {
      votes.set(at, new Votes(votes.get(at).mark(), votes.get(at).count() - 1));
      votes.set(at - 1, new Votes(votes.get(at - 1).mark(), votes.get(at - 1).count() + 1));
    }
    return new BallotsAnswer(ballots.voters(), ballots.invalid(), ImmutableList.copyOf(votes));
  }

  <T> ImmutableList<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return ImmutableList.copyOf(shuffled);
  }

  private Rubric drawRubric() {
    Rounding rounding =
        random.nextBoolean()
            ? FiveGoodRubric.TWO_PLACES
            : new Rounding(random.nextInt(4), MODES.get(random.nextInt(MODES.size())));
    List<Criterion> dimensions = new ArrayList<>();
    for (Criterion dimension : FiveGoodRubric.RUBRIC.dimensions()) {
      List<RubricPart> parts = new ArrayList<>();
      for (RubricPart part : dimension.parts()) {
        boolean isSilent = random.nextInt(10) == 0;
        parts.add(isSilent ? ((Item) part).withMissing(MissingPolicy.ZERO) : part);
      }
      if (random.nextBoolean()) {
        nest(parts, dimension.id() + "-1");
      }
      dimensions.add(dimension.withParts(parts).withNotApplicable(drawPolicy()));
    }
    return FiveGoodRubric.RUBRIC.withRounding(rounding).withDimensions(dimensions);
  }

  /** Puts one to three of the parts into a criterion of their own. */
  private void nest(List<RubricPart> parts, String id) {
    int from = random.nextInt(parts.size());
    int to = Math.min(parts.size(), from + 1 + random.nextInt(3));
    List<RubricPart> inner = parts.subList(from, to);
    Criterion criterion =
        Criterion.builder()
            .id(PartId.of(id))
            .name(Name.ofChinese(id))
            .notApplicable(drawPolicy())
            .addAllParts(shuffled(inner))
            .build();
    inner.clear();
    parts.add(random.nextInt(parts.size() + 1), criterion);
  }

  private NotApplicablePolicy drawPolicy() {
    return random.nextInt(3) == 0 ? NotApplicablePolicy.ZERO : NotApplicablePolicy.REBASE;
  }

  private AnswerValue drawAnswer(Item item, int percent) {
    if (item.rule() instanceof GradedJudgement) {
      return drawRatings(percent);
    }
    if (item.mayNotApply() && random.nextInt(5) == 0) {
      return notDue(item);
    }
    return switch (item.rule().answerKind()) {
      case COUNT -> new CountAnswer(random.nextInt(12));
      case SHARE -> drawShare(1 + random.nextInt(20));
      case RATIO -> new RatioAnswer(random.nextInt(14), 1 + random.nextInt(13));
      case SERIES ->
          FiveGood.series(
              100 + random.nextInt(9), 100 + random.nextInt(20), 105 + random.nextInt(25));
      case YES_NO -> new YesNoAnswer(random.nextBoolean());
      case FULFILLED -> {
        ImmutableList<PartId> entries =
            ((Checklist) item.rule()).entries().stream().map(Choice::id).collect(toImmutableList());
        int many = random.nextInt(entries.size() + 1);
        yield new ChecklistAnswer(shuffled(entries).subList(0, many));
      }
      case BALLOTS ->
          FiveGood.ballots(
              60,
              random.nextInt(5),
              random.nextInt(12),
              random.nextInt(12),
              random.nextInt(12),
              1 + random.nextInt(12));
      case HONOURS -> drawHonours(item);
      default -> throw new AssertionError(item.rule().answerKind());
    };
  }

  private ShareAnswer drawShare(int whole) {
    return new ShareAnswer(random.nextInt(whole + 1), whole);
  }

  private HonoursAnswer drawHonours(Item item) {
    ImmutableList.Builder<Honour> honours = ImmutableList.builder();
    for (int i = random.nextInt(5); i > 0; i--) {
      honours.add(drawHonour(item));
    }
    return new HonoursAnswer(honours.build());
  }

  private Honour drawHonour(Item item) {
    ImmutableList<Choice> levels = ((HighestHonour) item.rule()).levels();
    return new Honour(
        "matter " + random.nextInt(4),
        levels.get(random.nextInt(levels.size())).id(),
        FiveGood.PERIOD.startsOn().plusDays(random.nextInt(730)));
  }

  /** Marks of about so many of a hundred perspectives. */
  private RatingsAnswer drawRatings(int percent) {
    ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
    for (Perspective perspective : FiveGoodRubric.RUBRIC.perspectives()) {
      if (random.nextInt(100) < percent) {
        ImmutableList<Mark> marks = FiveGoodRubric.JUDGEMENT.marks();
        ratings.add(new Rating(perspective.id(), marks.get(random.nextInt(marks.size())).id()));
      }
    }
    return new RatingsAnswer(shuffled(ratings.build()));
  }

  /** The ratings, with those of others where there are none. */
  private static RatingsAnswer completed(RatingsAnswer ratings, RatingsAnswer others) {
    List<Rating> completed = new ArrayList<>(ratings.ratings());
    for (Rating other : others.ratings()) {
      if (ratings.ratings().stream().noneMatch(r -> r.perspective().equals(other.perspective()))) {
        completed.add(other);
      }
    }
    return new RatingsAnswer(ImmutableList.copyOf(completed));
  }

  private static AnswerValue most(Item item) {
    return valueOf(MOST, item);
  }

  private static AnswerValue least(Item item) {
    return valueOf(LEAST, item);
  }

  private static AnswerValue valueOf(ImmutableMap<PartId, Answer> answers, Item item) {
    return Optional.ofNullable(answers.get(item.id())).orElseThrow().value();
  }

  /** The answer that nothing was due, nothing filed, nobody asked. */
  private static AnswerValue notDue(Item item) {
    return switch (item.rule().answerKind()) {
      case SHARE -> new ShareAnswer(0, 0);
      case RATIO -> new RatioAnswer(1, 0);
      case SERIES -> FiveGood.series(10, 0, 20);
      case BALLOTS -> FiveGood.ballots(9, 2, 0, 0, 0, 0);
      default -> throw new AssertionError(item.rule().answerKind());
    };
  }

  private static Answer answer(Item item, AnswerValue value) {
    return Answer.builder().item(item.id()).value(value).build();
  }
}
