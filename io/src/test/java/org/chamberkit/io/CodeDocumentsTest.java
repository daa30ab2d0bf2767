package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CodeList;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.code.GazetteerEntry;
import org.chamberkit.code.Succession;
import org.chamberkit.code.SuccessionKind;
import org.chamberkit.industry.SizeTable;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Lists of codes, gazetteers and size tables as documents: read, warned of, written. */
class CodeDocumentsTest {

  @Test
  void a_list_of_codes_is_written_as_it_was_read_with_its_warning_in_its_place()
      throws IOException {
    Golden golden = Golden.of("v1/code-list.json");

    Parsed<CodeList> read =
        JsonDocument.CODE_LIST.read(
            new JsonSource("list.json", JsonSource.of(golden.file()).open()));

    assertThat(read.orThrow().checking()).isEqualTo(Checking.LENIENT);
    assertThat(read.orThrow().codes())
        .contains(DivisionCode.of("110101"), CreditCode.of("51100000500002862F"))
        .hasSize(19);
    assertThat(read.problems())
        .noneMatch(Problem::isError)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "list.json:65:21 /codes/18/creditCode: CREDIT_CODE_CHECK Character 18 of the credit"
                + " code \"91350203M0001QAY9B\" is \"B\"; the weighted sum of 2533 gives \"9\".");
    assertThat(JsonDocument.CODE_LIST.text(read.orThrow())).isEqualTo(golden.text());
    assertReadsBack(JsonDocument.CODE_LIST, read.orThrow());
    assertReadsBack(
        JsonDocument.CODE_LIST,
        CodeList.builder().name(Name.ofChinese("空")).checking(Checking.STRICT).build());
  }

  @Test
  void a_gazetteer_is_written_as_it_was_read() throws IOException {
    Golden golden = Golden.of("v1/gazetteer.json");

    Parsed<Gazetteer> read = JsonDocument.GAZETTEER.read(JsonSource.of(golden.file()));

    Gazetteer gazetteer = read.orThrow();
    assertThat(read.problems()).isEmpty();
    assertThat(JsonDocument.GAZETTEER.text(gazetteer)).isEqualTo(golden.text());
    assertReadsBack(JsonDocument.GAZETTEER, gazetteer);
    assertReadsBack(
        JsonDocument.GAZETTEER, gazetteer.withSource(Optional.empty()).withInvented(false));
    assertThat(gazetteer.source()).contains("虚构");
    assertThat(gazetteer.entryOn(DivisionCode.of("990221"), LocalDate.of(2012, 6, 30)))
        .contains(
            GazetteerEntry.builder()
                .code(DivisionCode.of("990221"))
                .name(Name.ofChinese("虚构县"))
                .validity(
                    new Validity(
                        Optional.of(LocalDate.of(1950, 5, 1)),
                        Optional.of(LocalDate.of(2012, 6, 30))))
                .addSuccessor(new Succession(SuccessionKind.RECODED, DivisionCode.of("990281")))
                .build());
  }

  @Test
  void the_table_of_the_statistics_rule_is_the_golden_one() throws IOException {
    SizeTable table = SizeTable.statistics2017();

    Golden.of("v1/size-table-2017.json").shouldEqual(JsonDocument.SIZE_TABLE.text(table));
    assertReadsBack(JsonDocument.SIZE_TABLE, table);
  }

  private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
    byte[] document = format.document(value);
    assertThat(format.read(JsonSource.ofBytes("document", document)).orThrow()).isEqualTo(value);
    assertThat(format.read(JsonSource.ofBytes("record", format.record(value))).orThrow())
        .isEqualTo(value);
  }
}
