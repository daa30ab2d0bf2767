package org.chamberkit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.organization.Invented.id;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Invented;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.StandIns;
import org.chamberkit.relation.Succeeded;
import org.chamberkit.relation.Succession;
import org.chamberkit.relation.SuccessionKind;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionTest {

  /**
   * A was renamed to B; B was split into C, D and E, with 0.1 of it declared for nobody; D and E
   * were merged into F, and E had taken over G before; H was dissolved without an heir.
   */
  private static final Directory DIRECTORY =
      InventedRelations.directory(
              unit("A", "../2009-12-31"),
              unit("B", "2010-01-01/2014-12-31"),
              unit("C", "2015-01-01/.."),
              unit("D", "2015-01-01/2019-12-31"),
              unit("E", "2000-01-01/2019-12-31"),
              unit("F", "2020-01-01/.."),
              unit("G", "../2004-12-31"),
              unit("H", "../2004-12-31"),
              unit("I", "2000-01-01/2009-12-31"),
              unit("J", "2010-01-01/.."),
              unit("K", "2010-01-01/.."))
          .addSuccessions(
              succession("renamed A B 2010-01-01"),
              succession("split B C=0.5,D=0.25,E=0.15 2015-01-01"),
              succession("merged D F 2020-01-01"),
              succession("merged E F 2020-01-01"),
              succession("merged G E 2005-01-01"),
              succession("split I J,K 2010-01-01"))
          .build();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "A, 2009-12-31, A 1; unallocated 0",
    "A, 2010-01-01, B 1; unallocated 0",
    "A, 2015-01-01, C 0.5 D 0.25 E 0.15; unallocated 0.1",
    "A, 2020-01-01, C 0.5 F 0.4; unallocated 0.1",
    "B, 2009-12-31, unallocated 1",
    "C, 2020-01-01, C 1; unallocated 0",
    "G, 2019-12-31, E 1; unallocated 0",
    "G, 2020-01-01, F 1; unallocated 0",
    "H, 2020-01-01, unallocated 1",
    "I, 2010-01-01, unallocated 1"
  })
  void passes_what_an_organization_was_on_to_those_who_stand_in_its_place(
      String organization, LocalDate day, String expected) {
    assertThat(told(DIRECTORY.succeeded(id(organization), day))).isEqualTo(expected);
  }

  @Test
  void is_asked_of_organizations_of_the_directory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIRECTORY.succeeded(id("Z"), LocalDate.of(2020, 1, 1)))
        .withMessage("directory has no organization 'Z'");
  }

  @Test
  void leaves_the_directory_of_a_day_without_successions() {
    Directory day = DIRECTORY.asOf(LocalDate.of(2015, 1, 1));

    assertThat(day.organizations())
        .extracting(o -> o.id().text())
        .containsExactly("C", "D", "E", "J", "K");
    assertThat(day.successions()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          split A B 2010-01-01 | /heirs: HEIRS_DO_NOT_FIT The number of heirs of "A" is 1; what is split has at \
          least two, what is renamed or merged one (split). | “A”有 1 个承继单位；拆分（split）至少有两个，\
          更名、合并只有一个（split）。
          merged A B,C 2010-01-01 | /heirs: HEIRS_DO_NOT_FIT The number of heirs of "A" is 2; what is split has at \
          least two, what is renamed or merged one (merged). | “A”有 2 个承继单位；拆分（split）至少有两个，\
          更名、合并只有一个（merged）。
          split A B,B 2010-01-01 | /heirs/1/organization: HEIR_TWICE "B" is named more than once as \
          an heir of "A". | “B”被重复列为“A”的承继单位。
          split A B=0.6,C=0.5 2010-01-01 | /heirs: SHARES_DO_NOT_FIT The shares of the heirs of "A" \
          must be above 0 and at most 1 together; an only heir takes all and states none. | \
          “A”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。
          split A B=0,C=0.5 2010-01-01 | /heirs: SHARES_DO_NOT_FIT The shares of the heirs of "A" \
          must be above 0 and at most 1 together; an only heir takes all and states none. | \
          “A”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。
          split A B=999999999999999999,C=999999999999999999 2010-01-01 | /heirs: SHARES_DO_NOT_FIT \
          The shares of the heirs of "A" must be above 0 and at most 1 together; an only heir takes \
          all and states none. | \
          “A”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。
          renamed A B=1 2010-01-01 | /heirs: SHARES_DO_NOT_FIT The shares of the heirs of "A" must \
          be above 0 and at most 1 together; an only heir takes all and states none. | \
          “A”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。
          """)
  void has_heirs_that_fit_its_kind(String text, String english, String chinese) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> succession(text))
        .satisfies(e -> assertThat(lines(e, Language.ENGLISH)).isEqualTo(english))
        .satisfies(e -> assertThat(sentences(e)).isEqualTo(chinese));
  }

  @Test
  void follows_the_days_of_the_organizations_all_problems_at_once() {
    Directory.Builder directory =
        InventedRelations.directory(
                unit("A", "../2009-12-31"),
                unit("B", "../2009-12-31"),
                unit("C", "2010-01-02/.."),
                unit("D", "../.."))
            .addSuccessions(
                succession("merged A C 2010-01-01"),
                succession("merged A D 2010-01-01"),
                succession("renamed D C 2011-01-01"),
                succession("merged B Z 2010-01-01"),
                succession("merged Y C 2011-01-01"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(directory::build)
        .satisfies(
            e ->
                assertThat(lines(e, Language.ENGLISH))
                    .isEqualTo(
                        """
                        /successions/0/heirs/0/organization: HEIR_NOT_IN_EXISTENCE "C" takes over \
                        on 2010-01-01, but its existence is 2010-01-02/...
                        /successions/1/predecessor: SUCCEEDED_TWICE More than one succession is \
                        given for "A".
                        /successions/2/on: NOT_DISSOLVED_BEFORE "D" is succeeded on 2011-01-01, so \
                        it must be dissolved before; its existence is ../...
                        /successions/3/heirs/0/organization: UNKNOWN_ORGANIZATION The directory has \
                        no organization "Z".
                        /successions/4/predecessor: UNKNOWN_ORGANIZATION The directory has no \
                        organization "Y"."""))
        .satisfies(
            e ->
                assertThat(sentences(e))
                    .isEqualTo(
                        """
                        “C”自 2010-01-01 起承继，但其存续期为 2010-01-02/..。
                        “A”的承继关系重复登记。
                        “D”自 2011-01-01 起由他人承继，应在此前注销，其存续期为 ../..。
                        名录中没有组织“Z”。
                        名录中没有组织“Y”。"""));
  }

  @Test
  void never_leads_back_to_where_it_began() {
    Directory.Builder directory =
        InventedRelations.directory(unit("A", "../2009-12-31"), unit("B", "../2014-12-31"))
            .addSuccessions(
                succession("renamed A B 2010-01-01"), succession("renamed B A 2015-01-01"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(directory::build)
        .withMessage(
            "/successions/1/heirs/0/organization: HEIR_NOT_IN_EXISTENCE \"A\" takes over on"
                + " 2015-01-01, but its existence is ../2009-12-31.");
  }

  /** Shares and the rest come to 1, and are those that following every path by itself gives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void adds_up_to_one_and_to_what_every_path_gives(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      Directory directory = drawn(random);
      LocalDate day = LocalDate.of(2000 + random.nextInt(9), 6, 1);
      for (Organization organization : directory.organizations()) {
        Map<OrganizationId, Fraction> naive = new TreeMap<>();
        Fraction rest = follow(directory, organization.id(), Fraction.ONE, day, naive);
        Succeeded succeeded = directory.succeeded(organization.id(), day);
        String seeds = "seed %d, run %d, %s".formatted(seed, run, organization.id());

        assertThat(succeeded.shares()).as(seeds).isEqualTo(naive);
        assertThat(succeeded.unallocated()).as(seeds).isEqualTo(rest);
        assertThat(naive.values().stream().reduce(rest, Fraction::plus))
            .as(seeds)
            .isEqualTo(Fraction.ONE);
      }
    }
  }

  private static Fraction follow(
      Directory directory,
      OrganizationId id,
      Fraction share,
      LocalDate day,
      Map<OrganizationId, Fraction> shares) {
    if (directory.find(id).orElseThrow().existence().holdsOn(day)) {
      shares.merge(id, share, Fraction::plus);
      return Fraction.ZERO;
    }
    Fraction rest = share;
    for (Succession succession : directory.successions()) {
      if (succession.predecessor().equals(id) && !succession.on().isAfter(day)) {
        for (Heir heir : succession.heirs()) {
          Fraction part =
              succession.kind() == SuccessionKind.SPLIT
                  ? share.times(heir.share().map(Fraction::of).orElse(Fraction.ZERO))
                  : share;
          if (part.signum() > 0) {
            rest = rest.minus(part).plus(follow(directory, heir.organization(), part, day, shares));
          }
        }
      }
    }
    return rest;
  }

  /** Three units a year, each of which may be renamed, merged or split at the end of it. */
  private static Directory drawn(Random random) {
    List<Organization> units = new ArrayList<>();
    List<Succession> successions = new ArrayList<>();
    for (int year = 2000; year < 2008; year++) {
      for (int i = 0; i < 3; i++) {
        String next = (year + 1) + "-01-01";
        units.add(unit("u" + year + i, year + "-01-01/" + year + "-12-31"));
        String heirs =
            switch (random.nextInt(4)) {
              case 0 -> "merged @ u%1$d%2$d %3$s";
              case 1 -> "split @ u%1$d0=0.5,u%1$d1=0.25 %3$s";
              case 2 -> "split @ u%1$d0,u%1$d2=0.125 %3$s";
              default -> "";
            };
        if (!heirs.isEmpty() && year < 2007) {
          String text = heirs.formatted(year + 1, random.nextInt(3), next);
          successions.add(succession(text.replace("@", "u" + year + i)));
        }
      }
    }
    return InventedRelations.directory()
        .addAllOrganizations(units)
        .addAllSuccessions(successions)
        .build();
  }

  private static GrassrootsUnit unit(String id, String days) {
    return Invented.unit(id).withExistence(InventedRelations.days(days));
  }

  /** A succession as it is told here, such as {@code split A B=0.5,C 2010-01-01}. */
  private static Succession succession(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    ImmutableList<Heir> heirs =
        Splitter.on(',')
            .splitToStream(words.get(2))
            .map(
                heir -> {
                  List<String> parts = Splitter.on('=').splitToList(heir);
                  return new Heir(
                      id(parts.get(0)),
                      parts.size() == 1
                          ? Optional.empty()
                          : Optional.of(Decimal.parse(parts.get(1))));
                })
            .collect(ImmutableList.toImmutableList());
    for (SuccessionKind kind : SuccessionKind.values()) {
      if (kind.word().equals(words.get(0))) {
        return new Succession(kind, id(words.get(1)), heirs, LocalDate.parse(words.get(3)));
      }
    }
    throw new IllegalArgumentException(text);
  }

  @Test
  void a_long_chain_of_mergers_is_gone_through_once() {
    int length = 20_000;
    LocalDate first = LocalDate.of(1900, 1, 1);
    Directory.Builder chain = InventedRelations.directory(unit("U" + length, "../.."));
    for (int i = 0; i < length; i++) {
      LocalDate last = first.plusDays(i);
      chain.addOrganizations(unit("U" + i, "../" + last));
      chain.addSuccessions(succession("merged U" + i + " U" + (i + 1) + " " + last.plusDays(1)));
    }
    Directory directory = chain.build();

    StandIns standIns =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> directory.standIns(first, first.plusDays(length)));

    assertThat(standIns.byOrganization()).hasSize(length + 1);
    assertThat(standIns.byOrganization().values())
        .allSatisfy(heirs -> assertThat(told(heirs)).isEqualTo("U20000 1; unallocated 0"));
    assertThat(directory.succeeded(first.plusDays(length)).values())
        .hasSize(length)
        .allSatisfy(heirs -> assertThat(told(heirs)).isEqualTo("U20000 1; unallocated 0"));
  }

  private static String told(Succeeded succeeded) {
    StringBuilder told = new StringBuilder();
    succeeded
        .shares()
        .forEach((id, share) -> told.append(id).append(' ').append(share).append(' '));
    return (told.toString().strip() + "; unallocated " + succeeded.unallocated())
        .replaceFirst("^; ", "");
  }

  private static String lines(ProblemException e, Language language) {
    return String.join("\n", e.problems().stream().map(p -> p.line(language)).toList());
  }

  private static String sentences(ProblemException e) {
    return String.join(
        "\n", e.problems().stream().map((Problem p) -> p.sentence(Language.CHINESE)).toList());
  }
}
