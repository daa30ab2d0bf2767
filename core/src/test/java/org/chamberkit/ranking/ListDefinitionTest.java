package org.chamberkit.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListDefinitionTest {

  @Test
  void has_a_key() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Invented.LIST.withKeys())
        .withMessage("/keys: NO_KEYS List \"invented-city\" has no key to rank by.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("榜单“invented-city”没有任何排序依据。"));
  }

  @Test
  void has_no_key_twice_whatever_its_direction() {
    SortKey total = Invented.LIST.keys().get(0);
    SortKey turned = SortKey.of(total.key(), Direction.LOWEST_FIRST);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Invented.LIST.withKeys(total, Invented.LIST.keys().get(1), turned))
        .withMessage("/keys/2/key: DUPLICATE_KEY The key \"total\" stands more than once here.");
  }

  @Test
  void needs_an_identifier_a_name_and_a_tie_scheme() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ListDefinition.builder().build())
        .withMessage("missing id, name, ties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "dimension/G", "perspective/superior", "a/b.c/d_e/1-2"})
  void a_key_is_one_or_more_identifiers_with_a_slash_between(String text) {
    assertThat(ValueKey.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "total/", "/total", "dimension//G", "总分", "a b", "-a"})
  void no_other_text_is_a_key(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueKey.of(text))
        .withMessage(
            "key must be one or more identifiers with a slash between, but was '%s'", text);
  }

  @Test
  void a_key_without_a_name_is_called_by_itself() {
    SortKey key = Invented.LIST.keys().get(2);

    assertThat(key.label(Language.CHINESE)).isEqualTo("step/deductions");
  }

  @Test
  void an_exclusion_has_a_rule_and_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Exclusion("veto-1", Invented.VETO.name(), " ", Optional.empty()))
        .withMessage("reason of exclusion by 'veto-1' must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Exclusion("一票", Invented.VETO.name(), "x", Optional.empty()))
        .withMessageStartingWith("rule must be 1 to 64 ASCII letters");
  }

  @Test
  void an_order_code_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Invented.valued("A", "1").withOrderCode(" "))
        .withMessage("order code of candidate 'A' must not be blank; leave it out");
  }
}
