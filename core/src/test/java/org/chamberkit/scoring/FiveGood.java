package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.FiveGood.ballots;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.honours;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.ratio;
import static org.chamberkit.scoring.FiveGood.share;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.text.Name;

/**
 * A round by the illustrative rubric of Five Good, a directory and districts. No such city exists:
 * all of it is invented.
 */
final class FiveGood {

  static final Period PERIOD = Period.ofYears(2022, 2023);

  static final Round ROUND =
      Round.builder()
          .rubric(FiveGoodRubric.RUBRIC.key())
          .name(Name.of("虚构市2022—2023年度", "Invented City, 2022 and 2023"))
          .period(PERIOD)
          .invented(true)
          .addReference(
              new ReferenceValue(
                  PartId.of("growth"), Decimal.parse("0.06"), Optional.of("invented mean")))
          .build();

  static final String EAST = "F-990101";
  static final String WEST = "F-990102";

  /** Founded in the round. */
  static final String YOUNG = "F-990103";

  /** Dissolved in the round. */
  static final String OLD = "F-990104";

  /** Dissolved before the round. */
  static final String GONE = "F-990105";

  static final Directory DIRECTORY =
      Directory.builder()
          .name(Name.of("虚构市名录", "Directory of an invented city"))
          .invented(true)
          .addOrganizations(
              federation(EAST, "..", ".."),
              federation(WEST, "2022-01-01", "2023-12-31"),
              federation(YOUNG, "2022-01-02", ".."),
              federation(OLD, "2001-01-01", "2023-12-30"),
              federation(GONE, "2001-01-01", "2021-12-31"))
          .addAllOrganizations(
              IntStream.rangeClosed(1, 9).mapToObj(i -> federation(other(i), "..", "..")).toList())
          .build();

  static final Scorer SCORER = scorer(FiveGoodRubric.RUBRIC);

  /** Worked by hand in the test of the scorer; no trade chamber was due. */
  static final Evaluation DISTRICT =
      evaluation(EAST)
          .withAnswers(
              answer("P1", count(7)),
              answer("P2", share(51, 60)),
              answer("P3", share(6, 7)),
              answer("P4", ratings("excellent", "good", "good")),
              answer("T1", fulfilled("chair", "congress", "records", "yearly")),
              answer("T2", series(700, 742, 779)),
              answer("T3", share(420, 700)),
              answer("T4", share(33, 42)),
              answer("C1", share(11, 13)),
              answer("C2", ratio(2, 0)),
              answer("C3", share(3, 14)),
              answer("C4", share(5, 6)),
              answer("R1", ratio(34, 36)),
              answer("R2", ratio(23, 21)),
              answer("R3", share(9, 14)),
              answer("R4", count(5)),
              answer("R5", ballots(40, 2, 20, 9, 5, 3)),
              answer("S1", ratio(5, 6)),
              answer("S2", new YesNoAnswer(true)),
              answer("S3", ratings("excellent", "excellent", "good")),
              answer(
                  "B1",
                  honours(
                      "A provincial 2022-03-01",
                      "A national 2023-05-04",
                      "B provincial 2022-06-30",
                      "C provincial 2023-12-31")),
              answer("D1", count(3)));

  /** Every item answered with the most that can be had, without honours: 100. */
  static final Evaluation FULL =
      evaluation(EAST)
          .withAnswers(
              answer("P1", count(8)),
              answer("P2", share(1, 1)),
              answer("P3", share(1, 1)),
              answer("P4", ratings("excellent", "excellent", "excellent")),
              answer("T1", fulfilled("congress", "chair", "yearly", "rules", "records")),
              answer("T2", series(100, 110, 120)),
              answer("T3", share(1, 1)),
              answer("T4", share(9, 10)),
              answer("C1", share(1, 1)),
              answer("C2", ratio(1, 1)),
              answer("C3", share(3, 10)),
              answer("C4", share(1, 1)),
              answer("R1", ratio(1, 1)),
              answer("R2", ratio(1, 1)),
              answer("R3", share(1, 1)),
              answer("R4", count(4)),
              answer("R5", ballots(10, 0, 10, 0, 0, 0)),
              answer("S1", ratio(1, 1)),
              answer("S2", new YesNoAnswer(true)),
              answer("S3", ratings("excellent", "excellent", "excellent")),
              answer("B1", honours()),
              answer("D1", count(0)));

