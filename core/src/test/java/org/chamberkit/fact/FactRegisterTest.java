package org.chamberkit.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.fact.InventedFacts.fact;
import static org.chamberkit.fact.InventedFacts.match;
import static org.chamberkit.fact.InventedFacts.withdrawal;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.organization.Invented;
import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register knew on a day. */
class FactRegisterTest {

  private static final long SEED = 1_911;

  /** F1 is recorded, corrected, withdrawn and recorded again; the order of the list is mixed. */
  private static final FactRegister REGISTER =
      FactRegister.builder()
          .addRecordings(
              fact("F2", "2021-02-01"),
              fact("F1", "2021-03-01").toBuilder()
                  .organization(Invented.id("east"))
                  .correction("笔误")
                  .build(),
              fact("F1", "2021-02-01"),
              withdrawal("F1", "2021-04-01"),
              fact("F1", "2021-05-01").toBuilder().organization(Invented.id("west")).build(),
              fact("F3", "2021-02-15"))
          .addMatches(match("expo", "2021-06-01", "F2", "F3"))
          .build();

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      textBlock =
          """
          # day,      what was known
          2021-01-31, ''
          2021-02-01, F2 city F1 city
          2021-02-28, F2 city F1 city F3 city
          2021-03-01, F2 city F1 east F3 city
          2021-03-31, F2 city F1 east F3 city
          2021-04-01, F2 city F3 city
          2021-05-01, F2 city F1 west F3 city
          2021-06-01, F2 city expo F1 west F3 city expo
          """)
  void tells_what_was_known_on_a_day(LocalDate day, String known) {
    assertThat(print(REGISTER.asKnownOn(day))).isEqualTo(known);
  }

  @Test
  void tells_all_that_is_known_by_now() {
    assertThat(print(REGISTER.current()))
        .isEqualTo("F2 city expo F1 west F3 city expo")
        .isEqualTo(print(REGISTER.asKnownOn(LocalDate.MAX)));
  }

  @Test
  void a_match_does_not_reach_back_into_what_was_known_before_it() {
    assertThat(REGISTER.asKnownOn(LocalDate.of(2021, 5, 31)))
        .extracting(Fact::event)
        .containsOnly(Optional.empty());
  }

  @Test
  void a_fact_that_says_its_event_itself_keeps_it() {
    FactRegister register =
        FactRegister.builder()
            .addRecordings(
                fact("F1", "2021-02-01").withEvent(EventId.of("fair")),
                fact("F1", "2021-03-01").withEvent(EventId.of("expo")))
            .addMatches(match("expo", "2021-01-01", "F1"))
            .build();

    assertThat(register.asKnownOn(LocalDate.of(2021, 2, 1)).get(0).event())
        .contains(EventId.of("fair"));
    assertThat(register.current().get(0).event()).contains(EventId.of("expo"));
  }

  @Test
  void takes_entries_of_every_kind() {
    FactRegister.Builder builder = FactRegister.builder();
    List<RegisterEntry> entries =
        ImmutableList.<RegisterEntry>builder()
            .addAll(REGISTER.recordings())
            .addAll(REGISTER.matches())
            .build();
    for (RegisterEntry entry : entries) {
      builder.add(entry);
    }

    assertThat(builder.build()).isEqualTo(REGISTER);
  }

  @Test
  void knows_what_going_over_all_recordings_day_by_day_gives() {
    Random random = new Random(SEED);
    int built = 0;
    for (int i = 0; i < 3000; i++) {
      ImmutableList<Recording> recordings = recordings(random);
      FactRegister register;
      try {
        register = FactRegister.builder().recordings(recordings).build();
      } catch (ProblemException e) {
        continue;
      }
      built++;
      for (int day = 1; day <= 6; day++) {
        LocalDate date = LocalDate.of(2021, 1, day);
        assertThat(register.asKnownOn(date))
            .as("seed %s, register %s: %s", SEED, i, recordings)
            .containsExactlyElementsOf(knownSimply(recordings, date));
      }
    }
    assertThat(built).as("registers without a problem").isBetween(500, 2900);
  }

  /** A few recordings of a few facts, of which "Aa" and "BB" have the same hash code. */
  private static ImmutableList<Recording> recordings(Random random) {
    List<String> ids = List.of("Aa", "BB", "C");
    ImmutableList.Builder<Recording> recordings = ImmutableList.builder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String id = ids.get(random.nextInt(3));
      String day = "2021-01-0" + (1 + random.nextInt(5));
      recordings.add(random.nextInt(4) == 0 ? withdrawal(id, day) : fact(id, day));
    }
    return recordings.build();
  }

  private static List<Fact> knownSimply(ImmutableList<Recording> recordings, LocalDate day) {
    Map<FactId, Recording> last = new LinkedHashMap<>();
    recordings.stream()
        .filter(recording -> !recording.recordedOn().isAfter(day))
        .forEach(recording -> last.put(recording.id(), recording));
    recordings.stream()
        .filter(recording -> !recording.recordedOn().isAfter(day))
        .sorted(Comparator.comparing(Recording::recordedOn))
        .forEach(recording -> last.put(recording.id(), recording));
    return last.values().stream()
        .filter(Fact.class::isInstance)
        .map(Fact.class::cast)
        .collect(toImmutableList());
  }

  @Test
  void many_identifiers_with_the_same_hash_code_do_not_make_building_slow() {
    List<String> ids = new ArrayList<>(List.of(""));
    for (int pairs = 0; pairs < 15; pairs++) {
      List<String> longer = new ArrayList<>();
      ids.forEach(id -> longer.addAll(List.of(id + "Aa", id + "BB")));
      ids = longer;
    }
    ImmutableList<Recording> recordings =
        ids.stream().map(id -> fact(id, "2021-02-01")).collect(toImmutableList());

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(FactRegister.builder().recordings(recordings).build().current())
                .hasSize(1 << 15));
  }

  private static String print(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.id()
                    + " "
                    + fact.organization()
                    + fact.event().map(event -> " " + event).orElse(""))
        .collect(joining(" "));
  }
}
