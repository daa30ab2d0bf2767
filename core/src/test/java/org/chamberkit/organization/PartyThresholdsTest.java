package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartyThresholdsTest {

  private static final PartyThresholds SHIPPED = PartyThresholds.branchRegulations2018();
  private static final Pointer AT = Pointer.to("organizations").child(7).child("partyOrganization");

  @ParameterizedTest(name = "{0} full members form: {1}")
  @CsvSource(
      textBlock =
          """
          0,   FUNCTIONAL_BRANCH
          1,   JOINT_BRANCH
          2,   JOINT_BRANCH
          3,   BRANCH
          50,  BRANCH
          51,  GENERAL_BRANCH
          100, GENERAL_BRANCH
          101, COMMITTEE
          999, COMMITTEE
          """)
  void the_regulations_say_what_an_organization_forms(long members, PartyOrganizationKind kind) {
    assertThat(SHIPPED.formedBy(members)).containsExactly(kind);
  }

  @ParameterizedTest(name = "a {0} with {1} fits: {2}")
  @CsvSource(
      textBlock =
          """
          BRANCH,            2,   false
          BRANCH,            3,   true
          BRANCH,            50,  true
          BRANCH,            51,  false
          # six organizations of two members each
          JOINT_BRANCH,      12,  true
          JOINT_BRANCH,      2,   false
          GENERAL_BRANCH,    50,  false
          GENERAL_BRANCH,    51,  true
          GENERAL_BRANCH,    101, false
          COMMITTEE,         100, false
          COMMITTEE,         101, true
          FUNCTIONAL_BRANCH, 0,   true
          FUNCTIONAL_BRANCH, 5,   false
          """)
  void the_regulations_say_what_a_party_organization_has(
      PartyOrganizationKind kind, long members, boolean fits) {
    PartyOrganization body = Invented.party("P-1").withKind(kind).withMembers(members);

    assertThat(SHIPPED.check(body, AT).isEmpty()).isEqualTo(fits);
  }

  @Test
  void what_does_not_fit_is_a_warning_at_the_members() {
    PartyOrganization committee =
        Invented.party("P-1").withKind(PartyOrganizationKind.COMMITTEE).withMembers(100);

    Problem problem = SHIPPED.check(committee, AT).orElseThrow();

    assertThat(problem.isError()).isFalse();
    assertThat(problem.line(Language.ENGLISH))
        .isEqualTo(
            "/organizations/7/partyOrganization/members: PARTY_MEMBERS_DO_NOT_FIT Party"
                + " organization \"P-1\" has 100 full members; one of the kind \"committee\" should"
                + " have > 100. Source: 《中国共产党支部工作条例（试行）》第四条；党总支、党委按“超过50人”“超过100人”的通行说法.");
    assertThat(problem.sentence(Language.CHINESE))
        .isEqualTo(
            "党组织“P-1”有正式党员 100 人，类别“committee”应为 > 100 人。"
                + "依据：《中国共产党支部工作条例（试行）》第四条；党总支、党委按“超过50人”“超过100人”的通行说法。");
  }

  @ParameterizedTest(name = "{0} is told as {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [3, 50];   ≥ 3, ≤ 50
          (50, 100]; > 50, ≤ 100
          [50, 100); ≥ 50, < 100
          (100, ..); > 100
          (.., 3);   < 3
          [0, 0];    0
          """)
  void what_is_expected_is_told_in_signs(String members, String told) {
    PartyThresholds thresholds =
        SHIPPED.withThresholds(threshold(PartyOrganizationKind.BRANCH, members));
    PartyOrganization branch = Invented.party("P-1");

    assertThat(
            Stream.of(0, 3, 50, 51, 100, 200)
                .map(branch::withMembers)
                .flatMap(body -> thresholds.check(body, AT).stream())
                .map(problem -> problem.arguments().get("expected")))
        .isNotEmpty()
        .containsOnly(told);
  }

  @Test
  void another_text_counts_its_bounds_in() {
    PartyThresholds atLeast =
        PartyThresholds.builder()
            .name(Name.ofChinese("另一种说法"))
            .source("虚构")
            .addThresholds(
                threshold(PartyOrganizationKind.GENERAL_BRANCH, "[50, 100)"),
                threshold(PartyOrganizationKind.COMMITTEE, "[100, ..)"))
            .build();
    PartyOrganization committee =
        Invented.party("P-1").withKind(PartyOrganizationKind.COMMITTEE).withMembers(100);

    assertThat(atLeast.check(committee, AT)).isEmpty();
    assertThat(atLeast.formedBy(100)).containsExactly(PartyOrganizationKind.COMMITTEE);
    assertThat(atLeast.formedBy(50)).containsExactly(PartyOrganizationKind.GENERAL_BRANCH);
    assertThat(atLeast.formedBy(49)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_wrong_where_the_members_are_not_known(PartyOrganizationKind kind) {
    assertThat(SHIPPED.check(Invented.party("P-1").withKind(kind), AT)).isEmpty();
  }

  @Test
  void nothing_is_wrong_with_a_kind_without_a_threshold() {
    PartyThresholds none = PartyThresholds.builder().name(Name.ofChinese("无")).source("虚构").build();

    assertThat(none.check(Invented.party("P-1").withMembers(1), AT)).isEmpty();
  }

  @Test
  void a_kind_has_one_threshold() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                SHIPPED.withThresholds(
                    threshold(PartyOrganizationKind.BRANCH, "[3, 50]"),
                    threshold(PartyOrganizationKind.COMMITTEE, "(100, ..)"),
                    threshold(PartyOrganizationKind.BRANCH, "[3, ..)")))
        .withMessage(
            "/thresholds/2/kind: PARTY_THRESHOLD_TWICE The kind \"branch\" has more than one"
                + " threshold.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("类别“branch”的人数标准重复。"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.withSource(" "))
        .withMessage("source of the Party thresholds must not be blank");
  }

  @Test
  void members_are_a_number_from_0_up_that_fits() {
    PartyOrganization body = Invented.party("P-1");

    assertThat(body.members()).isEmpty();
    assertThat(body.withMembers(0).members()).hasValue(0);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> body.withMembers(-1))
        .withMessage(
            "/members: NEGATIVE_MEMBERS Party organization \"P-1\" cannot have -1 members.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("党组织“P-1”的党员人数不能为 -1。"));
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> body.withMembers(Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.formedBy(-1))
        .withMessage("number of members must not be negative, but was -1");
  }

  @Test
  void the_regulations_have_one_threshold_of_each_kind() {
    assertThat(SHIPPED.thresholds())
        .extracting(PartyThreshold::kind)
        .containsExactlyInAnyOrder(PartyOrganizationKind.values());
    assertThat(PartyOrganizationKind.values())
        .extracting(PartyOrganizationKind::word)
        .containsExactly("committee", "generalBranch", "branch", "jointBranch", "functionalBranch");
  }

  private static PartyThreshold threshold(PartyOrganizationKind kind, String members) {
    return PartyThreshold.of(kind, Interval.parse(members).orElseThrow());
  }
}
