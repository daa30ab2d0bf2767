package org.chamberkit.io.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.chamberkit.cohort.Basis;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortMean;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.Group;
import org.chamberkit.cohort.ItemTarget;
import org.chamberkit.cohort.MeanRule;
import org.chamberkit.cohort.Places;
import org.chamberkit.cohort.Rank;
import org.chamberkit.cohort.SubjectTarget;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.io.figure.AggregationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.ranking.PlaceForms;
import org.chamberkit.io.rubric.AnswerForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.tally.Bounds;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code cohort}. */
public final class CohortForms {

  private static final Form<ItemTarget> ITEM_TARGET =
      new ObjectForm<>() {
        private final Attribute<ItemTarget, PartId> item =
            required("item", AnswerForms.PART_ID, ItemTarget::item);
        private final Attribute<ItemTarget, Long> due =
            required("due", Forms.WHOLE, ItemTarget::due);

        @Override
        protected ItemTarget build(Values values) {
          return new ItemTarget(values.get(item), values.get(due));
        }
      };

  private static final Form<SubjectTarget> SUBJECT_TARGET =
      new ObjectForm<>() {
        private final Attribute<SubjectTarget, SubjectId> subject =
            required("subject", EvaluationForms.SUBJECT_ID, SubjectTarget::subject);
        private final Attribute<SubjectTarget, PartId> item =
            required("item", AnswerForms.PART_ID, one -> one.target().item());
        private final Attribute<SubjectTarget, Long> due =
            required("due", Forms.WHOLE, one -> one.target().due());

        @Override
        protected SubjectTarget build(Values values) {
          return new SubjectTarget(
              values.get(subject), new ItemTarget(values.get(item), values.get(due)));
        }
      };

  private static final Form<Group> GROUP =
      new ObjectForm<>() {
        private final Attribute<Group, PartId> id = required("id", AnswerForms.PART_ID, Group::id);
        private final Attribute<Group, Name> name = required("name", TextForms.NAME, Group::name);
        private final Attribute<Group, ImmutableList<SubjectId>> members =
            list("members", EvaluationForms.SUBJECT_ID, Group::members);
        private final Attribute<Group, ImmutableList<ReferenceValue>> references =
            list("references", EvaluationForms.REFERENCE, Group::references);
        private final Attribute<Group, ImmutableList<ItemTarget>> targets =
            list("targets", ITEM_TARGET, Group::targets);

        @Override
        protected Group build(Values values) {
          return Group.builder()
              .id(values.get(id))
              .name(values.get(name))
              .members(values.get(members))
              .references(values.get(references))
              .targets(values.get(targets))
              .build();
        }
      };

  private static final Form<Basis> BASIS =
      new KindForm<>(
          ImmutableMap.of(
              "answer", AnswerForms.PART_ID.as(Basis.OfAnswer::new, Basis.OfAnswer::item),
              "points", AnswerForms.PART_ID.as(Basis.OfPoints::new, Basis.OfPoints::part),
              "card",
                  Forms.words(
                      ImmutableMap.of(
                          Basis.OfCard.BASE.word(), Basis.OfCard.BASE,
                          Basis.OfCard.TOTAL.word(), Basis.OfCard.TOTAL)),
              "figure", RubricForms.FIGURE.as(Basis.OfFigure::new, Basis.OfFigure::source)),
          CohortForms::word);

  private static final Form<Rank> RANK =
      new ObjectForm<>() {
        private final Attribute<Rank, PartId> item =
            required("item", AnswerForms.PART_ID, Rank::item);
        private final Attribute<Rank, Basis> by = required("by", BASIS, Rank::by);
        private final Attribute<Rank, Direction> direction =
            required("direction", PlaceForms.DIRECTION, Rank::direction);

        @Override
        protected Rank build(Values values) {
          return new Rank(values.get(item), values.get(by), values.get(direction));
        }
      };

  private static final Form<MeanRule> MEAN_RULE =
      new ObjectForm<>() {
        private final Attribute<MeanRule, PartId> reference =
            required("reference", AnswerForms.PART_ID, MeanRule::reference);
        private final Attribute<MeanRule, PartId> item =
            required("item", AnswerForms.PART_ID, MeanRule::item);
        private final Attribute<MeanRule, MeanRule.Within> within =
            required(
                "within",
                Forms.words(
                    ImmutableMap.of(
                        MeanRule.Within.COHORT.word(), MeanRule.Within.COHORT,
                        MeanRule.Within.GROUP.word(), MeanRule.Within.GROUP)),
                MeanRule::within);
        private final Attribute<MeanRule, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, MeanRule::rounding);

