package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem NEGATIVE =
      Problem.of(
          SampleProblem.NEGATIVE,
          Pointer.to("units").child(0),
          ImmutableMap.of("unit", "Old Market", "count", "-1"));

  @Test
  void stands_on_one_line_in_either_language() {
    assertThat(NEGATIVE.line(Language.ENGLISH))
        .isEqualTo("/units/0: NEGATIVE The member count of unit \"Old Market\" is -1.");
    assertThat(NEGATIVE.line(Language.CHINESE))
        .isEqualTo("/units/0: NEGATIVE 单位“Old Market”的会员数为 -1。");
  }

  @Test
  void has_its_arguments_in_the_order_of_the_sentence_however_they_are_given() {
    Problem turned =
        Problem.of(
            SampleProblem.NEGATIVE,
            Pointer.to("units").child(0),
            ImmutableMap.of("count", "-1", "unit", "Old Market"));

    assertThat(turned).isEqualTo(NEGATIVE).hasToString(NEGATIVE.toString());
    assertThat(turned.arguments().keySet()).containsExactly("unit", "count");
  }

  @Test
  void names_no_place_where_none_is_known() {
    Problem problem = NEGATIVE.at(Place.of(Pointer.ROOT));

    assertThat(problem.line(Language.ENGLISH))
        .isEqualTo("NEGATIVE The member count of unit \"Old Market\" is -1.");
  }

  @Test
  void stays_on_one_line_whatever_the_source_and_the_arguments_are() {
    Place place = Place.builder().source("a\nb.json").line(2).pointer(Pointer.to("c\rd")).build();
    Problem problem =
        Problem.of(
                SampleProblem.NEGATIVE,
                Pointer.ROOT,
                ImmutableMap.of("unit", "\u202eOld\nMarket", "count", "x".repeat(300)))
            .at(place);

    assertThat(problem.line(Language.ENGLISH))
        .isEqualTo(
            "a\\u000ab.json:2 /c\\u000dd: NEGATIVE "
                + "The member count of unit \"\\u202eOld\\u000aMarket\" is "
                + "x".repeat(200)
                + "….");
  }

  @Test
  void is_seen_from_the_value_that_holds_it() {
    Place place = Place.builder().source("in.json").pointer(Pointer.to("count")).build();

    Problem problem = NEGATIVE.at(place).within(Pointer.to("units").child(3));

    assertThat(problem).isEqualTo(NEGATIVE.at(place.withPointer(new Pointer("/units/3/count"))));
  }

  @Test
  void is_as_severe_as_its_code_says() {
    Problem warning = Problem.of(SampleProblem.OLD, Pointer.ROOT, ImmutableMap.of());

    assertThat(NEGATIVE.isError()).isTrue();
    assertThat(warning.isError()).isFalse();
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void refuses_arguments_that_do_not_fit_the_sentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Problem.of(
                    SampleProblem.NEGATIVE, Pointer.ROOT, ImmutableMap.of("unit", "a", "n", "1")))
        .withMessage("problem NEGATIVE must have the arguments [count, unit], but has [unit, n]");
  }
}
