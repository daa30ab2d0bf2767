package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Veto;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A questionnaire with a round and a directory; rubric, round and organizations are invented. */
class QuestionnaireOfRoundTest {

  private static final ExistenceGate GATE =
      new ExistenceGate(PartId.of("gate"), Name.ofChinese("准入"));
  private static final Veto VETO =
      new Veto(
          PartId.of("veto"),
          Name.ofChinese("否决"),
          ImmutableList.of(
              new Veto.Ground(PartId.of("fraud"), Name.ofChinese("造假")),
              new Veto.Ground(PartId.of("discipline"), Name.ofChinese("违纪"))));

  /** A gate, growth in a criterion below another and in a bonus, and a veto. */
  private static final Rubric RUBRIC =
      Sample.rubric(
              Sample.criterion("D", Sample.judged("D1", 10)).build(),
              Sample.criterion(
                      "E",
                      Sample.criterion(
                              "F", Sample.judged("F1", 5), growth("F2", "national").build())
                          .notApplicable(NotApplicablePolicy.ZERO)
                          .build())
                  .build())
          .addSteps(
              GATE,
              Sample.adjustment(AdjustmentKind.BONUS, "bonus", growth("B1", "provincial").build())
                  .build(),
              VETO)
          .build();

  private static final Round ROUND =
      Round.builder()
          .rubric(RUBRIC.key())
          .name(Name.ofChinese("虚构评价周期"))
          .period(Period.ofYears(2022, 2023))
          .invented(true)
          .addReferences(reference("national", "0.06"), reference("provincial", "0.05"))
          .build();

  private static final Directory DIRECTORY =
      Directory.builder()
          .name(Name.ofChinese("虚构名录"))
          .invented(true)
          .addOrganizations(
              federation("F-1", Validity.ALWAYS),
              federation("F-2", Validity.startingOn(LocalDate.of(2024, 1, 1))),
              federation("F-3", until("2021-12-31")),
              federation("F-4", until("2022-01-01")))
          .build();

  private static final Questionnaire QUESTIONNAIRE =
      Questionnaire.of(RUBRIC, Optional.of(ROUND), Optional.of(DIRECTORY));

  private static final Evaluation EMPTY =
      Evaluation.builder()
          .rubric(RUBRIC.key())
          .subject(subject(SubjectKind.ORGANIZATION, "F-1"))
          .period(ROUND.period())
          .build();

