package org.chamberkit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final LocalDate BEFORE = LocalDate.of(2009, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2021, 12, 31);

  /** A city is renamed; one county becomes a city, one is merged, one split; one lies directly. */
  private static final Gazetteer GAZETTEER =
      gazetteer(
          entry("990000", "虚构省", "../.."),
          entry("990200", "旧名市", "../2010-12-08", "renamed 990200"),
          entry("990200", "新名市", "2010-12-09/.."),
          entry("990221", "虚构县", "../2012-06-30", "recoded 990281"),
          entry("990281", "虚构县级市", "2012-07-01/.."),
          entry("990202", "东区", "../.."),
          entry("990203", "西区", "../2015-03-31", "merged 990202"),
          entry("990204", "大区", "../2018-12-31", "split 990205", "split 990206"),
          entry("990205", "南区", "2019-01-01/.."),
          entry("990206", "北区", "2019-01-01/.."),
          entry("990207", "撤销区", "../2016-12-31"),
          entry("999004", "直辖县级市", "../.."));

  @Test
  void tells_which_name_a_code_had_on_a_day() {
    assertThat(GAZETTEER.nameOn(code("990200"), LocalDate.of(2010, 12, 8)))
        .contains(Name.ofChinese("旧名市"));
    assertThat(GAZETTEER.nameOn(code("990200"), LocalDate.of(2010, 12, 9)))
        .contains(Name.ofChinese("新名市"));
    assertThat(GAZETTEER.nameOn(code("990281"), BEFORE)).isEmpty();
    assertThat(GAZETTEER.nameOn(code("990221"), AFTER)).isEmpty();
    assertThat(GAZETTEER.nameOn(code("110000"), AFTER)).isEmpty();
    assertThat(GAZETTEER.warnings()).isEmpty();
  }

  @Test
  void tells_which_codes_are_valid_on_a_day() {
    assertThat(codes(GAZETTEER.validOn(AFTER)))
        .containsExactly("990000", "990200", "990202", "990205", "990206", "990281", "999004");
  }

  @Test
  void tells_what_follows_a_code() {
    assertThat(GAZETTEER.successorsOf(code("990203"), BEFORE))
        .containsExactly(new Succession(SuccessionKind.MERGED, code("990202")));
    assertThat(GAZETTEER.successorsOf(code("990207"), BEFORE)).isEmpty();
    assertThat(GAZETTEER.successorsOf(code("990205"), BEFORE)).isEmpty();
    assertThat(GAZETTEER.codesOn(code("990200"), BEFORE, AFTER)).containsExactly(code("990200"));
    assertThat(GAZETTEER.codesOn(code("990221"), BEFORE, AFTER)).containsExactly(code("990281"));
    assertThat(GAZETTEER.codesOn(code("990203"), BEFORE, AFTER)).containsExactly(code("990202"));
    assertThat(GAZETTEER.codesOn(code("990204"), BEFORE, AFTER))
        .containsExactly(code("990205"), code("990206"));
    assertThat(GAZETTEER.codesOn(code("990207"), BEFORE, AFTER)).isEmpty();
    assertThat(GAZETTEER.codesOn(code("990205"), BEFORE, AFTER)).isEmpty();
    assertThat(GAZETTEER.codesOn(code("990221"), BEFORE, BEFORE)).containsExactly(code("990221"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GAZETTEER.codesOn(code("990221"), AFTER, BEFORE))
        .withMessage("2009-12-31 must not be before 2021-12-31");
  }

  @Test
  void tells_what_lies_directly_below_and_above() {
    assertThat(codes(GAZETTEER.childrenOn(code("990000"), AFTER)))
        .containsExactly("990200", "999004");
    assertThat(codes(GAZETTEER.childrenOn(code("990200"), BEFORE)))
        .containsExactly("990202", "990203", "990204", "990207", "990221");
    assertThat(GAZETTEER.childrenOn(code("999004"), AFTER)).isEmpty();
    assertThat(GAZETTEER.childrenOn(code("110000"), AFTER)).isEmpty();
    assertThat(GAZETTEER.parentOn(code("999004"), AFTER).map(GazetteerEntry::code))
        .contains(code("990000"));
    assertThat(GAZETTEER.parentOn(code("990202"), BEFORE).map(GazetteerEntry::name))
        .contains(Name.ofChinese("旧名市"));
    assertThat(GAZETTEER.parentOn(code("990000"), AFTER)).isEmpty();
  }

  @Test
  void a_code_stands_for_one_entry_on_a_day() {
    assertThat(
            told(
                entry("990000", "甲", "2000-01-01/2010-12-31"),
                entry("990000", "乙", "2001-01-01/2001-12-31"),
                entry("990000", "丙", "2010-12-31/..")))
        .containsExactly(
            "/entries/1/validity: DIVISION_TWICE For 2001-01-01/2001-12-31, the code 990000 stands"
                + " for more than one entry of this gazetteer.",
            "/entries/2/validity: DIVISION_TWICE For 2010-12-31/2010-12-31, the code 990000 stands"
                + " for more than one entry of this gazetteer.");
  }

  @Test
  void what_follows_is_there_on_the_next_day() {
    assertThat(
            told(
                entry("990000", "甲", "../2000-12-31", "merged 980000"),
                entry("970000", "乙", "../2000-12-31", "merged 960000", "merged 960000"),
                entry("960000", "丙", "2001-01-02/.."),
                entry("950000", "丁", "../..", "renamed 960000")))
        .containsExactlyInAnyOrder(
            "/entries/0/successors/0: UNKNOWN_SUCCESSOR The gazetteer has no entry of 980000, which"
                + " follows 990000.",
            "/entries/1/successors/0: SUCCESSOR_NOT_VALID The code 960000 follows 970000 after"
                + " 2000-12-31, but is valid for 2001-01-02/.., not on the next day.",
            "/entries/1/successors/1: SUCCESSOR_TWICE The code 960000 is named more than once among"
                + " what follows 970000.",
            "/entries/3: SUCCESSOR_WITHOUT_END The code 950000 has successors, so its last day must"
                + " be stated.");
  }

  @Test
  void what_goes_on_under_another_code_is_not_there_before() {
    assertThat(
            told(
                entry("990000", "甲", "../2000-12-31", "recoded 980000"),
                entry("970000", "乙", "../2000-12-31", "merged 980000"),
                entry("980000", "丙", "2000-12-31/..")))
        .containsExactly(
            "/entries/0/successors/0: SUCCESSOR_BEGINS_EARLY The code 990000 goes on as 980000 after"
                + " 2000-12-31, but that is valid for 2000-12-31/.., before the old one ends.");
  }

  @Test
  void a_chain_of_successors_does_not_lead_in_a_circle() {
    assertThat(
            told(
                entry("990000", "甲", "../2000-12-31", "recoded 980000"),
                entry("980000", "乙", "../1999-12-31", "recoded 990000"),
                entry("970000", "丙", "../1998-12-31", "merged 980000"),
                entry("960000", "丁", "../1998-12-31", "renamed 960000"),
                entry("950000", "戊", "../..")))
        .filteredOn(line -> line.contains("LOOP"))
        .containsExactlyInAnyOrder(
            "/entries/0/successors: SUCCESSOR_LOOP What follows 990000 leads in a circle.",
            "/entries/1/successors: SUCCESSOR_LOOP What follows 980000 leads in a circle.",
            "/entries/2/successors: SUCCESSOR_LOOP What follows 970000 leads in a circle.",
            "/entries/3/successors: SUCCESSOR_LOOP What follows 960000 leads in a circle.");
  }

  @Test
  void a_division_without_any_above_it_is_looked_at() {
    assertThat(
            told(
                entry("990000", "甲", "../2000-12-31"),
                entry("990101", "乙", "2001-01-01/.."),
                entry("990102", "丙", "2000-12-31/..")))
        .containsExactly(
            "/entries/1: DIVISION_WITHOUT_PARENT No division above 990101 is valid at any time of"
                + " 2001-01-01/...");
  }

  @Test
  void a_source_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GAZETTEER.withSource(" "))
        .withMessage("source of the gazetteer must not be blank; leave it out");
  }

  private static List<String> codes(ImmutableList<GazetteerEntry> entries) {
    return entries.stream().map(entry -> entry.code().text()).toList();
  }

  private static List<String> told(GazetteerEntry... entries) {
    ImmutableList<Problem> problems;
    try {
      problems = gazetteer(entries).warnings();
    } catch (ProblemException e) {
      problems = e.problems();
    }
    return problems.stream().map(problem -> problem.line(Language.ENGLISH)).toList();
  }

  private static Gazetteer gazetteer(GazetteerEntry... entries) {
    return Gazetteer.builder()
        .name(Name.of("虚构省区划沿革", "Divisions of Invented Province"))
        .invented(true)
        .addEntries(entries)
        .build();
  }

  private static GazetteerEntry entry(String code, String name, String days, String... successors) {
    return GazetteerEntry.builder()
        .code(code(code))
        .name(Name.ofChinese(name))
        .validity(validity(days))
        .successors(Stream.of(successors).map(GazetteerTest::succession).toList())
        .build();
  }

  private static Succession succession(String text) {
    SuccessionKind kind =
        Stream.of(SuccessionKind.values())
            .filter(known -> text.startsWith(known.word()))
            .findFirst()
            .orElseThrow();
    return new Succession(kind, code(text.substring(kind.word().length() + 1)));
  }

  private static Validity validity(String days) {
    String[] ends = days.split("/", -1);
    return new Validity(day(ends[0]), day(ends[1]));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static DivisionCode code(String text) {
    return DivisionCode.of(text);
  }
}
