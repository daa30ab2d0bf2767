package org.chamberkit.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {

  @Test
  void there_are_20_sections_with_97_divisions_without_gap_or_overlap() {
    List<String> divisions =
        Stream.of(IndustrySection.values())
            .flatMap(section -> IndustryCode.of(section).divisions().stream())
            .map(IndustryCode::text)
            .toList();

    assertThat(IndustrySection.values()).hasSize(20);
    assertThat(divisions).hasSize(97).isSorted().doesNotHaveDuplicates();
    assertThat(divisions).first().isEqualTo("01");
    assertThat(divisions).last().isEqualTo("97");
    assertThat(IndustryCode.allDivisions()).extracting(IndustryCode::text).isEqualTo(divisions);
  }

  @ParameterizedTest(name = "section {0}, {3}, has the divisions {1} to {2}")
  @CsvSource(
      textBlock =
          """
          A, 01, 05, 农、林、牧、渔业
          B, 06, 12, 采矿业
          C, 13, 43, 制造业
          D, 44, 46, 电力、热力、燃气及水生产和供应业
          E, 47, 50, 建筑业
          F, 51, 52, 批发和零售业
          G, 53, 60, 交通运输、仓储和邮政业
          H, 61, 62, 住宿和餐饮业
          I, 63, 65, 信息传输、软件和信息技术服务业
          J, 66, 69, 金融业
          K, 70, 70, 房地产业
          L, 71, 72, 租赁和商务服务业
          M, 73, 75, 科学研究和技术服务业
          N, 76, 79, 水利、环境和公共设施管理业
          O, 80, 82, 居民服务、修理和其他服务业
          P, 83, 83, 教育
          Q, 84, 85, 卫生和社会工作
          R, 86, 90, 文化、体育和娱乐业
          S, 91, 96, 公共管理、社会保障和社会组织
          T, 97, 97, 国际组织
          """)
  void a_section_holds_a_range(String section, String first, String last, String name) {
    IndustryCode code = IndustryCode.of(section);

    assertThat(code.isSection()).isTrue();
    assertThat(code.section().title().chinese()).isEqualTo(name);
    assertThat(code.divisions()).first().hasToString(first);
    assertThat(code.divisions()).last().hasToString(last);
    assertThat(code.divisions())
        .allSatisfy(
            division -> {
              assertThat(division.section()).isEqualTo(code.section());
              assertThat(division.isWithin(code)).isTrue();
              assertThat(code.isWithin(division)).isFalse();
              assertThat(division.isSection()).isFalse();
            });
  }

  @Test
  void every_division_lies_in_one_sector() {
    for (IndustryCode division : IndustryCode.allDivisions()) {
      int number = Integer.parseInt(division.text());
      IndustrySector expected =
          number <= 4
              ? IndustrySector.PRIMARY
              : number >= 6 && number <= 50 && number != 11 && number != 43
                  ? IndustrySector.SECONDARY
                  : IndustrySector.TERTIARY;

      assertThat(division.sector()).as(division.text()).contains(expected);
      assertThat(division.sectors()).as(division.text()).containsExactly(expected);
    }
  }

  @ParameterizedTest(name = "section {0} lies in {1}")
  @CsvSource(
      textBlock =
          """
          A, PRIMARY, TERTIARY
          B, SECONDARY, TERTIARY
          C, SECONDARY, TERTIARY
          D, SECONDARY,
          E, SECONDARY,
          F, TERTIARY,
          T, TERTIARY,
          """)
  void a_section_lies_in_the_sectors_of_its_divisions(
      String section, IndustrySector first, IndustrySector second) {
    IndustryCode code = IndustryCode.of(section);

    assertThat(code.sectors())
        .containsExactlyElementsOf(Stream.of(first, second).filter(s -> s != null).toList());
    assertThat(code.sector()).isEqualTo(second == null ? Optional.of(first) : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1", "011", "0A", "AA", "Ａ", "０１", " A", "2610"})
  void another_form_is_no_industry(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> IndustryCode.of(text))
        .withMessage(
            "NOT_AN_INDUSTRY_CODE \"%s\" is not an industry code; it must be a capital letter or"
                + " two digits.",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"U", "Z", "00", "98", "99"})
  void the_standard_does_not_have_every_code(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> IndustryCode.of(text))
        .withMessage(
            "UNKNOWN_INDUSTRY GB/T 4754-2017 has no industry \"%s\"; it has the sections A to T"
                + " and the divisions 01 to 97.",
            text);
  }

  @Test
  void is_ordered_by_its_characters() {
    assertThat(IndustryCode.of("05"))
        .isLessThan(IndustryCode.of("43"))
        .isEqualByComparingTo(new IndustryCode("05"));
    assertThat(IndustryCode.of("51").isWithin(IndustryCode.of("51"))).isTrue();
    assertThat(IndustryCode.of("51").isWithin(IndustryCode.of("52"))).isFalse();
  }
}
