package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.chamberkit.ballot.Ballots;
import org.chamberkit.ballot.PanelMarks;
import org.chamberkit.ballot.WeightedBallots;
import org.chamberkit.comparison.RelativeToPast;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.HighestHonour;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Options;
import org.chamberkit.text.Name;

/** Invented evaluations that fit a rubric; about one item in eight is left out. */
record Invented(Rubric rubric, Period period, Random random) {

  /** Evaluations by a rubric that needs neither round nor directory. */
  static ImmutableList<Evaluation> evaluations(Rubric rubric, Random random, int count) {
    Invented invented = new Invented(rubric, Period.ofYear(2012), random);
    ImmutableList<Item> items = Questionnaire.of(rubric).items();
    ImmutableList.Builder<Evaluation> evaluations = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      Name name = Name.ofChinese("虚构商会 \"" + i + "\" \\ \u2028 😀");
      SubjectId id = SubjectId.of("invented-" + i);
      evaluations.add(invented.evaluation(items, id, Optional.of(name)));
    }
    return evaluations.build();
  }

  Evaluation evaluation(ImmutableList<Item> items, SubjectId id, Optional<Name> name) {
    return Evaluation.builder()
        .rubric(rubric.key())
        .subject(new Subject(SubjectKind.ORGANIZATION, id, name))
        .period(period)
        .invented(true)
        .answers(
            items.stream()
                .filter(item -> random.nextInt(8) > 0)
                .map(item -> Answer.builder().item(item.id()).value(answer(item)).build())
                .collect(toImmutableList()))
        .build();
  }

  private AnswerValue answer(Item item) {
    return switch (item.rule().answerKind()) {
      case COUNT -> new CountAnswer(random.nextInt(12));
      case POINTS -> new PointsAnswer(hundredths(random.nextInt(701)));
      case OCCURRENCES ->
          new OccurrencesAnswer(
              random
                  .ints(random.nextInt(4), 300, 501)
                  .mapToObj(points -> new Occurrence("虚构", hundredths(points)))
                  .collect(toImmutableList()));
      case SHARE -> share();
      case RATIO -> new RatioAnswer(random.nextInt(20), random.nextInt(10));
      case SERIES -> series(item.rule());
      case YES_NO -> new YesNoAnswer(random.nextBoolean());
      case FULFILLED ->
          new ChecklistAnswer(
              some(((Checklist) item.rule()).entries().stream().map(entry -> entry.id()).toList()));
      case OPTION -> new OptionAnswer(one(((Options) item.rule()).options()).id());
      case RATINGS -> ratings((GradedJudgement) item.rule());
      case BALLOTS -> ballots(((Ballots) item.rule()).marks());
      case HONOURS -> honours((HighestHonour) item.rule());
      case NUMBER -> new NumberAnswer(new Decimal(random.nextInt(2_001) - 500, 1));
      case PLACE -> new PlaceAnswer(1 + random.nextInt(12), 12);
      case INCIDENTS -> new IncidentsAnswer(random.nextInt(4), random.nextInt(3));
      case POLLS -> polls((WeightedBallots) item.rule());
      case SCORES ->
          new ScoresAnswer(
              rubric.perspectives().stream()
                  .map(Perspective::id)
                  .map(id -> ScoresAnswer.Score.of(id, id, Decimal.of(random.nextInt(101))))
                  .collect(toImmutableList()));
      case MARKS ->
          new MarksAnswer(
              rubric.perspectives().stream()
                  .map(Perspective::id)
                  .map(
                      id ->
                          MarksAnswer.Marked.of(
                              id, id, one(((PanelMarks) item.rule()).marks()).id()))
                  .collect(toImmutableList()));
      case RATED_OCCURRENCES ->
          new RatedOccurrencesAnswer(
              ImmutableList.of(
                  new RatedOccurrencesAnswer.Rated(
                      "虚构",
                      rubric.perspectives().stream()
                          .map(Perspective::id)
                          .map(id -> ScoresAnswer.Score.of(id, id, Decimal.of(3)))
                          .collect(toImmutableList()))));
      case LACKING -> throw new IllegalStateException("no rule asks for a lacking answer");
    };
  }

  private ShareAnswer share() {
    int whole = random.nextInt(30);
    return new ShareAnswer(random.nextInt(whole + 1), whole);
  }

  private SeriesAnswer series(ItemRule rule) {
    long years =
        rule instanceof RelativeToPast past ? past.years() : ((RelativeToReference) rule).years();
    ImmutableLongArray.Builder values = ImmutableLongArray.builder();
    random.ints(years + 1, 0, 500).forEach(values::add);
    return new SeriesAnswer(values.build());
  }

  private RatingsAnswer ratings(GradedJudgement rule) {
    return new RatingsAnswer(
        some(
            rubric.perspectives().stream()
                .map(Perspective::id)
                .map(perspective -> new Rating(perspective, one(rule.marks()).id()))
                .toList()));
  }

  private PollsAnswer polls(WeightedBallots rule) {
    return new PollsAnswer(
        some(
            rubric.perspectives().stream()
                .flatMap(
                    group ->
                        rule.aspects().stream()
                            .map(
                                aspect -> new Poll(group.id(), aspect.id(), ballots(rule.marks()))))
                .toList()));
  }

  private BallotsAnswer ballots(List<Mark> marks) {
    return new BallotsAnswer(
        200,
        random.nextInt(10),
        some(marks.stream().map(mark -> new Votes(mark.id(), random.nextInt(30))).toList()));
  }

  private HonoursAnswer honours(HighestHonour rule) {
    return new HonoursAnswer(
        some(
            random
                .ints(3, 0, 2)
                .mapToObj(
                    matter ->
                        new Honour(
                            "虚构 " + matter,
                            one(rule.levels()).id(),
                            period.startsOn().plusDays(random.nextInt(365))))
                .toList()));
  }

  private static Points hundredths(int number) {
    return new Points(new Decimal(number, 2));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Mostly all of a list. */
  private <T> ImmutableList<T> some(List<T> list) {
    List<T> some = new ArrayList<>(list);
    if (!list.isEmpty() && random.nextInt(3) == 0) {
      some.remove(random.nextInt(list.size()));
    }
    return ImmutableList.copyOf(some);
  }
}
