package org.chamberkit.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Bands;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;

/**
 * Collects what is wrong with a rule or with an answer, all of it at once; holds the checks that
 * several rules share. Rules of a caller's own may use them too.
 *
 * <p>Each check adds its problems and returns this collector.
 */
public final class RuleChecks {

  private final List<Problem> problems = new ArrayList<>();

  /** Creates a collector that holds no problems yet. */
  public RuleChecks() {}

  /** {@return the problems found until now, in the order of the checks} */
  public ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * Throws if there is an error.
   *
   * @throws ProblemException with all problems found until now, if one of them is an error
   */
  public void throwIfErrors() {
    ProblemException.throwIfErrors(problems());
  }

  /**
   * Adds a problem.
   *
   * @param code what kind of problem
   * @param pointer where, within the rule or the answer
   * @param arguments the values of its sentence
   * @return this collector
   */
  public RuleChecks add(ProblemCode code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
    return this;
  }

  /**
   * Adds problems that were found elsewhere.
   *
   * @param others the problems
   * @return this collector
   */
  public RuleChecks addAll(ImmutableList<Problem> others) {
    problems.addAll(others);
    return this;
  }

  // Rules.

  /**
   * Points, if they are given, must be above 0.
   *
   * @param attribute the name of the attribute that holds them
   * @param points the points
   * @return this collector
   */
  public RuleChecks positive(String attribute, Optional<Points> points) {
    addAll(Points.checkPositive(attribute, points));
    return this;
  }

  /**
   * A number must not be below 0.
   *
   * @param attribute the name of the attribute that holds it
   * @param pointer to the object that has the attribute
   * @param number the number
   * @return this collector
   */
  public RuleChecks notNegative(String attribute, Pointer pointer, Decimal number) {
    if (number.signum() < 0) {
      add(
          RuleProblem.NEGATIVE_NUMBER,
          pointer.child(attribute),
          ImmutableMap.of("attribute", attribute, "number", number.toString()));
    }
    return this;
  }

  /** What a rule lists must be there, have identifiers of its own and no points below 0. */
  RuleChecks choices(String attribute, ImmutableList<Choice> choices) {
    unique(attribute, choices, Choice::id);
    for (int i = 0; i < choices.size(); i++) {
      notNegative("points", Pointer.to(attribute).child(i), choices.get(i).points().value());
    }
    return this;
  }

  /** The points of all that a rule lists must fit into one number. */
  RuleChecks canBeAdded(String attribute, ImmutableList<Choice> choices) {
    try {
      Choice.sum(choices);
    } catch (AmountOverflowException e) {
      problems.add(e.problem(Pointer.to(attribute)));
    }
    return this;
  }

  /**
   * Marks must be there and have identifiers of their own, and the best must count something.
   *
   * @param marks the marks
   * @param most the most that a mark may count, if there is a bound
   * @return this collector
   */
  public RuleChecks marks(ImmutableList<Mark> marks, Optional<Decimal> most) {
    Pointer pointer = Pointer.to("marks");
    unique("marks", marks, Mark::id);
    for (int i = 0; i < marks.size(); i++) {
      notNegative("value", pointer.child(i), marks.get(i).value());
    }
    if (!marks.isEmpty()) {
      Decimal highest = Mark.highest(marks);
      if (highest.signum() <= 0 || most.map(full -> highest.compareTo(full) > 0).orElse(false)) {
        add(
            RuleProblem.MARK_VALUE,
            pointer,
            ImmutableMap.of(
                "lowest", Mark.lowest(marks).toString(), "highest", highest.toString()));
      }
    }
    return this;
  }

  /**
   * What a rule lists must be there and have identifiers of its own.
   *
   * @param attribute the name of the attribute that holds the list
   * @param entries what is listed
   * @param id the identifier of an entry
   * @param <T> the type of the entries
   * @return this collector
   */
  public <T> RuleChecks unique(String attribute, ImmutableList<T> entries, Function<T, PartId> id) {
    if (entries.isEmpty()) {
      add(RuleProblem.NOTHING_LISTED, Pointer.to(attribute), ImmutableMap.of());
    }
    addAll(
        Repetitions.check(
            Pointer.to(attribute),
            entries,
            id,
            (word, entry) ->
                Problem.of(
                    RuleProblem.LISTED_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("word", word.text()))));
    return this;
  }

  /**
   * Bands must hold each number of the domain once, and give no points below 0.
   *
   * @param bands the bands
   * @param domain the numbers that are possible
   * @return this collector
   */
  public RuleChecks bands(ImmutableList<PointsBand> bands, Interval domain) {
    Pointer list = Pointer.to("bands");
    for (int i = 0; i < bands.size(); i++) {
      notNegative("points", list.child(i), bands.get(i).points().value());
    }
    for (Problem problem : Bands.check(PointsBand.ranges(bands), domain)) {
      problems.add(problem.within(list));
    }
    return this;
  }

