package org.chamberkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.condition.AnyOf;
import org.chamberkit.condition.Condition;
import org.chamberkit.condition.EvidenceGiven;
import org.chamberkit.condition.LookBack;
import org.chamberkit.condition.NoRecord;
import org.chamberkit.condition.Outcome;
import org.chamberkit.condition.OwnershipAmong;
import org.chamberkit.condition.ValueWithin;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published conditions of survey and ranking as data; the applicants are invented. */
class PublishedFloorsTest {

  private static final MetricId REVENUE = MetricId.of("revenue");
  private static final MetricId RESEARCH = MetricId.of("research");
  private static final OwnershipClass HMT = OwnershipClass.HMT_CONTROLLED;

  // All-China Federation of Industry and Commerce, survey of large-scale private enterprises
  // (全国工商联上规模民营企业调研): revenue of 5 亿元 (含)以上 for the years of revenue 2018 to 2023, of 10 亿元
  // (含)以上 for 2024 (notices of 2019 to 2025).
  private static final EligibilityRules ACFIC_TO_2023 =
      rules(2018, 2023, floor("survey-floor", Stage.SURVEY, "[5, ..)", Magnitude.YI));
  private static final EligibilityRules ACFIC_2024 =
      rules(2024, 2024, floor("survey-floor", Stage.SURVEY, "[10, ..)", Magnitude.YI));

  // Jiangxi federation, notice of 2015-03-23 on revenue of 2014: 2000 万元 to be surveyed, 1 亿元 to
  // take part in the ranking; foreign-controlled firms are out except those of Hong Kong, Macao and
  // Taiwan.
  private static final EligibilityRules JIANGXI_2014 =
      rules(
          2014,
          2014,
          ownership(OwnershipClass.PRIVATE, HMT),
          floor("survey-floor", Stage.SURVEY, "[2000, ..)", Magnitude.WAN),
          floor("ranking-floor", Stage.RANKING, "[1, ..)", Magnitude.YI));

  @ParameterizedTest(name = "{1} 万元 in {0}: {2}")
  @CsvSource(
      textBlock =
          """
          # year, 万元,        admission
          2018,   50000,       RANKED
          2018,   49999.9999,  OUTSIDE
          2023,   99999,       RANKED
          2024,   99999.9999,  OUTSIDE
          2024,   100000,      RANKED
          2014,   1999.99,     OUTSIDE
          2014,   2000,        SURVEYED
          2014,   9999.99,     SURVEYED
          2014,   10000,       RANKED
          """)
  void a_floor_is_included_and_changes_from_year_to_year(
      int year, String revenue, Admission admission) {
    EligibilityRules rules = year == 2014 ? JIANGXI_2014 : year < 2024 ? ACFIC_TO_2023 : ACFIC_2024;
    Applicant applicant = applicant(year, Reading.of(Decimal.parse(revenue)));

    assertThat(screened(rules, applicant, year).admission()).isEqualTo(admission);
  }

  @Test
  void rules_hold_for_their_own_years_only() {
    WithProblems<Screening> screening =
        ACFIC_TO_2023.screen(
            population(applicant(2024, Reading.of(1))),
            Period.ofYear(2024),
            LocalDate.of(2025, 4, 1));

    assertThat(screening.value()).isEmpty();
    assertThat(screening.problems())
        .extracting(problem -> problem.code().name())
        .containsExactly("RULES_NOT_IN_FORCE");
  }

  @Test
  void the_ownership_rule_differs_between_two_years() {
    // Notice on the survey of 2021: firms controlled from Hong Kong, Macao and Taiwan are out, too.
    EligibilityRules of2021 = rules(2021, 2021, ownership(OwnershipClass.PRIVATE));
    Applicant then = applicant(2014, Reading.of(20000)).withOwnership(HMT);
    Applicant later = applicant(2021, Reading.of(20000)).withOwnership(HMT);

    assertThat(screened(JIANGXI_2014, then, 2014).admission()).isEqualTo(Admission.RANKED);
    assertThat(screened(of2021, later, 2021).admission()).isEqualTo(Admission.OUTSIDE);
  }

