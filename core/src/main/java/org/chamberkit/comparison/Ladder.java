package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * Levels from the best to the worst, and what a number counts among them: between two levels in
 * proportion, below the worst nothing, from the best on no more than it.
 *
 * @param levels the levels, the best first, at least two
 */
record Ladder(ImmutableList<Level> levels) {

  private static final Template REACHED =
      new Template(
          "Level {level}, from {standard} on; the next is {next}, from {further} on.",
          "达到{level}（标准值 {standard}），上一档为{next}（标准值 {further}）。");
  private static final Template BEST =
      new Template("Level {level}, the best, from {standard} on.", "达到最高档{level}（标准值 {standard}）。");
  private static final Template BELOW =
      new Template(
          "Below level {level}, the lowest, which begins at {standard}.",
          "未达到最低档{level}（标准值 {standard}）。");

  /** What is wrong with levels: their value counts at most so much, if there is a bound. */
  static RuleChecks check(ImmutableList<Level> levels, Optional<Decimal> most) {
    RuleChecks checks = new RuleChecks();
    Pointer list = Pointer.to("levels");
    if (levels.size() < 2) {
      checks.add(
          RuleProblem.TOO_FEW_LEVELS,
          list,
          ImmutableMap.of("count", Integer.toString(levels.size())));
      return checks;
    }
    checks.unique("levels", levels, Level::id);
    boolean falls = isBelow(levels.get(1).standard(), levels.get(0).standard());
    for (int i = 0; i < levels.size(); i++) {
      checks.notNegative("value", list.child(i), levels.get(i).value());
      if (i > 0 && !follows(levels.get(i - 1), levels.get(i), falls)) {
        checks.add(
            RuleProblem.LEVELS_NOT_IN_ORDER,
            list.child(i),
            ImmutableMap.of("level", levels.get(i).id().text()));
      }
    }
    Decimal best = levels.get(0).value();
    if (best.signum() <= 0 || most.map(full -> best.compareTo(full) > 0).orElse(false)) {
      checks.add(
          RuleProblem.LEVEL_VALUE,
          list.child(0).child("value"),
          ImmutableMap.of("value", best.toString()));
    }
    return checks;
  }

  private static boolean follows(Level better, Level level, boolean falls) {
    boolean isOnItsSide =
        falls
            ? isBelow(level.standard(), better.standard())
            : isBelow(better.standard(), level.standard());
    return isOnItsSide && isBelow(level.value(), better.value());
  }

  private static boolean isBelow(Decimal one, Decimal other) {
    return one.compareTo(other) < 0;
  }

  Decimal best() {
    return levels.get(0).value();
  }

  /** The index of the best level that the number reaches; the number of levels if it is none. */
  private int reached(Fraction number) {
    boolean falls = isBelow(levels.get(1).standard(), levels.get(0).standard());
    for (int i = 0; i < levels.size(); i++) {
      int order = number.compareTo(Fraction.of(levels.get(i).standard()));
      if (falls ? order >= 0 : order <= 0) {
        return i;
      }
    }
    return levels.size();
  }

  /** What the number counts, exactly. */
  Fraction value(Fraction number) {
    int reached = reached(number);
    if (reached == levels.size()) {
      return Fraction.ZERO;
    }
    Fraction own = Fraction.of(levels.get(reached).value());
    return reached == 0
        ? own
        : own.plus(
            efficacy(number, reached)
                .times(Fraction.of(levels.get(reached - 1).value()).minus(own)));
  }

  /** How far from its own level to the next: from 0 to below 1. */
  private Fraction efficacy(Fraction number, int reached) {
    Fraction from = Fraction.of(levels.get(reached).standard());
    Fraction to = Fraction.of(levels.get(reached - 1).standard());
    return number.minus(from).dividedBy(to.minus(from));
  }

  /** How the value comes about, in numbers and signs. */
  String working(Fraction number, String told) {
    int reached = reached(number);
    if (reached == levels.size()) {
      return "0";
    }
    Level own = levels.get(reached);
    if (reached == 0) {
      return own.value().toString();
    }
    Level next = levels.get(reached - 1);
    return "("
        + own.value()
        + " + ("
        + told
        + Measure.minus(own.standard())
        + ") ÷ ("
        + next.standard()
        + Measure.minus(own.standard())
        + ") × ("
        + next.value()
        + " − "
        + own.value()
        + "))";
  }

  /** Which level the number reaches. */
  String details(Fraction number, Language language) {
    int reached = reached(number);
    Level own = levels.get(Math.min(reached, levels.size() - 1));
    ImmutableMap.Builder<String, String> values =
        ImmutableMap.<String, String>builder()
            .put("level", own.name().in(language))
            .put("standard", own.standard().toString());
    if (reached == levels.size()) {
      return BELOW.fill(language, values.buildOrThrow());
    } else if (reached == 0) {
      return BEST.fill(language, values.buildOrThrow());
    }
    Level next = levels.get(reached - 1);
    values.put("next", next.name().in(language)).put("further", next.standard().toString());
    return REACHED.fill(language, values.buildOrThrow());
  }
}
