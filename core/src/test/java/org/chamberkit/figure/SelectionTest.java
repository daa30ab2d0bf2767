package org.chamberkit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactBuilder;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;
import org.chamberkit.organization.Invented;
import org.chamberkit.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static final Selection HOSTED_FOR_THE_YOUNG =
      Selection.of(FactKind.of("training.session"))
          .inRoles(Role.HOSTED, Role.CO_HOSTED)
          .marked(Category.of("programme"), Mark.of("youth"), Mark.of("innovation"));

  @ParameterizedTest(name = "{0}, {1}, programme {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # kind,           role,      programme,  selected
          training.session, HOSTED,    youth,      true
          training.session, CO_HOSTED, innovation, true
          training.session, JOINED,    youth,      false
          training.session, ,          youth,      false
          training.session, HOSTED,    chamber,    false
          training.session, HOSTED,    ,           false
          training,         HOSTED,    youth,      false
          """)
  void selects_by_kind_role_and_marks(String kind, Role role, String programme, boolean selected) {
    assertThat(HOSTED_FOR_THE_YOUNG.selects(fact(kind, role, programme))).isEqualTo(selected);
  }

  @ParameterizedTest
  @CsvSource({"HOSTED, youth", ", youth", "JOINED, ", ", "})
  void without_roles_and_marks_selects_every_fact_of_its_kind(Role role, String programme) {
    Selection all = Selection.of(FactKind.of("training.session"));

    assertThat(all.selects(fact("training.session", role, programme))).isTrue();
    assertThat(all.selects(fact("visit", role, programme))).isFalse();
  }

  @Test
  void a_mark_of_another_category_does_not_count() {
    Fact fact =
        fact("training.session", Role.HOSTED, null).toBuilder()
            .marks(ImmutableSortedMap.of(Category.of("level"), Mark.of("youth")))
            .build();

    assertThat(HOSTED_FOR_THE_YOUNG.selects(fact)).isFalse();
  }

  private static Fact fact(String kind, Role role, String programme) {
    FactBuilder fact = Fact.builder();
    fact.id(FactId.of("F1"))
        .recordedOn(LocalDate.of(2021, 5, 12))
        .kind(FactKind.of(kind))
        .organization(Invented.id("city"))
        .role(Optional.ofNullable(role))
        .when(Period.ofYear(2020));
    if (programme != null) {
      fact.putMark(Category.of("programme"), Mark.of(programme));
    }
    return fact.build();
  }
}
