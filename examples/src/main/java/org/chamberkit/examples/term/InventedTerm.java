package org.chamberkit.examples.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;

/**
 * Makes up what the federations of a city did in the term from 2017 to 2021. <b>Every fact is
 * invented.</b> The same directory gives the same facts.
 */
public final class InventedTerm {

  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2021;
  private static final LocalDate BEFORE = LocalDate.of(FIRST_YEAR - 1, 12, 31);
  private static final int ENTERPRISES = 120;
  private static final ThingKind ENTERPRISE = ThingKind.of("enterprise");
  private static final ImmutableList<String> PROGRAMMES =
      ImmutableList.of("youngEntrepreneurs", "innovationLecture", "chamberLecture", "unitedFront");

  private final SplittableRandom random = new SplittableRandom(20211231);
  private final List<RegisterEntry> entries = new ArrayList<>();
  private int number;

  private InventedTerm() {}

  /**
   * Makes the facts, what was corrected and withdrawn later, and a declared match.
   *
   * @param directory the federations
   * @return what was recorded
   */
  public static ImmutableList<RegisterEntry> of(Directory directory) {
    InventedTerm term = new InventedTerm();
    for (Federation federation : federations(directory)) {
      term.addStocks(federation);
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        if (federation.existence().covers(Period.ofYear(year))) {
          term.addYear(federation, year);
        }
      }
    }
    term.addSpecialCases();
    return ImmutableList.copyOf(term.entries);
  }

  private static List<Federation> federations(Directory directory) {
    return directory.organizations().stream()
        .filter(Federation.class::isInstance)
        .map(Federation.class::cast)
        .toList();
  }

  /** What there was when the term began. */
  private void addStocks(Federation federation) {
    if (federation.level() != FederationLevel.COUNTY || !federation.existence().holdsOn(BEFORE)) {
      return;
    }
    int townships = between(6, 12);
    add(stock(federation, "township", "townships", townships));
    add(stock(federation, "township.coverage", "townships", townships - between(0, 4)));
    add(stock(federation, "chamber.affiliated", "chambers", between(4, 9)));
  }

  private Fact stock(Federation federation, String kind, String unit, int amount) {
    return fact(federation, kind, Period.ofDay(BEFORE)).withAmount(amount(amount, unit));
  }

  private void addYear(Federation federation, int year) {
    for (int i = between(2, 4); i > 0; i--) {
      add(
          fact(federation, "training.session", day(year)).toBuilder()
              .role(between(0, 9) == 0 ? Role.JOINED : Role.HOSTED)
              .build()
              .withAmount(amount(between(30, 160), "attendances"))
              .toBuilder()
              .marks(
                  ImmutableSortedMap.of(
                      Category.of("programme"),
                      Mark.of(PROGRAMMES.get(between(0, PROGRAMMES.size() - 1)))))
              .build());
    }
    for (int i = between(2, 5); i > 0; i--) {
      add(
          fact(federation, "visit.research", day(year)).toBuilder()
              .marks(
                  ImmutableSortedMap.of(
                      Category.of("visited"),
                      Mark.of(between(0, 2) == 0 ? "chamber" : "enterprise")))
              .build());
    }
    add(
        fact(federation, "visit.withLeaders", day(year)).toBuilder()
            .about(Stream.generate(this::enterprise).limit(3).toList())
            .build());
    int filed = between(15, 60);
    addYearly(federation, year, "request.filed", "requests", filed);
    addYearly(federation, year, "request.answered", "requests", filed - between(0, 2));
    int disputes = between(3, 20);
    addYearly(federation, year, "dispute.mediated", "cases", disputes);
    addYearly(federation, year, "dispute.settled", "cases", disputes - between(0, 3));
    if (federation.level() == FederationLevel.COUNTY) {
      addChambers(federation, year);
    }
  }

  private void addYearly(Federation federation, int year, String kind, String unit, int amount) {
    add(fact(federation, kind, Period.ofYear(year)).withAmount(amount(amount, unit)));
  }

  private void addChambers(Federation federation, int year) {
    if (between(0, 2) == 0) {
      add(changed(federation, year, "chamber.affiliated", "chambers", 1, "founded"));
    }
    if (between(0, 9) == 0) {
      add(changed(federation, year, "chamber.affiliated", "chambers", -1, "dissolved"));
    }
    if (between(0, 5) == 0) {
      add(changed(federation, year, "township.coverage", "townships", 1, "founded"));
    }
  }

  private Fact changed(
      Federation federation, int year, String kind, String unit, int amount, String change) {
    return fact(federation, kind, day(year)).withAmount(amount(amount, unit)).toBuilder()
        .marks(ImmutableSortedMap.of(Category.of("change"), Mark.of(change)))
        .build();
  }

  /** One event told by three, numbers that are not known, and what was recorded anew later. */
  private void addSpecialCases() {
    Fact hosted = session("fair-city", "F-990100", "2019-09-18", Role.HOSTED, Reading.of(420));
    add(hosted.withEvent(EventId.of("fair-2019")));
    add(
        session("fair-jia", "F-990101", "2019-09-18", Role.CO_HOSTED, Reading.of(130))
            .withEvent(EventId.of("fair-2019")));
    add(session("fair-yi", "F-990102", "2019-09-18", Role.CO_HOSTED, Reading.of(95)));
    entries.add(
        new SameEvent(
            EventId.of("fair-2019"),
            LocalDate.of(2019, 10, 8),
            ImmutableList.of(FactId.of("fair-yi"))));
    add(session("masked", "F-990103", "2020-10-12", Role.HOSTED, new Reading.Masked(3)));
    add(
        session(
            "about",
            "F-990104",
            "2020-11-02",
            Role.HOSTED,
            new Reading.Approximate(Decimal.of(201), Decimal.of(299))));
    add(session("unknown", "F-990105", "2021-03-03", Role.HOSTED, Reading.Lack.UNKNOWN));
    Fact wrong = session("lecture", "F-990106", "2021-06-08", Role.HOSTED, Reading.of(1_450));
    add(wrong);
    add(
        wrong.withAmount(new Amount(Reading.of(145), Unit.of("attendances"))).toBuilder()
            .recordedOn(LocalDate.of(2022, 3, 15))
            .build()
            .toBuilder()
            .correction("A zero too many (多录一个零)")
            .build());
    add(session("twice", "F-990107", "2021-07-01", Role.HOSTED, Reading.of(80)));
    entries.add(
        new Withdrawal(FactId.of("twice"), LocalDate.of(2021, 8, 2), "Entered twice (重复录入)"));
  }

  private static Fact session(
      String id, String federation, String day, Role role, Reading reading) {
    LocalDate when = LocalDate.parse(day);
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(when.plusDays(7))
        .kind(FactKind.of("training.session"))
        .organization(OrganizationId.of(federation))
        .role(role)
        .when(Period.ofDay(when))
        .amount(new Amount(reading, Unit.of("attendances")))
        .build();
  }

  private Fact fact(Federation federation, String kind, Period when) {
    return Fact.builder()
        .id(FactId.of("T-" + ++number))
        .recordedOn(when.endsOn().plusDays(between(1, 20)))
        .kind(FactKind.of(kind))
        .organization(federation.id())
        .when(when)
        .build();
  }

  private void add(Fact fact) {
    entries.add(fact);
  }

  private Thing enterprise() {
    return new Thing(ENTERPRISE, "E-" + between(1, ENTERPRISES));
  }

  private Period day(int year) {
    return Period.ofDay(LocalDate.of(year, 1, 1).plusDays(between(0, 364)));
  }

  private static Amount amount(int amount, String unit) {
    return new Amount(Reading.of(amount), Unit.of(unit));
  }

  private int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
