package org.chamberkit.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.YesNo;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** What is said of rubrics that are consistent; all of it together is among the golden files. */
class RubricLinterTest {

  private static final Rubric PLAIN =
      Sample.rubric(
              Sample.criterion("A", item("A1", 30), item("A2", 20)).build(),
              Sample.criterion("B", item("B1", 50)).build())
          .build();

  @Test
  void says_nothing_of_a_rubric_in_which_all_is_stated() {
    assertThat(RubricLinter.check(PLAIN)).isEmpty();
  }

  @Test
  void counts_the_items_of_which_silence_is_not_stated_once() {
    Rubric silent =
        PLAIN.withDimensions(
            Sample.criterion("A", Sample.judged("A1", 30), Sample.judged("A2", 20)).build(),
            PLAIN.dimensions().get(1));

    assertThat(lines(RubricLinter.check(silent), Language.ENGLISH))
        .containsExactly(
            "/dimensions/0/parts/0/item: SILENCE_NOT_STATED Of 2 items the rubric does not say what"
                + " it means if they are not answered, the first is \"A1\"; their points then stay"
                + " open.");
  }

  @Test
  void says_nothing_of_a_bound_on_points_without_a_bound() {
    Item endless =
        Sample.item("X1", Sample.perOccurrence("1", null)).missing(MissingPolicy.ZERO).build();
    Rubric capped =
        PLAIN.withSteps(
            Sample.adjustment(AdjustmentKind.BONUS, "bonus", endless)
                .cap(Points.of(1_000_000))
                .build());

    assertThat(RubricLinter.check(capped)).isEmpty();
  }

  @Test
  void compares_each_version_with_the_one_met_before_it() {
    Rubric next =
        PLAIN
            .withKey(new RubricKey("sample", "2"))
            .withDimensions(
                Sample.criterion(
                        "A",
                        item("A1", 10).withRule(new YesNo()),
                        item("A2", 40).withName(Name.ofChinese("另一事项")))
                    .build(),
                PLAIN.dimensions().get(1));
    VersionCheck versions = new VersionCheck();

    assertThat(versions.meet(PLAIN)).isEmpty();
    assertThat(lines(versions.meet(next), Language.ENGLISH))
        .containsExactly(
            "/dimensions/0/parts/0/item/id: ID_OF_OTHER_KIND \"A1\" was item/points in version 1, and"
                + " is item/yesNo here; another thing needs another identifier.",
            "/dimensions/0/parts/1/item/id: ID_RENAMED \"A2\" was called \"A2\" in version 1, and is"
                + " called \"另一事项\" here; if it is another thing, it needs another identifier.");
    assertThat(versions.meet(next)).isEmpty();
    assertThat(versions.meet(PLAIN.withKey(new RubricKey("other", "1")))).isEmpty();
  }

  private static Item item(String id, long maximum) {
    return Sample.judged(id, maximum).withMissing(MissingPolicy.PROVISIONAL);
  }

  private static List<String> lines(List<Problem> problems, Language language) {
    return problems.stream().map(problem -> problem.line(language)).toList();
  }
}
