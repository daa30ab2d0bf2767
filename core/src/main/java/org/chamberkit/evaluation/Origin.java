package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.ballot.VoidRule;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Unit;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/** Where an answer comes from that was not simply typed in (答案来源). */
public sealed interface Origin {

  /** {@return what was typed in beside it, if that was something else} */
  Optional<AnswerValue> typed();

  /**
   * A figure that was computed from facts (指标取数).
   *
   * @param figure the figure
   * @param unit in what it is counted
   * @param periods the periods for which it was computed, the earliest first
   * @param knownOn the day on which the facts were known, if one was asked for
   * @param facts the facts that count, as far as they were kept with the figures; each once
   * @param typed what was typed in beside it, if that was something else
   */
  record OfFigure(
      FigureId figure,
      Unit unit,
      ImmutableList<Period> periods,
      Optional<LocalDate> knownOn,
      ImmutableList<FactId> facts,
      Optional<AnswerValue> typed)
      implements Origin {}

  /**
   * The subjects that are evaluated together (参评对象比较): a place among them, or a target that was
   * given with them.
   *
   * @param group the group that was compared, if there are groups
   * @param typed what was typed in beside it, if that was something else
   */
  record OfCohort(Optional<PartId> group, Optional<AnswerValue> typed) implements Origin {}

  /**
   * The papers of a vote (测评票).
   *
   * @param box what the vote is called
   * @param cast how many papers were cast
   * @param voids the void papers, in the order they were given
   * @param typed what was typed in beside it, if that was something else
   */
  record OfBallots(Name box, long cast, ImmutableList<VoidVote> voids, Optional<AnswerValue> typed)
      implements Origin {

    /** {@return how many papers count} */
    public long valid() {
      return cast - voids.size();
    }
  }

  /**
   * A paper that does not count (废票).
   *
   * @param number which of the papers it is, from 1 on
   * @param rule the rule by which it is void
   */
  record VoidVote(long number, VoidRule rule) {}

  /**
   * Files of several offices that were merged (材料合并).
   *
   * @param files the files whose answer this is, or whose ratings it holds
   */
  record OfFiles(ImmutableList<PartId> files) implements Origin {

    @Override
    public Optional<AnswerValue> typed() {
      return Optional.empty();
    }
  }
}
