package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.fact.Evidence;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of self, peers and superior about one subject; invented. */
class DossierTest {

  private static final Evidence LIST = new Evidence("list of visits", Optional.empty());
  private static final Evidence MINUTES = new Evidence("minutes", Optional.empty());

  private static final DossierFile SELF =
      file("self", answer("visits", new CountAnswer(12)).withEvidence(LIST), ratings("self good"));
  private static final DossierFile PEERS =
      file(
          "peers",
          answer("visits", new LackingAnswer(Reading.Lack.UNKNOWN, Optional.empty())),
          ratings("peers fair"));
  private static final DossierFile SUPERIOR =
      file(
          "superior",
          ratings("superior excellent"),
          answer("visits", new CountAnswer(11)).withEvidence(MINUTES),
          answer("budget", new CountAnswer(1)));

  @Test
  void unites_the_ratings_of_all_files_and_says_where_they_come_from() {
    Evaluation merged = dossier("superior", SELF, PEERS, SUPERIOR).merged().orThrow();

    Answer judged = find(merged, "judged");
    assertThat(judged.value())
        .isEqualTo(ratings("self good", "peers fair", "superior excellent").value());
    assertThat(judged.origin()).contains(files("self", "peers", "superior"));
    assertThat(find(merged, "budget").origin()).contains(files("superior"));
  }

  @Test
  void counts_the_foremost_answer_where_files_differ_and_tells_both() {
    WithProblems<Evaluation> merged = dossier("superior", SELF, PEERS, SUPERIOR).merged();

    Answer visits = find(merged.orThrow(), "visits");
    assertThat(visits.value()).isEqualTo(new CountAnswer(11));
    assertThat(visits.origin()).contains(files("superior"));
    assertThat(visits.evidence()).containsExactly(MINUTES);
    assertThat(lines(merged))
        .isEqualTo(
            "/files/0/evaluation/answers/0/value: FILES_DIFFER Item \"visits\" is answered as 11 in"
                + " the file \"superior\", which counts, and as 12 in \"self\".");
  }

  @Test
  void does_not_merge_files_that_differ_where_none_goes_first() {
    WithProblems<Evaluation> merged = dossier("experts", SELF, SUPERIOR).merged();

    assertThat(merged.value()).isEmpty();
    assertThat(lines(merged))
        .isEqualTo(
            "/files/1/evaluation/answers/1/value: FILES_CONFLICT Item \"visits\" is answered as 12 in"
                + " the file \"self\" and as 11 in \"superior\"; say whose answer counts.");
  }

  @Test
  void takes_equal_answers_from_all_files_with_all_evidence() {
    DossierFile same =
        file("peers", answer("visits", new CountAnswer(12)).withEvidence(MINUTES, LIST));

    WithProblems<Evaluation> merged = dossier("superior", SELF, same).merged();

    assertThat(merged.problems()).isEmpty();
    assertThat(find(merged.orThrow(), "visits").evidence()).containsExactly(LIST, MINUTES);
    assertThat(find(merged.orThrow(), "visits").origin()).contains(files("self", "peers"));
  }

  @Test
  void tells_files_of_other_subjects_and_perspectives_that_rate_twice() {
    DossierFile other =
        new DossierFile(
            PartId.of("other"),
            SELF.evaluation().withAnswers(ratings("self poor")).withPeriod(Period.ofYear(2022)));

    WithProblems<Evaluation> merged = dossier("self", SELF, other).merged();

    assertThat(lines(merged))
        .isEqualTo(
            "/files/1/evaluation: FILE_OF_OTHER The file \"other\" is not about \"A\" by rubric"
                + " \"invented 1\" for 2023-01-01/2023-12-31, like the first one.\n"
                + "/files/1/evaluation/answers/0/value: RATED_DIFFERENTLY \"self\" rates item"
                + " \"judged\" as \"poor\" in the file \"other\", but as \"good\" in a file before it.");
  }

