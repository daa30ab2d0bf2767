package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.fact.Evidence;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Rating;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

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
