package org.chamberkit.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Honour;
import org.chamberkit.answer.HonoursAnswer;
import org.chamberkit.answer.IncidentsAnswer;
import org.chamberkit.answer.MarksAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.PollsAnswer.Poll;
import org.chamberkit.answer.RatedOccurrencesAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.ballot.Aspect;
import org.chamberkit.ballot.BallotRule;
import org.chamberkit.ballot.Ballots;
import org.chamberkit.ballot.PanelMarks;
import org.chamberkit.ballot.PanelRange;
import org.chamberkit.ballot.PanelScores;
import org.chamberkit.ballot.PerspectivePanel;
import org.chamberkit.ballot.WeightedBallots;
import org.chamberkit.composite.Averaging;
import org.chamberkit.composite.Panel;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.HighestHonour;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.LineEnds;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.StandardItemRule;
import org.chamberkit.rule.YesNo;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;

/** A rule of any kind with its item, and answers to it, all of one seed. */
final class RandomRule {

  /** All rules of the library. */
  static final ImmutableSet<Class<?>> RULE_TYPES =
      Stream.of(StandardItemRule.class, BallotRule.class, ComparisonRule.class)
          .flatMap(RandomRule::kinds)
          .collect(ImmutableSet.toImmutableSet());

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomRule::kinds)
        : Stream.of(type);
  }

  private static final ImmutableList<PerspectivePanel> PANELS =
      ImmutableList.of(
          new PerspectivePanel(PartId.of("superior"), new Panel(new Averaging.Median(), 2)));

  private static final ImmutableList<Perspective> GROUPS =
      ImmutableList.of(
          new Perspective(PartId.of("self"), Name.ofChinese("自评"), Decimal.parse("0.4")),
          new Perspective(PartId.of("superior"), Name.ofChinese("上级"), Decimal.parse("0.6")));
  private static final PartId MEAN = PartId.of("mean");

  private final Random random;
  final RuleContext context;
  private final ItemRule rule;
  private final boolean fewerIsBetter;

  RandomRule(long seed) {
    random = new Random(seed);
    fewerIsBetter = random.nextBoolean();
    context =
        new RuleContext(Period.ofYear(2023), GROUPS, ImmutableMap.of(MEAN, decimal(-20, 200, 1)));
    rule = rule((int) (seed % RULE_TYPES.size()));
  }

  Item item() {
    Item.Builder item = Sample.item("item", rule);
    return item.maximum(Points.of(10)).build();
  }

  private ItemRule rule(int kind) {
    return switch (kind) {
      case 0 -> perOccurrence();
      case 1 -> new Judged();
      case 2 -> new JudgedRange(points(1, 3), points(3, 6), cap());
      case 3 -> new YesNo();
      case 4 -> new Checklist(choices("4", "6"));
      case 5 -> new Options(choices("0", "5", "10"));
      case 6 -> {
        Measure measure = measure();
        Decimal none = decimal(-20, 80, 1);
        Decimal step = decimal(1, 90, 1);
        yield new Linear(
            measure,
            none,
            fewerIsBetter ? none.minus(step) : none.plus(step),
            points(-5, 9),
            one(LineEnds.values()),
            zero(measure));
      }
      case 7 -> {
        Measure measure = measure();
        yield new Banded(measure, bands(measure.domain()), zero(measure));
      }
      case 8 -> new Share(zero());
      case 9 -> new GradedJudgement(marks("1", "0.8", "0.3"));
      case 10 -> new HighestHonour(choices("5", "3", "1"), one(HighestHonour.Counting.values()));
      case 11 -> new Ballots(marks("100", "80", "60"), zero());
      case 12 ->
          new WeightedBallots(
              marks("100", "80", "60"),
              ImmutableList.of(aspect("a", "0.3"), aspect("b", "0.7")),
              random.nextBoolean() ? Optional.empty() : Optional.of(Rounding.halfUp(1)),
              zero());
      case 13 ->
          random.nextBoolean()
              ? new RatioToTarget(cap(), Optional.empty(), zero())
              : new RatioToTarget(Optional.empty(), Optional.of(decimal(1, 30, 1)), zero());
      case 14 -> new Shortfall(one(Shortfall.Unit.values()), points(1, 3), points(-5, 9));
      case 15 ->
          new OverCompletion(
              ImmutableList.of(band("(0, 10)", points(0, 3)), band("[10, ..)", points(0, 3))),
              one(OverCompletion.Counting.values()),
              cap(),
              random.nextBoolean() ? ZeroDenominator.NONE : ZeroDenominator.NOT_APPLICABLE);
      case 16 -> new RelativeToReference(MEAN, 1 + random.nextInt(6), bands(Interval.ALL), zero());
      case 17 -> {
        Measure measure = measure();
        yield new RelativeToMean(
            measure, MEAN, one(Comparing.values()), bands(Interval.ALL), zero(measure));
      }
      case 18 ->
          new RelativeToPast(1 + random.nextInt(6), Comparing.GROWTH, bands(Interval.ALL), zero());
      case 19 -> new RankBased(points(1, 3), points(-5, 9));
      case 20 -> {
        Measure measure = measure();
        yield new EfficacyWithinBand(measure, levels("1", "0.8", "0.3"), zero(measure));
      }
      case 21 -> {
        Measure measure = measure();
        Decimal notAllowed = decimal(-20, 80, 1);
        Decimal step = decimal(1, 90, 1);
        yield new EfficacySixtyForty(
            measure,
            notAllowed,
            fewerIsBetter ? notAllowed.minus(step) : notAllowed.plus(step),
            one(LineEnds.values()),
            zero(measure));
      }
      case 22 -> {
        Measure measure = measure();
        yield new GradeLetters(measure, levels("4", "3", "0"), zero(measure));
      }
      case 23 ->
          new PanelScores(
              Decimal.of(100),
              ImmutableList.of(
                  new PerspectivePanel(
                      PartId.of("superior"),
                      new Panel(new Averaging.TrimmedMean(2 + random.nextInt(4)), 2))),
              Optional.empty());
      case 24 ->
          new PanelMarks(
              ImmutableList.of(mark("m0", "1"), mark("m1", "0.6"), mark("m2", "0.25")),
              PANELS,
              Optional.empty());
      case 25 ->
          new PanelRange(
              Points.of(3),
              Points.of(5),
              random.nextBoolean() ? Optional.of(Points.of(8)) : Optional.empty(),
              PANELS,
              Optional.empty());
      default -> throw new IllegalArgumentException("rule of kind " + kind);
    };
  }

  private PerOccurrence perOccurrence() {
    Optional<Decimal> unreported =
        random.nextBoolean() ? Optional.empty() : Optional.of(Decimal.of(2));
    return fewerIsBetter
        ? new PerOccurrence(
            Points.of(10),
            points(1, 4).negated(),
            Optional.empty(),
            cap().map(points -> points.minus(Points.of(20))),
            unreported)
        : new PerOccurrence(Points.ZERO, points(1, 4), cap(), Optional.empty(), unreported);
  }

  AnswerValue answer() {
    return switch (rule.answerKind()) {
      case COUNT -> new CountAnswer(random.nextInt(30));
      case POINTS -> new PointsAnswer(points(0, 10));
      case OCCURRENCES ->
          new OccurrencesAnswer(
              IntStream.range(0, random.nextInt(4))
                  .mapToObj(i -> new Occurrence("事项", ((JudgedRange) rule).lowest()))
                  .collect(toImmutableList()));
      case SHARE -> share(random.nextInt(12));
      case RATIO -> new RatioAnswer(random.nextInt(30), random.nextInt(15));
      case SERIES -> series();
      case YES_NO -> new YesNoAnswer(random.nextBoolean());
      case FULFILLED -> new ChecklistAnswer(ImmutableList.of(PartId.of("c" + random.nextInt(2))));
      case OPTION -> new OptionAnswer(PartId.of("c" + random.nextInt(3)));
      case RATINGS ->
          new RatingsAnswer(
              GROUPS.stream()
                  .filter(group -> random.nextInt(4) > 0)
                  .map(group -> new Rating(group.id(), PartId.of("m" + random.nextInt(3))))
                  .collect(toImmutableList()));
      case BALLOTS -> ballots();
      case HONOURS ->
          new HonoursAnswer(
              IntStream.range(0, random.nextInt(4))
                  .mapToObj(
                      i ->
                          new Honour(
                              "事项" + random.nextInt(2),
                              PartId.of("c" + random.nextInt(3)),
                              LocalDate.of(2023, 5, 1)))
                  .collect(toImmutableList()));
      case NUMBER -> new NumberAnswer(decimal(-100, 300, 1));
      case PLACE -> new PlaceAnswer(1 + random.nextInt(30), 30);
      case INCIDENTS -> new IncidentsAnswer(random.nextInt(6), random.nextInt(6));
      case POLLS -> polls();
      case SCORES -> new ScoresAnswer(scores(0, 100));
      case MARKS ->
          new MarksAnswer(
              IntStream.range(0, random.nextInt(9))
                  .mapToObj(
                      i ->
                          MarksAnswer.Marked.of(
                              GROUPS.get(i % 2).id(),
                              PartId.of("r" + i),
                              PartId.of("m" + random.nextInt(3))))
                  .collect(toImmutableList()));
      case RATED_OCCURRENCES ->
          new RatedOccurrencesAnswer(
              IntStream.range(0, random.nextInt(3))
                  .mapToObj(n -> new RatedOccurrencesAnswer.Rated("事项" + n, scores(3, 5)))
                  .collect(toImmutableList()));
      case LACKING -> throw new IllegalStateException("no rule asks for a lacking answer");
    };
  }

  private ImmutableList<ScoresAnswer.Score> scores(int lowest, int highest) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(
            i ->
                ScoresAnswer.Score.of(
                    GROUPS.get(i % 2).id(), PartId.of("r" + i), decimal(lowest, highest, 0)))
        .collect(toImmutableList());
  }

  private static Mark mark(String id, String value) {
    return new Mark(PartId.of(id), Name.ofChinese(id), Decimal.parse(value));
  }

  /** An answer that is worth as much or more; nothing where answers have no order. */
  Optional<AnswerValue> better(AnswerValue answer) {
    if (rule instanceof Banded || rule instanceof RelativeToMean) {
      return Optional.empty();
    }
    int more = (hasWorseFirst() ? -1 : 1) * (1 + random.nextInt(3));
    if (answer instanceof CountAnswer count) {
      return Optional.of(new CountAnswer(Math.max(0, count.count() + more)));
    } else if (answer instanceof NumberAnswer number) {
      return Optional.of(new NumberAnswer(number.number().plus(Decimal.of(more))));
    } else if (answer instanceof ShareAnswer share) {
      long part = Math.max(0, Math.min(share.whole(), share.part() + more));
      return Optional.of(new ShareAnswer(part, share.whole()));
    } else if (answer instanceof RatioAnswer ratio) {
      return Optional.of(new RatioAnswer(Math.max(0, ratio.achieved() + more), ratio.due()));
    } else if (answer instanceof PlaceAnswer place) {
      return Optional.of(new PlaceAnswer(Math.max(1, place.place() - 1), place.of()));
    } else if (answer instanceof IncidentsAnswer incidents) {
      return Optional.of(
          new IncidentsAnswer(Math.max(0, incidents.reported() + more), incidents.unreported()));
    } else if (answer instanceof YesNoAnswer) {
      return Optional.of(new YesNoAnswer(true));
    } else if (answer instanceof PointsAnswer given) {
      Points raised = given.points().plus(points(0, 3));
      return Optional.of(
          new PointsAnswer(raised.compareTo(Points.of(10)) > 0 ? Points.of(10) : raised));
    }
    if (answer instanceof MarksAnswer marks) {
      return Optional.of(
          new MarksAnswer(
              marks.marks().stream()
                  .map(
                      one ->
                          random.nextBoolean()
                              ? one
                              : MarksAnswer.Marked.of(
                                  one.perspective(), one.rater(), PartId.of("m0")))
                  .collect(toImmutableList())));
    } else if (answer instanceof RatedOccurrencesAnswer rated) {
      return Optional.of(
          new RatedOccurrencesAnswer(
              rated.occurrences().stream()
                  .map(
                      one ->
                          new RatedOccurrencesAnswer.Rated(
                              one.what(), better(one.scores(), Decimal.of(5))))
                  .collect(toImmutableList())));
    }
    if (answer instanceof ScoresAnswer scores) {
      return Optional.of(new ScoresAnswer(better(scores.scores(), Decimal.of(100))));
    }
    return answer instanceof BallotsAnswer ballots
        ? Optional.of(withOneMoreForTheBest(ballots))
        : Optional.empty();
  }

  /** Whether a lower number is the better one. */
  private boolean hasWorseFirst() {
    return fewerIsBetter
        && (rule instanceof Linear
            || rule instanceof EfficacySixtyForty
            || rule instanceof EfficacyWithinBand
            || rule instanceof GradeLetters
            || rule instanceof PerOccurrence);
  }

  private ImmutableList<ScoresAnswer.Score> better(
      ImmutableList<ScoresAnswer.Score> scores, Decimal most) {
    return scores.stream()
        .map(
            one ->
                ScoresAnswer.Score.of(
                    one.perspective(),
                    one.rater(),
                    Ordering.natural().min(most, one.score().plus(Decimal.of(random.nextInt(9))))))
        .collect(toImmutableList());
  }

  private static BallotsAnswer withOneMoreForTheBest(BallotsAnswer ballots) {
    List<Votes> votes = new ArrayList<>(ballots.votes());
    votes.set(0, new Votes(votes.get(0).mark(), votes.get(0).count() + 1));
    return new BallotsAnswer(ballots.voters(), ballots.invalid(), ImmutableList.copyOf(votes));
  }

  private ShareAnswer share(int whole) {
    return new ShareAnswer(random.nextInt(whole + 1), whole);
  }

  private SeriesAnswer series() {
    long years =
        rule instanceof RelativeToPast past ? past.years() : ((RelativeToReference) rule).years();
    return new SeriesAnswer(
        ImmutableLongArray.copyOf(random.ints(years + 1, 0, 60).asLongStream()));
  }

  private PollsAnswer polls() {
    ImmutableList.Builder<Poll> polls = ImmutableList.builder();
    for (Perspective group : GROUPS) {
      for (String aspect : List.of("a", "b")) {
        if (random.nextInt(8) > 0) {
          polls.add(new Poll(group.id(), PartId.of(aspect), ballots()));
        }
      }
    }
    return new PollsAnswer(polls.build());
  }

  private BallotsAnswer ballots() {
    int most = random.nextInt(8) == 0 ? 1 : 20;
    return new BallotsAnswer(
        100,
        random.nextInt(5),
        IntStream.range(0, 3)
            .mapToObj(i -> new Votes(PartId.of("m" + i), random.nextInt(most)))
            .collect(toImmutableList()));
  }

  private Measure measure() {
    return one(Measure.values());
  }

  private ZeroDenominator zero() {
    return one(ZeroDenominator.values());
  }

  private ZeroDenominator zero(Measure measure) {
    return measure.hasDenominator() ? zero() : ZeroDenominator.NOT_APPLICABLE;
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  /** Two bands over the domain, of which one is worth the maximum. */
  private ImmutableList<PointsBand> bands(Interval domain) {
    Interval.End middle = new Interval.End(Decimal.parse("0.5"), true);
    Interval upper = new Interval(Optional.of(middle), domain.to());
    Interval lower = new Interval(domain.from(), Optional.of(new Interval.End(middle.at(), false)));
    boolean best = random.nextBoolean();
    return ImmutableList.of(
        new PointsBand(upper, best ? Points.of(10) : points(0, 10)),
        new PointsBand(lower, best ? points(0, 10) : Points.of(10)));
  }

  private static PointsBand band(String range, Points points) {
    return new PointsBand(Interval.parse(range).orElseThrow(), points);
  }

  private ImmutableList<Level> levels(String... values) {
    ImmutableList.Builder<Level> levels = ImmutableList.builder();
    Decimal standard = decimal(-20, 60, 1);
    for (int i = 0; i < values.length; i++) {
      Decimal step = decimal(1, 30, 1);
      standard = fewerIsBetter ? standard.plus(step) : standard.minus(step);
      levels.add(
          new Level(PartId.of("l" + i), Name.ofChinese("档"), standard, Decimal.parse(values[i])));
    }
    return levels.build();
  }

  private static ImmutableList<Choice> choices(String... points) {
    return IntStream.range(0, points.length)
        .mapToObj(i -> new Choice(PartId.of("c" + i), Name.ofChinese("项"), Points.parse(points[i])))
        .collect(toImmutableList());
  }

  private static ImmutableList<Mark> marks(String... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Mark(PartId.of("m" + i), Name.ofChinese("等"), Decimal.parse(values[i])))
        .collect(toImmutableList());
  }

  private static Aspect aspect(String id, String weight) {
    return new Aspect(PartId.of(id), Name.ofChinese("内容"), Decimal.parse(weight));
  }

  private Optional<Points> cap() {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(points(1, 15));
  }

  /** Points from one number to below another, to a tenth, and never 0 where the first is not. */
  private Points points(int from, int below) {
    return new Points(decimal(10 * from, 10 * below, 1));
  }

  private Decimal decimal(int from, int below, int places) {
    return new Decimal(from + random.nextInt(below - from), places);
  }
}
