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
import org.chamberkit.answer.PartId;
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

/** Collects what is wrong with a rule or with an answer; holds the checks that several share. */
final class RuleChecks {

  private final List<Problem> problems = new ArrayList<>();

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  void throwIfErrors() {
    ProblemException.throwIfErrors(problems());
  }

  void add(ProblemCode code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }

  void addAll(ImmutableList<Problem> others) {
    problems.addAll(others);
  }

  // Rules.

  /** Points, if they are given, must be above 0. */
  RuleChecks positive(String attribute, Optional<Points> points) {
    addAll(Points.checkPositive(attribute, points));
    return this;
  }

  private void notNegative(String attribute, Pointer pointer, Decimal number) {
    if (number.signum() < 0) {
      add(
          RuleProblem.NEGATIVE_NUMBER,
          pointer.child(attribute),
          ImmutableMap.of("attribute", attribute, "number", number.toString()));
    }
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

  /** Marks must be there and have identifiers of their own, and the best must count something. */
  RuleChecks marks(ImmutableList<Mark> marks, Optional<Decimal> most) {
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

  private <T> void unique(String attribute, ImmutableList<T> entries, Function<T, PartId> id) {
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
  }

  /** Bands must hold each number of the domain once, and give no points below 0. */
  RuleChecks bands(ImmutableList<PointsBand> bands, Interval domain) {
    Pointer list = Pointer.to("bands");
    for (int i = 0; i < bands.size(); i++) {
      notNegative("points", list.child(i), bands.get(i).points().value());
    }
    for (Problem problem : Bands.check(PointsBand.ranges(bands), domain)) {
      problems.add(problem.within(list));
    }
    return this;
  }

  /** What the points of a rule come to must be the maximum of the item. */
  static ImmutableList<Problem> comesTo(Points points, String attribute, Optional<Points> maximum) {
    return maximum.isEmpty() || maximum.get().equals(points)
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RuleProblem.POINTS_DIFFER,
                Pointer.to(attribute),
                ImmutableMap.of("points", points.toString(), "maximum", maximum.get().toString())));
  }

  // Answers.

  /** Points given by a judge must lie in what the item allows. */
  RuleChecks inRange(Asked item, Points lowest, Points highest, Points given, Pointer pointer) {
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

  /** A count must not be below 0. */
  RuleChecks count(Asked item, long count, Pointer pointer) {
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

  /** A count or a share. */
  RuleChecks measure(Asked item, AnswerValue answer) {
    return answer instanceof ShareAnswer share
        ? share(item, share)
        : count(item, ((CountAnswer) answer).count(), Pointer.to("count"));
  }

  /** A word must be one that the rule lists. */
  void listed(Asked item, PartId word, ImmutableList<PartId> known, Pointer pointer) {
    if (!known.contains(word)) {
      add(
          AnswerProblem.NOT_LISTED,
          pointer,
          ImmutableMap.of(
              "item", item.id().text(),
              "word", word.text(),
              "known", join(known)));
    }
  }

  /** A word must not have been given before. */
  void once(Asked item, PartId word, Set<PartId> met, Pointer pointer) {
    if (!met.add(word)) {
      add(
          AnswerProblem.GIVEN_TWICE,
          pointer,
          ImmutableMap.of("word", word.text(), "item", item.id().text()));
    }
  }

  static String join(ImmutableList<PartId> known) {
    return known.stream().map(PartId::text).collect(joining(", "));
  }
}
