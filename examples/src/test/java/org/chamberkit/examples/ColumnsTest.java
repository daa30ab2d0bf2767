package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void counts_a_chinese_character_as_two_columns_and_a_combining_mark_as_none() {
    Columns columns = new Columns(1);
    columns.header(List.of("名称", "points"));
    columns.add(List.of("虚构商会", "8.5"));
    columns.add(List.of("Cafe\u0301", "100"));

    assertThat(columns.text())
        .isEqualTo(
            """
            名称      points
            虚构商会     8.5
            Cafe\u0301         100
            """);
  }

  @Test
  void breaks_a_long_header_at_its_blanks_and_lets_it_stand_on_the_first_line() {
    Columns columns = new Columns(1);
    columns.header(List.of("id", "Work of the department's own", "incomprehensibilities"));
    columns.add(List.of("a", "1", "2"));

    assertThat(columns.text())
        .isEqualTo(
            """
                     Work of the
            id  department's own  incomprehensibilities
            a                  1                      2
            """);
  }

  @Test
  void has_no_blanks_at_the_end_of_a_line() {
    Columns columns = new Columns(2);
    columns.add(List.of("a", "long"));
    columns.add(List.of("b", ""));

    assertThat(columns.text()).isEqualTo("a  long\nb\n");
  }
}
