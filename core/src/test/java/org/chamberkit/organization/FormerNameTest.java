package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNameTest {

  private static final long SEED = 1995;
  private static final Name FIRST = Name.ofChinese("虚构地区工商业联合会");
  private static final Name SECOND = Name.ofChinese("虚构市工商联");
  private static final Validity EXISTENCE =
      new Validity(Optional.of(day("1995-06-01")), Optional.of(day("2020-12-31")));

  private static Federation renamed(FormerName... names) {
    return Federation.builder()
        .id(OrganizationId.of("F"))
        .level(FederationLevel.MUNICIPAL)
        .name(Name.ofChinese("虚构市工商业联合会"))
        .addFormerNames(names)
        .existence(EXISTENCE)
        .build();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      textBlock =
          """
          1995-05-31,
          1995-06-01, 虚构地区工商业联合会
          2000-12-31, 虚构地区工商业联合会
          2001-01-01, 虚构市工商联
          2001-01-02, 虚构市工商业联合会
          2020-12-31, 虚构市工商业联合会
          2021-01-01,
          """)
  void is_the_name_until_its_last_day_and_the_next_one_from_the_day_after(
      LocalDate day, String name) {
    Federation federation =
        renamed(
            new FormerName(FIRST, day("2000-12-31")), new FormerName(SECOND, day("2001-01-01")));

    assertThat(federation.nameOn(day)).isEqualTo(Optional.ofNullable(name).map(Name::ofChinese));
  }

  @Test
  void an_organization_that_always_existed_has_its_first_name_on_the_earliest_day() {
    Enterprise enterprise =
        Invented.enterprise("E").withFormerNames(new FormerName(FIRST, day("2000-12-31")));

    assertThat(enterprise.nameOn(LocalDate.MIN)).contains(FIRST);
    assertThat(enterprise.nameOn(LocalDate.MAX)).contains(enterprise.name());
  }

  @ParameterizedTest(name = "until {0}")
  @CsvSource(
      textBlock =
          """
          1995-05-31, false
          1995-06-01, true
          2020-12-30, true
          2020-12-31, false
          2021-01-01, false
          """)
  void leaves_a_day_of_the_existence_for_the_next_name(String endsOn, boolean leaves) {
    FormerName former = new FormerName(FIRST, day(endsOn));

    if (leaves) {
      assertThat(renamed(former).nameOn(day(endsOn))).contains(FIRST);
    } else {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> renamed(former))
          .withMessage(
              "/formerNames/0/endsOn: FORMER_NAME_OUTSIDE_EXISTENCE The former name"
                  + " \"虚构地区工商业联合会\" ended on %s, but the organization exists for"
                  + " 1995-06-01/2020-12-31; the next name must begin within it.",
              endsOn)
          .satisfies(
              e ->
                  assertThat(chinese(e))
                      .isEqualTo(
                          "曾用名“虚构地区工商业联合会”用至 %s，而该组织的存续期为 1995-06-01/2020-12-31，更名应在存续期之内。",
                          endsOn));
    }
  }

  @ParameterizedTest
  @CsvSource({"2000-12-31", "2000-12-30"})
  void former_names_go_from_the_earliest_to_the_latest(String endsOn) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                renamed(
                    new FormerName(FIRST, day("2000-12-31")), new FormerName(SECOND, day(endsOn))))
        .withMessage(
            "/formerNames/1/endsOn: FORMER_NAMES_ORDER The former name \"虚构市工商联\" ended on %s,"
                + " not after 2000-12-31, the last day of the name before it; former names go from"
                + " the earliest to the latest.",
            endsOn)
        .satisfies(
            e ->
                assertThat(chinese(e))
                    .isEqualTo("曾用名“虚构市工商联”用至 %s，不晚于前一个名称的最后一日 2000-12-31，曾用名应由早到晚排列。", endsOn));
  }

  @Test
  void a_name_differs_from_the_next_one() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                renamed(
                    new FormerName(FIRST, day("2000-12-31")),
                    new FormerName(FIRST, day("2005-12-31")),
                    new FormerName(Name.ofChinese("虚构市工商业联合会"), day("2010-12-31"))))
        .withMessage(
            """
            /formerNames/0/name: NAME_UNCHANGED "F" has the same name "虚构地区工商业联合会" before and \
            after 2000-12-31.
            /formerNames/2/name: NAME_UNCHANGED "F" has the same name "虚构市工商业联合会" before and \
            after 2010-12-31.""")
        .satisfies(
            e -> assertThat(chinese(e)).isEqualTo("“F”在 2000-12-31 前后的名称相同，均为“虚构地区工商业联合会”。"));
  }

  @Test
  void a_name_may_come_back() {
    Federation back =
        renamed(
            new FormerName(FIRST, day("2000-12-31")),
            new FormerName(SECOND, day("2005-12-31")),
            new FormerName(FIRST, day("2010-12-31")));

    assertThat(back.nameOn(day("2008-01-01"))).contains(FIRST);
  }

  @Test
  void there_is_exactly_one_name_on_every_day_of_the_existence() {
    Random random = new Random(SEED);
    LocalDate start = day("1995-06-01");
    for (int i = 0; i < 300; i++) {
      Federation.Builder builder = Federation.builder();
      builder
          .from(renamed())
          .existence(new Validity(Optional.of(start), Optional.of(start.plusDays(40))));
      LocalDate last = start.minusDays(1);
      int count = random.nextInt(5);
      int[] lengths = new int[count];
      for (int k = 0; k < count; k++) {
        lengths[k] = 1 + random.nextInt(9);
        last = last.plusDays(lengths[k]);
        builder.addFormerName(new FormerName(Name.ofChinese("名" + k), last));
      }
      Federation federation = builder.build();

      int[] days = new int[count + 1];
      for (int d = 0; d <= 40; d++) {
        String name = federation.nameOn(start.plusDays(d)).orElseThrow().chinese();
        days[name.startsWith("名") ? Integer.parseInt(name.substring(1)) : count]++;
      }

      for (int k = 0; k < count; k++) {
        assertThat(days[k]).as("seed %s, federation %s, name %s", SEED, i, k).isEqualTo(lengths[k]);
      }
      assertThat(days[count]).as("seed %s, federation %s", SEED, i).isPositive();
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static String chinese(ProblemException e) {
    Problem first = e.problems().get(0);
    return first.sentence(Language.CHINESE);
  }
}