  @Test
  void unites_the_scores_of_raters_and_tells_one_who_scores_twice() {
    DossierFile members =
        file("members", scores(Score.of(PartId.of("members"), PartId.of("r1"), Decimal.of(80))));
    DossierFile office =
        file(
            "office",
            scores(
                Score.of(PartId.of("members"), PartId.of("r2"), Decimal.of(90)),
                Score.of(PartId.of("members"), PartId.of("r1"), Decimal.of(80))));
    DossierFile other =
        file(
            "other",
            scores(
                new Score(
                    PartId.of("members"),
                    PartId.of("r1"),
                    Decimal.of(80),
                    Decimal.of(2),
                    Optional.of("late"))));

    Evaluation merged = dossier("self", members, office).merged().orThrow();

    assertThat(find(merged, "scored").value().text()).isEqualTo("members r1: 80, members r2: 90");
    assertThat(find(merged, "scored").origin()).contains(files("members", "office"));
    assertThat(lines(dossier("self", members, other).merged()))
        .isEqualTo(
            "/files/1/evaluation/answers/0/value: RATED_DIFFERENTLY \"members r1\" rates item"
                + " \"scored\" as \"80 × 2 (late)\" in the file \"other\", but as \"80\" in a file"
                + " before it.");
  }

  @Test
  void unites_the_polls_of_groups() {
    DossierFile staff = file("staff", polls("staff", 3));
    DossierFile members = file("members", polls("members", 5));

    Evaluation merged = dossier("self", staff, members).merged().orThrow();

    assertThat(find(merged, "polled").value().text())
        .isEqualTo("staff work: good: 3 (3, 0); members work: good: 5 (5, 0)");
    assertThat(lines(dossier("self", staff, file("other", polls("staff", 4))).merged()))
        .isEqualTo(
            "/files/1/evaluation/answers/0/value: RATED_DIFFERENTLY \"staff work\" rates item"
                + " \"polled\" as \"good: 4 (4, 0)\" in the file \"other\", but as \"good: 3 (3, 0)\""
                + " in a file before it.");
  }

  @Test
  void keeps_findings_that_agree_and_settles_those_that_contradict() {
    Finding open = finding(Finding.Outcome.UNKNOWN, "asked");
    Finding met = finding(Finding.Outcome.MET, "fined");
    Finding again = finding(Finding.Outcome.MET, "fined twice");
    Finding notMet = finding(Finding.Outcome.NOT_MET, "no case");

    assertThat(
            dossier("self", found("self", open), found("peers", met), found("office", met, again))
                .merged()
                .orThrow()
                .findings())
        .containsExactly(met, again);
    WithProblems<Evaluation> settled =
        dossier("office", found("self", met), found("office", notMet)).merged();
    assertThat(settled.orThrow().findings()).containsExactly(notMet);
    assertThat(lines(settled))
        .isEqualTo(
            "/files/0/evaluation/findings/0: FINDINGS_DIFFER \"fraud\" was found by the file"
                + " \"office\", which counts, to be otherwise (no case) than by \"self\" (fined).");
    assertThat(lines(dossier("peers", found("self", met), found("office", notMet)).merged()))
        .isEqualTo(
            "/files/1/evaluation/findings/0: FINDINGS_CONFLICT \"fraud\" was found by the file"
                + " \"self\" to be otherwise (fined) than by \"office\" (no case); say whose finding"
                + " counts.");
  }

  @Test
  void takes_an_overriding_that_several_files_hold_once() {
    Overriding over =
        new Overriding(
            PartId.of("visits"),
            new Ruling.Answered(new CountAnswer(10)),
            "panel",
            LocalDate.of(2024, 1, 5),
            "list corrected");
    DossierFile self = new DossierFile(PartId.of("self"), SELF.evaluation().withOverridden(over));
    DossierFile superior =
        new DossierFile(PartId.of("superior"), SUPERIOR.evaluation().withOverridden(over));

    assertThat(dossier("superior", self, superior).toEvaluation().orThrow().overridden())
        .containsExactly(over);
  }

  @ParameterizedTest(name = "{0} is {1} in the files")
  @CsvSource({
    "/answers/0/value/count, /files/2/evaluation/answers/1/value/count",
    "/answers/1/value/ratings/0/mark, /files/0/evaluation/answers/1/value/ratings/0/mark",
    "/answers/1/value/ratings/1, /files/1/evaluation/answers/1/value/ratings/0",
    "/answers/1/value/ratings/2/mark, /files/2/evaluation/answers/0/value/ratings/0/mark",
    "/answers/2/value, /files/2/evaluation/answers/2/value",
    "/answers/3/value, /files",
    "/answers, /files",
    "/findings/0, /files/1/evaluation/findings/0",
    "/subject/id, /files/0/evaluation/subject/id",
  })
  void points_from_what_was_merged_back_to_the_file_from_which_it_comes(
      String merged, String file) {
    DossierFile peers =
        new DossierFile(
            PEERS.source(), PEERS.evaluation().withFindings(finding(Finding.Outcome.MET, "fined")));
    Dossier dossier = dossier("superior", SELF, peers, SUPERIOR);
    Evaluation made = dossier.merged().orThrow();
    Evaluation answered =
        made.withAnswers(
            ImmutableList.<Answer>builder()
                .addAll(made.answers())
                .add(answer("figure", new CountAnswer(3)))
                .build());

    assertThat(pointBack(dossier, answered, merged)).isEqualTo(file);
  }

