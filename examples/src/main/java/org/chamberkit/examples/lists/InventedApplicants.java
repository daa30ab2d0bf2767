package org.chamberkit.examples.lists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/**
 * Makes up the population of a year by rule, without chance: a hundred and thirty enterprises that
 * nobody has founded.
 */
final class InventedApplicants {

  private static final int COUNT = 130;
  private static final int FIRST_YEAR = 2021;
  private static final ImmutableList<String> INDUSTRIES =
      ImmutableList.of("C", "13", "26", "F", "G", "I", "E");
  private static final ImmutableSortedSet<EvidenceKind> STATEMENTS =
      ImmutableSortedSet.of(EvidenceKind.of("statements"));

  private InventedApplicants() {}

  static Population population(int year) {
    LocalDate until = LocalDate.of(year + 1, 4, 30);
    Population.Builder population =
        Population.builder()
            .invented(true)
            .addMetrics(
                metric("revenue", "营业收入", Magnitude.WAN),
                metric("tax", "纳税总额", Magnitude.WAN),
                metric("donations", "捐赠额", Magnitude.ONE))
            .recordsUntil(
                ImmutableSortedMap.of(RecordKind.ENVIRONMENT, until, RecordKind.SAFETY, until))
            .addControl(
                new ControlLink(
                    id(3), id(15), Optional.of(Decimal.parse("0.75")), Validity.ALWAYS));
    for (int number = 1; number <= COUNT; number++) {
      if (number != 128 || year > FIRST_YEAR) {
        population.addApplicant(applicant(number, year));
      }
    }
    if (year > FIRST_YEAR) {
      population.addWaiver(
          new Waiver(
              id(22),
              "environment",
              Name.of("虚构市工商联", "Invented City Federation"),
              LocalDate.of(2023, 5, 4),
              Name.of("虚构：已整改并通过验收", "invented: put right and inspected")));
    }
    return population.build();
  }

  static CandidateId id(int number) {
    return CandidateId.of("invented-" + (1000 + number));
  }

  private static Metric metric(String id, String name, Magnitude magnitude) {
    return new Metric(MetricId.of(id), Name.of(name, id), Unit.of("yuan"), magnitude);
  }

  private static Applicant applicant(int number, int year) {
    Applicant.Builder applicant =
        Applicant.builder()
            .id(id(number))
            .name(Name.of("虚构" + number + "号公司", "Invented Company " + number))
            .ownership(number == 4 ? OwnershipClass.STATE_CONTROLLED : OwnershipClass.PRIVATE)
            .place(DivisionCode.of("9901" + (number % 16 < 9 ? "0" : "") + (number % 16 + 1)))
            .industry(IndustryCode.of(INDUSTRIES.get(number % INDUSTRIES.size())))
            .foundedOn(LocalDate.of(1990 + number % 28, 1 + number % 12, 1))
            .evidence(number == 11 ? ImmutableSortedSet.of() : STATEMENTS)
            .values(values(number, year));
    if (year > FIRST_YEAR && number == 9) {
      applicant.addRecord(record(RecordKind.SAFETY, "2022-07-15", "较大生产安全事故", "a major accident"));
    }
    if (year > FIRST_YEAR && number == 22) {
      applicant.addRecord(
          record(RecordKind.ENVIRONMENT, "2022-03-02", "超标排放", "emissions above the limit"));
    }
    return applicant.build();
  }

  private static AdverseRecord record(RecordKind kind, String day, String chinese, String english) {
    Optional<LocalDate> on = Optional.of(LocalDate.parse(day));
    return new AdverseRecord(
        kind, new Validity(on, on), Name.of("虚构：" + chinese, "invented: " + english));
  }

  private static ImmutableList<MetricValue> values(int number, int year) {
    long revenue = revenue(number, year);
    long tax = revenue * (2 + number * 29 % 9) / 100;
    long donations =
        number % 10 == 0
            ? 0
            : (number * 71L + year * 5L) % 23 * 50_000 * (1 + number % 3) + 100_000;
    Reading taxes =
        number == 30 ? new Reading.Masked(5) : Reading.of(number == 41 ? tax(40, year) : tax);
    return ImmutableList.of(
        value("revenue", year, Reading.of(revenue)),
        value("tax", year, taxes),
        value("donations", year, number == 50 ? Reading.Lack.WITHHELD : Reading.of(donations)));
  }

  private static long tax(int number, int year) {
    return revenue(number, year) * (2 + number * 29 % 9) / 100;
  }

  /** In 万元; the forty-first has what the fortieth has, and the last two of a hundred are level. */
  private static long revenue(int number, int year) {
    int like = number == 41 ? 40 : number == 105 ? 104 : number;
    long base = 9_000_000L / (like + 5);
    return year == FIRST_YEAR ? base : base * (96 + like * 53 % 23) / 100;
  }

  private static MetricValue value(String metric, int year, Reading reading) {
    return new MetricValue(MetricId.of(metric), Period.ofYear(year), reading);
  }
}
