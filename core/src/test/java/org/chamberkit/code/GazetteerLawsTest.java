package org.chamberkit.code;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** What holds of every gazetteer, tried on random ones. */
class GazetteerLawsTest {

  private static final long SEED = 990_200;
  private static final int RUNS = 500;
  private static final int DAYS = 12;
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  private static final ImmutableList<DivisionCode> POOL =
      IntStream.of(990000, 990100, 990101, 990102, 990103, 990200, 990201, 990202, 999001, 999002)
          .mapToObj(number -> DivisionCode.of(Integer.toString(number)))
          .collect(ImmutableList.toImmutableList());

  private final Random random = new Random(SEED);

  /** A history that is played day by day, and what it says of codes and entries. */
  private final class History {

    private final Map<DivisionCode, Integer> since = new TreeMap<>();
    private final Map<DivisionCode, Name> names = new HashMap<>();
    private final List<GazetteerEntry> entries = new ArrayList<>();

    /** What becomes of each code from one day to the next. */
    private final List<Map<DivisionCode, List<DivisionCode>>> steps = new ArrayList<>();

    private final List<Map<DivisionCode, Name>> namesByDay = new ArrayList<>();

    History() {
      for (DivisionCode code : POOL) {
        if (random.nextInt(3) > 0) {
          begin(code, -1);
        }
      }
      remember();
      for (int day = 1; day < DAYS; day++) {
        play(day);
        remember();
      }
      for (DivisionCode code : List.copyOf(since.keySet())) {
        end(code, DAYS + 1, ImmutableList.of());
      }
      Collections.shuffle(entries, random);
    }

    private void play(int day) {
      Map<DivisionCode, List<DivisionCode>> step = new HashMap<>();
      since.keySet().forEach(code -> step.put(code, List.of(code)));
      List<DivisionCode> settled = List.copyOf(since.keySet());
      List<DivisionCode> free = new ArrayList<>(POOL);
      free.removeAll(settled);
      if (!settled.isEmpty() && random.nextInt(3) > 0) {
        DivisionCode code = settled.get(random.nextInt(settled.size()));
        DivisionCode other = settled.get(random.nextInt(settled.size()));
        switch (random.nextInt(5)) {
          case 0 -> replace(code, day, SuccessionKind.RENAMED, List.of(code), step);
          case 1 -> {
            if (!free.isEmpty()) {
              replace(code, day, SuccessionKind.RECODED, free.subList(0, 1), step);
            }
          }
          case 2 -> {
            if (!code.equals(other)) {
              replace(code, day, SuccessionKind.MERGED, List.of(other), step);
            }
          }
          case 3 -> {
            if (!free.isEmpty()) {
              replace(code, day, SuccessionKind.SPLIT, List.of(code, free.get(0)), step);
            }
          }
          default -> replace(code, day, SuccessionKind.MERGED, List.of(), step);
        }
      }
      steps.add(step);
    }

    private void replace(
        DivisionCode code,
        int day,
        SuccessionKind kind,
        List<DivisionCode> followers,
        Map<DivisionCode, List<DivisionCode>> step) {
      end(
          code,
          day,
          followers.stream()
              .map(follower -> new Succession(kind, follower))
              .collect(ImmutableList.toImmutableList()));
      for (DivisionCode follower : followers) {
        if (!since.containsKey(follower)) {
          begin(follower, day);
        }
      }
      step.put(code, List.copyOf(followers));
    }

    private void begin(DivisionCode code, int day) {
      since.put(code, day);
      names.put(code, Name.ofChinese("虚构" + random.nextInt(1000)));
    }

    private void end(DivisionCode code, int day, ImmutableList<Succession> successors) {
      int start = since.remove(code);
      entries.add(
          GazetteerEntry.builder()
              .code(code)
              .name(names.remove(code))
              .validity(
                  new Validity(
                      start < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(start)),
                      day > DAYS ? Optional.empty() : Optional.of(FIRST.plusDays(day - 1))))
              .successors(successors)
              .build());
    }

    private void remember() {
      namesByDay.add(Map.copyOf(names));
    }

