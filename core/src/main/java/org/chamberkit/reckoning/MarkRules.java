package org.chamberkit.reckoning;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.period.Period;
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
      super(ENDLESS, unit.mode());
      this.raters = raters;
      this.marks = marks;
      this.shares = shares;
      this.maximum = maximum;
      this.one = one;
    }

    @Override
    public long reckon(AnswerValue answer, Period period) {
      if (!(answer instanceof RatingsAnswer given) || given.ratings().size() != raters.length) {
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
    public long units(AnswerValue answer, Period period) {
      long reckoned = reckon(answer, period);
      return reckoned <= NO_NUMBER ? reckoned : finish(reckoned, divisorFor(answer, period));
    }

    @Override
    long divisor(AnswerValue answer, Period period) {
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