  /**
   * What the points of a rule come to must be the maximum of the item.
   *
   * @param points what they come to
   * @param attribute the name of the attribute that holds them
   * @param maximum the maximum of the item, if it states one
   * @return {@link RuleProblem#POINTS_DIFFER} at the attribute, or nothing
   */
  public static ImmutableList<Problem> comesTo(
      Points points, String attribute, Optional<Points> maximum) {
    return maximum.isEmpty() || maximum.get().equals(points)
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RuleProblem.POINTS_DIFFER,
                Pointer.to(attribute),
                ImmutableMap.of("points", points.toString(), "maximum", maximum.get().toString())));
  }

  /**
   * The fewest points of a rule must be below the maximum of the item.
   *
   * @param least the fewest points
   * @param attribute the name of the attribute that holds them
   * @param maximum the maximum of the item, if it states one
   * @return {@link RuleProblem#LEAST_NOT_BELOW_MAXIMUM} at the attribute, or nothing
   */
  public static ImmutableList<Problem> below(
      Points least, String attribute, Optional<Points> maximum) {
    return maximum.map(most -> least.compareTo(most) < 0).orElse(true)
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RuleProblem.LEAST_NOT_BELOW_MAXIMUM,
                Pointer.to(attribute),
                ImmutableMap.of(
                    "least", least.toString(), "maximum", maximum.orElseThrow().toString())));
  }

  /**
   * A number, if it is given, must be above 0.
   *
   * @param attribute the name of the attribute that holds it
   * @param number the number
   * @return this collector
   */
  public RuleChecks aboveZero(String attribute, Optional<Decimal> number) {
    if (number.isPresent() && number.get().signum() <= 0) {
      add(
          RuleProblem.NOT_ABOVE_ZERO,
          Pointer.to(attribute),
          ImmutableMap.of("attribute", attribute, "number", number.get().toString()));
    }
    return this;
  }

  // Answers.

  /**
   * Points given by a judge must lie in what the item allows.
   *
   * @param item the item
   * @param lowest the fewest points that it allows
   * @param highest the most points that it allows
   * @param given the points given
   * @param pointer where they are
   * @return this
   */
  public RuleChecks inRange(
      Asked item, Points lowest, Points highest, Points given, Pointer pointer) {
    if (given.compareTo(lowest) < 0 || given.compareTo(highest) > 0) {
      add(
          AnswerProblem.POINTS_OUT_OF_RANGE,
          pointer,
          ImmutableMap.of(
              "item", item.id().text(),
              "lowest", lowest.toString(),
              "highest", highest.toString(),
              "points", given.toString()));
    }
    return this;
  }

  /**
   * A count must not be below 0.
   *
   * @param item the item that is answered
   * @param count the count
   * @param pointer where it stands in the answer
   * @return this collector
   */
  public RuleChecks count(Asked item, long count, Pointer pointer) {
    if (count < 0) {
      add(
          AnswerProblem.NEGATIVE_COUNT,
          pointer,
          ImmutableMap.of("item", item.id().text(), "count", Long.toString(count)));
    }
    return this;
  }

  /** The part of a share must not exceed its whole. */
  RuleChecks share(Asked item, ShareAnswer share) {
    Pointer pointer = Pointer.to("share");
    count(item, share.part(), pointer.child("part"));
    count(item, share.whole(), pointer.child("whole"));
    if (share.part() > share.whole()) {
      add(
          AnswerProblem.PART_EXCEEDS_WHOLE,
          pointer,
          ImmutableMap.of(
              "item", item.id().text(),
              "part", Long.toString(share.part()),
              "whole", Long.toString(share.whole())));
    }
    return this;
  }

  /**
   * The number of an answer must be one that is possible.
   *
   * @param item the item that is answered
   * @param answer an answer that has a {@link Measure}
   * @return this collector
   */
  public RuleChecks measure(Asked item, AnswerValue answer) {
    if (answer instanceof ShareAnswer share) {
      return share(item, share);
    } else if (answer instanceof RatioAnswer ratio) {
      return ratio(item, ratio);
    }
    return answer instanceof CountAnswer counted
        ? count(item, counted.count(), Pointer.to("count"))
        : this;
  }

  /**
   * Neither side of a ratio must be below 0.
   *
   * @param item the item that is answered
   * @param ratio the answer
   * @return this collector
   */
  public RuleChecks ratio(Asked item, RatioAnswer ratio) {
    Pointer pointer = Pointer.to("ratio");
    return count(item, ratio.achieved(), pointer.child("achieved"))
        .count(item, ratio.due(), pointer.child("due"));
  }

  /**
   * A word must be one that the rule lists.
   *
   * @param item the item that is answered
   * @param word the word
   * @param known what the rule lists
   * @param pointer where the word stands in the answer
   * @return this collector
   */
  public RuleChecks listed(Asked item, PartId word, ImmutableList<PartId> known, Pointer pointer) {
    if (!known.contains(word)) {
      add(
          AnswerProblem.NOT_LISTED,
          pointer,
          ImmutableMap.of(
              "item", item.id().text(),
              "word", word.text(),
              "known", join(known)));
    }
    return this;
  }

  /**
   * A word must not have been given before.
   *
   * @param item the item that is answered
   * @param word the word
   * @param met the words given until now, to which this one is added
   * @param pointer where the word stands in the answer
   * @return this collector
   */
  public RuleChecks once(Asked item, PartId word, Set<PartId> met, Pointer pointer) {
    if (!met.add(word)) {
      add(
          AnswerProblem.GIVEN_TWICE,
          pointer,
          ImmutableMap.of("word", word.text(), "item", item.id().text()));
    }
    return this;
  }

  /**
   * Joins words to a list for a sentence.
   *
   * @param known the words
   * @return the words with commas between
   */
  public static String join(ImmutableList<PartId> known) {
    return known.stream().map(PartId::text).collect(joining(", "));
  }
}
