package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name, pointer
          id,     /id
          '',     /
          a/b,    /a~1b
          a~b,    /a~0b
          ~1,     /~01
          /~/,    /~1~0~1
          '分 值', '/分 值'
          """)
  void escapes_the_name_of_an_attribute(String name, String pointer) {
    assertThat(Pointer.to(name)).hasToString(pointer).isEqualTo(new Pointer(pointer));
    assertThat(Pointer.to("list").child(3).child(name).steps()).containsExactly("list", "3", name);
  }

  @Test
  void leads_down_attributes_and_lists() {
    Pointer pointer = Pointer.to("dimensions").child(0).child("parts").child(12).child("item");

    assertThat(pointer.text()).isEqualTo("/dimensions/0/parts/12/item");
    assertThat(Pointer.to("answers").child(3).then(Pointer.to("value")).text())
        .isEqualTo("/answers/3/value");
    assertThat(Pointer.ROOT.steps()).isEmpty();
    assertThat(Pointer.ROOT.then(pointer).then(Pointer.ROOT)).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # pointer, its parent
          '',        ''
          /,         ''
          /a,        ''
          /a/0,      /a
          /a/,       /a
          /a~1b/c,   /a~1b
          """)
  void leads_up_to_what_holds_it(String pointer, String parent) {
    assertThat(new Pointer(pointer).parent()).isEqualTo(new Pointer(parent));
  }

  @Test
  void comes_after_its_parent_in_order() {
    Pointer answers = Pointer.to("answers");

    assertThat(answers).isLessThan(answers.child(0)).isGreaterThan(Pointer.ROOT);
  }

  @Test
  void refuses_a_way_that_does_not_begin_at_the_top() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pointer("id/0"))
        .withMessage("pointer must begin with '/', but was 'id/0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pointer("id\n\u202e"))
        .withMessage("pointer must begin with '/', but was 'id\\u000a\\u202e'");
  }
}
