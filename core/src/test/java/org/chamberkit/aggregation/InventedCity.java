package org.chamberkit.aggregation;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;

/** An invented city with the districts A, B and C, and what they report. */
final class InventedCity {

  static final OrganizationId CITY = OrganizationId.of("city");
  static final Period YEAR = Period.ofYear(2021);
  static final FigureId FIGURE = FigureId.of("figure");
  static final FactKind KIND = FactKind.of("reported");
  static final Unit UNIT = Unit.of("visits");

  private InventedCity() {}

  static Directory directory() {
    Directory.Builder directory = Directory.builder();
    directory.name(Name.ofChinese("虚构市名录")).invented(true);
    directory.addOrganizations(federation("city", FederationLevel.MUNICIPAL));
    for (String district : new String[] {"A", "B", "C"}) {
      directory.addOrganizations(federation(district, FederationLevel.COUNTY));
      directory.addRelations(guides("city", district, Validity.ALWAYS));
    }
    return directory.build();
  }

  static Federation federation(String id, FederationLevel level) {
    return Federation.builder()
        .id(OrganizationId.of(id))
        .level(level)
        .name(Name.ofChinese("虚构" + id))
        .division(DivisionCode.of("990100"))
        .build();
  }

  static Relation guides(String from, String to, Validity validity) {
    return new Relation(
        RelationKind.GUIDES, OrganizationId.of(from), OrganizationId.of(to), validity);
  }

  /** What a district reports for a quarter of the year. */
  static Fact quarter(String district, int quarter, long amount) {
    Period when = Frequency.QUARTERLY.split(YEAR).get(quarter - 1);
    return fact(district + "-" + quarter, district, when, Reading.of(amount));
  }

  static Fact fact(String id, String organization, Period when, Reading reading) {
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(when.endsOn().plusDays(10))
        .kind(KIND)
        .organization(OrganizationId.of(organization))
        .when(when)
        .amount(new Amount(reading, UNIT))
        .build();
  }

  static Period day(String day) {
    return Period.ofDay(LocalDate.parse(day));
  }

  static FigureDefinition amounts(
      OverTime overTime, AcrossUnits across, Optional<Expected> expected) {
    return figure(
        new FromFacts(Selection.of(KIND), Measure.Amounts.AMOUNT, overTime, across, expected));
  }

  static FigureDefinition figure(FigureMethod method) {
    return figure(FIGURE, FigureKind.FLOW, method);
  }

  static FigureDefinition figure(FigureId id, FigureKind kind, FigureMethod method) {
    return FigureDefinition.builder()
        .id(id)
        .name(Name.ofChinese("虚构指标"))
        .kind(kind)
        .unit(UNIT)
        .method(method)
        .build();
  }

  static RollUp rollUp(FigureDefinition... figures) {
    return RollUp.builder()
        .catalogue(catalogue(figures))
        .directory(directory())
        .addRelations(RelationKind.GUIDES)
        .addPeriods(YEAR)
        .build();
  }

  static FigureCatalogue catalogue(FigureDefinition... figures) {
    return FigureCatalogue.builder().name(Name.ofChinese("虚构指标目录")).addFigures(figures).build();
  }
}
