package org.chamberkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void has_the_tag_that_documents_and_browsers_use() {
    assertThat(Language.values()).extracting(Language::tag).containsExactly("en", "zh");
  }

  @Test
  void parts_the_names_of_a_list_by_its_own_sign() {
    assertThat(Language.values()).extracting(Language::listSeparator).containsExactly(", ", "、");
  }
}
