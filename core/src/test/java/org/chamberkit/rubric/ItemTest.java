package org.chamberkit.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

  @Test
  void needs_identifier_name_and_rule() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Item.builder().build())
        .withMessage("missing id, name, rule")
        .satisfies(e -> assertThat(e.missing()).containsExactly("id", "name", "rule"));
  }

  @Test
  void needs_a_maximum_if_its_rule_does() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.item("H1", new Judged()).build())
        .withMessage("MISSING_MAXIMUM Item \"H1\" needs a maximum.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评分项“H1”缺少分值。"));
    assertThat(Sample.item("H7", Sample.judgedRange("3", "5", null)).build().maximum()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.5"})
  void has_a_maximum_above_0(String maximum) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.item("H1", new Judged()).maximum(Points.parse(maximum)).build())
        .withMessage(
            "/maximum: NOT_POSITIVE The points \"maximum\" must be above 0, but are %s.", maximum);
  }

  @Test
  void is_open_while_it_is_not_answered_unless_it_says_otherwise() {
    Item open = Sample.judged("H1", 10);
    PointsRange range = PointsRange.between(Points.ZERO, Points.of(10));

    assertThat(open.missing()).isEqualTo(MissingPolicy.PROVISIONAL);
    assertThat(open.range(Optional.empty())).isEqualTo(range);
    assertThat(open.rangeOrNone(Optional.empty())).isEqualTo(range);
    assertThat(open.withMissing(MissingPolicy.ZERO).missing()).isEqualTo(MissingPolicy.ZERO);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # given,    by rule,       expected
          count,       judged,        points
          count,       judgedRange,   occurrences
          points,      perOccurrence, count
          points,      judgedRange,   occurrences
          occurrences, perOccurrence, count
          occurrences, judged,        points
          """)
  void takes_only_the_kind_of_answer_of_its_rule(String given, String rule, String expected) {
    Item item = Sample.item("X1", rule(rule)).maximum(Points.of(10)).build();
    AnswerValue answer = answer(given);

    assertThat(item.rule().word()).isEqualTo(rule);
    assertThat(item.check(answer, Sample.CONTEXT))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line(Language.ENGLISH))
                  .isEqualTo(
                      "/%s: WRONG_ANSWER_KIND "
                          + "Item \"X1\" takes an answer of the kind \"%s\", not \"%s\".",
                      given, expected, given);
              assertThat(problem.sentence(Language.CHINESE))
                  .isEqualTo("评分项“X1”应填“%s”类答案，不是“%s”。", expected, given);
            });
  }

  @Test
  void has_an_identifier_that_can_be_put_in_order() {
    assertThat(PartId.of("G1")).isLessThan(PartId.of("H1")).hasToString("G1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartId.of("G 1"))
        .withMessage(
            "part id must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
                + "beginning with a letter or digit, but was 'G 1'");
  }

  @Test
  void takes_occurrences_that_say_what_happened() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Occurrence(" ", Points.of(4)))
        .withMessage("what happened must not be blank");
  }

  private static ItemRule rule(String word) {
    return switch (word) {
      case "judged" -> new Judged();
      case "judgedRange" -> Sample.judgedRange("3", "5", null);
      default -> Sample.perOccurrence("10", null);
    };
  }

  private static AnswerValue answer(String kind) {
    return switch (kind) {
      case "points" -> new PointsAnswer(Points.of(4));
      case "occurrences" -> Sample.occurrences("4");
      default -> new CountAnswer(4);
    };
  }
}
