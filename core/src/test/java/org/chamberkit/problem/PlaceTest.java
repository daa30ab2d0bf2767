package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest(name = "{0}, {1}, {2}, {3} is {4}")
  @CsvSource(
      textBlock =
          """
          # source, line, column, pointer, printed
          ,         ,     26,     /id,     /id
          in.json,  ,     26,     /id,     in.json /id
          ,         ,     ,       '',      ''
          ,         ,     ,       /id,     /id
          ,         2,    ,       '',      2
          ,         2,    ,       /id,     2 /id
          ,         2,    26,     '',      2:26
          ,         2,    26,     /id,     2:26 /id
          in.json,  ,     ,       '',      in.json
          in.json,  ,     ,       /id,     in.json /id
          in.json,  2,    ,       '',      in.json:2
          in.json,  2,    ,       /id,     in.json:2 /id
          in.json,  2,    26,     '',      in.json:2:26
          in.json,  2,    26,     /id,     in.json:2:26 /id
          """)
  void prints_what_is_known(String source, Long line, Long column, String pointer, String printed) {
    Place.Builder place = Place.builder().pointer(new Pointer(pointer));
    if (source != null) {
      place.source(source);
    }
    if (line != null) {
      place.line(line);
    }
    if (column != null) {
      place.column(column);
    }

    assertThat(place.build()).hasToString(printed);
    assertThat(place.record(7).offset(48).build()).hasToString(printed);
  }

  @Test
  void needs_a_pointer() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Place.builder().source("in.json").build())
        .withMessage("missing pointer")
        .satisfies(e -> assertThat(e.missing()).containsExactly("pointer"));
  }
}
