package org.chamberkit.ballot;

import com.google.common.collect.ImmutableList;
import org.chamberkit.rating.PartId;

/** How the papers of a vote become an answer (计票方式). */
public sealed interface PaperUse {

  /**
   * Each valid score counts as a vote for the mark in whose band it lies (按分数段计票): an answer to an
   * item of {@link Ballots}, with the void papers as invalid.
   *
   * @param bands the scores of each mark; together they hold each score of the scale once
   */
  record Marks(ImmutableList<ScoreBand> bands) implements PaperUse {}

  /**
   * Each paper is a rater of one perspective (逐票计分): an answer to an item of {@link PanelScores}. A
   * void paper stays in it as a void score, with the reason.
   *
   * @param perspective the perspective, such as {@code staff}
   */
  record Scores(PartId perspective) implements PaperUse {}
}
