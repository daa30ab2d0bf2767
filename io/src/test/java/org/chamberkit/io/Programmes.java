package org.chamberkit.io;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Population;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.KeptSide;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.period.Period;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.ranking.EditionId;

/** The invented programme of the golden files, its population, and what it publishes. */
final class Programmes {

  static final EditionId EDITION = EditionId.of("2023");
  static final Period YEAR = Period.ofYear(2022);
  static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);

  private static final ImmutableSet<String> SHOWN =
      ImmutableSet.of(
          "invented-01",
          "invented-02",
          "invented-03",
          "invented-06",
          "ranking-floor",
          "environment",
          "growth",
          "places");

  private Programmes() {}

  static <T> T read(JsonDocument<T> document, String name) throws IOException {
    return document.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }

  static Population population() throws IOException {
    return read(JsonDocument.POPULATION, "population.json");
  }

  static Programme programme() throws IOException {
    return read(JsonDocument.PROGRAMME, "programme.json");
  }

  /** Few applicants and rules, so that results are small enough to be tried byte by byte. */
  static Population few() throws IOException {
    Population all = population();
    return all.withApplicants(
            all.applicants().stream()
                .filter(applicant -> SHOWN.contains(applicant.id().text()))
                .toList())
        .withControls(all.controls().get(0), all.controls().get(1));
  }

  private static EligibilityRules fewRules(EligibilityRules rules) {
    return rules.withRules(
        rules.rules().stream().filter(rule -> SHOWN.contains(rule.id().text())).toList());
  }

  static Screening screening() throws IOException {
    EligibilityRules rules = read(JsonDocument.ELIGIBILITY_RULES, "eligibility-rules.json");
    return fewRules(rules).screen(few(), YEAR, AS_OF).orThrow();
  }

  static Consolidation consolidation() throws IOException {
    return read(JsonDocument.CONSOLIDATION_RULE, "consolidation-rule.json")
        .withKeep(KeptSide.BOTH)
        .consolidate(
            population().applicants().stream().map(Applicant::id).collect(toImmutableSet()),
            population().controls(),
            AS_OF)
        .orThrow();
  }

  static ProgrammeEdition edition() throws IOException {
    Programme programme = programme();
    return programme
        .withEligibility(fewRules(programme.eligibility()))
        .withLists(
            programme.lists().stream()
                .filter(list -> SHOWN.contains(list.list().id().text()))
                .toList())
        .publish(EDITION, few(), YEAR, AS_OF)
        .orThrow();
  }
}
