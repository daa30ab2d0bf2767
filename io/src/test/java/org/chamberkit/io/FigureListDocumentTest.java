package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.time.LocalDate;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureList;
import org.chamberkit.tally.MovedFigureList;
import org.junit.jupiter.api.Test;

/** Figures of the golden catalogue for the golden directory, as a document. */
class FigureListDocumentTest {

  private static final Period YEAR = Period.ofYear(2021);

  private static <T> T golden(JsonDocument<T> format, String name) throws IOException {
    return format.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }

  private static Fact fact(String id, OrganizationId organization, String kind) {
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(LocalDate.of(2021, 12, 31))
        .kind(FactKind.of(kind))
        .organization(organization)
        .role(Role.HOSTED)
        .when(Period.ofDay(LocalDate.of(2021, 6, 1)))
        .build();
  }

  private static Fact followers(String id, String district, Reading reading) {
    return fact(id, OrganizationId.of(district), "media.followers")
        .withAmount(new Amount(reading, Unit.of("persons")));
  }

  private static TracedFigures traced() throws IOException {
    Directory directory = golden(JsonDocument.DIRECTORY, "directory.json");
    OrganizationId first = directory.organizations().get(0).id();
    return RollUp.builder()
        .catalogue(golden(JsonDocument.FIGURE_CATALOGUE, "figure-catalogue.json"))
        .directory(directory)
        .addRelations(RelationKind.GUIDES)
        .addPeriods(YEAR)
        .build()
        .trace(
            ImmutableList.of(
                fact("a", first, "training.session").withEvent(EventId.of("one")),
                fact("b", first, "training.session").withEvent(EventId.of("one")),
                fact("c", first, "training.session"),
                fact("d", first, "training.session").toBuilder()
                    .marks(ImmutableSortedMap.of(Category.of("programme"), Mark.of("young")))
                    .build(),
                followers("e", "F-990102", Reading.of(100)),
                followers(
                    "f", "F-990103", new Reading.Approximate(Decimal.of(1201), Decimal.of(1299)))));
  }

  private static FigureList list() throws IOException {
    Directory directory = golden(JsonDocument.DIRECTORY, "directory.json");
    OrganizationId first = directory.organizations().get(0).id();
    FigureCatalogue catalogue = golden(JsonDocument.FIGURE_CATALOGUE, "figure-catalogue.json");
    Figures figures = traced().figures();
    ImmutableList.Builder<Figure> listed = ImmutableList.builder();
    catalogue
        .figures()
        .forEach(
            definition -> {
              listed.add(figures.get(definition.id(), first, YEAR));
              listed.add(figures.get(definition.id(), directory.organizations().get(1).id(), YEAR));
            });
    return FigureList.of(catalogue.name(), listed.build().reverse());
  }

  @Test
  void a_list_of_figures_is_the_golden_one() throws IOException {
    FigureList list = list();
    Golden.of("v1/figures.json").shouldEqual(JsonDocument.FIGURES.text(list));

    FigureList read = golden(JsonDocument.FIGURES, "figures.json");
    assertThat(read).isEqualTo(list);
    assertThat(JsonDocument.FIGURES.text(read)).isEqualTo(JsonDocument.FIGURES.text(list));
  }

  @Test
  void figures_that_a_corrected_fact_moves_are_the_golden_ones() throws IOException {
    FigureCatalogue catalogue = golden(JsonDocument.FIGURE_CATALOGUE, "figure-catalogue.json");
    Fact corrected = followers("e", "F-990102", Reading.of(120));
    MovedFigureList list =
        MovedFigureList.of(catalogue.name(), corrected.id(), traced().put(corrected).moved());
    Golden.of("v1/moved-figures.json").shouldEqual(JsonDocument.MOVED_FIGURES.text(list));

    MovedFigureList read = golden(JsonDocument.MOVED_FIGURES, "moved-figures.json");
    assertThat(read).isEqualTo(list);
  }

  @Test
  void the_golden_list_agrees_with_the_golden_catalogue() throws IOException {
    FigureCatalogue catalogue = golden(JsonDocument.FIGURE_CATALOGUE, "figure-catalogue.json");

    assertThat(golden(JsonDocument.FIGURES, "figures.json").checkAgainst(catalogue)).isEmpty();
  }
}
