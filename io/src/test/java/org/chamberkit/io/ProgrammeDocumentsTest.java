package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.chamberkit.applicant.Population;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.problem.Problem;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.ranking.ListId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** The documents from a population to the lists of a programme; all of them are invented. */
class ProgrammeDocumentsTest {

  @Test
  void what_is_read_is_written_in_the_same_bytes() throws IOException {
    assertCanonical(JsonDocument.POPULATION, "population.json");
    assertCanonical(JsonDocument.ELIGIBILITY_RULES, "eligibility-rules.json");
    assertCanonical(JsonDocument.CONSOLIDATION_RULE, "consolidation-rule.json");
    assertCanonical(JsonDocument.PROGRAMME, "programme.json");
  }

  /** In streams each stands by itself. */
  @Test
  void the_parts_of_a_population_are_documents_of_their_own() throws IOException {
    Population population = Programmes.population();

    assertWritten(JsonDocument.APPLICANT, "applicant.json", population.applicants().get(6));
    assertWritten(JsonDocument.CONTROL_LINK, "control-link.json", population.controls().get(1));
    assertWritten(JsonDocument.WAIVER, "waiver.json", population.waivers().get(0));
  }

  @Test
  void a_screening_holds_a_finding_for_every_rule() throws IOException {
    assertWritten(JsonDocument.SCREENING, "screening.json", Programmes.screening());
  }

  @Test
  void a_consolidation_says_who_stands_for_whom() throws IOException {
    assertWritten(JsonDocument.CONSOLIDATION, "consolidation.json", Programmes.consolidation());
  }

  @Test
  void an_edition_of_a_programme_holds_all_of_its_lists() throws IOException {
    assertWritten(JsonDocument.PROGRAMME_EDITION, "programme-edition.json", Programmes.edition());
  }

  @Test
  void an_edition_of_a_programme_names_its_level_population_and_report() throws IOException {
    ContentDigest digest = JsonDocument.POPULATION.digest(Programmes.few());
    Programme programme = Programmes.programme().withLevel(FederationLevel.MUNICIPAL);
    ProgrammeEdition edition =
        programme
            .withLists(programme.lists().get(0))
            .publish(Programmes.EDITION, Programmes.few(), Programmes.YEAR, Programmes.AS_OF)
            .orThrow()
            .withPopulationDigest(digest.toString())
            .withReport("虚构市民营企业发展报告（2022）");

    assertThat(edition.level()).contains(FederationLevel.MUNICIPAL);
    assertWritten(JsonDocument.PROGRAMME_EDITION, "programme-edition-with-report.json", edition);
    assertThat(
            JsonDocument.PROGRAMME
                .read(JsonSource.ofText("p.json", JsonDocument.PROGRAMME.text(programme)))
                .orThrow())
        .isEqualTo(programme);
  }

  @Test
  void a_list_of_a_programme_is_published_as_it_was_ranked() throws IOException {
    ProgrammeEdition edition = Programmes.edition();
    ListId list = edition.lists().get(0).edition().list().id();

    Publication publication = Publication.of(edition, list, ImmutableList.of()).orThrow();

    assertThat(publication.edition()).isEqualTo(edition.lists().get(0).edition());
    assertThat(
            Publication.of(
                    edition.withLists(edition.lists().get(0)),
                    ListId.of("other"),
                    ImmutableList.of())
                .problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/lists: LIST_NOT_IN_PROGRAMME The edition of the programme has no list \"other\"; it has "
                + list
                + ".");
  }

  @Test
  void publishing_warns_of_what_is_not_known() throws IOException {
    ImmutableList<Problem> problems =
        Programmes.programme()
            .publish(Programmes.EDITION, Programmes.population(), Programmes.YEAR, Programmes.AS_OF)
            .problems();

    assertThat(problems)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/applicants/6/values: UNKNOWN_VALUE The value of key \"tax\" of candidate"
                + " \"invented-07\" is not known; it gets no place.",
            "/applicants/6/values: UNKNOWN_VALUE The value of key \"growth\" of candidate"
                + " \"invented-07\" is not known; it gets no place.");
  }

  private static <T> void assertCanonical(JsonDocument<T> document, String name)
      throws IOException {
    Golden.of("v1/" + name).shouldEqual(document.text(Programmes.read(document, name)));
  }

  private static <T> void assertWritten(JsonDocument<T> document, String name, T value)
      throws IOException {
    Golden.of("v1/" + name).shouldEqual(document.text(value));
    assertThat(Programmes.read(document, name)).isEqualTo(value);
  }
}
