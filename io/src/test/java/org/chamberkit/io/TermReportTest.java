package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactBuilder;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.FigureId;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.tally.Figure;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** The shipped figures, rolled up for an invented city with sixteen districts. */
class TermReportTest {

  private static final Period TERM = Period.ofYears(2017, 2021);
  private static final OrganizationId CITY = OrganizationId.of("city");
  private static final int DISTRICTS = 16;

  private final List<Fact> facts = new ArrayList<>();

  @Test
  void a_coverage_divides_those_covered_by_the_city_and_all_its_districts() {
    for (int i = 0; i <= DISTRICTS; i++) {
      amount("federation", federation(i), 1, "federations", "2017-01-01");
    }
    for (int i = 1; i <= DISTRICTS; i++) {
      facts.add(
          fact("legal.openDay", federation(i), "2020-06-01")
              .addAbout(new Thing(ThingKind.of("federation"), federation(i).text()))
              .build());
    }
    amount("legal.studioCoverage", CITY, 1, "federations", "2018-01-01");

    assertFigure("R4.7", "1/17");
    assertFigure("R4.7.a", "16/17");
    assertThat(figure("R4.7.a").printed()).contains(Decimal.parse("0.9412"));
  }

  @Test
  void nothing_over_nothing_is_no_rate() {
    assertThat(figure("R4.11.d").isNone()).isTrue();
    assertThat(figure("R1.6").isNone()).isTrue();
  }

  @Test
  void a_rate_may_pass_one_where_earlier_requests_are_settled() {
    amount("request.filed", CITY, 40, "requests", "2019-03-31");
    amount("request.settled", federation(3), 50, "requests", "2019-03-31");

    assertFigure("R4.11.d", "1.25");
  }

  @Test
  void a_stock_counts_what_was_there_before_the_term_and_not_what_was_dissolved() {
    amount("chamber.affiliated", CITY, 30, "chambers", "2016-12-31");
    founded("chamber.affiliated", federation(1), "2018-05-01");
    founded("chamber.affiliated", federation(2), "2019-05-01");
    amount("chamber.affiliated", federation(2), -1, "chambers", "2020-05-01");
    founded("chamber.nativesElsewhere", CITY, "2020-06-01");

    assertFigure("R5.1", "31");
    assertFigure("R5.1.a", "2");
    assertFigure("R2.2", "1");
  }

  @Test
  void the_yearly_mean_divides_by_the_whole_term() {
    facts.add(
        fact("training.session", CITY, "2018-05-01")
            .role(Role.HOSTED)
            .amount(new Amount(Reading.of(1_000), Unit.of("attendances")))
            .putMark(Category.of("programme"), Mark.of("youngEntrepreneurs"))
            .build());
    facts.add(
        fact("training.session", CITY, "2018-06-01")
            .role(Role.JOINED)
            .amount(new Amount(Reading.of(500), Unit.of("attendances")))
            .build());

    assertFigure("R1.3", "1");
    assertFigure("R1.3.a", "1");
    assertFigure("R1.3.b", "0");
    assertFigure("R1.4", "200");
  }

  @Test
  void an_enterprise_counts_once_however_often_it_gave() {
    for (String kind : List.of("epidemic.money", "epidemic.goods")) {
      for (int i = 1; i <= 2; i++) {
        facts.add(
            fact(kind, federation(i), "2020-03-01")
                .amount(new Amount(Reading.of(100), Unit.of("yuan")))
                .addAbout(new Thing(ThingKind.of("enterprise"), "E1"))
                .build());
      }
    }

    assertFigure("R3.5", "1");
    assertFigure("R3.5.a", "200");
    assertFigure("R3.5.b", "200");
  }

  @Test
  void a_stock_that_a_federation_does_not_report_is_not_known() {
    for (int year = 2017; year <= 2021; year++) {
      for (int i = 0; i <= DISTRICTS; i++) {
        amount("legal.mediators", federation(i), year - 2016, "persons", year + "-12-31");
      }
    }

    assertFigure("R4.6.b", "85");

    facts.remove(facts.size() - 1);
    assertThat(figure("R4.6.b").exact()).isEmpty();
  }

  private void founded(String kind, OrganizationId organization, String day) {
    facts.add(
        fact(kind, organization, day)
            .amount(new Amount(Reading.of(1), Unit.of("chambers")))
            .putMark(Category.of("change"), Mark.of("founded"))
            .build());
  }

  private void amount(String kind, OrganizationId of, long number, String unit, String day) {
    facts.add(fact(kind, of, day).amount(new Amount(Reading.of(number), Unit.of(unit))).build());
  }

  private FactBuilder fact(String kind, OrganizationId organization, String day) {
    LocalDate date = LocalDate.parse(day);
    FactBuilder fact = Fact.builder();
    fact.id(FactId.of("F" + facts.size()))
        .recordedOn(date)
        .kind(FactKind.of(kind))
        .organization(organization)
        .when(Period.ofDay(date));
    return fact;
  }

  private void assertFigure(String id, String number) {
    assertThat(figure(id).exact().orElseThrow()).as(id).hasToString(number);
  }

  private Figure figure(String id) {
    Figures figures =
        facts.stream()
            .collect(
                RollUp.builder()
                    .catalogue(Catalogues.termReport())
                    .directory(directory())
                    .addRelations(RelationKind.GUIDES)
                    .addPeriods(TERM)
                    .build()
                    .collector());
    assertThat(figures.problems()).isEmpty();
    return figures.get(FigureId.of(id), CITY, TERM);
  }

  private static Directory directory() {
    Directory.Builder directory = Directory.builder();
    directory.name(Name.ofChinese("虚构市名录")).invented(true);
    for (int i = 0; i <= DISTRICTS; i++) {
      directory.addOrganizations(
          Federation.builder()
              .id(federation(i))
              .level(i == 0 ? FederationLevel.MUNICIPAL : FederationLevel.COUNTY)
              .name(Name.ofChinese("虚构工商联" + i))
              .build());
      if (i > 0) {
        directory.addRelations(
            new Relation(RelationKind.GUIDES, CITY, federation(i), Validity.ALWAYS));
      }
    }
    return directory.build();
  }

  private static OrganizationId federation(int number) {
    return number == 0 ? CITY : OrganizationId.of("district-" + number);
  }
}
