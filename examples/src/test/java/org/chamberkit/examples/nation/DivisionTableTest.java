package org.chamberkit.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTableTest {

  private static final Path RESOURCE = Path.of("src/main/resources/divisions-2023");

  private static DivisionTable table;

  @BeforeAll
  static void read() throws IOException {
    table = DivisionTable.read();
  }

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource({"PROVINCE, 31", "PREFECTURE, 333", "COUNTY, 2845", "TOWNSHIP, 38642"})
  void has_as_many_divisions_of_each_level_as_its_readme_says(DivisionLevel level, long count) {
    assertThat(rows(level)).hasSize((int) count);
  }

  @Test
  void has_the_bytes_that_its_readme_describes() throws IOException {
    Path file = RESOURCE.resolve("divisions.tsv.gz");
    try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = unpacked.readAllBytes();

      assertThat(Files.readString(RESOURCE.resolve("README.md")))
          .contains(String.format("%,d bytes", bytes.length))
          .contains(Hashing.sha256().hashBytes(bytes).toString());
    }
    try (InputStream packed = Files.newInputStream(file)) {
      assertThat(packed.readNBytes(8)).as("header without time").endsWith(0, 0, 0, 0);
    }
  }

  @Test
  void has_no_placeholder_no_zone_no_repeat_and_no_quasi_unit() {
    assertThat(table.rows())
        .extracting(DivisionRow::code)
        .isSorted()
        .doesNotContain("1101", "1201", "3101", "5001", "5002", "4190", "4290", "4690", "6590")
        .doesNotContain("441900", "442000", "460400", "620201")
        .doesNotContain("232761", "232762", "232763", "232764", "632857");
    assertThat(rows(DivisionLevel.COUNTY))
        .noneMatch(row -> row.code().substring(4).matches("7[1-9]|80"));
    assertThat(rows(DivisionLevel.TOWNSHIP))
        .allMatch(row -> row.code().substring(6).matches("[0-3]\\d\\d"));
  }

  @ParameterizedTest(name = "{0} {1} lies right below {2}")
  @CsvSource(
      textBlock =
          """
          # code,    name,         above
          1301,      石家庄市,     13
          130102,    长安区,       1301
          130102001, 建北街道,     130102
          110101,    东城区,       11
          500229,    城口县,       50
          419001,    济源市,       41
          469001,    五指山市,     46
          659011,    新星市,       65
          659012,    白杨市,       65
          330113,    临平区,       3301
          330383,    龙港市,       3303
          540481,    米林市,       5404
          441900003, 东城街道,     4419
          620201101, 峪泉镇,       6202
          232761002, 卫东街道,     2327
          632857100, 柴旦镇,       6328
          130171100, 宋营镇,       1301
          """)
  void knows_the_division_above(String code, String name, String above) {
    DivisionRow row = new DivisionRow(code, name);

    assertThat(table.rows()).contains(row);
    assertThat(table.above(row)).map(DivisionRow::code).contains(above);
  }

  @Test
  void knows_of_nothing_above_a_province() {
    assertThat(rows(DivisionLevel.PROVINCE)).allMatch(row -> table.above(row).isEmpty());
  }

  @Test
  void gives_codes_of_six_digits_down_to_the_counties() {
    assertThat(new DivisionRow("13", "河北省").division()).hasToString("130000");
    assertThat(new DivisionRow("1301", "石家庄市").division()).hasToString("130100");
    assertThat(new DivisionRow("130102", "长安区").division()).hasToString("130102");
    assertThatThrownBy(new DivisionRow("130102001", "建北街道")::division)
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void refuses_a_code_of_no_level() {
    assertThatThrownBy(new DivisionRow("130", "河北省")::level)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("division code must have 2, 4, 6 or 9 digits, but was '130'");
  }

  private static List<DivisionRow> rows(DivisionLevel level) {
    return table.rows().stream().filter(row -> row.level() == level).toList();
  }
}
