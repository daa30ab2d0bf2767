package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactBuilder;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.Succession;
import org.chamberkit.relation.SuccessionKind;
import org.chamberkit.text.Name;

/**
 * Random facts of a term in an invented province: one district changes to another city in it, one
 * is merged into another, and one is split.
 */
final class RandomTerm {

  static final Period TERM = Period.ofYears(2017, 2021);
  static final ImmutableList<Period> PERIODS =
      ImmutableList.of(
          TERM,
          Period.ofYear(2018),
          Period.ofYear(2019),
          Period.ofYear(2021),
          new Period(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 7, 15)));
  static final LocalDate MOVE = LocalDate.of(2019, 6, 1);
  static final Unit UNIT = Unit.of("visits");
  static final ImmutableList<String> DISTRICTS =
      ImmutableList.of("d1", "d2", "moving", "merged", "d5", "split", "d7");

  private static final ThingKind ENTERPRISE = ThingKind.of("enterprise");

  private final Random random;

  RandomTerm(long seed) {
    random = new Random(seed);
  }

  static Directory directory() {
    Directory.Builder directory = Directory.builder();
    directory.name(Name.ofChinese("虚构省名录")).invented(true);
    directory.addOrganizations(
        federation("province", FederationLevel.PROVINCIAL, Validity.ALWAYS),
        federation("north", FederationLevel.MUNICIPAL, Validity.ALWAYS),
        federation("south", FederationLevel.MUNICIPAL, Validity.ALWAYS));
    directory.addRelations(
        InventedCity.guides("province", "north", Validity.ALWAYS),
        InventedCity.guides("province", "south", Validity.ALWAYS));
    for (int i = 0; i < DISTRICTS.size(); i++) {
      String district = DISTRICTS.get(i);
      Validity existence =
          district.equals("merged") || district.equals("split")
              ? new Validity(Optional.empty(), Optional.of(LocalDate.of(2020, 6, 30)))
              : Validity.ALWAYS;
      directory.addOrganizations(federation(district, FederationLevel.COUNTY, existence));
      if (district.equals("moving")) {
        directory.addRelations(
            InventedCity.guides(
                "north", district, new Validity(Optional.empty(), Optional.of(MOVE.minusDays(1)))),
            InventedCity.guides("south", district, Validity.startingOn(MOVE)));
      } else {
        directory.addRelations(
            InventedCity.guides(i < 4 ? "north" : "south", district, Validity.ALWAYS));
      }
    }
    directory.addSuccessions(
        new Succession(
            SuccessionKind.MERGED,
            OrganizationId.of("merged"),
            ImmutableList.of(new Heir(OrganizationId.of("d1"), Optional.empty())),
            LocalDate.of(2020, 7, 1)),
        new Succession(
            SuccessionKind.SPLIT,
            OrganizationId.of("split"),
            ImmutableList.of(
                new Heir(OrganizationId.of("d5"), Optional.of(Decimal.parse("0.5"))),
                new Heir(OrganizationId.of("d2"), Optional.of(Decimal.parse("0.25")))),
            LocalDate.of(2020, 7, 1)));
    return directory.build();
  }

  private static Federation federation(String id, FederationLevel level, Validity existence) {
    return InventedCity.federation(id, level).withExistence(existence);
  }

  /** A figure for each operator, for things, and for what is computed from figures. */
  static FigureCatalogue catalogue() {
    List<FigureDefinition> figures = new ArrayList<>();
    for (OverTime overTime : OverTime.values()) {
      for (AcrossUnits across : AcrossUnits.values()) {
        if (overTime != OverTime.MEAN_BY_DAYS) {
          figures.add(fromFacts(overTime + "-" + across, overTime, across, Optional.empty()));
        }
      }
      if (overTime != OverTime.BALANCE) {
        for (MissingRule rule : MissingRule.values()) {
          figures.add(
              fromFacts(
                  overTime + "-" + rule,
                  overTime,
                  AcrossUnits.SUM,
                  Optional.of(
                      new Expected(
                          Frequency.YEARLY,
                          rule,
                          OrganizationType.FEDERATION,
                          Optional.of(FederationLevel.COUNTY)))));
        }
      }
    }
    figures.add(
        figure(
            "things",
            FigureKind.DISTINCT,
            new FromFacts(
                Selection.of(FactKind.of("a")),
                new Measure.Things(ENTERPRISE),
                OverTime.SUM,
                AcrossUnits.SUM,
                Optional.empty())));
    figures.add(
        figure(
            "hosted",
            FigureKind.FLOW,
            new FromFacts(
                Selection.of(FactKind.of("a")).inRoles(Role.HOSTED),
                Measure.Facts.COUNT,
                OverTime.SUM,
                AcrossUnits.SUM,
                Optional.empty())));
    figures.add(
        figure(
            "rate",
            FigureKind.COMPLETION,
            new RatioOf(FigureId.of("hosted"), FigureId.of("COUNT-SUM"), ZeroRule.NOT_APPLICABLE)));
    figures.add(
        figure(
            "yearly",
            FigureKind.YEARLY_MEAN,
            new MeanPerYear(FigureId.of("SUM-SUM"), Divisor.MONTHS)));
    return InventedCity.catalogue(figures.toArray(FigureDefinition[]::new));
  }

  private static FigureDefinition fromFacts(
      String id, OverTime overTime, AcrossUnits across, Optional<Expected> expected) {
    return figure(
        id.replace('_', '.'),
        FigureKind.FLOW,
        new FromFacts(
            Selection.of(FactKind.of("a")), Measure.Amounts.AMOUNT, overTime, across, expected));
  }

  private static FigureDefinition figure(String id, FigureKind kind, FigureMethod method) {
    return InventedCity.figure(FigureId.of(id), kind, method);
  }

  static RollUp rollUp(Structure structure) {
    return RollUp.builder()
        .catalogue(catalogue())
        .directory(directory())
        .addRelations(RelationKind.GUIDES)
        .structure(structure)
        .addAllPeriods(PERIODS)
        .build();
  }

  ImmutableList<Fact> facts(int count) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      facts.add(fact(FactId.of("f" + i)));
    }
    return facts.build();
  }

  Fact fact(FactId id) {
    String organization = pick(DISTRICTS, "north", "south", "province");
    LocalDate first = LocalDate.of(2016, 7, 1).plusDays(random.nextInt(2_000));
    LocalDate last = first.plusDays(random.nextInt(3));
    boolean ended = organization.equals("merged") || organization.equals("split");
    if (ended && last.isAfter(LocalDate.of(2020, 6, 30))) {
      first = LocalDate.of(2018, 3, 3);
      last = first;
    }
    FactBuilder fact = Fact.builder();
    fact.id(id)
        .recordedOn(last.plusDays(random.nextInt(40)))
        .kind(FactKind.of(random.nextInt(10) == 0 ? "b" : "a"))
        .organization(OrganizationId.of(organization))
        .when(new Period(first, last))
        .amount(new Amount(reading(), UNIT));
    if (random.nextInt(3) == 0) {
      fact.event(EventId.of("e" + random.nextInt(8)));
    }
    if (random.nextInt(4) > 0) {
      fact.role(random.nextBoolean() ? Role.HOSTED : Role.JOINED);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      fact.addAbout(new Thing(ENTERPRISE, "x" + random.nextInt(12)));
    }
    return fact.build();
  }

  private Reading reading() {
    return switch (random.nextInt(12)) {
      case 0 -> new Reading.Masked(1 + random.nextInt(3));
      case 1 -> new Reading.Approximate(Decimal.of(10), Decimal.of(19));
      case 2 -> Reading.Lack.UNKNOWN;
      case 3 -> Reading.Lack.NOT_APPLICABLE;
      default -> Reading.of(Decimal.parse(random.nextInt(50) + "." + random.nextInt(100)));
    };
  }

  private String pick(ImmutableList<String> districts, String... others) {
    int at = random.nextInt(districts.size() + others.length);
    return at < districts.size() ? districts.get(at) : others[at - districts.size()];
  }
}
