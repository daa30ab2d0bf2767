package org.chamberkit.io.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.rubric.AnswerForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.io.rubric.StepForms;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.review.CardChange;
import org.chamberkit.review.CardChange.OfGrade;
import org.chamberkit.review.CardChange.OfPlace;
import org.chamberkit.review.CardChange.OfPoints;
import org.chamberkit.review.Decision;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Outcome;
import org.chamberkit.review.Review;
import org.chamberkit.review.SubjectChanges;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.RubricKey;

/** The JSON form of the room {@code review}. */
public final class ReviewForms {

  private static final Form<Outcome> OUTCOME =
      Forms.words(
          ImmutableMap.of(
              Outcome.UPHELD.word(), Outcome.UPHELD, Outcome.DISMISSED.word(), Outcome.DISMISSED));

  private static final Form<Decision> DECISION =
      new ObjectForm<>() {
        private final Attribute<Decision, Outcome> outcome =
            required("outcome", OUTCOME, Decision::outcome);
        private final Attribute<Decision, String> by = required("by", Forms.TEXT, Decision::by);
        private final Attribute<Decision, LocalDate> decidedOn =
            required("decidedOn", Forms.DAY, Decision::decidedOn);
        private final Attribute<Decision, String> reason =
            required("reason", Forms.TEXT, Decision::reason);
        private final Attribute<Decision, ImmutableList<Overriding>> overridden =
            list("overridden", EvaluationForms.OVERRIDING, Decision::overridden);

        @Override
        protected Decision build(Values values) {
          return new Decision(
              values.get(outcome),
              values.get(by),
              values.get(decidedOn),
              values.get(reason),
              values.get(overridden));
        }
      };

  public static final ObjectForm<Objection> OBJECTION =
      new ObjectForm<>() {
        private final Attribute<Objection, RubricKey> rubric =
            required("rubric", RubricForms.KEY, Objection::rubric);
        private final Attribute<Objection, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, Objection::subject);
        private final Attribute<Objection, Period> period =
            required("period", PeriodForms.PERIOD, Objection::period);
        private final Attribute<Objection, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Objection::invented);
        private final Attribute<Objection, String> raisedBy =
            required("raisedBy", Forms.TEXT, Objection::raisedBy);
        private final Attribute<Objection, LocalDate> raisedOn =
            required("raisedOn", Forms.DAY, Objection::raisedOn);
        private final Attribute<Objection, ImmutableList<PartId>> items =
            list("items", AnswerForms.PART_ID, Objection::items);
        private final Attribute<Objection, String> ground =
            required("ground", Forms.TEXT, Objection::ground);
        private final Attribute<Objection, Optional<Decision>> decision =
            optional("decision", DECISION, Objection::decision);

        @Override
        protected Objection build(Values values) {
          return Objection.builder()
              .rubric(values.get(rubric))
              .subject(values.get(subject))
              .period(values.get(period))
              .invented(values.get(invented))
              .raisedBy(values.get(raisedBy))
              .raisedOn(values.get(raisedOn))
              .items(values.get(items))
              .ground(values.get(ground))
              .decision(values.get(decision))
              .build();
        }
      };

  private static final Form<CardChange.Of> OF =
      Forms.words(
          ImmutableMap.of(
              CardChange.Of.ITEM.word(), CardChange.Of.ITEM,
              CardChange.Of.CRITERION.word(), CardChange.Of.CRITERION,
              CardChange.Of.BASE.word(), CardChange.Of.BASE,
              CardChange.Of.STEP.word(), CardChange.Of.STEP,
              CardChange.Of.TOTAL.word(), CardChange.Of.TOTAL));

  private static final Form<OfPoints> POINTS =
      new ObjectForm<>() {
        private final Attribute<OfPoints, CardChange.Of> of = required("of", OF, OfPoints::of);
        private final Attribute<OfPoints, Optional<PartId>> part =
            optional("part", AnswerForms.PART_ID, OfPoints::part);
        private final Attribute<OfPoints, Optional<PointsRange>> before =
            optional("before", QuantityForms.POINTS_RANGE, OfPoints::before);
        private final Attribute<OfPoints, Optional<PointsRange>> after =
            optional("after", QuantityForms.POINTS_RANGE, OfPoints::after);

        @Override
        protected OfPoints build(Values values) {
          return new OfPoints(
              values.get(of), values.get(part), values.get(before), values.get(after));
        }
      };

  private static final Form<OfGrade> GRADE =
      new ObjectForm<>() {
        private final Attribute<OfGrade, Optional<Grade>> before =
            optional("before", StepForms.GRADE, OfGrade::before);
        private final Attribute<OfGrade, Optional<Grade>> after =
            optional("after", StepForms.GRADE, OfGrade::after);

        @Override
        protected OfGrade build(Values values) {
          return new OfGrade(values.get(before), values.get(after));
        }
      };

  private static final Form<OfPlace> PLACE =
      new ObjectForm<>() {
        private final Attribute<OfPlace, PartId> item =
            required("item", AnswerForms.PART_ID, OfPlace::item);
        private final Attribute<OfPlace, Optional<Long>> before =
            optional("before", Forms.WHOLE, OfPlace::before);
        private final Attribute<OfPlace, Optional<Long>> after =
            optional("after", Forms.WHOLE, OfPlace::after);

        @Override
        protected OfPlace build(Values values) {
          return new OfPlace(values.get(item), values.get(before), values.get(after));
        }
      };

  private static final Form<CardChange> CHANGE =
      new KindForm<>(
          ImmutableMap.of("points", POINTS, "grade", GRADE, "place", PLACE), ReviewForms::word);

  private static final Form<SubjectChanges> CHANGES =
      new ObjectForm<>() {
        private final Attribute<SubjectChanges, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, SubjectChanges::subject);
        private final Attribute<SubjectChanges, ImmutableList<CardChange>> changes =
            list("changes", CHANGE, SubjectChanges::changes);

        @Override
        protected SubjectChanges build(Values values) {
          return new SubjectChanges(values.get(subject), values.get(changes));
        }
      };

  public static final ObjectForm<Review> REVIEW =
      new ObjectForm<>() {
        private final Attribute<Review, Objection> objection =
            required("objection", OBJECTION, Review::objection);
        private final Attribute<Review, ImmutableList<SubjectChanges>> changes =
            list("changes", CHANGES, Review::changes);

        @Override
        protected Review build(Values values) {
          return Review.builder()
              .objection(values.get(objection))
              .changes(values.get(changes))
              .build();
        }
      };

  private ReviewForms() {}

  private static String word(CardChange change) {
    if (change instanceof OfPoints) {
      return "points";
    }
    return change instanceof OfGrade ? "grade" : "place";
  }
}
