package org.chamberkit.cohort;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chamberkit.cohort.InventedCohort.COHORT;
import static org.chamberkit.cohort.InventedCohort.RUBRIC;
import static org.chamberkit.cohort.InventedCohort.answer;
import static org.chamberkit.cohort.InventedCohort.evaluation;
import static org.chamberkit.cohort.InventedCohort.item;
import static org.chamberkit.cohort.InventedCohort.places;
import static org.chamberkit.cohort.InventedCohort.series;
import static org.chamberkit.cohort.InventedCohort.totals;
import static org.chamberkit.cohort.InventedCohort.visits;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.place.Direction;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class CohortScorerTest {

  private static final CohortScorer SCORER = CohortScorer.builder(RUBRIC, COHORT).build();

  private static final ImmutableList<Evaluation> ALL =
      visits("A 9", "B 7", "X 3", "C 9", "Y 4", "E 6");

  @Test
  void gives_points_by_places_within_groups_and_shares_them_1224() {
    WithProblems<CohortResult> scored = SCORER.score(ALL);

    CohortResult result = scored.orThrow();
    assertThat(scored.problems()).isEmpty();
    assertThat(places(result)).containsExactly("A 1", "B 3", "C 1", "E 4", "X 2", "Y 1");
    assertThat(totals(result)).containsExactly("A 14", "B 11", "X 7.5", "C 14", "Y 9", "E 9.5");
    assertThat(result.cohort()).isEqualTo(COHORT);
  }

  @Test
  void lists_the_numbers_by_which_all_were_ranked() {
    Places urban = SCORER.score(ALL).orThrow().places().get(0);

    assertThat(urban.group()).contains(PartId.of("urban"));
    assertThat(urban.lines())
        .extracting(line -> line.subject() + " " + line.number().exact().orElseThrow())
        .containsExactly("A 9", "B 7", "C 9", "E 6");
  }

  @Test
  void says_in_the_card_that_a_place_comes_from_the_group() {
    ScoreCard card = SCORER.score(ALL).orThrow().cards().get(1);

    assertThat(card.lines().get(1).answer()).contains(new PlaceAnswer(3, 4));
    assertThat(card.lines().get(1).origin())
        .contains(new Origin.OfCohort(Optional.of(PartId.of("urban")), Optional.empty()));
    assertThat(Explanation.of(RUBRIC, card, Language.ENGLISH))
        .contains("By comparison within group urban\n");
    assertThat(Explanation.of(RUBRIC, card, Language.CHINESE)).contains("由第 urban 组组内比较得出\n");
  }

  @Test
  void gives_the_same_cards_whatever_the_order_of_evaluations() {
    long seed = 20_231_231;
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      List<Evaluation> shuffled = new ArrayList<>(ALL);
      Collections.shuffle(shuffled, random);

      CohortResult result = SCORER.score(ImmutableList.copyOf(shuffled)).orThrow();

      assertThat(result.cards())
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(SCORER.score(ALL).orThrow().cards());
    }
  }

  @Test
  void ranks_by_points_in_a_second_pass() {
    Cohort cohort = rankedBy(new Basis.OfPoints(PartId.of("visits")), Direction.LOWEST_FIRST);

    CohortResult result = CohortScorer.builder(RUBRIC, cohort).build().score(ALL).orThrow();

    assertThat(places(result)).containsExactly("A 3", "B 2", "C 3", "E 1", "X 1", "Y 2");
  }

  @Test
  void leaves_a_place_open_that_rests_on_itself() {
    // The total holds the points of the place, so it cannot be known before.
    Cohort cohort = rankedBy(Basis.OfCard.TOTAL, Direction.HIGHEST_FIRST);

    WithProblems<CohortResult> scored =
        CohortScorer.builder(RUBRIC, cohort).build().score(visits("A 1", "B 19", "C 2"));

    assertThat(places(scored.orThrow())).containsExactly("A –", "B 1", "C –");
    assertThat(lines(scored))
        .contains(
            "/evaluations/0: PLACE_OPEN The place of \"A\" at item \"place\" is open, for numbers of"
                + " the group are not known.");
  }

  @Test
  void gives_a_place_as_soon_as_it_is_certain() {
    ImmutableList<Evaluation> evaluations =
        ImmutableList.<Evaluation>builder()
            .addAll(visits("A 9", "B 150"))
            .add(
                evaluation(
                    "C",
                    answer("visits", new LackingAnswer(new Reading.Masked(2), Optional.empty()))))
            .add(
                evaluation(
                    "E",
                    answer(
                        "visits",
                        new LackingAnswer(
                            new Reading.Approximate(Decimal.of(10), Decimal.of(12)),
                            Optional.empty()))))
            .build();

    CohortResult result = SCORER.score(evaluations).orThrow();

    // 150 stands before 10 to 99 and 10 to 12, and 9 behind all of them.
    assertThat(places(result)).containsExactly("A 4", "B 1", "C –", "E –");
  }

  @Test
  void compares_a_place_that_was_typed_in() {
    ImmutableList<Evaluation> evaluations =
        ImmutableList.of(
            evaluation(
                "A", answer("visits", new CountAnswer(3)), answer("place", new PlaceAnswer(1, 2))),
            evaluation("B", answer("visits", new CountAnswer(4))));

    WithProblems<CohortResult> scored = SCORER.score(evaluations);

    assertThat(places(scored.orThrow())).containsExactly("A 2", "B 1");
    assertThat(lines(scored))
        .contains(
            "/evaluations/0/answers/1/value: COHORT_DIFFERS The answer of \"A\" to item \"place\" was"
                + " typed in as 1/2, but the cohort gives 2/2, which counts.")
        .contains(
            "/cohort/groups/0/members/2: NOT_EVALUATED Subject \"C\" of group \"urban\" has no evaluation; places"
                + " are those of the others.");
  }

  @Test
  void points_at_an_answer_where_it_was_given_though_places_are_put_behind_the_others() {
    Rubric rubric =
        RUBRIC.withDimensions(
            Iterables.concat(
                RUBRIC.dimensions(),
                ImmutableList.of(
                    Sample.criterion("S", item("studies", 5, Sample.perOccurrence("1", "5")))
                        .build())));
    Evaluation placed =
        evaluation(
            "A",
            answer("place", new PlaceAnswer(2, 2)),
            answer("studies", new LackingAnswer(Reading.Lack.UNKNOWN, Optional.empty())),
            answer("visits", new CountAnswer(3)));

    WithProblems<CohortResult> scored =
        CohortScorer.builder(rubric, COHORT)
            .build()
            .score(ImmutableList.of(placed, visits("B 4").get(0)));

    assertThat(lines(scored))
        .contains(
            "/evaluations/0/answers/1/value/lacking/reading: UNKNOWN_ANSWER The answer to item"
                + " \"studies\" is not known; its points are open.");
  }

  @Test
  void takes_the_mean_of_a_group_as_reference_and_lists_what_it_is_made_of() {
    Rubric rubric =
        RUBRIC.withDimensions(
            Sample.criterion(
                    "D",
                    item(
                        "growth",
                        5,
                        new RelativeToReference(
                            PartId.of("mean"), 1, Told.bands("[0, ..) 5; (.., 0) 1"))))
                .notApplicable(NotApplicablePolicy.ZERO)
                .build());
    Cohort cohort =
        COHORT
            .withRanks()
            .withMeans(
                new MeanRule(
                    PartId.of("mean"),
                    PartId.of("growth"),
                    MeanRule.Within.GROUP,
                    Rounding.halfUp(4)));
    ImmutableList<Evaluation> evaluations =
        ImmutableList.of(
            evaluation("A", answer("growth", series(300, 310))),
            evaluation("B", answer("growth", series(300, 300))),
            evaluation("X", answer("growth", series(100, 90))),
            evaluation("C", answer("growth", series(0, 7))),
            evaluation("Y", answer("growth", series(100, 96))));

    CohortResult result = CohortScorer.builder(rubric, cohort).build().score(evaluations).orThrow();

    // C began with 0, so it does not apply. 1/30 and 0 make 1/60; −0.1 and −0.04 make −0.07.
    assertThat(result.means())
        .extracting(mean -> mean.group().orElseThrow() + " " + mean.value())
        .containsExactly("urban 0.0167", "rural -0.07");
    assertThat(result.means().get(0).inputs())
        .containsExactly(
            new CohortMean.Input(SubjectId.of("A"), new Fraction(1, 30)),
            new CohortMean.Input(SubjectId.of("B"), Fraction.ZERO));
    assertThat(totals(result)).containsExactly("A 5", "B 1", "X 1", "C 0", "Y 5");
    assertThat(result.cards().get(0).references())
        .containsExactly(
            new ReferenceValue(PartId.of("mean"), Decimal.parse("0.0167"), Optional.empty()));
  }

  @Test
  void completes_counts_by_the_target_of_the_subject_or_its_group() {
    Rubric rubric =
        RUBRIC.withDimensions(
            Sample.criterion("D", item("founded", 4, new RatioToTarget(Optional.empty())))
                .notApplicable(NotApplicablePolicy.ZERO)
                .build());
    Cohort cohort =
        COHORT
            .withRanks()
            .withGroups(
                COHORT.groups().get(0).withTargets(new ItemTarget(PartId.of("founded"), 4)),
                COHORT.groups().get(1))
            .withTargets(
                new SubjectTarget(SubjectId.of("B"), new ItemTarget(PartId.of("founded"), 8)));
    ImmutableList<Evaluation> evaluations =
        ImmutableList.of(
            evaluation("A", answer("founded", new CountAnswer(2))),
            evaluation("B", answer("founded", new CountAnswer(2))),
            evaluation("C", answer("founded", new RatioAnswer(3, 3))));

    WithProblems<CohortResult> scored =
        CohortScorer.builder(rubric, cohort).build().score(evaluations);

    assertThat(totals(scored.orThrow())).containsExactly("A 2", "B 1", "C 3");
    assertThat(lines(scored))
        .contains(
            "/evaluations/2/answers/0/value: COHORT_DIFFERS The answer of \"C\" to item \"founded\""
                + " was typed in as 3/3, but the cohort gives 3/4, which counts.");
  }

  @Test
  void says_all_that_does_not_fit_the_rubric_at_once() {
    PartId visits = PartId.of("visits");
    PartId place = PartId.of("place");
    Cohort cohort =
        COHORT
            .withRanks(
                new Rank(visits, new Basis.OfAnswer(place), Direction.HIGHEST_FIRST),
                new Rank(place, new Basis.OfPoints(place), Direction.HIGHEST_FIRST))
            .withTargets(new SubjectTarget(SubjectId.of("A"), new ItemTarget(PartId.of("Z"), -1)));

    assertThatThrownBy(() -> CohortScorer.builder(RUBRIC, cohort).build())
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            /targets/0/item: UNKNOWN_ITEM The rubric has no item "Z"; it has visits, place.
            /targets/0/due: NEGATIVE_TARGET The target of item "Z" is -1; it must not be below 0.
            /ranks/0/item: NO_ANSWER_OF_COHORT Item "visits" takes an answer of the kind "count", but \
            the cohort gives one of the kind "place".
            /ranks/0/by/answer: NOT_A_NUMBER Answers to item "place" are of the kind "place", which \
            comes to no single number that could be compared.
            /ranks/1/by/points: NO_BASIS Item "place" cannot be ranked by "place": the rubric has no \
            such part beside the item itself.""");
  }

  @Test
  void refuses_subjects_of_no_group_and_subjects_evaluated_twice() {
    WithProblems<CohortResult> scored = SCORER.score(visits("A 1", "Q 2", "A 3"));

    assertThat(scored.value()).isEmpty();
    assertThat(lines(scored))
        .contains(
            "/evaluations/1/subject/id: IN_NO_GROUP Subject \"Q\" is in none of the groups of this"
                + " cohort.",
            "/evaluations/2/subject/id: SUBJECT_TWICE Subject \"A\" is evaluated more than once in"
                + " this input.");
  }

  @Test
  void cannot_state_places_or_means_that_do_not_follow() {
    Places places = Iterables.getLast(SCORER.score(ALL).orThrow().places());
    Places.Line first = places.lines().get(0);
    ImmutableList<Places.Line> wrong =
        ImmutableList.of(
            new Places.Line(first.subject(), first.number(), Optional.of(1L)),
            places.lines().get(1));
    MeanRule rule =
        new MeanRule(PartId.of("m"), PartId.of("i"), MeanRule.Within.COHORT, Rounding.halfUp(1));

    assertThatThrownBy(() -> new Places(places.rank(), places.group(), wrong))
        .hasMessage(
            "/lines/0: COHORT_PLACE_DIFFERS The place of \"X\" is 2 by the numbers given here, but 1 is"
                + " stated.");
    assertThatThrownBy(
            () ->
                new CohortMean(
                    rule,
                    Optional.empty(),
                    ImmutableList.of(new CohortMean.Input(SubjectId.of("A"), new Fraction(1, 3))),
                    Decimal.parse("0.4")))
        .hasMessage(
            "/value: COHORT_MEAN_DIFFERS The mean \"m\" of 1 numbers is 0.3, but 0.4 is stated.");
  }

  @Test
  void cannot_be_with_members_groups_targets_ranks_or_means_twice() {
    MeanRule mean =
        new MeanRule(
            PartId.of("m"), PartId.of("visits"), MeanRule.Within.COHORT, Rounding.halfUp(1));
    SubjectTarget target =
        new SubjectTarget(SubjectId.of("A"), new ItemTarget(PartId.of("visits"), 1));
    Rank rank = COHORT.ranks().get(0);
    Cohort.Builder builder =
        Cohort.builder()
            .from(COHORT)
            .addGroups(InventedCohort.group("rural", "A"))
            .addMeans(mean, mean)
            .addTargets(target, target)
            .addRanks(rank);

    assertThatThrownBy(builder::build)
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            /groups/2/id: GROUP_TWICE Group "rural" is given more than once.
            /groups/2/members/0: COHORT_MEMBER_TWICE Subject "A" is a member more than once; it is compared \
            within one group only.
            /targets/1/item: TARGET_TWICE Item "visits" has more than one target here.
            /ranks/1/item: RANK_TWICE Item "place" is answered by more than one ranking.
            /means/1/reference: MEAN_TWICE The reference value "m" is computed more than once, or \
            computed and given.""");
  }

  private static Cohort rankedBy(Basis by, Direction direction) {
    return COHORT.withRanks(new Rank(PartId.of("place"), by, direction));
  }

  private static String lines(WithProblems<?> result) {
    return result.problems().stream()
        .map(problem -> problem.line(Language.ENGLISH))
        .collect(joining("\n"));
  }
}
