package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.IndexExplanation;
import org.chamberkit.index.IndexTable;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** Indices, tables and results as documents; index and districts are invented. */
class IndexDocumentsTest {

  @Test
  void an_index_and_a_table_are_written_as_they_were_read() throws IOException {
    assertThat(JsonDocument.COMPOSITE_INDEX.text(Indices.index()))
        .isEqualTo(Golden.of("v1/composite-index.json").text());
    assertThat(JsonDocument.COMPOSITE_TABLE.text(Indices.table()))
        .isEqualTo(Golden.of("v1/composite-table.json").text());
  }

  @Test
  void the_document_of_a_result_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    CompositeResult result = Indices.index().compute(Indices.table()).orThrow();
    Golden golden = Golden.of("v1/composite-result.json");

    golden.shouldEqual(JsonDocument.COMPOSITE_RESULT.text(result));
    CompositeResult read =
        JsonDocument.COMPOSITE_RESULT.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(result);
    assertThat(JsonDocument.COMPOSITE_RESULT.text(read)).isEqualTo(golden.text());
  }

  @Test
  void what_a_result_took_from_its_data_can_be_applied_to_those_of_another_year()
      throws IOException {
    CompositeResult read =
        JsonDocument.COMPOSITE_RESULT
            .read(JsonSource.of(Golden.of("v1/composite-result.json").file()))
            .orThrow();
    IndexTable table = Indices.table();
    IndexTable later = table.withUnits(table.units().subList(0, 2));

    CompositeResult result = read.fitted().apply(later).orThrow();

    UnitId unit = later.unitIds().get(1);
    assertThat(result.unit(unit).orElseThrow().normalized())
        .isEqualTo(read.unit(unit).orElseThrow().normalized());
    assertThat(IndexExplanation.of(result, unit, Language.CHINESE)).isPresent();
  }
}
