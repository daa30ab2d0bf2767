package org.chamberkit.reckoning;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.JudgedRange;

/** The rules that pick points, or add them up, and divide nothing. */
final class CountingRules {

  private CountingRules() {}

  static Optional<PlainRule> perOccurrence(long each, long cap) {
    return each == PointsUnit.NONE ? Optional.empty() : Optional.of(new OfOccurrences(each, cap));
  }

  static Optional<PlainRule> options(ImmutableList<Choice> options, PointsUnit unit) {
    return Listed.of(options, unit).map(OfOption::new);
  }

  static Optional<PlainRule> checklist(ImmutableList<Choice> entries, PointsUnit unit) {
    return entries.size() > Long.SIZE
        ? Optional.empty()
        : Listed.of(entries, unit).map(OfChecklist::new);
  }

  static Optional<PlainRule> judgedRange(JudgedRange rule, long cap, PointsUnit unit) {
    long lowest = unit.units(rule.lowest().value());
    long highest = unit.units(rule.highest().value());
    return lowest == PointsUnit.NONE || highest == PointsUnit.NONE
        ? Optional.empty()
        : Optional.of(new OfRange(lowest, highest, cap, unit));
  }

  /** What a rule lists, with the points of each in units. */
  private static final class Listed {

    private final PartId[] ids;
    private final long[] points;

    private Listed(PartId[] ids, long[] points) {
      this.ids = ids;
      this.points = points;
    }

    static Optional<Listed> of(ImmutableList<Choice> choices, PointsUnit unit) {
      PartId[] ids =
          choices.stream().map(Choice::id).map(AnswerColumns::shared).toArray(PartId[]::new);
      long[] points = new long[ids.length];
      for (int i = 0; i < ids.length; i++) {
        points[i] = unit.units(choices.get(i).points().value());
        if (points[i] == PointsUnit.NONE || points[i] > PointsUnit.MOST / ids.length) {
          return Optional.empty();
        }
      }
      return Optional.of(new Listed(ids, points));
    }

    int indexOf(PartId id) {
      return Arrays.asList(ids).indexOf(id);
    }

    /** The index of a shared identifier, or −1. */
    @SuppressWarnings("ReferenceEquality") // equal ones are the same object
    int indexOfShared(Object id) {
      int found = -1;
      for (int i = 0; i < ids.length; i++) {
        found = ids[i] == id ? i : found; // goes on, so that there is nothing to guess
      }
      return found;
    }
  }

  static final class OfYesNo extends PlainRule {

    private final long maximum;

    OfYesNo(long maximum) {
      super(AnswerKind.YES_NO, ENDLESS);
      this.maximum = maximum;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      return maximum * columns.number(place);
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfYesNo) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  static final class OfJudged extends PlainRule {

    private final long maximum;
    private final PointsUnit unit;

    OfJudged(long maximum, PointsUnit unit) {
      super(AnswerKind.POINTS, ENDLESS);
      this.maximum = maximum;
      this.unit = unit;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      long points = given(((PointsAnswer) columns.object(place)).points(), unit);
      return points >= 0 && points <= maximum ? points : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfJudged) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  private static final class OfOccurrences extends PlainRule {

    private final long each;
    private final long largest;

    OfOccurrences(long each, long cap) {
      super(AnswerKind.COUNT, cap);
      this.each = each;
      this.largest = PointsUnit.MOST / each;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      long count = columns.number(place);
      return count >= 0 && count <= largest ? each * count : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfOccurrences) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  private static final class OfOption extends PlainRule {

    private final Listed options;

    OfOption(Listed options) {
      super(AnswerKind.OPTION, ENDLESS);
      this.options = options;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      int index = options.indexOfShared(columns.object(place));
      return index >= 0 ? options.points[index] : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfOption) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  private static final class OfChecklist extends PlainRule {

    private final Listed entries;

    OfChecklist(Listed entries) {
      super(AnswerKind.FULFILLED, ENDLESS);
      this.entries = entries;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      ChecklistAnswer given = (ChecklistAnswer) columns.object(place);
      long sum = 0;
      long met = 0;
      for (PartId id : given.fulfilled()) {
        int index = entries.indexOf(id);
        if (index < 0 || (met & 1L << index) != 0) {
          return NOT_PLAIN;
        }
        met |= 1L << index;
        sum += entries.points[index];
      }
      return sum;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfChecklist) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  private static final class OfRange extends PlainRule {

    private final long lowest;
    private final long highest;
    private final PointsUnit unit;

    OfRange(long lowest, long highest, long cap, PointsUnit unit) {
      super(AnswerKind.OCCURRENCES, cap);
      this.lowest = lowest;
      this.highest = highest;
      this.unit = unit;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      OccurrencesAnswer given = (OccurrencesAnswer) columns.object(place);
      long sum = 0;
      for (Occurrence occurrence : given.occurrences()) {
        long points = given(occurrence.points(), unit);
        sum += points;
        if (points < lowest || points > highest || sum > PointsUnit.MOST) {
          return NOT_PLAIN;
        }
      }
      return sum;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((OfRange) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }

  /** Points that a judge gave, in units; {@link PointsUnit#NONE} where they have more places. */
  private static long given(Points points, PointsUnit unit) {
    return points.value().scale() > unit.places() ? PointsUnit.NONE : unit.units(points.value());
  }
}