    ImmutableSortedSet<DivisionCode> follow(DivisionCode code, int day, int later) {
      ImmutableSortedSet<DivisionCode> codes =
          namesByDay.get(day).containsKey(code)
              ? ImmutableSortedSet.of(code)
              : ImmutableSortedSet.of();
      for (int i = day; i < later; i++) {
        Map<DivisionCode, List<DivisionCode>> step = steps.get(i);
        codes =
            codes.stream()
                .flatMap(some -> step.get(some).stream())
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
      }
      return codes;
    }
  }

  @Test
  void a_history_that_was_played_is_told_as_it_was() {
    for (int run = 0; run < RUNS; run++) {
      History history = new History();
      Gazetteer gazetteer = gazetteer(history.entries);
      String told = "seed " + SEED + ", run " + run;

      for (int day = 0; day < DAYS; day++) {
        LocalDate date = FIRST.plusDays(day);
        Map<DivisionCode, Name> names = history.namesByDay.get(day);
        assertThat(gazetteer.validOn(date))
            .as(told)
            .extracting(GazetteerEntry::code)
            .containsExactlyElementsOf(ImmutableSortedSet.copyOf(names.keySet()));
        for (DivisionCode code : POOL) {
          assertThat(gazetteer.nameOn(code, date))
              .as("%s, %s on %s", told, code, date)
              .isEqualTo(Optional.ofNullable(names.get(code)));
          for (int later = day; later < DAYS; later++) {
            assertThat(gazetteer.codesOn(code, date, FIRST.plusDays(later)))
                .as("%s, %s from %s for %s days", told, code, date, later - day)
                .isEqualTo(history.follow(code, day, later));
          }
        }
      }
    }
  }

  @Test
  void whatever_is_valid_lies_below_its_nearest_and_no_other() {
    for (int run = 0; run < RUNS; run++) {
      History history = new History();
      Gazetteer gazetteer = gazetteer(history.entries);
      LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
      ImmutableList<GazetteerEntry> valid = gazetteer.validOn(date);

      for (GazetteerEntry above : valid) {
        assertThat(gazetteer.childrenOn(above.code(), date))
            .as("seed %s, run %s, below %s", SEED, run, above.code())
            .isEqualTo(valid.stream().filter(entry -> isNearest(above, entry, valid)).toList())
            .allSatisfy(
                child -> assertThat(gazetteer.parentOn(child.code(), date)).contains(above));
      }
    }
  }

  @Test
  void the_order_of_entries_does_not_change_what_is_said() {
    for (int run = 0; run < RUNS; run++) {
      List<GazetteerEntry> entries = anyEntries();
      List<String> told = told(entries);

      Collections.shuffle(entries, random);

      assertThat(told(entries))
          .as("seed %s, run %s", SEED, run)
          .containsExactlyInAnyOrderElementsOf(told);
    }
  }

  @Test
  void two_entries_of_a_code_on_one_day_are_always_found() {
    for (int run = 0; run < RUNS; run++) {
      List<GazetteerEntry> entries = anyEntries();
      boolean overlaps =
          IntStream.range(-1, DAYS + 1)
              .mapToObj(FIRST::plusDays)
              .anyMatch(day -> POOL.stream().anyMatch(code -> count(entries, code, day) > 1));

      assertThat(told(entries).stream().anyMatch(line -> line.startsWith("DIVISION_TWICE")))
          .as("seed %s, run %s", SEED, run)
          .isEqualTo(overlaps);
    }
  }

  @Test
  void twice_as_many_entries_of_one_code_do_not_take_four_times_as_long() {
    long some = fastestBuilding(20_000);
    long twice = fastestBuilding(40_000);

    assertThat(twice).as("nanoseconds; half as many take %s", some).isLessThan(4 * some);
  }

  /** How long the fastest of five buildings takes, of a code that is renamed every day. */
  private static long fastestBuilding(int count) {
    DivisionCode code = POOL.get(0);
    List<GazetteerEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = FIRST.plusDays(i);
      entries.add(
          GazetteerEntry.builder()
              .code(code)
              .name(Name.ofChinese("虚构"))
              .validity(new Validity(Optional.of(day), Optional.of(day)))
              .successors(
                  i == count - 1
                      ? ImmutableList.of()
                      : ImmutableList.of(new Succession(SuccessionKind.RENAMED, code)))
              .build());
    }
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Gazetteer gazetteer = gazetteer(entries);
      assertThat(gazetteer.codesOn(code, FIRST, FIRST.plusDays(count - 1))).containsExactly(code);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  private static boolean isNearest(
      GazetteerEntry above, GazetteerEntry entry, ImmutableList<GazetteerEntry> valid) {
    Optional<GazetteerEntry> nearest =
        valid.stream()
            .filter(some -> !some.equals(entry) && entry.code().isWithin(some.code()))
            .max(Comparator.comparing(some -> some.code().level()));
    return nearest.equals(Optional.of(above));
  }

  private static long count(List<GazetteerEntry> entries, DivisionCode code, LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.code().equals(code) && entry.validity().holdsOn(day))
        .count();
  }

  private List<GazetteerEntry> anyEntries() {
    List<GazetteerEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int first = random.nextInt(DAYS);
      int last = first + random.nextInt(DAYS - first);
      List<Succession> successors = new ArrayList<>();
      for (int j = random.nextInt(3); j > 0; j--) {
        SuccessionKind kind = ImmutableList.copyOf(SuccessionKind.values()).get(random.nextInt(4));
        successors.add(new Succession(kind, anyCode()));
      }
      entries.add(
          GazetteerEntry.builder()
              .code(anyCode())
              .name(Name.ofChinese("虚构" + i))
              .validity(
                  new Validity(
                      random.nextBoolean() ? Optional.empty() : Optional.of(FIRST.plusDays(first)),
                      random.nextBoolean() ? Optional.empty() : Optional.of(FIRST.plusDays(last))))
              .successors(successors)
              .build());
    }
    return entries;
  }

  private DivisionCode anyCode() {
    return POOL.get(random.nextInt(6));
  }

  private static List<String> told(List<GazetteerEntry> entries) {
    ImmutableList<Problem> problems;
    try {
      problems = gazetteer(entries).warnings();
    } catch (ProblemException e) {
      problems = e.problems();
    }
    return problems.stream().map(problem -> problem.code() + " " + problem.arguments()).toList();
  }

  private static Gazetteer gazetteer(List<GazetteerEntry> entries) {
    return Gazetteer.builder()
        .name(Name.ofChinese("虚构省区划沿革"))
        .invented(true)
        .entries(entries)
        .build();
  }
}
