package org.chamberkit.movement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.standing.Lists.standings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Lists;
import org.chamberkit.standing.Standings;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class MovementTest {

  private static final long SEED = 20_240_455;

  private static final Standings FIRST = standings("2021", "A 9, B 8, E 7");
  private static final Standings SECOND = standings("2022", "A 9, B 8, C 7, D 6");
  private static final Standings THIRD = standings("2023", "A 9, C 8, B 8, E 7, F 1");

  private static final Movement MOVEMENT =
      Movement.over(ImmutableList.of(FIRST, SECOND, THIRD)).orThrow();

  @Test
  void tells_how_each_came_to_its_place() {
    assertThat(MOVEMENT.entries())
        .extracting(move -> move.label(Language.ENGLISH) + ": " + move.tell(Language.ENGLISH))
        .containsExactly(
            "A: unchanged at 1",
            "B: unchanged at 2",
            "C: up 1, from 3 to 2",
            "E: back at 4, last at 3 in edition 2021",
            "F: new at 5");
    assertThat(MOVEMENT.entries())
        .extracting(move -> move.tell(Language.CHINESE))
        .containsExactly(
            "保持第 1 名",
            "保持第 2 名",
            "由第 3 名升至第 2 名，上升 1 位",
            "重新上榜，第 4 名，最近一次为 2021 期第 3 名",
            "新上榜，第 5 名");
    assertThat(MOVEMENT.dropped())
        .containsExactly(
            new Dropped(CandidateId.of("D"), MOVEMENT.entries().get(0).name(), place(4)));
  }

  @Test
  void gives_newcomers_no_change_which_is_not_zero() {
    assertThat(MOVEMENT.entries())
        .extracting(move -> move.shift().rise().map(Fraction::toString).orElse("none"))
        .containsExactly("0", "0", "1", "none", "none");
  }

  @Test
  void counts_what_moved_in_which_way() {
    assertThat(MOVEMENT.counts()).isEqualTo(new MovementCounts(4, 5, 1, 0, 2, 2, 1, 1));
  }

  @Test
  void counts_editions_in_a_row_on_the_list_and_at_its_head() {
    assertThat(MOVEMENT.entries())
        .extracting(move -> move.candidate() + " " + move.onList() + " " + move.atTop())
        .containsExactly("A 3 3", "B 3 0", "C 2 0", "E 1 0", "F 1 0");
  }

  @Test
  void finds_risers_and_fallers_and_all_who_moved_as_much() {
    Movement movement =
        Movement.between(
                standings("1", "A 9, B 8, C 7, D 6, E 5, F 4"),
                standings("2", "F 9, B 8, D 7, C 6, A 5, E 4"))
            .orThrow();

    assertThat(movement.risers(1)).extracting(Move::candidate).containsExactly(id("F"));
    assertThat(movement.risers(5)).extracting(Move::candidate).containsExactly(id("F"), id("D"));
    assertThat(movement.fallers(2))
        .extracting(move -> move.tell(Language.ENGLISH))
        .containsExactly("down 4, from 1 to 5", "down 1, from 3 to 4", "down 1, from 5 to 6");
    assertThat(movement.fallers(0)).isEmpty();
  }

  @Test
  void conserves_what_it_counts_on_seeded_lists() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      ImmutableList<Standings> editions =
          IntStream.rangeClosed(1, 2 + random.nextInt(3))
              .mapToObj(year -> Lists.random("y" + year, random))
              .collect(toImmutableList());
      Movement movement = Movement.over(editions).orThrow();

      MovementCounts counts = movement.counts();
      String told = "seed " + SEED + ", lists " + i;
      assertThat(counts.up() + counts.down() + counts.same() + counts.newcomers())
          .as(told)
          .isEqualTo(counts.size());
      assertThat(counts.newcomers() - counts.dropped())
          .as(told)
          .isEqualTo(counts.size() - counts.sizeBefore());
      ImmutableSet<CandidateId> before = editions.get(editions.size() - 2).byCandidate().keySet();
      ImmutableSet<CandidateId> now = editions.get(editions.size() - 1).byCandidate().keySet();
      assertThat(counts.newcomers()).as(told).isEqualTo(Sets.difference(now, before).size());
    }
  }

  @Test
  void turned_around_changes_turn_their_sign_and_new_and_dropped_change_places() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      Standings one = Lists.random("1", random);
      Standings other = Lists.random("2", random);
      MovementCounts there = Movement.between(one, other).orThrow().counts();
      MovementCounts back = Movement.between(other, one).orThrow().counts();

      assertThat(back)
          .as("seed %s, lists %s", SEED, i)
          .isEqualTo(
              new MovementCounts(
                  there.size(),
                  there.sizeBefore(),
                  there.down(),
                  there.up(),
                  there.same(),
                  there.dropped(),
                  0,
                  there.newcomers()));
    }
  }

  @Test
  void names_all_that_is_wrong_with_the_editions() {
    Standings other = THIRD.withList(THIRD.list().withId(ListId.of("taxes")));

    assertThat(lines(Movement.over(ImmutableList.of(FIRST))))
        .containsExactly("NO_EDITION_BEFORE There is no edition before to compare with; 1 given.");
    assertThat(
            lines(
                Movement.over(
                    ImmutableList.of(other, SECOND, SECOND, FIRST.withEdition(Optional.empty())))))
        .containsExactly(
            "/0/list/id: OTHER_LIST Edition 1 is one of list \"taxes\", but the last one is of list"
                + " \"invented-revenue\"; movement is between editions of one list.",
            "/2/id: EDITION_TWICE Edition \"2022\" is given more than once.",
            "/3: EDITION_WITHOUT_ID Edition 4 does not say which edition it is; where more than two"
                + " are compared, each has to.");
  }

  @Test
  void cannot_be_built_with_parts_that_do_not_add_up() {
    Move wrong =
        new Move(
            id("C"),
            MOVEMENT.entries().get(2).name(),
            place(2),
            new Moved(place(3), place(-1)),
            1,
            0);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> MOVEMENT.withEntries(MOVEMENT.entries().get(0), MOVEMENT.entries().get(0), wrong))
        .withMessage(
            """
            /entries/1/candidate: CANDIDATE_TWICE Candidate "A" stands more than once.
            /entries/2/shift/moved/change: CHANGE_OF_PLACE_DIFFERS "C" came from place 3 to 2, a \
            change of 1, but -1 is stated.
            /entries/2: STREAK_DIFFERS The streaks of "C" do not fit: 1 editions on the list, 0 at \
            place 1.
            /counts/size: MOVEMENT_COUNT_DIFFERS The entries make 3 under "size", but 5 is stated.
            /counts/up: MOVEMENT_COUNT_DIFFERS The entries make 0 under "up", but 1 is stated.
            /counts/down: MOVEMENT_COUNT_DIFFERS The entries make 1 under "down", but 0 is stated.
            /counts/newcomers: MOVEMENT_COUNT_DIFFERS The entries make 0 under "newcomers", but 2 \
            is stated.
            /counts/reentries: MOVEMENT_COUNT_DIFFERS The entries make 0 under "reentries", but 1 \
            is stated.""");
  }

  private static ImmutableList<String> lines(WithProblems<Movement> refused) {
    assertThat(refused.value()).isEmpty();
    return refused.problems().stream()
        .map((Problem problem) -> problem.line(Language.ENGLISH))
        .collect(toImmutableList());
  }

  private static CandidateId id(String text) {
    return CandidateId.of(text);
  }

  private static Fraction place(long place) {
    return new Fraction(place, 1);
  }
}
