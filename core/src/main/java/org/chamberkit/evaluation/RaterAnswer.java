package org.chamberkit.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.PollsAnswer.Poll;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.Rating;

/**
 * A kind of answer that several raters give together, each a part of it, so that files which hold
 * the parts of different raters do not differ, but complete each other.
 *
 * @param type the type of the answer
 * @param parts takes it apart
 * @param by who gave a part, and on what
 * @param what what a part says
 * @param whole puts it together
 */
record RaterAnswer<A extends AnswerValue, P>(
    Class<A> type,
    Function<A, ImmutableList<P>> parts,
    Function<P, String> by,
    Function<P, String> what,
    Function<ImmutableList<P>, A> whole) {

  static final ImmutableList<RaterAnswer<?, ?>> KINDS =
      ImmutableList.of(
          new RaterAnswer<>(
              RatingsAnswer.class,
              RatingsAnswer::ratings,
              rating -> rating.perspective().text(),
              (Rating rating) -> rating.mark().text(),
              RatingsAnswer::new),
          new RaterAnswer<>(
              ScoresAnswer.class,
              ScoresAnswer::scores,
              score -> score.perspective() + " " + score.rater(),
              RaterAnswer::text,
              ScoresAnswer::new),
          new RaterAnswer<>(
              PollsAnswer.class,
              PollsAnswer::polls,
              poll -> poll.perspective() + " " + poll.aspect(),
              (Poll poll) -> poll.ballots().text(),
              PollsAnswer::new));

  private static String text(Score score) {
    String weighed =
        score.weight().equals(Decimal.ONE)
            ? score.score().toString()
            : score.score() + " × " + score.weight();
    return score.voided().map(reason -> weighed + " (" + reason + ")").orElse(weighed);
  }

  boolean takes(AnswerValue value) {
    return type.isInstance(value);
  }

  ImmutableList<P> partsOf(AnswerValue value) {
    return parts.apply(type.cast(value));
  }

  A of(Iterable<P> united) {
    return whole.apply(ImmutableList.copyOf(united));
  }

  /** {@return the kind of which all of these answers are, if they are of one that raters give} */
  static ImmutableList<RaterAnswer<?, ?>> of(ImmutableList<AnswerValue> values) {
    return KINDS.stream()
        .filter(kind -> values.stream().allMatch(kind::takes))
        .limit(1)
        .collect(toImmutableList());
  }
}
