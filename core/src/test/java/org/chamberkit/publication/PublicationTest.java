package org.chamberkit.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.movement.Movement;
import org.chamberkit.movement.MovementCounts;
import org.chamberkit.period.Period;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.publication.Act.Correct;
import org.chamberkit.publication.Act.DecideObjection;
import org.chamberkit.publication.Act.OpenNotice;
import org.chamberkit.publication.Act.Publish;
import org.chamberkit.publication.Act.RaiseObjection;
import org.chamberkit.publication.Act.TakeBack;
import org.chamberkit.publication.Act.TakeOff;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.standing.Lists;
import org.chamberkit.standing.Standing;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

  private static final long SEED = 20_211_222;

  /** The first four, A 1, B and C 2, D 4; in reserve E and F; G beyond. */
  private static final Edition EDITION =
      edition(TieScheme.COMPETITION, "A 9, B 8, C 8, D 7, E 6, F 5, G 4");

  @ParameterizedTest(name = "{0}: without B, {1} gives {2}")
  @CsvSource(
      textBlock =
          """
          1224,        leaveGap, A=1 C=2 D=4
          1224,        closeUp,  A=1 C=2 D=3
          1224,        fill,     A=1 C=2 D=3 E=4
          1223,        leaveGap, A=1 C=2 D=3
          1223,        fill,     A=1 C=2 D=3 E=4
          1334,        leaveGap, A=1 C=3 D=4
          1334,        closeUp,  A=1 C=2 D=3
          1 2.5 2.5 4, leaveGap, A=1 C=2.5 D=4
          1 2.5 2.5 4, fill,     A=1 C=2 D=3 E=4
          """)
  void takes_one_off_and_leaves_closes_or_fills_the_place(
      String scheme, String vacancy, String places) {
    TieScheme ties =
        ImmutableList.copyOf(TieScheme.values()).stream()
            .filter(each -> each.word().equals(scheme))
            .findFirst()
            .orElseThrow();
    Vacancy rule =
        ImmutableList.copyOf(Vacancy.values()).stream()
            .filter(each -> each.word().equals(vacancy))
            .findFirst()
            .orElseThrow();
    Edition edition = edition(ties, "A 9, B 8, C 8, D 7, E 6, F 5, G 4");

    Publication publication =
        Publication.of(edition, ImmutableList.of(entry(1, new TakeOff(id("B"), rule)))).orThrow();

    assertThat(places(publication.current())).isEqualTo(places);
    assertThat(publication.current().gaps()).hasSize(rule == Vacancy.LEAVE_GAP ? 1 : 0);
    assertThat(publication.versions()).hasSize(2);
  }

  @Test
  void goes_from_notice_over_objections_to_publication_and_correction() {
    Publication publication =
        Publication.of(
                EDITION,
                ImmutableList.of(
                    entry(1, new OpenNotice(notice())),
                    entry(3, new RaiseObjection(1, Optional.of(id("C")))),
                    entry(4, new RaiseObjection(2, Optional.empty())),
                    entry(9, new DecideObjection(2, Optional.empty())),
                    entry(
                        9, new DecideObjection(1, Optional.of(new TakeOff(id("C"), Vacancy.FILL)))),
                    entry(10, new Publish()),
                    entry(20, new TakeOff(id("A"), Vacancy.LEAVE_GAP))))
            .orThrow();

    assertThat(publication.status()).isEqualTo(PublicationStatus.CORRECTED);
    assertThat(publication.versions())
        .extracting(PublicationTest::places)
        .containsExactly("A=1 B=2 C=2 D=4", "A=1 B=2 D=3 E=4", "B=2 D=3 E=4");
    assertThat(publication.versions())
        .extracting(Version::madeBy)
        .containsExactly(Optional.empty(), Optional.of(4L), Optional.of(6L));
    assertThat(publication.standings(2).entries())
        .extracting(Standing::candidate)
        .containsExactly(id("A"), id("B"), id("D"), id("E"));
    assertThat(publication.explain(Language.ENGLISH))
        .isEqualTo(
            """
            2022-06-01, Invented office: put on public notice, 2022-06-01/2022-06-08 (invented)
            2022-06-03, Invented office: objection 1 about C (invented)
            2022-06-04, Invented office: objection 2 against the list (invented)
            2022-06-09, Invented office: objection 2 dismissed (invented)
            2022-06-09, Invented office: objection 1 upheld: C taken off, those behind move up and \
            the first of the reserve comes on (invented)
            2022-06-10, Invented office: published (invented)
            2022-06-20, Invented office: A taken off, the place stays empty (invented)
            corrected, version 3
            """);
    assertThat(publication.explain(Language.CHINESE))
        .startsWith("2022-06-01，虚构办公室：公示，2022-06-01/2022-06-08（虚构）\n")
        .endsWith("2022-06-20，虚构办公室：撤下A，名次空缺（虚构）\n更正，第 3 版\n");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leaveGap | B taken off, the place stays empty | 撤下B，名次空缺
          closeUp  | B taken off, those behind move up | 撤下B，其后依次上移
          fill     | B taken off, those behind move up and the first of the reserve comes on | 撤下B，其后依次上移并从递补名单补足
          correct  | ranked anew from corrected values | 按更正后的数据重新排名
          takeBack | taken back as a whole | 整体撤回
          """)
  void tells_what_was_done_in_words(String act, String english, String chinese) {
    Act done =
        switch (act) {
          case "correct" -> new Correct(EDITION);
          case "takeBack" -> new TakeBack();
          default ->
              new TakeOff(
                  id("B"),
                  ImmutableList.copyOf(Vacancy.values()).stream()
                      .filter(vacancy -> vacancy.word().equals(act))
                      .findFirst()
                      .orElseThrow());
        };
    Publication publication =
        Publication.of(EDITION, ImmutableList.of(entry(1, new Publish()), entry(2, done)))
            .orThrow();

    assertThat(publication.explain(Language.ENGLISH))
        .contains("\n2022-06-02, Invented office: " + english + " (invented)\n");
    assertThat(publication.explain(Language.CHINESE))
        .contains("\n2022-06-02，虚构办公室：" + chinese + "（虚构）\n");
  }

  @Test
  void can_be_followed_and_summed_up_like_an_edition() {
    Publication publication =
        Publication.of(EDITION, ImmutableList.of(entry(1, new TakeOff(id("B"), Vacancy.FILL))))
            .orThrow();

    Movement movement =
        Movement.between(Lists.standings("2021", "A 9, E 8, D 7"), publication.standings())
            .orThrow();
    assertThat(movement.counts()).isEqualTo(new MovementCounts(3, 4, 0, 1, 2, 1, 0, 0));
  }

  @Test
  void corrects_by_a_new_edition_and_keeps_the_old_version() {
    Edition corrected = edition(TieScheme.COMPETITION, "A 1, B 8, C 8, D 7, E 6, F 5, G 4");
    Publication published =
        Publication.of(EDITION, ImmutableList.of(entry(1, new Publish()))).orThrow();
    Publication publication = published.then(entry(2, new Correct(corrected))).orThrow();

    assertThat(publication.versions())
        .extracting(PublicationTest::places)
        .containsExactly("A=1 B=2 C=2 D=4", "B=1 C=1 D=3 E=4");
    assertThat(publication.status()).isEqualTo(PublicationStatus.CORRECTED);
    assertThat(publication.then(entry(3, new TakeBack())).orThrow().status())
        .isEqualTo(PublicationStatus.WITHDRAWN);
  }

  @Test
  void names_all_that_is_wrong_with_a_journal() {
    Edition other = EDITION.withList(EDITION.list().withId(ListId.of("taxes")));
    assertThat(
            Publication.of(
                    EDITION,
                    ImmutableList.of(
                        entry(1, new OpenNotice(notice())),
                        entry(9, new RaiseObjection(1, Optional.of(id("F")))),
                        entry(2, new RaiseObjection(1, Optional.empty())),
                        entry(2, new DecideObjection(7, Optional.empty())),
                        entry(5, new Publish()),
                        entry(6, new Publish()),
                        entry(6, new TakeOff(id("D"), Vacancy.FILL)),
                        entry(6, new TakeOff(id("E"), Vacancy.FILL)),
                        entry(6, new TakeOff(id("F"), Vacancy.FILL)),
                        entry(7, new Correct(other)),
                        entry(8, new TakeBack()),
                        entry(8, new Publish())))
                .problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/journal/1/act/raiseObjection: OBJECTION_OUTSIDE_NOTICE Objection 1 of 2022-06-09 lies"
                + " outside the public notice, 2022-06-01/2022-06-08.",
            "/journal/1/act/raiseObjection/candidate: NOT_ON_LIST \"F\" is not on the list.",
            "/journal/2/day: JOURNAL_OUT_OF_ORDER The entry of 2022-06-02 stands behind one of"
                + " 2022-06-09; a journal goes on from day to day.",
            "/journal/2/act/raiseObjection/objection: OBJECTION_TWICE There is an objection 1"
                + " already.",
            "/journal/3/act/decideObjection/objection: NO_OPEN_OBJECTION There is no open objection"
                + " 7 to decide.",
            "/journal/4/act/publish: NOTICE_NOT_OVER The list cannot be published on 2022-06-05:"
                + " the public notice goes on until 2022-06-08.",
            "/journal/4/act/publish: OBJECTION_NOT_DECIDED The list cannot be published: objection"
                + " 1 is not decided.",
            "/journal/5/act/publish: ACT_NOT_POSSIBLE The act \"publish\" is not possible while the"
                + " list has the status \"published\".",
            "/journal/8/act/takeOff/vacancy: RESERVE_EMPTY The place of \"F\" cannot be filled:"
                + " nobody is left in the reserve.",
            "/journal/9/act/correct/edition/list/id: CORRECTION_OF_OTHER_LIST The correction is an"
                + " edition of list \"taxes\", not of \"invented-revenue\".",
            "/journal/9/act/correct/edition/entries/3/candidate: TAKEN_OFF_RETURNS \"D\" was taken"
                + " off the list, but the correction has it on the list again.",
            "/journal/11/act/publish: ACT_NOT_POSSIBLE The act \"publish\" is not possible while"
                + " the list has the status \"withdrawn\".");
  }

  @Test
  void cannot_be_built_with_a_status_or_version_that_does_not_follow() {
    Publication publication = Publication.of(EDITION, ImmutableList.of()).orThrow();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Publication.builder()
                    .from(publication)
                    .status(PublicationStatus.PUBLISHED)
                    .versions(ImmutableList.of())
                    .build())
        .withMessage(
            """
            /status: STATUS_DIFFERS The journal makes the status "draft", but "published" is stated.
            /versions: VERSION_DIFFERS Version 1 does not follow from the edition and the journal.\
            """);
  }

  /** Filling keeps the size; closing up and leaving a gap lose one; nobody behind a gap moves. */
  @Test
  void keeps_the_laws_of_vacancies_on_seeded_lists() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      StringBuilder candidates = new StringBuilder();
      for (char candidate = 'A'; candidate <= 'J'; candidate++) {
        candidates.append(candidate == 'A' ? "" : ", ").append(candidate).append(' ');
        candidates.append(random.nextInt(8));
      }
      Edition edition = edition(TieScheme.COMPETITION, candidates.toString());
      CandidateId off = edition.entries().get(random.nextInt(edition.entries().size())).candidate();
      String told = "seed " + SEED + ", list " + i + ": " + candidates + ", off " + off;
      for (Vacancy vacancy : Vacancy.values()) {
        if (vacancy == Vacancy.FILL && edition.reserve().isEmpty()) {
          continue;
        }
        Publication publication =
            Publication.of(edition, ImmutableList.of(entry(1, new TakeOff(off, vacancy))))
                .orThrow();
        Version before = publication.versions().get(0);
        Version after = publication.current();
        assertThat(after.entries())
            .as(told)
            .hasSize(before.entries().size() - (vacancy == Vacancy.FILL ? 0 : 1));
        assertThat(after.entries())
            .as(told)
            .extracting(VersionPlace::candidate)
            .doesNotContain(off);
        if (vacancy == Vacancy.LEAVE_GAP) {
          assertThat(before.entries()).as(told).containsAll(after.entries());
        } else {
          assertThat(after.entries().get(0).place().toString()).as(told).isEqualTo("1");
        }
      }
    }
  }

  private static Edition edition(TieScheme ties, String candidates) {
    return Ranking.rank(
            Lists.BY_REVENUE
                .withTies(ties)
                .withCut(new FirstEntries(4, LineTies.WITH_TIES))
                .withReserve(2),
            Lists.candidates(candidates))
        .orThrow();
  }

  private static Period notice() {
    return new Period(day(1), day(8));
  }

  private static JournalEntry entry(int day, Act act) {
    return new JournalEntry(
        day(day), Name.of("虚构办公室", "Invented office"), Name.of("虚构", "invented"), act);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2022, 6, day);
  }

  private static String places(Version version) {
    return version.entries().stream()
        .map(held -> held.candidate() + "=" + held.place())
        .collect(toImmutableList())
        .stream()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static CandidateId id(String text) {
    return CandidateId.of(text);
  }
}
