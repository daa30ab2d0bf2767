package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.FactsOfFigure;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.MovedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all facts; each case is told by its seed. */
class RollUpLawsTest {

  private static final Structure NOW = Structure.asOf(LocalDate.of(2021, 12, 31));
  private static final RollUp AS_IT_WAS = RandomTerm.rollUp(Structure.asItWasThen());
  private static final RollUp AS_IT_IS = RandomTerm.rollUp(NOW);

  static Stream<Long> seeds() {
    return LongStream.range(0, 12).boxed();
  }

  private static List<Figure> all(Figures figures, RollUp rollUp) {
    List<Figure> all = new ArrayList<>();
    for (FigureDefinition definition : rollUp.catalogue().figures()) {
      for (Organization organization : rollUp.directory().organizations()) {
        for (Period period : rollUp.periods()) {
          all.add(figures.get(definition.id(), organization.id(), period));
        }
      }
    }
    return all;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void facts_come_to_the_same_in_any_order_and_any_partition(long seed) {
    Random random = new Random(seed);
    ImmutableList<Fact> facts = new RandomTerm(seed).facts(120);
    for (RollUp rollUp : ImmutableList.of(AS_IT_WAS, AS_IT_IS)) {
      List<Figure> expected = all(facts.stream().collect(rollUp.collector()), rollUp);
      List<Fact> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      List<Accumulator> parts = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(7); i++) {
        parts.add(rollUp.accumulator());
      }
      shuffled.forEach(fact -> parts.get(random.nextInt(parts.size())).add(fact));
      while (parts.size() > 1) {
        Accumulator one = parts.remove(random.nextInt(parts.size()));
        parts.get(random.nextInt(parts.size())).merge(one);
      }

      assertThat(parts.get(0).taken()).isEqualTo(facts.size());
      assertThat(all(parts.get(0).figures(), rollUp)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void facts_come_to_the_same_from_a_list_as_one_by_one(long seed) {
    int cut = new Random(seed).nextInt(121);
    ImmutableList<Fact> facts = new RandomTerm(seed).facts(120);
    for (RollUp rollUp : ImmutableList.of(AS_IT_WAS, AS_IT_IS)) {
      Accumulator accumulator = rollUp.accumulator();
      accumulator.add(facts, 0, cut);
      accumulator.add(facts, cut, facts.size());

      assertThat(accumulator.taken()).isEqualTo(facts.size());
      assertThat(all(accumulator.figures(), rollUp))
          .isEqualTo(all(facts.stream().collect(rollUp.collector()), rollUp));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_facts_of_a_figure_recompute_it(long seed) {
    ImmutableList<Fact> facts = new RandomTerm(seed).facts(60);
    for (RollUp rollUp : ImmutableList.of(AS_IT_WAS, AS_IT_IS)) {
      TracedFigures traced = rollUp.trace(facts);
      for (Figure figure : all(traced.figures(), rollUp)) {
        FactsOfFigure stood =
            traced.facts(figure.definition().id(), figure.organization(), figure.period());
        Figure again =
            stood.counted().stream()
                .collect(rollUp.collector())
                .get(figure.definition().id(), figure.organization(), figure.period());

        assertThat(again.exact()).as("%s", figure).isEqualTo(figure.exact());
        assertThat(again.bounds()).as("%s", figure).isEqualTo(figure.bounds());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_changed_fact_moves_what_a_recomputation_moves(long seed) {
    Random random = new Random(seed);
    RandomTerm term = new RandomTerm(seed);
    ImmutableList<Fact> facts = term.facts(60);
    for (RollUp rollUp : ImmutableList.of(AS_IT_WAS, AS_IT_IS)) {
      TracedFigures traced = rollUp.trace(facts);
      List<Fact> current = new ArrayList<>(facts);
      for (int i = 0; i < 6; i++) {
        FactId id = FactId.of("f" + random.nextInt(64));
        boolean known = traced.find(id).isPresent();
        List<Figure> before = all(traced.figures(), rollUp);
        current.removeIf(fact -> fact.id().equals(id));
        Change change;
        if (known && random.nextBoolean()) {
          change = traced.remove(id);
        } else {
          Fact fact = term.fact(id);
          current.add(fact);
          change = traced.put(fact);
        }
        traced = change.figures();
        List<Figure> after = all(traced.figures(), rollUp);

        assertThat(after).isEqualTo(all(current.stream().collect(rollUp.collector()), rollUp));
        List<MovedFigure> moved = new ArrayList<>();
        for (int k = 0; k < before.size(); k++) {
          if (!before.get(k).equals(after.get(k))) {
            moved.add(new MovedFigure(before.get(k), after.get(k)));
          }
        }
        assertThat(change.moved()).containsExactlyElementsOf(moved);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moving_a_district_between_cities_moves_exactly_its_facts(long seed) {
    ImmutableList<Fact> facts = new RandomTerm(seed).facts(200);
    FigureId sum = FigureId.of("COUNT-SUM");
    OrganizationId moving = OrganizationId.of("moving");
    Figures moved = facts.stream().collect(AS_IT_WAS.collector());
    Directory without =
        RandomTerm.directory()
            .withRelations(
                RandomTerm.directory().relations().stream()
                    .filter(relation -> !relation.to().equals(moving))
                    .toList());
    RollUp ofOthers = AS_IT_WAS.withDirectory(without);
    Figures others = facts.stream().collect(ofOthers.collector());
    ImmutableMap<String, Predicate<Fact>> owners =
        ImmutableMap.of(
            "north", fact -> fact.when().endsOn().isBefore(RandomTerm.MOVE),
            "south", fact -> !fact.when().endsOn().isBefore(RandomTerm.MOVE));
    owners.forEach(
        (city, owns) -> {
          Figures own =
              facts.stream()
                  .filter(fact -> fact.organization().equals(moving))
                  .filter(owns)
                  .map(fact -> fact.toBuilder().event(Optional.empty()).build())
                  .collect(AS_IT_WAS.collector());
          for (Period period : RandomTerm.PERIODS) {
            Figures alone =
                facts.stream()
                    .map(fact -> fact.toBuilder().event(Optional.empty()).build())
                    .collect(AS_IT_WAS.collector());
            Figures rest =
                facts.stream()
                    .map(fact -> fact.toBuilder().event(Optional.empty()).build())
                    .collect(ofOthers.collector());

            assertThat(exact(alone, sum, city, period).minus(exact(rest, sum, city, period)))
                .isEqualTo(exact(own, sum, "moving", period));
            assertThat(moved.get(sum, moving, period).exact())
                .isEqualTo(others.get(sum, moving, period).exact());
          }
        });
  }

  private static Fraction exact(Figures figures, FigureId figure, String id, Period period) {
    return figures.get(figure, OrganizationId.of(id), period).exact().orElseThrow();
  }
}
