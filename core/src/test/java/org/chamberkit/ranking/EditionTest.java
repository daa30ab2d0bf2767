package org.chamberkit.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Reason.Leads;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** What an edition that claims to be a result must be. */
class EditionTest {

  /** E 1; D, B and C share 2; F 5; A 6; without a place G, H and I. */
  private static final Edition EDITION = Invented.EDITION;

  /** Values behind the key that decides, by which nobody is parted. */
  private static final ImmutableSet<String> WITHOUT_EFFECT =
      ImmutableSet.of("value 2 of F", "value 1 of A", "value 2 of A");

  @Test
  void cannot_be_built_with_anything_changed_that_decides_a_place() {
    Map<String, ThrowingCallable> changed = new TreeMap<>();
    for (int i = 0; i < EDITION.entries().size(); i++) {
      for (int delta : new int[] {-1, 1}) {
        changes(i, delta, changed);
      }
    }

    assertThat(changed)
        .hasSize(6 * 3 * 2 + 6 * 2 * 3 - 3 * 2)
        .allSatisfy(
            (what, build) ->
                assertThatExceptionOfType(ProblemException.class).as(what).isThrownBy(build));
  }

  @Test
  void cannot_be_built_with_an_entry_left_out_but_the_last() {
    ImmutableList<Placing> entries = EDITION.entries();
    for (int i = 0; i < entries.size() - 1; i++) {
      List<Placing> fewer = new ArrayList<>(entries);
      Placing out = fewer.remove(i);

      assertThatExceptionOfType(ProblemException.class)
          .as("without %s", out.candidate())
          .isThrownBy(() -> EDITION.withEntries(fewer));
    }
  }

