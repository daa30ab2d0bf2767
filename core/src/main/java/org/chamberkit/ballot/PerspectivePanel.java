package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.composite.Panel;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleProblem;

/**
 * The panel of one perspective (评价方评委组).
 *
 * @param perspective the perspective
 * @param panel how the scores of its raters become one
 */
public record PerspectivePanel(PartId perspective, Panel panel) {

  /** Each panel must be of a perspective that the rubric has. */
  static ImmutableList<Problem> check(
      ImmutableList<PerspectivePanel> panels, ImmutableList<Perspective> perspectives) {
    ImmutableList<PartId> known =
        perspectives.stream().map(Perspective::id).collect(toImmutableList());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < panels.size(); i++) {
      PartId perspective = panels.get(i).perspective();
      if (!known.contains(perspective)) {
        problems.add(
            Problem.of(
                RuleProblem.PANEL_OF_NOBODY,
                Pointer.to("panels").child(i).child("perspective"),
                ImmutableMap.of(
                    "perspective", perspective.text(), "known", RuleChecks.join(known))));
      }
    }
    return problems.build();
  }

  /** No perspective may have two panels. */
  static ImmutableList<Problem> checkOnce(ImmutableList<PerspectivePanel> panels) {
    return Repetitions.check(
        Pointer.to("panels"),
        panels,
        PerspectivePanel::perspective,
        (perspective, entry) ->
            Problem.of(
                RuleProblem.LISTED_TWICE,
                entry.child("perspective"),
                ImmutableMap.of("word", perspective.text())));
  }
}
