package org.chamberkit.io.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.rubric.AnswerForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.io.rubric.StepForms;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.mixture.MissingCard;
import org.chamberkit.mixture.MixedCard;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.mixture.MixtureLine;
import org.chamberkit.mixture.MixturePart;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code mixture}. */
public final class MixtureForms {

  private static final Form<MissingCard> MISSING =
      Forms.words(
          ImmutableMap.of(
              MissingCard.REFUSE.word(), MissingCard.REFUSE,
              MissingCard.ZERO.word(), MissingCard.ZERO,
              MissingCard.EXCLUDE.word(), MissingCard.EXCLUDE,
              MissingCard.PROVISIONAL.word(), MissingCard.PROVISIONAL));

  private static final Form<MixturePart> PART =
      new ObjectForm<>() {
        private final Attribute<MixturePart, PartId> id =
            required("id", AnswerForms.PART_ID, MixturePart::id);
        private final Attribute<MixturePart, Name> name =
            required("name", TextForms.NAME, MixturePart::name);
        private final Attribute<MixturePart, Optional<String>> clause =
            optional("clause", Forms.TEXT, MixturePart::clause);
        private final Attribute<MixturePart, Decimal> weight =
            required("weight", Forms.DECIMAL, MixturePart::weight);
        private final Attribute<MixturePart, RubricKey> rubric =
            required("rubric", RubricForms.KEY, MixturePart::rubric);
        private final Attribute<MixturePart, ImmutableList<Period>> periods =
            list("periods", PeriodForms.PERIOD, MixturePart::periods);
        private final Attribute<MixturePart, MissingCard> missing =
            required("missing", MISSING, MixturePart::missing);
        private final Attribute<MixturePart, Optional<PointsRange>> possible =
            optional("possible", QuantityForms.POINTS_RANGE, MixturePart::possible);

        @Override
        protected MixturePart build(Values values) {
          return new MixturePart(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(weight),
              values.get(rubric),
              values.get(periods),
              values.get(missing),
              values.get(possible));
        }
      };

  public static final ObjectForm<Mixture> MIXTURE =
      new ObjectForm<>() {
        private final Attribute<Mixture, RubricKey> key =
            required("key", RubricForms.KEY, Mixture::key);
        private final Attribute<Mixture, Name> name =
            required("name", TextForms.NAME, Mixture::name);
        private final Attribute<Mixture, Standing> standing =
            required("standing", RubricForms.STANDING, Mixture::standing);
        private final Attribute<Mixture, Optional<Source>> source =
            optional("source", RubricForms.SOURCE, Mixture::source);
        private final Attribute<Mixture, ImmutableList<MixturePart>> parts =
            list("parts", PART, Mixture::parts);
        private final Attribute<Mixture, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, Mixture::rounding);
        private final Attribute<Mixture, Optional<GradeScale>> grades =
            optional("grades", StepForms.GRADE_SCALE, Mixture::grades);

        @Override
        protected Mixture build(Values values) {
          return Mixture.builder()
              .key(values.get(key))
              .name(values.get(name))
              .standing(values.get(standing))
              .source(values.get(source))
              .parts(values.get(parts))
              .rounding(values.get(rounding))
              .grades(values.get(grades))
              .build();
        }
      };

  private static final Form<MixedCard> CARD =
      new ObjectForm<>() {
        private final Attribute<MixedCard, Period> period =
            required("period", PeriodForms.PERIOD, MixedCard::period);
        private final Attribute<MixedCard, Optional<PointsRange>> total =
            optional("total", QuantityForms.POINTS_RANGE, MixedCard::total);
        private final Attribute<MixedCard, Optional<PointsRange>> counted =
            optional("counted", QuantityForms.POINTS_RANGE, MixedCard::counted);

        @Override
        protected MixedCard build(Values values) {
          return new MixedCard(values.get(period), values.get(total), values.get(counted));
        }
      };

  private static final Form<MixtureLine> LINE =
      new ObjectForm<>() {
        private final Attribute<MixtureLine, PartId> part =
            required("part", AnswerForms.PART_ID, MixtureLine::part);
        private final Attribute<MixtureLine, Decimal> weight =
            required("weight", Forms.DECIMAL, MixtureLine::weight);
        private final Attribute<MixtureLine, ImmutableList<MixedCard>> cards =
            list("cards", CARD, MixtureLine::cards);

        @Override
        protected MixtureLine build(Values values) {
          return new MixtureLine(values.get(part), values.get(weight), values.get(cards));
        }
      };

  public static final ObjectForm<MixtureCard> MIXTURE_CARD =
      new ObjectForm<>() {
        private final Attribute<MixtureCard, RubricKey> mixture =
            required("mixture", RubricForms.KEY, MixtureCard::mixture);
        private final Attribute<MixtureCard, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, MixtureCard::subject);
        private final Attribute<MixtureCard, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, MixtureCard::invented);
        private final Attribute<MixtureCard, ImmutableList<MixtureLine>> lines =
            list("lines", LINE, MixtureCard::lines);
        private final Attribute<MixtureCard, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, MixtureCard::rounding);
        private final Attribute<MixtureCard, PointsRange> total =
            required("total", QuantityForms.POINTS_RANGE, MixtureCard::total);
        private final Attribute<MixtureCard, Boolean> vetoed =
            defaulted("vetoed", Forms.BOOLEAN, false, MixtureCard::vetoed);
        private final Attribute<MixtureCard, Optional<GradeLine>> grade =
            optional("grade", ScoringForms.GRADE, MixtureCard::grade);

        @Override
        protected MixtureCard build(Values values) {
          return MixtureCard.builder()
              .mixture(values.get(mixture))
              .subject(values.get(subject))
              .invented(values.get(invented))
              .lines(values.get(lines))
              .rounding(values.get(rounding))
              .total(values.get(total))
              .vetoed(values.get(vetoed))
              .grade(values.get(grade))
              .build();
        }
      };

  private MixtureForms() {}
}
