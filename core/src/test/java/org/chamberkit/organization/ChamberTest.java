package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chambers and chambers of natives: where they are and where their members come from. */
class ChamberTest {

  private static final DivisionCode COUNTY = DivisionCode.of("990221");

  private static Chamber nonLocal() {
    return Chamber.builder()
        .id(OrganizationId.of("C-1"))
        .kind(ChamberKind.of("nonLocal"))
        .name(Name.ofChinese("虚构市虚构县商会"))
        .place(Invented.CITY)
        .origin(COUNTY)
        .build();
  }

  @Test
  void a_non_local_chamber_has_an_origin_besides_its_place() {
    assertThat(nonLocal().origin()).contains(COUNTY);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> nonLocal().withOrigin(Optional.empty()))
        .withMessage("MISSING_ORIGIN Non-local chamber \"C-1\" must state its origin.")
        .satisfies(e -> assertThat(chinese(e)).isEqualTo("异地商会“C-1”必须注明原籍地。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trade", "youth", "women", "of-another-kind"})
  void a_chamber_of_another_kind_has_no_origin(String kind) {
    Chamber chamber = Invented.chamber("C-1").withKind(ChamberKind.of(kind));

    assertThat(chamber.origin()).isEmpty();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> chamber.withOrigin(COUNTY))
        .withMessage(
            "/origin: ORIGIN_NOT_EXPECTED "
                + "Only a non-local chamber has an origin, but \"C-1\" is of the kind \"%s\".",
            kind)
        .satisfies(e -> assertThat(chinese(e)).isEqualTo("只有异地商会才注明原籍地，“C-1”的类别是“%s”。", kind));
  }

  @ParameterizedTest(name = "members of {0} in {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # origin, place, elsewhere
          990221,   990100, true
          990221,   990200, true
          990221,   990000, true
          990221,   990221, false
          990200,   990221, false
          990200,   990300, true
          990000,   990100, false
          990000,   980100, true
          """)
  void people_from_a_place_have_no_chamber_of_their_own_within_it(
      String origin, String place, boolean elsewhere) {
    DivisionCode from = DivisionCode.of(origin);
    DivisionCode at = DivisionCode.of(place);
    Chamber.Builder chamber = Chamber.builder();
    chamber.from(nonLocal()).place(at).origin(from);
    ChamberOfNatives.Builder natives = ChamberOfNatives.builder();
    natives.from(Invented.natives("C-1")).place(at).origin(from);

    if (elsewhere) {
      assertThat(chamber.build().place()).isEqualTo(at);
      assertThat(natives.build().place()).contains(at);
    } else {
      String message =
          "/place: PLACE_WITHIN_ORIGIN The members of \"C-1\" come from "
              + origin
              + ", so it cannot be in "
              + place
              + ", which lies within it.";
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(chamber::build)
          .withMessage(message);
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(natives::build)
          .withMessage(message)
          .satisfies(
              e ->
                  assertThat(chinese(e))
                      .isEqualTo("“C-1”的原籍地是 %s，所在地 %s 不应在原籍地之内。", origin, place));
    }
  }

  @Test
  void a_chamber_of_natives_is_in_a_division_or_abroad() {
    ChamberOfNatives here = Invented.natives("N-1");
    Name capital = Name.of("虚构国首都", "Capital of Invented Land");
    String message =
        "ONE_PLACE_NEEDED Chamber of natives \"N-1\" must state where it is: either a division, or"
            + " a place abroad.";
    ChamberOfNatives.Builder abroad = ChamberOfNatives.builder();
    abroad.from(here).place(Optional.empty()).placeAbroad(capital);

    assertThat(abroad.build().location()).isEmpty();
    assertThat(abroad.build().placeAbroad()).contains(capital);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> here.withPlace(Optional.empty()))
        .withMessage(message)
        .satisfies(
            e -> assertThat(chinese(e)).isEqualTo("外埠商会“N-1”应注明所在地：国内填行政区划代码，国外填地名，两者只填其一。"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> here.withPlaceAbroad(capital))
        .withMessage(message);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    Chamber.Builder chamber = Chamber.builder();
    chamber
        .from(nonLocal())
        .kind(ChamberKind.TRADE)
        .place(COUNTY)
        .addFormerName(new FormerName(nonLocal().name(), LocalDate.of(2010, 12, 31)));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(chamber::build)
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code().name())
                    .containsExactly(
                        "ORIGIN_NOT_EXPECTED", "PLACE_WITHIN_ORIGIN", "NAME_UNCHANGED"));
  }

  private static String chinese(ProblemException e) {
    return e.problems().get(0).sentence(Language.CHINESE);
  }
}
