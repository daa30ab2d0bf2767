package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Honour;
import org.chamberkit.answer.HonoursAnswer;
import org.chamberkit.answer.IncidentsAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.MarksAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.PollsAnswer.Poll;
import org.chamberkit.answer.RatedOccurrencesAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ListForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rating.Votes;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code answer}. */
public final class AnswerForms {

  public static final Form<PartId> PART_ID = Forms.IDENTIFIER.as(PartId::new, PartId::text);

  static final Form<Perspective> PERSPECTIVE =
      new ObjectForm<>() {
        private final Attribute<Perspective, PartId> id = required("id", PART_ID, Perspective::id);
        private final Attribute<Perspective, Name> name =
            required("name", TextForms.NAME, Perspective::name);
        private final Attribute<Perspective, Decimal> weight =
            required("weight", Forms.DECIMAL, Perspective::weight);

        @Override
        protected Perspective build(Values values) {
          return new Perspective(values.get(id), values.get(name), values.get(weight));
        }
      };

  private static final Form<Occurrence> OCCURRENCE =
      new ObjectForm<>() {
        private final Attribute<Occurrence, String> what =
            required("what", Forms.TEXT, Occurrence::what);
        private final Attribute<Occurrence, Points> points =
            required("points", QuantityForms.POINTS, Occurrence::points);

        @Override
        protected Occurrence build(Values values) {
          return new Occurrence(values.get(what), values.get(points));
        }
      };

  private static final Form<ShareAnswer> SHARE =
      new ObjectForm<>() {
        private final Attribute<ShareAnswer, Long> part =
            required("part", Forms.WHOLE, ShareAnswer::part);
        private final Attribute<ShareAnswer, Long> whole =
            required("whole", Forms.WHOLE, ShareAnswer::whole);

        @Override
        protected ShareAnswer build(Values values) {
          return new ShareAnswer(values.get(part), values.get(whole));
        }
      };

  private static final Form<RatioAnswer> RATIO =
      new ObjectForm<>() {
        private final Attribute<RatioAnswer, Long> achieved =
            required("achieved", Forms.WHOLE, RatioAnswer::achieved);
        private final Attribute<RatioAnswer, Long> due =
            required("due", Forms.WHOLE, RatioAnswer::due);

        @Override
        protected RatioAnswer build(Values values) {
          return new RatioAnswer(values.get(achieved), values.get(due));
        }
      };

  private static final Form<Rating> RATING =
      new ObjectForm<>() {
        private final Attribute<Rating, PartId> perspective =
            required("perspective", PART_ID, Rating::perspective);
        private final Attribute<Rating, PartId> mark = required("mark", PART_ID, Rating::mark);

        @Override
        protected Rating build(Values values) {
          return new Rating(values.get(perspective), values.get(mark));
        }
      };

  private static final Form<Votes> VOTES =
      new ObjectForm<>() {
        private final Attribute<Votes, PartId> mark = required("mark", PART_ID, Votes::mark);
        private final Attribute<Votes, Long> count = required("count", Forms.WHOLE, Votes::count);

        @Override
        protected Votes build(Values values) {
          return new Votes(values.get(mark), values.get(count));
        }
      };

  private static final Form<BallotsAnswer> BALLOTS =
      new ObjectForm<>() {
        private final Attribute<BallotsAnswer, Long> voters =
            required("voters", Forms.WHOLE, BallotsAnswer::voters);
        private final Attribute<BallotsAnswer, Long> invalid =
            required("invalid", Forms.WHOLE, BallotsAnswer::invalid);
        private final Attribute<BallotsAnswer, ImmutableList<Votes>> votes =
            list("votes", VOTES, BallotsAnswer::votes);

        @Override
        protected BallotsAnswer build(Values values) {
          return new BallotsAnswer(values.get(voters), values.get(invalid), values.get(votes));
        }
      };

  private static final Form<Poll> POLL =
      new ObjectForm<>() {
        private final Attribute<Poll, PartId> perspective =
            required("perspective", PART_ID, Poll::perspective);
        private final Attribute<Poll, PartId> aspect = required("aspect", PART_ID, Poll::aspect);
        private final Attribute<Poll, BallotsAnswer> ballots =
            required("ballots", BALLOTS, Poll::ballots);

        @Override
        protected Poll build(Values values) {
          return new Poll(values.get(perspective), values.get(aspect), values.get(ballots));
        }
      };

  private static final Form<PlaceAnswer> PLACE =
      new ObjectForm<>() {
        private final Attribute<PlaceAnswer, Long> place =
            required("place", Forms.WHOLE, PlaceAnswer::place);
        private final Attribute<PlaceAnswer, Long> of =
            required("of", Forms.WHOLE, PlaceAnswer::of);

        @Override
        protected PlaceAnswer build(Values values) {
          return new PlaceAnswer(values.get(place), values.get(of));
        }
      };

  private static final Form<IncidentsAnswer> INCIDENTS =
      new ObjectForm<>() {
        private final Attribute<IncidentsAnswer, Long> reported =
            required("reported", Forms.WHOLE, IncidentsAnswer::reported);
        private final Attribute<IncidentsAnswer, Long> unreported =
            required("unreported", Forms.WHOLE, IncidentsAnswer::unreported);

        @Override
        protected IncidentsAnswer build(Values values) {
          return new IncidentsAnswer(values.get(reported), values.get(unreported));
        }
      };

  private static final Form<Honour> HONOUR =
      new ObjectForm<>() {
        private final Attribute<Honour, String> matter =
            required("matter", Forms.TEXT, Honour::matter);
        private final Attribute<Honour, PartId> level = required("level", PART_ID, Honour::level);
        private final Attribute<Honour, LocalDate> awardedOn =
            required("awardedOn", Forms.DAY, Honour::awardedOn);

        @Override
        protected Honour build(Values values) {
          return new Honour(values.get(matter), values.get(level), values.get(awardedOn));
        }
      };

