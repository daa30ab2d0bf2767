package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryProfileTest {

  private static final ImmutableList<DirectoryProblem> NONE = ImmutableList.of();

  @ParameterizedTest
  @EnumSource
  void takes_a_finding_that_it_does_not_name_as_it_says_itself(DirectoryProblem finding) {
    assertThat(DirectoryProfile.DEFAULT.severity(finding)).contains(finding.severity());
  }

  @ParameterizedTest
  @EnumSource
  void makes_any_finding_an_error_and_less_only_of_what_can_be_relaxed(DirectoryProblem finding) {
    ImmutableList<DirectoryProblem> named = ImmutableList.of(finding);

    assertThat(profile(named, NONE, NONE).severity(finding)).contains(Severity.ERROR);
    if (finding.canBeRelaxed()) {
      assertThat(profile(NONE, named, NONE).severity(finding)).contains(Severity.WARNING);
      assertThat(profile(NONE, NONE, named).severity(finding)).isEmpty();
    } else {
      assertRefused(NONE, named, "/warnings/0: FINDING_CANNOT_BE_RELAXED " + finding.name());
      assertRefused(named, NONE, "/ignored/0: FINDING_CANNOT_BE_RELAXED " + finding.name());
    }
  }

  @Test
  void cannot_relax_what_would_make_look_ups_and_trees_wrong() {
    assertThat(ImmutableList.copyOf(DirectoryProblem.values()))
        .filteredOn(DirectoryProblem::canBeRelaxed)
        .containsExactlyInAnyOrder(
            DirectoryProblem.LEVEL_DOES_NOT_FIT,
            DirectoryProblem.OUTSIDE_EXISTENCE,
            DirectoryProblem.NEVER_TOGETHER,
            DirectoryProblem.PARTY_WITHOUT_HOST,
            DirectoryProblem.SAME_NAME,
            DirectoryProblem.SEVERAL_ROOTS,
            DirectoryProblem.PARENT_ENDS_FIRST,
            DirectoryProblem.PLACE_OUTSIDE_DIVISION,
            DirectoryProblem.DIVISION_OUTSIDE_GUIDE,
            DirectoryProblem.DIVISION_NOT_VALID,
            DirectoryProblem.CREDIT_CODE_DIFFERS,
            DirectoryProblem.CREDIT_CODE_SHARED,
            DirectoryProblem.POST_OUTSIDE_TERM,
            DirectoryProblem.SEVERAL_HOLDERS);
  }

  @Test
  void names_a_finding_once_and_says_all_that_is_wrong_at_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                profile(
                    ImmutableList.of(DirectoryProblem.SAME_NAME),
                    ImmutableList.of(DirectoryProblem.SAME_NAME),
                    ImmutableList.of(DirectoryProblem.GUIDES_ITSELF)))
        .withMessage(
            """
            /warnings/0: FINDING_TWICE The profile names SAME_NAME more than once.
            /ignored/0: FINDING_CANNOT_BE_RELAXED GUIDES_ITSELF is always an error, for it would make \
            look-ups, trees or counts wrong; take it out of the profile.""")
        .satisfies(
            e ->
                assertThat(
                        e.problems().stream()
                            .map(p -> p.sentence(Language.CHINESE))
                            .collect(joining("\n")))
                    .isEqualTo(
                        """
                        检查设置重复列出 SAME_NAME。
                        GUIDES_ITSELF 会使查询、组织树或计数出错，始终按错误处理，请从检查设置中删除。"""));
  }

  @Test
  void decides_whether_a_directory_is_refused_warned_of_or_taken_as_it_is() {
    Directory.Builder directory =
        InventedRelations.directory(
                federation("east", FederationLevel.COUNTY),
                federation("west", FederationLevel.COUNTY))
            .addRelation(guides("east", "west", "../.."));
    ImmutableList<DirectoryProblem> level = ImmutableList.of(DirectoryProblem.LEVEL_DOES_NOT_FIT);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(directory.profile(profile(level, NONE, NONE))::build);
    Directory warned = directory.profile(profile(NONE, level, NONE)).build();
    assertThat(warned.warnings())
        .extracting(Problem::severity, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.WARNING, DirectoryProblem.LEVEL_DOES_NOT_FIT));
    assertThat(directory.profile(profile(NONE, NONE, level)).build().warnings()).isEmpty();
  }

  @Test
  void does_not_keep_a_directory_from_having_one_of_every_day() {
    Directory directory =
        InventedRelations.directory(
                federation("city", FederationLevel.MUNICIPAL),
                federation("east", FederationLevel.COUNTY))
            .addRelation(guides("city", "east", "2011-01-01/.."))
            .profile(
                profile(
                    ImmutableList.of(
                        DirectoryProblem.SEVERAL_ROOTS, DirectoryProblem.LEVEL_DOES_NOT_FIT),
                    NONE,
                    NONE))
            .build();

    Directory day = directory.asOf(LocalDate.of(2010, 12, 31));

    assertThat(day.warnings())
        .extracting(Problem::code)
        .isEqualTo(ImmutableList.of(DirectoryProblem.SEVERAL_ROOTS));
    assertThat(day.profile().errors()).containsExactly(DirectoryProblem.LEVEL_DOES_NOT_FIT);
  }

  @Test
  void looks_at_the_members_of_party_organizations_where_it_has_thresholds() {
    Directory.Builder directory =
        InventedRelations.directory(
            federation("city", FederationLevel.MUNICIPAL),
            party("P").withMembers(OptionalLong.of(2)));
    directory.addRelation(InventedRelations.partyBody("P", "city", "../.."));

    assertThat(directory.build().warnings()).isEmpty();
    directory.profile(
        new DirectoryProfile(
            NONE, NONE, NONE, Optional.of(PartyThresholds.branchRegulations2018())));
    assertThat(directory.build().warnings())
        .extracting(problem -> problem.code().name() + " " + problem.place().pointer())
        .containsExactly("PARTY_MEMBERS_DO_NOT_FIT /organizations/1/partyOrganization/members");
  }

  private static void assertRefused(
      ImmutableList<DirectoryProblem> ignored,
      ImmutableList<DirectoryProblem> warnings,
      String told) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> profile(NONE, warnings, ignored))
        .withMessageStartingWith(told);
  }

  private static DirectoryProfile profile(
      ImmutableList<DirectoryProblem> errors,
      ImmutableList<DirectoryProblem> warnings,
      ImmutableList<DirectoryProblem> ignored) {
    return new DirectoryProfile(errors, warnings, ignored, Optional.empty());
  }
}