  @ParameterizedTest(name = "{0} is {1} in what was handed in")
  @CsvSource({
    "/answers/0/value/count, /answers/0/value",
    "/answers/1/value/ratings/0/mark, /answers/1/value/ratings/0/mark",
    "/answers/2/value, /answers",
    "/findings, /findings",
    "/period, /period",
    "'', ''",
  })
  void points_from_what_figures_answered_back_to_what_was_typed_in(String answered, String given) {
    Evaluation handedIn = SELF.evaluation();
    Evaluation made =
        handedIn.withAnswers(
            answer("visits", new CountAnswer(9)),
            handedIn.answers().get(1),
            answer("figure", new CountAnswer(3)));

    assertThat(pointBack(handedIn, made, answered)).isEqualTo(given);
  }

  private static String pointBack(Submission submission, Evaluation made, String pointer) {
    Problem problem =
        Problem.of(
            EvaluationProblem.NOT_VOTED_ON,
            new Pointer(pointer),
            ImmutableMap.of("subject", "A", "item", "visits"));
    return submission.pointBack(made, ImmutableList.of(problem)).get(0).place().pointer().text();
  }

  private static Finding finding(Finding.Outcome outcome, String reason) {
    return new Finding(PartId.of("fraud"), outcome, reason, LocalDate.of(2023, 5, 1));
  }

  private static DossierFile found(String source, Finding... findings) {
    return new DossierFile(PartId.of(source), file(source).evaluation().withFindings(findings));
  }

  private static Answer scores(Score... scores) {
    return answer("scored", new ScoresAnswer(ImmutableList.copyOf(scores)));
  }

  private static Answer polls(String group, long good) {
    BallotsAnswer ballots =
        new BallotsAnswer(good, 0, ImmutableList.of(new Votes(PartId.of("good"), good)));
    return answer(
        "polled",
        new PollsAnswer(
            ImmutableList.of(new PollsAnswer.Poll(PartId.of(group), PartId.of("work"), ballots))));
  }

  @Test
  void has_files_each_of_another_source() {
    assertThatThrownBy(() -> dossier("self", SELF, SELF))
        .isInstanceOf(ProblemException.class)
        .hasMessage("/files/1: FILE_TWICE The file \"self\" is given more than once here.");
    assertThatThrownBy(() -> dossier("self"))
        .hasMessage("/files: NO_FILES The dossier has no file.");
  }

  private static Dossier dossier(String foremost, DossierFile... files) {
    return Dossier.builder().addPrecedence(PartId.of(foremost)).addFiles(files).build();
  }

  private static DossierFile file(String source, Answer... answers) {
    return new DossierFile(
        PartId.of(source),
        Evaluation.builder()
            .rubric(new RubricKey("invented", "1"))
            .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("A"), Optional.empty()))
            .period(Period.ofYear(2023))
            .invented(true)
            .addAnswers(answers)
            .build());
  }

  private static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  /** Ratings such as {@code self good}. */
  private static Answer ratings(String... ratings) {
    return answer(
        "judged",
        new RatingsAnswer(
            Stream.of(ratings)
                .map(text -> text.split(" "))
                .map(words -> new Rating(PartId.of(words[0]), PartId.of(words[1])))
                .collect(ImmutableList.toImmutableList())));
  }

  private static Origin files(String... files) {
    return new Origin.OfFiles(
        Stream.of(files).map(PartId::of).collect(ImmutableList.toImmutableList()));
  }

  private static Answer find(Evaluation evaluation, String item) {
    return evaluation.answers().stream()
        .filter(answer -> answer.item().text().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static String lines(WithProblems<?> result) {
    return result.problems().stream()
        .map(problem -> problem.line(Language.ENGLISH))
        .collect(joining("\n"));
  }
}
