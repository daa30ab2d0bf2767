package org.chamberkit.answer;

/**
 * The place among those that are compared (位次); whoever ranks them says how shared places count.
 *
 * @param place the place, 1 for the first; a rule refuses one that is not from 1 to the number of
 *     places
 * @param of how many have a place
 */
public record PlaceAnswer(long place, long of) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.PLACE;
  }

  @Override
  public String text() {
    return place + "/" + of;
  }
}