  /** Every item answered with the least that can be had: 1 for members and 2.4 for satisfaction. */
  static final Evaluation EMPTY =
      evaluation(EAST)
          .withAnswers(
              answer("P1", count(0)),
              answer("P2", share(0, 1)),
              answer("P3", share(0, 1)),
              answer("P4", ratings("poor", "poor", "poor")),
              answer("T1", fulfilled()),
              answer("T2", series(100, 50, 25)),
              answer("T3", share(0, 1)),
              answer("T4", share(0, 1)),
              answer("C1", share(0, 1)),
              answer("C2", ratio(0, 1)),
              answer("C3", share(0, 1)),
              answer("C4", share(0, 1)),
              answer("R1", ratio(0, 1)),
              answer("R2", ratio(0, 1)),
              answer("R3", share(0, 1)),
              answer("R4", count(0)),
              answer("R5", ballots(10, 0, 0, 0, 0, 10)),
              answer("S1", ratio(0, 1)),
              answer("S2", new YesNoAnswer(false)),
              answer("S3", ratings("poor", "poor", "poor")),
              answer("B1", honours()),
              answer("D1", count(0)));

  private FiveGood() {}

  /** A scorer of this rubric or a version of it, with the round and the directory. */
  static Scorer scorer(Rubric rubric) {
    return Scorer.builder(rubric)
        .round(ROUND.withRubric(rubric.key()))
        .directory(DIRECTORY)
        .build();
  }

  static ScoreCard score(Evaluation evaluation) {
    return SCORER.score(evaluation).orThrow();
  }

  /** The line of an item. */
  static LedgerLine line(ScoreCard card, String item) {
    return Maps.uniqueIndex(card.lines(), line -> line.item().text()).get(item);
  }

  /** The rubric with another dimension in the place of the one of this index. */
  static Rubric withDimension(Criterion dimension, int index) {
    return FiveGoodRubric.RUBRIC.withDimensions(
        FiveGoodRubric.RUBRIC.dimensions().stream()
            .map(
                given ->
                    given.equals(FiveGoodRubric.RUBRIC.dimensions().get(index)) ? dimension : given)
            .toArray(Criterion[]::new));
  }

  /** One of nine more districts. */
  static String other(int number) {
    return "F-99011" + number;
  }

  /** An evaluation of a district without answers. */
  static Evaluation evaluation(String district) {
    return Evaluation.builder()
        .rubric(FiveGoodRubric.RUBRIC.key())
        .subject(subject(district))
        .period(PERIOD)
        .invented(true)
        .build();
  }

  static Subject subject(String district) {
    return new Subject(
        SubjectKind.ORGANIZATION,
        SubjectId.of(district),
        Optional.of(Name.of("虚构" + district, "Invented " + district)));
  }

  /** The evaluation with another answer in the place of the one to the same item. */
  static Evaluation replacing(Evaluation evaluation, String item, AnswerValue value) {
    assertThat(evaluation.answers()).extracting(Answer::item).contains(PartId.of(item));
    return Wenzhou.replacing(evaluation, answer(item, value));
  }

  static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  static CountAnswer count(long count) {
    return new CountAnswer(count);
  }

  static ShareAnswer share(long part, long whole) {
    return new ShareAnswer(part, whole);
  }

  static RatioAnswer ratio(long achieved, long due) {
    return new RatioAnswer(achieved, due);
  }

  static SeriesAnswer series(long... values) {
    return new SeriesAnswer(ImmutableLongArray.copyOf(values));
  }

  static ChecklistAnswer fulfilled(String... entries) {
    return new ChecklistAnswer(Stream.of(entries).map(PartId::of).collect(toImmutableList()));
  }

  /** The marks of self, executive members and superior; a dash for one that is missing. */
  static RatingsAnswer ratings(String self, String members, String superior) {
    ImmutableList<String> marks = ImmutableList.of(self, members, superior);
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).equals("-")) {
        ratings.add(
            new Rating(FiveGoodRubric.RUBRIC.perspectives().get(i).id(), PartId.of(marks.get(i))));
      }
    }
    return new RatingsAnswer(ImmutableList.copyOf(ratings));
  }

  static BallotsAnswer ballots(
      long voters, long invalid, long excellent, long good, long fair, long poor) {
    return new BallotsAnswer(
        voters,
        invalid,
        ImmutableList.of(
            new Votes(PartId.of("excellent"), excellent),
            new Votes(PartId.of("good"), good),
            new Votes(PartId.of("fair"), fair),
            new Votes(PartId.of("poor"), poor)));
  }

  /** Honours such as {@code A national 2023-05-04}. */
  static HonoursAnswer honours(String... honours) {
    return new HonoursAnswer(
        Stream.of(honours)
            .map(text -> Splitter.on(' ').splitToList(text))
            .map(
                words ->
                    new Honour(
                        words.get(0), PartId.of(words.get(1)), LocalDate.parse(words.get(2))))
            .collect(toImmutableList()));
  }

  private static Federation federation(String id, String startsOn, String endsOn) {
    return Federation.builder()
        .id(OrganizationId.of(id))
        .level(FederationLevel.COUNTY)
        .name(Name.of("虚构" + id, "Invented " + id))
        .existence(new Validity(day(startsOn), day(endsOn)))
        .build();
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
