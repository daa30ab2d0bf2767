package org.chamberkit.reckoning;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.Mark;

/** The rule that mixes the marks of perspectives. */
final class MarkRules {

  private MarkRules() {}

  /** {@code maximum × Σ weight × value}, where every perspective rated. */
  static Optional<PlainRule> judgement(
      GradedJudgement rule,
      ImmutableList<Perspective> perspectives,
      long maximum,
      PointsUnit unit) {
    int places =
        perspectives.stream().mapToInt(p -> p.weight().scale()).max().orElse(0)
            + rule.marks().stream().mapToInt(mark -> mark.value().scale()).max().orElse(0);
    PartId[] raters = perspectives.stream().map(Perspective::id).toArray(PartId[]::new);
    PartId[] marks = rule.marks().stream().map(Mark::id).toArray(PartId[]::new);
    long[] shares = new long[raters.length * marks.length];
    long one = places > PointsUnit.MOST_PLACES ? PointsUnit.NONE : PointsUnit.powerOfTen(places);
    if (one == PointsUnit.NONE
        || one > unit.mostBelow()
        || maximum > PointsUnit.MOST / one
        || raters.length > Long.SIZE) {
      return Optional.empty();
    }
    for (int i = 0; i < raters.length; i++) {
      for (int j = 0; j < marks.length; j++) {
        shares[i * marks.length + j] =
            PointsUnit.scaled(
                perspectives.get(i).weight().times(rule.marks().get(j).value()), places);
      }
    }
    return Optional.of(new OfRatings(raters, marks, shares, maximum, one, unit));
  }

  private static final class OfRatings extends PlainRule {

    private final PartId[] raters;
    private final PartId[] marks;

    /** By rater, then by mark: weight times value, times {@link #one}. */
    private final long[] shares;

    private final long maximum;
    private final long one;

    OfRatings(
        PartId[] raters, PartId[] marks, long[] shares, long maximum, long one, PointsUnit unit) {
      super(AnswerKind.RATINGS, ENDLESS, unit.mode());
      this.raters = raters;
      this.marks = marks;
      this.shares = shares;
      this.maximum = maximum;
      this.one = one;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      RatingsAnswer given = (RatingsAnswer) columns.object(place);
      if (given.ratings().size() != raters.length) {
        return NOT_PLAIN;
      }
      long sum = 0;
      long met = 0;
      for (Rating rating : given.ratings()) {
        int rater = indexOf(raters, rating.perspective());
        int mark = indexOf(marks, rating.mark());
        if (rater < 0 || mark < 0 || (met & 1L << rater) != 0) {
          return NOT_PLAIN;
        }
        met |= 1L << rater;
        sum += shares[rater * marks.length + mark];
      }
      return maximum * sum;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfRatings) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }

    @Override
    long divisor(AnswerColumns columns, int place) {
      return one;
    }

    private static int indexOf(PartId[] ids, PartId id) {
      for (int i = 0; i < ids.length; i++) {
        if (ids[i].equals(id)) {
          return i;
        }
      }
      return -1;
    }
  }
}