        @Override
        protected MeanRule build(Values values) {
          return new MeanRule(
              values.get(reference), values.get(item), values.get(within), values.get(rounding));
        }
      };

  public static final ObjectForm<Cohort> COHORT =
      new ObjectForm<>() {
        private final Attribute<Cohort, Round> round =
            required("round", EvaluationForms.ROUND, Cohort::round);
        private final Attribute<Cohort, ImmutableList<Group>> groups =
            list("groups", GROUP, Cohort::groups, ImmutableSet.of());
        private final Attribute<Cohort, ImmutableList<SubjectTarget>> targets =
            list("targets", SUBJECT_TARGET, Cohort::targets, ImmutableSet.of());
        private final Attribute<Cohort, ImmutableList<Rank>> ranks =
            list("ranks", RANK, Cohort::ranks, ImmutableSet.of());
        private final Attribute<Cohort, ImmutableList<MeanRule>> means =
            list("means", MEAN_RULE, Cohort::means, ImmutableSet.of());

        @Override
        protected Cohort build(Values values) {
          return Cohort.builder()
              .round(values.get(round))
              .groups(values.get(groups))
              .targets(values.get(targets))
              .ranks(values.get(ranks))
              .means(values.get(means))
              .build();
        }
      };

  private static final Form<CohortMean.Input> INPUT =
      new ObjectForm<>() {
        private final Attribute<CohortMean.Input, SubjectId> subject =
            required("subject", EvaluationForms.SUBJECT_ID, CohortMean.Input::subject);
        private final Attribute<CohortMean.Input, Fraction> value =
            required("value", QuantityForms.FRACTION, CohortMean.Input::value);

        @Override
        protected CohortMean.Input build(Values values) {
          return new CohortMean.Input(values.get(subject), values.get(value));
        }
      };

  private static final Form<CohortMean> MEAN =
      new ObjectForm<>() {
        private final Attribute<CohortMean, MeanRule> rule =
            required("rule", MEAN_RULE, CohortMean::rule);
        private final Attribute<CohortMean, Optional<PartId>> group =
            optional("group", AnswerForms.PART_ID, CohortMean::group);
        private final Attribute<CohortMean, ImmutableList<CohortMean.Input>> inputs =
            list("inputs", INPUT, CohortMean::inputs);
        private final Attribute<CohortMean, Decimal> value =
            required("value", Forms.DECIMAL, CohortMean::value);

        @Override
        protected CohortMean build(Values values) {
          return new CohortMean(
              values.get(rule), values.get(group), values.get(inputs), values.get(value));
        }
      };

  private static final Form<Places.Line> LINE =
      new ObjectForm<>() {
        private final Attribute<Places.Line, SubjectId> subject =
            required("subject", EvaluationForms.SUBJECT_ID, Places.Line::subject);
        private final Attribute<Places.Line, Bounds> number =
            required("number", AggregationForms.NUMBER, Places.Line::number);
        private final Attribute<Places.Line, Optional<Long>> place =
            optional("place", Forms.WHOLE, Places.Line::place);

        @Override
        protected Places.Line build(Values values) {
          return new Places.Line(values.get(subject), values.get(number), values.get(place));
        }
      };

  private static final Form<Places> PLACES =
      new ObjectForm<>() {
        private final Attribute<Places, Rank> rank = required("rank", RANK, Places::rank);
        private final Attribute<Places, Optional<PartId>> group =
            optional("group", AnswerForms.PART_ID, Places::group);
        private final Attribute<Places, ImmutableList<Places.Line>> lines =
            list("lines", LINE, Places::lines);

        @Override
        protected Places build(Values values) {
          return new Places(values.get(rank), values.get(group), values.get(lines));
        }
      };

  public static final ObjectForm<CohortResult> COHORT_RESULT =
      new ObjectForm<>() {
        private final Attribute<CohortResult, Cohort> cohort =
            required("cohort", COHORT, CohortResult::cohort);
        private final Attribute<CohortResult, ImmutableList<CohortMean>> means =
            list("means", MEAN, CohortResult::means);
        private final Attribute<CohortResult, ImmutableList<Places>> places =
            list("places", PLACES, CohortResult::places);
        private final Attribute<CohortResult, ImmutableList<ScoreCard>> cards =
            list("cards", ScoringForms.SCORE_CARD, CohortResult::cards);

        @Override
        protected CohortResult build(Values values) {
          return CohortResult.builder()
              .cohort(values.get(cohort))
              .means(values.get(means))
              .places(values.get(places))
              .cards(values.get(cards))
              .build();
        }
      };

  private CohortForms() {}

  private static String word(Basis basis) {
    if (basis instanceof Basis.OfAnswer) {
      return "answer";
    } else if (basis instanceof Basis.OfPoints) {
      return "points";
    }
    return basis instanceof Basis.OfCard ? "card" : "figure";
  }
}