  private static final Form<ScoresAnswer.Score> SCORE =
      new ObjectForm<>() {
        private final Attribute<ScoresAnswer.Score, PartId> perspective =
            required("perspective", PART_ID, ScoresAnswer.Score::perspective);
        private final Attribute<ScoresAnswer.Score, PartId> rater =
            required("rater", PART_ID, ScoresAnswer.Score::rater);
        private final Attribute<ScoresAnswer.Score, Decimal> score =
            required("score", Forms.DECIMAL, ScoresAnswer.Score::score);
        private final Attribute<ScoresAnswer.Score, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, ScoresAnswer.Score::weight);
        private final Attribute<ScoresAnswer.Score, Optional<String>> voided =
            optional("void", Forms.TEXT, ScoresAnswer.Score::voided);

        @Override
        protected ScoresAnswer.Score build(Values values) {
          return new ScoresAnswer.Score(
              values.get(perspective),
              values.get(rater),
              values.get(score),
              values.get(weight),
              values.get(voided));
        }
      };

  private static final Form<MarksAnswer.Marked> MARKED =
      new ObjectForm<>() {
        private final Attribute<MarksAnswer.Marked, PartId> perspective =
            required("perspective", PART_ID, MarksAnswer.Marked::perspective);
        private final Attribute<MarksAnswer.Marked, PartId> rater =
            required("rater", PART_ID, MarksAnswer.Marked::rater);
        private final Attribute<MarksAnswer.Marked, PartId> mark =
            required("mark", PART_ID, MarksAnswer.Marked::mark);
        private final Attribute<MarksAnswer.Marked, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, MarksAnswer.Marked::weight);
        private final Attribute<MarksAnswer.Marked, Optional<String>> voided =
            optional("void", Forms.TEXT, MarksAnswer.Marked::voided);

        @Override
        protected MarksAnswer.Marked build(Values values) {
          return new MarksAnswer.Marked(
              values.get(perspective),
              values.get(rater),
              values.get(mark),
              values.get(weight),
              values.get(voided));
        }
      };

  private static final Form<RatedOccurrencesAnswer.Rated> RATED_OCCURRENCE =
      new ObjectForm<>() {
        private final Attribute<RatedOccurrencesAnswer.Rated, String> what =
            required("what", Forms.TEXT, RatedOccurrencesAnswer.Rated::what);
        private final Attribute<RatedOccurrencesAnswer.Rated, ImmutableList<ScoresAnswer.Score>>
            scores = list("scores", SCORE, RatedOccurrencesAnswer.Rated::scores);

        @Override
        protected RatedOccurrencesAnswer.Rated build(Values values) {
          return new RatedOccurrencesAnswer.Rated(values.get(what), values.get(scores));
        }
      };

  private static final Form<LackingAnswer> LACKING =
      new ObjectForm<>() {
        private final Attribute<LackingAnswer, Reading> reading =
            required("reading", QuantityForms.READING, LackingAnswer::reading);
        private final Attribute<LackingAnswer, Optional<String>> reason =
            optional("reason", Forms.TEXT, LackingAnswer::reason);

        @Override
        protected LackingAnswer build(Values values) {
          return new LackingAnswer(values.get(reading), values.get(reason));
        }
      };

  private static final Form<SeriesAnswer> SERIES =
      new ListForm<>(Forms.WHOLE)
          .as(
              values -> new SeriesAnswer(ImmutableLongArray.copyOf(values)),
              series -> ImmutableList.copyOf(series.values().asList()));

  /** An object whose one name is the kind, such as {@code {"count": 6}}. */
  public static final Form<AnswerValue> VALUE =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends AnswerValue>>builder()
              .put("count", Forms.WHOLE.as(CountAnswer::new, CountAnswer::count))
              .put("points", QuantityForms.POINTS.as(PointsAnswer::new, PointsAnswer::points))
              .put(
                  "occurrences",
                  new ListForm<>(OCCURRENCE)
                      .as(OccurrencesAnswer::new, OccurrencesAnswer::occurrences))
              .put("share", SHARE)
              .put("ratio", RATIO)
              .put("series", SERIES)
              .put("yesNo", Forms.BOOLEAN.as(YesNoAnswer::new, YesNoAnswer::yes))
              .put(
                  "fulfilled",
                  new ListForm<>(PART_ID).as(ChecklistAnswer::new, ChecklistAnswer::fulfilled))
              .put("option", PART_ID.as(OptionAnswer::new, OptionAnswer::option))
              .put("ratings", new ListForm<>(RATING).as(RatingsAnswer::new, RatingsAnswer::ratings))
              .put("ballots", BALLOTS)
              .put("honours", new ListForm<>(HONOUR).as(HonoursAnswer::new, HonoursAnswer::honours))
              .put("number", Forms.DECIMAL.as(NumberAnswer::new, NumberAnswer::number))
              .put("place", PLACE)
              .put("incidents", INCIDENTS)
              .put("polls", new ListForm<>(POLL).as(PollsAnswer::new, PollsAnswer::polls))
              .put("scores", new ListForm<>(SCORE).as(ScoresAnswer::new, ScoresAnswer::scores))
              .put("marks", new ListForm<>(MARKED).as(MarksAnswer::new, MarksAnswer::marks))
              .put(
                  "ratedOccurrences",
                  new ListForm<>(RATED_OCCURRENCE)
                      .as(RatedOccurrencesAnswer::new, RatedOccurrencesAnswer::occurrences))
              .put("lacking", LACKING)
              .buildOrThrow(),
          value -> value.kind().word());

  private AnswerForms() {}
}
