package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.text.Language;

/** What rules say, in words that fit into a table, and bands that are read from one. */
public final class Told {

  private Told() {}

  /** The award, such as {@code 7/3 CAP 2}, {@code open 0 to 4} or {@code not applicable}. */
  public static String award(Award award) {
    if (award instanceof Award.Counted counted) {
      return counted.reckoned()
          + counted.firings().stream()
              .map(firing -> " " + firing.kind() + " " + firing.after())
              .collect(joining());
    }
    return award instanceof Award.Open open
        ? "open " + open.lowest() + " to " + open.highest()
        : "not applicable";
  }

  /** The problems with pointer and code, one a line. */
  public static String problems(List<Problem> problems, Language language) {
    return problems.stream().map(problem -> problem.line(language)).collect(joining("\n"));
  }

  /** The sentences alone. */
  public static ImmutableList<String> chinese(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.sentence(Language.CHINESE))
        .collect(toImmutableList());
  }

  /** The details in one line. */
  public static String details(
      ItemRule rule, AnswerValue answer, RuleContext context, Language language) {
    return String.join(" ", rule.details(answer, context, language));
  }

  /** Bands such as {@code [0.5, 1] 6; [0, 0.5) 3}. */
  public static ImmutableList<PointsBand> bands(String text) {
    return text.isEmpty()
        ? ImmutableList.of()
        : Stream.of(text.split("; ")).map(Told::band).collect(toImmutableList());
  }

  private static PointsBand band(String text) {
    int blank = text.lastIndexOf(' ');
    return new PointsBand(
        Interval.parse(text.substring(0, blank)).orElseThrow(),
        Points.parse(text.substring(blank + 1)));
  }
}
