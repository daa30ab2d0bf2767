package org.chamberkit.condition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.applicant.TraitId;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of condition on an invented applicant: what it says, and on which ground. */
class ConditionTest {

  private static final MetricId REVENUE = MetricId.of("revenue");
  private static final Period YEAR = Period.ofYear(2022);
  private static final LocalDate AS_OF = LocalDate.of(2023, 4, 30);
  private static final TraitId LISTED = TraitId.of("listed");

  /** Nothing is stated of it. */
  private static final Applicant SILENT =
      Applicant.builder().id(CandidateId.of("invented-01")).name(Name.ofChinese("虚构")).build();

  private static Applicant with(Reading revenue) {
    return SILENT.withValues(new MetricValue(REVENUE, YEAR, revenue));
  }

  private static Applicant grown(long base, long last) {
    return SILENT.withValues(
        new MetricValue(REVENUE, Period.ofYear(2020), Reading.of(Decimal.of(base))),
        new MetricValue(REVENUE, YEAR, Reading.of(Decimal.of(last))));
  }

  private static Applicant recorded(String from, String to) {
    return SILENT.withRecords(
        new AdverseRecord(
            RecordKind.TAX,
            new Validity(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))),
            Name.of("虚构：偷逃税", "invented: evasion")));
  }

  private static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }

  private static ValueWithin revenue(String within) {
    return new ValueWithin(REVENUE, 0, interval(within), Magnitude.YI);
  }

  private static GrowthWithin growth(String yearly) {
    return new GrowthWithin(REVENUE, 2, interval(yearly));
  }

  private static Condition records(RecordKind kind, LookBack lookBack) {
    return new NoRecord(ImmutableSortedSet.of(kind), lookBack);
  }

  private static Arguments asked(
      Condition condition, Applicant applicant, String english, String chinese) {
    return Arguments.of(condition, applicant, english, chinese);
  }

  static Stream<Arguments> values() {
    String floor = "within [5, ..) hundred million";
    String chinese = "[5, ..)亿之内";
    return Stream.of(
        asked(
            revenue("[5, ..)"),
            with(Reading.of(50_000)),
            "pass: revenue of 2022 is 50000 ten thousand, " + floor,
            "2022年的营业收入为50000万，在" + chinese),
        asked(
            revenue("(5, ..)"),
            with(Reading.of(50_000)),
            "fail: revenue of 2022 is 50000 ten thousand, not within (5, ..) hundred million",
            "2022年的营业收入为50000万，不在(5, ..)亿之内"),
        asked(
            revenue("[5, ..)"),
            with(Reading.of(49_999)),
            "fail: revenue of 2022 is 49999 ten thousand, not " + floor,
            "2022年的营业收入为49999万，不在" + chinese),
        asked(
            revenue("[5, ..)"),
            with(new Reading.Masked(6)),
            "pass: revenue of 2022 is ****** ten thousand, " + floor,
            "2022年的营业收入为******万，在" + chinese),
        asked(
            revenue("[5, ..)"),
            with(new Reading.Masked(5)),
            "unknown: revenue of 2022 is only known as ***** ten thousand, which does not tell"
                + " whether it is "
                + floor,
            "2022年的营业收入仅知为*****万，不能判定是否在" + chinese),
        asked(
            revenue("[5, ..)"),
            with(Reading.Lack.WITHHELD),
            "unknown: revenue of 2022 is not known",
            "2022年的营业收入未知"),
        asked(
            new ValueWithin(REVENUE, 1, interval("[5, ..)"), Magnitude.YI),
            with(Reading.of(50_000)),
            "unknown: revenue of 2021 is not known",
            "2021年的营业收入未知"));
  }

  static Stream<Arguments> growths() {
    String went =
        "revenue went from 100 ten thousand to 144 ten thousand in 2 years, a yearly growth ";
    String chinese = "营业收入在 2 年间由100万变为144万，年均增长率";
    return Stream.of(
        asked(
            growth("[0.2, ..)"),
            grown(100, 144),
            "pass: " + went + "within [0.2, ..)",
            chinese + "在[0.2, ..)之内"),
        asked(
            growth("(0.2, ..)"),
            grown(100, 144),
            "fail: " + went + "not within (0.2, ..)",
            chinese + "不在(0.2, ..)之内"),
        asked(
            growth("(.., 0.2]"),
            grown(100, 144),
            "pass: " + went + "within (.., 0.2]",
            chinese + "在(.., 0.2]之内"),
        asked(
            growth("[0.2, ..)"),
            grown(0, 144),
            "fail: revenue of 2020 is 0 ten thousand; there is no growth from a base that is not"
                + " above 0",
            "2020年的营业收入为0万，基数不大于 0，不能计算增长率"),
        asked(
            growth("[0.2, ..)"),
            with(Reading.of(144)),
            "unknown: revenue of 2020 is not known",
            "2020年的营业收入未知"));
  }

  static Stream<Arguments> words() {
    Condition owner = new OwnershipAmong(ImmutableSortedSet.of(OwnershipClass.PRIVATE));
    Condition place = new PlaceWithin(ImmutableSortedSet.of(DivisionCode.of("330200")));
    Condition industry = new IndustryWithin(ImmutableSortedSet.of(IndustryCode.of("36")));
    Condition trait = new TraitAmong(LISTED, ImmutableSortedSet.of("yes"));
    return Stream.of(
        asked(
            owner,
            SILENT.withOwnership(OwnershipClass.PRIVATE),
            "pass: the ownership is private, among private",
            "所有制类别为民营控股，属于民营控股"),
        asked(
            owner,
            SILENT.withOwnership(OwnershipClass.STATE_CONTROLLED),
            "fail: the ownership is state-controlled, not among private",
            "所有制类别为国有控股，不属于民营控股"),
        asked(owner, SILENT, "unknown: the ownership is not stated", "未填报所有制类别"),
        asked(
            place,
            SILENT.withPlace(DivisionCode.of("330203")),
            "pass: the place of registration is 330203, among 330200",
            "注册地为330203，属于330200"),
        asked(
            place,
            SILENT.withPlace(DivisionCode.of("330100")),
            "fail: the place of registration is 330100, not among 330200",
            "注册地为330100，不属于330200"),
        asked(
            place,
            SILENT.withPlace(DivisionCode.of("330000")),
            "unknown: the place of registration is 330000, which does not tell whether it is among"
                + " 330200",
            "注册地为330000，不能判定是否属于330200"),
        asked(place, SILENT, "unknown: the place of registration is not stated", "未填报注册地"),
        asked(
            industry,
            SILENT.withIndustry(IndustryCode.of("36")),
            "pass: the industry is 36, among 36",
            "所属行业为36，属于36"),
        asked(
            industry,
            SILENT.withIndustry(IndustryCode.of("F")),
            "fail: the industry is F, not among 36",
            "所属行业为F，不属于36"),
        asked(
            industry,
            SILENT.withIndustry(IndustryCode.of("C")),
            "unknown: the industry is C, which does not tell whether it is among 36",
            "所属行业为C，不能判定是否属于36"),
        asked(industry, SILENT, "unknown: the industry is not stated", "未填报所属行业"),
        asked(
            trait,
            SILENT.withTraits(ImmutableSortedMap.of(LISTED, "yes")),
            "pass: listed is yes, among yes",
            "listed为yes，属于yes"),
        asked(
            trait,
            SILENT.withTraits(ImmutableSortedMap.of(LISTED, "no")),
            "fail: listed is no, not among yes",
            "listed为no，不属于yes"),
        asked(trait, SILENT, "unknown: listed is not stated", "未填报listed"));
  }

  static Stream<Arguments> facts() {
    Condition old = new FoundedBefore(3);
    EvidenceKind statements = EvidenceKind.of("statements");
    Condition evidence =
        new EvidenceGiven(ImmutableSortedSet.of(statements), Optional.of(revenue("[45, ..)")));
    return Stream.of(
        asked(
            old,
            SILENT.withFoundedOn(LocalDate.of(2019, 12, 31)),
            "pass: founded on 2019-12-31, not after 2019-12-31",
            "成立于 2019-12-31，不晚于 2019-12-31"),
        asked(
            old,
            SILENT.withFoundedOn(LocalDate.of(2020, 1, 1)),
            "fail: founded on 2020-01-01, after 2019-12-31",
            "成立于 2020-01-01，晚于 2019-12-31"),
        asked(old, SILENT, "unknown: the day of founding is not stated", "未填报成立日期"),
        asked(
            evidence,
            SILENT.withEvidence(ImmutableSortedSet.of(statements)),
            "pass: evidence (statements) is handed in",
            "已提供佐证材料（statements）"),
        asked(
            evidence,
            with(Reading.of(450_000)),
            "fail: evidence (statements) is missing",
            "缺少佐证材料（statements）"),
        asked(
            evidence,
            with(Reading.of(449_999)),
            "pass: evidence (statements) is not needed",
            "不需要提供佐证材料（statements）"),
        asked(
            evidence,
            SILENT,
            "unknown: evidence (statements) is missing, and it is not known whether it is needed",
            "缺少佐证材料（statements），且不能判定是否需要"));
  }

  static Stream<Arguments> recordsOfYears() {
    Condition twoYears = records(RecordKind.TAX, new LookBack.LastYears(2));
    return Stream.of(
        asked(
            twoYears,
            recorded("2021-05-01", "2021-05-01"),
            "fail: record (tax) of 2021-05-01: invented: evasion",
            "2021-05-01有不良记录（涉税违法）：虚构：偷逃税"),
        asked(
            twoYears,
            recorded("2021-04-30", "2021-04-30"),
            "pass: no record (tax) in 2021-05-01/2023-04-30",
            "2021-05-01/2023-04-30内无不良记录（涉税违法）"),
        asked(
            records(RecordKind.TAX, new LookBack.InPeriod()),
            recorded("2023-01-01", "2023-04-30"),
            "pass: no record (tax) in 2022",
            "2022年内无不良记录（涉税违法）"),
        asked(
            records(RecordKind.TAX, new LookBack.Standing()),
            recorded("2023-01-01", "2023-04-30"),
            "fail: record (tax) of 2023-01-01/2023-04-30: invented: evasion",
            "2023-01-01/2023-04-30有不良记录（涉税违法）：虚构：偷逃税"),
        asked(
            records(RecordKind.SAFETY, new LookBack.InPeriod()),
            SILENT,
            "unknown: records (work safety) are not in until 2022-12-31",
            "不良记录（安全生产事故）尚未核查至 2022-12-31"));
  }

  static Stream<Arguments> combinations() {
    Condition pass = revenue("[5, ..)");
    Condition fail = new FoundedBefore(0);
    Condition unknown = new OwnershipAmong(ImmutableSortedSet.of(OwnershipClass.PRIVATE));
    Applicant applicant = with(Reading.of(50_000)).withFoundedOn(LocalDate.of(2023, 1, 1));
    String passes = "revenue of 2022 is 50000 ten thousand, within [5, ..) hundred million";
    String passesChinese = "2022年的营业收入为50000万，在[5, ..)亿之内";
    String fails = "founded on 2023-01-01, after 2022-12-31";
    String failsChinese = "成立于 2023-01-01，晚于 2022-12-31";
    String isUnknown = "the ownership is not stated";
    String unknownChinese = "未填报所有制类别";
    return Stream.of(
        asked(all(pass, unknown, fail), applicant, "fail: " + fails, failsChinese),
        asked(all(pass, unknown), applicant, "unknown: " + isUnknown, unknownChinese),
        asked(
            all(pass, pass),
            applicant,
            "pass: " + passes + "; " + passes,
            passesChinese + "；" + passesChinese),
        asked(any(fail, unknown, pass), applicant, "pass: " + passes, passesChinese),
        asked(any(fail, unknown), applicant, "unknown: " + isUnknown, unknownChinese),
        asked(any(fail), applicant, "fail: " + fails, failsChinese),
        asked(new Not(fail), applicant, "pass: " + fails, failsChinese),
        asked(new Not(pass), applicant, "fail: " + passes, passesChinese),
        asked(new Not(unknown), applicant, "unknown: " + isUnknown, unknownChinese));
  }

  private static Condition all(Condition... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
  }

  private static Condition any(Condition... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource({"values", "growths", "words", "facts", "recordsOfYears", "combinations"})
  void says_pass_fail_or_unknown_and_why(
      Condition condition, Applicant applicant, String english, String chinese) {
    Population population =
        Population.builder()
            .invented(true)
            .addMetrics(
                new Metric(REVENUE, Name.of("营业收入", "revenue"), Unit.of("yuan"), Magnitude.WAN))
            .recordsUntil(ImmutableSortedMap.of(RecordKind.TAX, AS_OF))
            .addApplicants(applicant)
            .build();

    Verdict verdict = condition.ask(new Inquiry(population, applicant, YEAR, AS_OF));

    assertThat(verdict.outcome().word() + ": " + told(verdict, "; ", Language.ENGLISH))
        .isEqualTo(english);
    assertThat(told(verdict, "；", Language.CHINESE)).isEqualTo(chinese);
  }

  private static String told(Verdict verdict, String separator, Language language) {
    return verdict.grounds().stream()
        .map(ground -> ground.sentence(language))
        .collect(joining(separator));
  }

  @Test
  void cannot_ask_nothing_nor_look_too_far_back() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new AllOf(ImmutableList.of()))
        .withMessageContaining("NOTHING_ASKED");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new OwnershipAmong(ImmutableSortedSet.of()))
        .withMessageContaining("NOTHING_ASKED");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new FoundedBefore(101))
        .withMessageContaining("LOOKS_TOO_FAR_BACK");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new GrowthWithin(REVENUE, 0, Interval.ALL))
        .withMessageContaining("LOOKS_TOO_FAR_BACK");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> growth("[-1.5, ..)"))
        .withMessageContaining("RATE_TOO_LOW");
  }
}