  @Test
  void names_all_places_that_do_not_follow_from_the_values() {
    Placing alone = EDITION.entries().get(1).withSharedBy(1);
    Placing dense = EDITION.entries().get(4).withPlace(Decimal.of(3)).withReason(new Leads());

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> EDITION.withEntries(replaced(replaced(EDITION.entries(), 1, alone), 4, dense)))
        .withMessage(
            """
            /entries/1/sharedBy: SHARING_DIFFERS \
            The place of candidate "D" is held by 3, but 1 is stated.
            /entries/4/place: PLACE_DIFFERS \
            The values put candidate "F" at place 5, but 3 is stated.
            /entries/4/reason: REASON_DIFFERS \
            The reason stated for the place of candidate "F" does not follow from the values.""")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.sentence(Language.CHINESE))
                    .containsExactly(
                        "参评对象“D”的名次由 3 个对象占有，所载为 1 个。",
                        "按数值，参评对象“F”为第 5 名，所载为第 3 名。",
                        "参评对象“F”所载的名次理由与数值不符。"));
  }

  @Test
  void names_an_entry_that_stands_behind_one_that_it_is_ahead_of() {
    Placing first = EDITION.entries().get(0);
    Placing second = EDITION.entries().get(4);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                EDITION.withEntries(
                    second.withPlace(Decimal.of(1)).withReason(new Leads()),
                    first
                        .withPlace(Decimal.of(2))
                        .withReason(
                            new PartedFrom(
                                second.candidate(),
                                Invented.ROLE,
                                Optional.ofNullable(second.values().get(Invented.ROLE)),
                                Optional.ofNullable(first.values().get(Invented.ROLE))))))
        .withMessage(
            "/entries/1: OUT_OF_ORDER "
                + "Candidate \"E\" stands behind \"F\", but is ahead of it in key"
                + " \"dimension/role\".")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("参评对象“E”排在“F”之后，但按“dimension/role”应在其前。"));
  }

  @Test
  void names_who_is_printed_before_the_code_allows() {
    Placing d = EDITION.entries().get(1).withPlace(Decimal.of(1)).withReason(new Leads());
    Placing b = EDITION.entries().get(2).withPlace(Decimal.of(1));
    Excluded g = EDITION.excluded().get(0);
    Excluded h = EDITION.excluded().get(1);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Edition.builder()
                    .list(EDITION.list())
                    .addEntries(
                        d.withSharedBy(2).withOrderCode("3"),
                        b.withSharedBy(2).withReason(new LevelWith(d.candidate())))
                    .addExcluded(h, g)
                    .build())
        .withMessage(
            """
            /entries/1: PRINTED_OUT_OF_ORDER \
            Candidate "B" is printed behind "D", but its code comes first.
            /excluded/1: PRINTED_OUT_OF_ORDER \
            Candidate "G" is printed behind "H", but its code comes first.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("参评对象“B”列在“D”之后，但其编码在前。"));
  }

  @Test
  void has_a_value_of_every_key_in_every_entry() {
    Placing last = EDITION.entries().get(5);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> withEntry(5, last.withValues(Invented.values("90 19")).withPlace(Decimal.of(7))))
        .withMessage(
            "/entries/5/values: VALUE_NOT_THERE "
                + "Candidate \"A\" must have a value of key \"step/deductions\" to have a place.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("参评对象“A”须有“step/deductions”的数值方可排名次。"));
  }

  @Test
  void has_nobody_twice() {
    Excluded e = EDITION.excluded().get(0).withCandidate(CandidateId.of("E"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EDITION.withExcluded(e, e))
        .withMessage(
            """
            /excluded/0/candidate: CANDIDATE_TWICE Candidate "E" stands more than once.
            /excluded/1/candidate: CANDIDATE_TWICE Candidate "E" stands more than once.""");
  }

  @Test
  void gives_a_reason_to_everybody_without_a_place() {
    Excluded silent = EDITION.excluded().get(0).withExclusions();
    Excluded strange =
        EDITION
            .excluded()
            .get(2)
            .withUnknownKeys(Invented.ROLE, ValueKey.of("dimension/G"), Invented.ROLE);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EDITION.withExcluded(silent, strange))
        .withMessage(
            """
            /excluded/0: NO_REASON Candidate "G" has no place, but nothing says why.
            /excluded/1/unknownKeys/1: UNKNOWN_KEY The key "dimension/G" is not known here; \
            known are total, dimension/role, step/deductions.
            /excluded/1/unknownKeys/2: DUPLICATE_KEY \
            The key "dimension/role" stands more than once here.""")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.sentence(Language.CHINESE))
                    .containsExactly(
                        "参评对象“G”不排名次，但未说明理由。",
                        "排序依据“dimension/G”在此处未知，可用的有 total, dimension/role, step/deductions。",
                        "排序依据“dimension/role”在此处重复出现。"));
  }

  @Test
  void may_have_nobody_and_is_of_real_data_unless_it_says_otherwise() {
    Edition empty = Edition.builder().list(Invented.LIST).build();

    assertThat(empty.invented()).isFalse();
    assertThat(empty.entries()).isEmpty();
    assertThat(Ranking.rank(Invented.LIST, ImmutableList.of()).value()).contains(empty);
  }

  @Test
  void needs_a_list() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Edition.builder().build())
        .withMessage("missing list");
  }

  private static void changes(int at, int delta, Map<String, ThrowingCallable> changed) {
    Placing entry = EDITION.entries().get(at);
    String who = " of " + entry.candidate();
    String by = " by " + delta;
    changed.put(
        "place" + who + by,
        () -> withEntry(at, entry.withPlace(entry.place().plus(Decimal.of(delta)))));
    changed.put(
        "sharing" + who + by, () -> withEntry(at, entry.withSharedBy(entry.sharedBy() + delta)));
    CandidateId other = CandidateId.of(delta < 0 ? "G" : "H");
    changed.put("reason" + who + by, () -> withEntry(at, entry.withReason(new LevelWith(other))));
    for (int i = 0; i < Invented.LIST.keys().size(); i++) {
      ValueKey key = Invented.LIST.keys().get(i).key();
      String what = "value " + i + who;
      if (!WITHOUT_EFFECT.contains(what)) {
        ImmutableMap<ValueKey, Fraction> values =
            ImmutableMap.copyOf(
                Maps.transformEntries(
                    entry.values(),
                    (name, value) ->
                        name.equals(key) ? value.plus(new Fraction(delta, 1000)) : value));
        changed.put(what + by, () -> withEntry(at, entry.withValues(values)));
      }
    }
  }

  private static void withEntry(int at, Placing entry) {
    EDITION.withEntries(replaced(EDITION.entries(), at, entry));
  }

  private static <T> List<T> replaced(List<T> list, int at, T value) {
    List<T> changed = new ArrayList<>(list);
    changed.set(at, value);
    return changed;
  }
}
