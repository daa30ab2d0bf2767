package org.chamberkit.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.Golden;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.relation.RelationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratedNationTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  private static GeneratedNation nation;
  private static Directory directory;

  @BeforeAll
  static void generate() throws IOException {
    nation = GeneratedNation.of(DivisionTable.read());
    directory = nation.directory().build();
  }

  /** The golden file holds the counts by level and kind; every lap of the clock takes as long. */
  @Test
  void prints_counts_and_times_in_both_languages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    GenerateNation.run(new PrintStream(out, true, StandardCharsets.UTF_8), new EvenTicker());

    Golden.of("generate-nation.txt").shouldEqual(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void is_the_same_whenever_it_is_generated() throws IOException {
    assertThat(GeneratedNation.of(DivisionTable.read())).isEqualTo(nation);
  }

  @Test
  void says_everywhere_that_it_is_invented() {
    assertThat(directory.invented()).isTrue();
    assertThat(directory.name().chinese()).endsWith(GeneratedNation.LABEL);
    assertThat(directory.organizations())
        .allMatch(one -> one.name().chinese().endsWith(GeneratedNation.LABEL));
  }

  @Test
  void is_checked_without_a_warning_and_exists_as_a_whole_on_the_day_of_the_divisions() {
    assertThat(directory.warnings()).isEmpty();
    assertThat(directory.existingOn(DAY)).hasSize(41_853);
  }

  @Test
  void leads_from_every_organization_but_the_national_federation_to_one_above() {
    assertThat(directory.organizations())
        .filteredOn(one -> above(one).size() != 1)
        .extracting(Organization::id)
        .containsExactly(GeneratedNation.NATION);
  }

  @Test
  void lets_the_nation_guide_32_federations_and_the_corps_the_twelve_cities_under_6590() {
    assertThat(guided(GeneratedNation.NATION)).hasSize(32);
    assertThat(guided(GeneratedNation.CORPS))
        .hasSize(12)
        .allMatch(one -> one.id().text().startsWith("F-6590"));
  }

  @Test
  void lets_a_municipality_guide_its_districts_at_county_level() {
    assertThat(guided(OrganizationId.of("F-110000")))
        .hasSize(16)
        .allMatch(
            one ->
                one instanceof Federation federation
                    && federation.level() == FederationLevel.COUNTY);
  }

  @Test
  void names_chambers_after_county_and_township() {
    GrassrootsUnit chamber =
        (GrassrootsUnit) directory.find(OrganizationId.of("G-110101001")).orElseThrow();

    assertThat(chamber.name().chinese()).isEqualTo("东城区东华门街道商会（生成）");
    assertThat(chamber.place()).hasToString("110101");
  }

  private static ImmutableList<Organization> guided(OrganizationId guide) {
    return directory.relatedFrom(guide, RelationKind.GUIDES, DAY);
  }

  private static ImmutableList<Organization> above(Organization one) {
    return one instanceof Federation
        ? directory.relatedTo(one.id(), RelationKind.GUIDES, DAY)
        : directory.relatedFrom(one.id(), RelationKind.AFFILIATED_TO, DAY);
  }

  /** Moves on by a millisecond whenever it is read. */
  private static final class EvenTicker extends Ticker {

    private long nanoseconds;

    @Override
    public long read() {
      nanoseconds += 1_000_000;
      return nanoseconds;
    }
  }
}
