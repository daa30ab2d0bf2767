package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.ballot.Aspect;
import org.chamberkit.ballot.BallotRule;
import org.chamberkit.ballot.Ballots;
import org.chamberkit.ballot.WeightedBallots;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code ballot}. */
final class BallotForms {

  private static final Form<Aspect> ASPECT =
      new ObjectForm<>() {
        private final Attribute<Aspect, PartId> id =
            required("id", AnswerForms.PART_ID, Aspect::id);
        private final Attribute<Aspect, Name> name = required("name", TextForms.NAME, Aspect::name);
        private final Attribute<Aspect, Decimal> weight =
            required("weight", Forms.DECIMAL, Aspect::weight);

        @Override
        Aspect build(Values values) {
          return new Aspect(values.get(id), values.get(name), values.get(weight));
        }
      };

  private static final Form<Ballots> BALLOTS =
      new ObjectForm<>() {
        private final Attribute<Ballots, ImmutableList<Mark>> marks =
            list("marks", RuleForms.MARK, Ballots::marks);
        private final Attribute<Ballots, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                Ballots::zeroDenominator);

        @Override
        Ballots build(Values values) {
          return new Ballots(values.get(marks), values.get(zeroDenominator));
        }
      };

  private static final Form<WeightedBallots> WEIGHTED_BALLOTS =
      new ObjectForm<>() {
        private final Attribute<WeightedBallots, ImmutableList<Mark>> marks =
            list("marks", RuleForms.MARK, WeightedBallots::marks);
        private final Attribute<WeightedBallots, ImmutableList<Aspect>> aspects =
            list("aspects", ASPECT, WeightedBallots::aspects);
        private final Attribute<WeightedBallots, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, WeightedBallots::rounding);
        private final Attribute<WeightedBallots, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                WeightedBallots::zeroDenominator);

        @Override
        WeightedBallots build(Values values) {
          return new WeightedBallots(
              values.get(marks),
              values.get(aspects),
              values.get(rounding),
              values.get(zeroDenominator));
        }
      };

  /** By word, the forms of the rules of the room. */
  static final ImmutableMap<String, Form<? extends BallotRule>> RULES =
      ImmutableMap.of("ballots", BALLOTS, "weightedBallots", WEIGHTED_BALLOTS);

  private BallotForms() {}
}