  @Test
  void a_masked_value_decides_where_its_digits_do() {
    EligibilityRules rules = ACFIC_TO_2023;

    assertThat(outcome(rules, new Reading.Masked(6))).isEqualTo(Outcome.PASS);
    assertThat(outcome(rules, new Reading.Masked(5))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(rules, new Reading.Masked(4))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(rules, Reading.Lack.WITHHELD)).isEqualTo(Outcome.UNKNOWN);
  }

  private static Outcome outcome(EligibilityRules rules, Reading reading) {
    return screened(rules, applicant(2020, reading), 2020).findings().get(0).outcome();
  }

  @ParameterizedTest(name = "revenue {0}, research {1} 万元, handed in: {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # revenue, research, statements, outcome
          449999,    9999,     false,      PASS
          450000,    0,        false,      FAIL
          100,       10000,    false,      FAIL
          450000,    0,        true,       PASS
          100,       ,         false,      UNKNOWN
          """)
  void statements_are_needed_from_a_revenue_or_from_a_research_expense_on(
      String revenue, String research, boolean statements, Outcome outcome) {
    // Notice on the survey of 2021: statements are compulsory from 45 亿元 revenue or 1 亿元 R&D on.
    Condition large = new AnyOf(ImmutableList.of(yi(REVENUE, "[45, ..)"), yi(RESEARCH, "[1, ..)")));
    EvidenceKind kind = EvidenceKind.of("statements");
    EligibilityRules rules =
        rules(
            2021,
            2021,
            rule("statements", new EvidenceGiven(ImmutableSortedSet.of(kind), Optional.of(large))));
    Applicant applicant = applicant(2021, Reading.of(Decimal.parse(revenue)));
    if (research != null) {
      applicant =
          applicant.withValues(
              applicant.values().get(0),
              new MetricValue(RESEARCH, Period.ofYear(2021), Reading.of(Decimal.parse(research))));
    }
    if (statements) {
      applicant = applicant.withEvidence(ImmutableSortedSet.of(kind));
    }

    Screening screening = screen(rules, population(applicant), 2021);

    assertThat(screening.with(EligibilityRuleId.of("statements"), outcome)).hasSize(1);
  }

  @Test
  void a_veto_of_yibin_looks_back_two_years_and_tells_what_happened() {
    // Yibin city, rule for selecting its hundred strongest private enterprises (百强民营企业评选办法):
    // counterfeit goods within two years; others of the year, or standing on a list.
    EligibilityRules rules =
        rules(
            2020,
            2020,
            rule("counterfeit", veto(RecordKind.COUNTERFEIT, new LookBack.LastYears(2))),
            rule("tax", veto(RecordKind.TAX, new LookBack.InPeriod())),
            rule("abnormal", veto(RecordKind.ABNORMAL_LIST, new LookBack.Standing())));
    Applicant applicant =
        applicant(2020, Reading.of(1))
            .withRecords(
                record(RecordKind.COUNTERFEIT, "2019-04-01", "2019-04-01"),
                record(RecordKind.TAX, "2019-12-31", "2019-12-31"),
                record(RecordKind.ABNORMAL_LIST, "2018-05-01", "2021-03-30"));

    Screening screening = screen(rules, population(applicant), 2020);

    assertThat(screening.exclusions(screening.applicants().get(0)))
        .containsExactly(
            new Exclusion(
                "counterfeit",
                Name.ofChinese("counterfeit"),
                Name.of(
                    "2019-04-01有不良记录（制售假冒伪劣）：虚构", "record (counterfeit goods) of 2019-04-01: 虚构"),
                Optional.of(LocalDate.of(2019, 4, 1))));
    assertThat(screening.with(EligibilityRuleId.of("tax"), Outcome.PASS)).hasSize(1);
  }

  @Test
  void a_waiver_admits_and_stays_in_the_trail() {
    // Notice on the survey of 2021: a hit on the black-lists is to be explained.
    EligibilityRules rules =
        rules(
            2020,
            2020,
            rule("tax", veto(RecordKind.TAX, new LookBack.InPeriod())).withWaivable(true));
    Applicant applicant =
        applicant(2020, Reading.of(1))
            .withRecords(record(RecordKind.TAX, "2020-02-02", "2020-02-02"));
    Waiver waiver =
        new Waiver(
            applicant.id(),
            "tax",
            Name.ofChinese("虚构市工商联"),
            LocalDate.of(2021, 4, 2),
            Name.ofChinese("虚构：已补缴"));

    Screened screened =
        screen(rules, population(applicant).withWaivers(waiver), 2020).applicants().get(0);

    assertThat(screened.admission()).isEqualTo(Admission.RANKED);
    assertThat(screened.findings().get(0).outcome()).isEqualTo(Outcome.FAIL);
    assertThat(screened.findings().get(0).waiver()).contains(waiver);
  }

  @Test
  void that_records_are_not_in_is_not_that_there_are_none() {
    EligibilityRules rules =
        rules(2020, 2020, rule("wages", veto(RecordKind.WAGES, new LookBack.InPeriod())));

    Screened screened = screened(rules, applicant(2020, Reading.of(1)), 2020);

    assertThat(screened.findings().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(screened.admission()).isEqualTo(Admission.SURVEYED);
  }

  private static Condition veto(RecordKind kind, LookBack lookBack) {
    return new NoRecord(ImmutableSortedSet.of(kind), lookBack);
  }

  private static AdverseRecord record(RecordKind kind, String from, String to) {
    Validity on =
        new Validity(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    return new AdverseRecord(kind, on, Name.ofChinese("虚构"));
  }

  private static ValueWithin yi(MetricId metric, String within) {
    return new ValueWithin(metric, 0, Interval.parse(within).orElseThrow(), Magnitude.YI);
  }

  private static EligibilityRule floor(String id, Stage stage, String within, Magnitude magnitude) {
    Interval interval = Interval.parse(within).orElseThrow();
    return rule(id, new ValueWithin(REVENUE, 0, interval, magnitude)).withStage(stage);
  }

  private static EligibilityRule ownership(OwnershipClass... classes) {
    return rule("ownership", new OwnershipAmong(ImmutableSortedSet.copyOf(classes)))
        .withStage(Stage.SURVEY);
  }

  private static EligibilityRule rule(String id, Condition condition) {
    return EligibilityRule.builder()
        .id(EligibilityRuleId.of(id))
        .name(Name.ofChinese(id))
        .condition(condition)
        .build();
  }

  private static EligibilityRules rules(int first, int last, EligibilityRule... rules) {
    return EligibilityRules.builder()
        .name(Name.ofChinese("调研条件"))
        .source("see the comment of the test")
        .validity(Period.ofYears(first, last).asValidity())
        .addRules(rules)
        .build();
  }

  private static Applicant applicant(int year, Reading revenue) {
    return Applicant.builder()
        .id(CandidateId.of("invented"))
        .name(Name.ofChinese("虚构有限公司"))
        .ownership(OwnershipClass.PRIVATE)
        .addValue(new MetricValue(REVENUE, Period.ofYear(year), revenue))
        .build();
  }

  private static Population population(Applicant applicant) {
    Unit yuan = Unit.of("yuan");
    LocalDate until = LocalDate.of(2021, 4, 1);
    return Population.builder()
        .invented(true)
        .addMetric(new Metric(REVENUE, Name.ofChinese("营业收入"), yuan, Magnitude.WAN))
        .addMetric(new Metric(RESEARCH, Name.ofChinese("研发费用"), yuan, Magnitude.WAN))
        .recordsUntil(
            ImmutableSortedMap.of(
                RecordKind.ABNORMAL_LIST, until,
                RecordKind.COUNTERFEIT, until,
                RecordKind.TAX, until))
        .addApplicant(applicant)
        .build();
  }

  private static Screening screen(EligibilityRules rules, Population population, int year) {
    return rules.screen(population, Period.ofYear(year), LocalDate.of(year + 1, 3, 31)).orThrow();
  }

  private static Screened screened(EligibilityRules rules, Applicant applicant, int year) {
    return screen(rules, population(applicant), year).applicants().get(0);
  }
}
