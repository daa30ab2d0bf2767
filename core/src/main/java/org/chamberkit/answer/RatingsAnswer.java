package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.rating.Rating;

/**
 * The mark that each perspective gave (各方评定).
 *
 * @param ratings one rating for each perspective, in any order
 */
public record RatingsAnswer(ImmutableList<Rating> ratings) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.RATINGS;
  }

  @Override
  public String text() {
    return ratings.isEmpty()
        ? "–"
        : ratings.stream()
            .map(rating -> rating.perspective() + ": " + rating.mark())
            .collect(joining(", "));
  }
}