  @Test
  void names_all_that_the_rubric_needs_but_is_not_given() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Questionnaire.of(RUBRIC))
        .withMessage(
            """
            /dimensions/1/parts/0/criterion/parts/1/item/rule/relativeToReference: MISSING_REFERENCE \
            Item "F2" compares with the reference value "national", which no round gives.
            /steps/0/existenceGate: MISSING_DIRECTORY \
            Gate "gate" asks who was in existence, so a directory must be given.
            /steps/1/bonus/items/0/rule/relativeToReference: MISSING_REFERENCE \
            Item "B1" compares with the reference value "provincial", which no round gives.""")
        .satisfies(
            e ->
                assertThat(lines(e.problems(), Language.CHINESE))
                    .isEqualTo(
                        """
                        /dimensions/1/parts/0/criterion/parts/1/item/rule/relativeToReference: \
                        MISSING_REFERENCE 评分项“F2”须与参照值“national”比较，但评价周期未给出该值。
                        /steps/0/existenceGate: MISSING_DIRECTORY \
                        准入条件“gate”须核实存续时间，必须提供名录。
                        /steps/1/bonus/items/0/rule/relativeToReference: \
                        MISSING_REFERENCE 评分项“B1”须与参照值“provincial”比较，但评价周期未给出该值。"""));
  }

  @Test
  void refuses_a_round_of_another_rubric_or_without_a_value() {
    Round other =
        ROUND.withRubric(new RubricKey("sample", "2")).withReferences(ROUND.references().get(1));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Questionnaire.of(RUBRIC, Optional.of(other), Optional.of(DIRECTORY)))
        .withMessage(
            """
            /key: ROUND_OF_OTHER_RUBRIC \
            The round belongs to rubric "sample 2", not to "sample 1".
            /dimensions/1/parts/0/criterion/parts/1/item/rule/relativeToReference: MISSING_REFERENCE \
            Item "F2" compares with the reference value "national", which no round gives.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评价周期对应的评分细则是“sample 2”，不是“sample 1”。"));
  }

  @Test
  void needs_nothing_where_the_rubric_asks_for_nothing() {
    Rubric plain = RUBRIC.withDimensions(RUBRIC.dimensions().get(0)).withSteps(VETO);

    assertThat(Questionnaire.of(plain).items()).hasSize(1);
    assertThat(Questionnaire.of(plain).rubric()).isEqualTo(plain);
  }

  @Test
  void gives_the_rules_what_the_round_and_the_directory_know() {
    AnswerSheet sheet = QUESTIONNAIRE.lay(EMPTY).orThrow();

    assertThat(sheet.context())
        .isEqualTo(
            new RuleContext(
                ROUND.period(),
                ImmutableList.of(),
                ImmutableMap.of(
                    PartId.of("national"), Decimal.parse("0.06"),
                    PartId.of("provincial"), Decimal.parse("0.05"))));
    assertThat(sheet.existence()).contains(Validity.ALWAYS);
    assertThat(sheet.answers()).hasSize(4).containsOnly(Optional.empty());
    assertThat(QUESTIONNAIRE.items())
        .extracting(item -> item.id().text())
        .containsExactly("D1", "F1", "F2", "B1");
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"2022,2022", "2021,2023", "2022,2024"})
  void refuses_an_evaluation_of_another_period(int first, int last) {
    Period period = Period.ofYears(first, last);

    assertThat(errors(EMPTY.withPeriod(period), Language.ENGLISH))
        .isEqualTo(
            "/period: OTHER_PERIOD This evaluation is about %s, "
                + "but the round is about 2022-01-01/2023-12-31.",
            period);
    assertThat(errors(EMPTY.withPeriod(period), Language.CHINESE))
        .isEqualTo("/period: OTHER_PERIOD 本评价的期间为 %s，评价周期为 2022-01-01/2023-12-31。", period);
  }

  @Test
  void refuses_a_subject_that_the_directory_does_not_have() {
    Evaluation unknown = EMPTY.withSubject(subject(SubjectKind.ORGANIZATION, "F-9"));

    assertThat(errors(unknown, Language.ENGLISH))
        .isEqualTo(
            "/subject/id: UNKNOWN_SUBJECT The directory does not have the organization \"F-9\".");
    assertThat(errors(unknown, Language.CHINESE))
        .isEqualTo("/subject/id: UNKNOWN_SUBJECT 名录中没有组织“F-9”。");
  }

  @ParameterizedTest
  @EnumSource(value = SubjectKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ORGANIZATION")
  void looks_up_who_is_no_organization_for_a_gate_alone(SubjectKind kind) {
    Questionnaire ungated =
        Questionnaire.of(
            RUBRIC.withSteps(RUBRIC.steps().get(1), VETO),
            Optional.of(ROUND),
            Optional.of(DIRECTORY));
    Evaluation evaluation = EMPTY.withSubject(subject(kind, "F-1"));

    assertThat(errors(evaluation, Language.ENGLISH))
        .isEqualTo(
            "/subject/id: UNKNOWN_SUBJECT The directory does not have the organization \"F-1\".");
    assertThat(ungated.lay(evaluation).orThrow().existence()).isEmpty();
    assertThat(ungated.lay(EMPTY).orThrow().existence()).contains(Validity.ALWAYS);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"F-2,2024-01-01/..", "F-3,../2021-12-31"})
  void refuses_a_subject_that_was_in_existence_on_no_day_of_the_period(
      String subject, String existence) {
    Evaluation evaluation = EMPTY.withSubject(subject(SubjectKind.ORGANIZATION, subject));

    assertThat(errors(evaluation, Language.ENGLISH))
        .isEqualTo(
            "/subject/id: SUBJECT_NOT_IN_EXISTENCE Organization \"%s\" was in existence for %s, "
                + "on no day of 2022-01-01/2023-12-31.",
            subject, existence);
    assertThat(errors(evaluation, Language.CHINESE))
        .isEqualTo(
            "/subject/id: SUBJECT_NOT_IN_EXISTENCE 组织“%s”的存续期为 %s，"
                + "与评价期间 2022-01-01/2023-12-31 无任何重合。",
            subject, existence);
  }

  @Test
  void takes_a_subject_that_was_in_existence_on_one_day_of_the_period() {
    assertThat(
            QUESTIONNAIRE
                .lay(EMPTY.withSubject(subject(SubjectKind.ORGANIZATION, "F-4")))
                .orThrow()
                .existence())
        .contains(until("2022-01-01"));
  }

  @Test
  void refuses_a_finding_of_a_ground_that_no_veto_has() {
    Evaluation evaluation = EMPTY.withFindings(finding("fraud"), finding("veto"));

    assertThat(errors(evaluation, Language.ENGLISH))
        .isEqualTo(
            "/findings/1/ground: UNKNOWN_GROUND "
                + "The rubric has nothing to be found by the name of \"veto\", but only: fraud, discipline.");
    assertThat(errors(evaluation, Language.CHINESE))
        .isEqualTo(
            "/findings/1/ground: UNKNOWN_GROUND 评分细则没有可认定的事项“veto”，可认定的仅有：fraud, discipline。");
    Rubric mild = RUBRIC.withSteps(GATE);
    Evaluation found = EMPTY.withFindings(finding("fraud"));
    assertThat(
            lines(
                Questionnaire.of(mild, Optional.of(ROUND), Optional.of(DIRECTORY))
                    .lay(found)
                    .problems(),
                Language.ENGLISH))
        .contains(
            "/findings/0/ground: UNKNOWN_GROUND The rubric has nothing to be found by the name of \"fraud\","
                + " but only: –.");
  }

  @Test
  void names_all_that_is_wrong_at_once() {
    Evaluation evaluation =
        EMPTY
            .withPeriod(Period.ofYear(2025))
            .withSubject(subject(SubjectKind.ORGANIZATION, "F-3"))
            .withFindings(finding("other"))
            .withAnswers(
                Answer.builder()
                    .item(PartId.of("F2"))
                    .value(new SeriesAnswer(ImmutableLongArray.of(1, 2, 3, 4)))
                    .build());

    assertThat(errors(evaluation, Language.ENGLISH))
        .isEqualTo(
            """
            /period: OTHER_PERIOD This evaluation is about 2025-01-01/2025-12-31, \
            but the round is about 2022-01-01/2023-12-31.
            /subject/id: SUBJECT_NOT_IN_EXISTENCE \
            Organization "F-3" was in existence for ../2021-12-31, \
            on no day of 2025-01-01/2025-12-31.
            /answers/0/value/series: SERIES_LENGTH \
            Item "F2" takes the numbers of 3 years, but 4 are given.
            /findings/0/ground: UNKNOWN_GROUND \
            The rubric has nothing to be found by the name of "other", but only: fraud, discipline.""");
  }

  private static Item.Builder growth(String id, String reference) {
    return Sample.item(
            id,
            new RelativeToReference(
                PartId.of(reference),
                2,
                ImmutableList.of(
                    new PointsBand(Interval.parse("[0, ..)").orElseThrow(), Points.of(5)),
                    new PointsBand(Interval.parse("(.., 0)").orElseThrow(), Points.ZERO))))
        .maximum(Points.of(5));
  }

  private static ReferenceValue reference(String id, String value) {
    return new ReferenceValue(PartId.of(id), Decimal.parse(value), Optional.empty());
  }

  private static Federation federation(String id, Validity existence) {
    return Federation.builder()
        .id(OrganizationId.of(id))
        .level(FederationLevel.COUNTY)
        .name(Name.ofChinese("虚构" + id))
        .existence(existence)
        .build();
  }

  private static Validity until(String day) {
    return new Validity(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private static Subject subject(SubjectKind kind, String id) {
    return new Subject(kind, SubjectId.of(id), Optional.empty());
  }

  private static Finding finding(String ground) {
    return new Finding(PartId.of(ground), "invented", LocalDate.of(2023, 5, 1));
  }

  private static String errors(Evaluation evaluation, Language language) {
    WithProblems<AnswerSheet> sheet = QUESTIONNAIRE.lay(evaluation);
    assertThat(sheet.value()).isEmpty();
    return lines(
        sheet.problems().stream().filter(Problem::isError).collect(ImmutableList.toImmutableList()),
        language);
  }

  private static String lines(ImmutableList<Problem> problems, Language language) {
    return problems.stream().map(problem -> problem.line(language)).collect(joining("\n"));
  }
}
