package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.place.Direction;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;
import org.chamberkit.tally.Bounds;

/**
 * The places of those who are ranked together, and the numbers by which they are (位次表).
 *
 * <p>A place is there as soon as it is certain, though numbers may still be open.
 *
 * @param rank what was asked
 * @param group the group, if there are groups
 * @param lines a line for each subject, in the order of the evaluations; none for one to whom that
 *     by which they are ranked does not apply
 */
public record Places(Rank rank, Optional<PartId> group, ImmutableList<Line> lines) {

  /**
   * The place of one subject.
   *
   * @param subject the subject
   * @param number the number by which it is ranked, or between what it lies
   * @param place the place, from 1; absent while it can still be more than one
   */
  public record Line(SubjectId subject, Bounds number, Optional<Long> place) {}

  /**
   * Checks that the places follow from the numbers.
   *
   * @param rank what was asked
   * @param group the group, if there are groups
   * @param lines a line for each subject
   * @throws ProblemException if one of the places does not follow
   */
  public Places {
    ImmutableList<Optional<Long>> places =
        places(rank.direction(), lines.stream().map(Line::number).collect(toImmutableList()));
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).place().equals(places.get(i))) {
        problems.add(
            Problem.of(
                CohortProblem.COHORT_PLACE_DIFFERS,
                Pointer.to("lines").child(i),
                ImmutableMap.of(
                    "subject", lines.get(i).subject().text(),
                    "place", places.get(i).map(String::valueOf).orElse("–"),
                    "stated", lines.get(i).place().map(String::valueOf).orElse("–"))));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** Ranks subjects by their numbers. */
  static Places of(
      Rank rank,
      Optional<PartId> group,
      ImmutableList<SubjectId> subjects,
      ImmutableList<Bounds> numbers) {
    ImmutableList<Optional<Long>> places = places(rank.direction(), numbers);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (int i = 0; i < subjects.size(); i++) {
      lines.add(new Line(subjects.get(i), numbers.get(i), places.get(i)));
    }
    return new Places(rank, group, lines.build());
  }

  private static ImmutableList<Optional<Long>> places(
      Direction direction, ImmutableList<Bounds> numbers) {
    return numbers.stream().allMatch(number -> number.exact().isPresent())
        ? certain(direction, numbers)
        : possible(direction, numbers);
  }

  /** The places of numbers that are all known. */
  private static ImmutableList<Optional<Long>> certain(
      Direction direction, ImmutableList<Bounds> numbers) {
    List<Fraction> sorted = new ArrayList<>();
    numbers.forEach(number -> sorted.add(number.exact().orElseThrow()));
    sorted.sort(direction::compare);
    return numbers.stream()
        .map(number -> Optional.of(1L + ahead(direction, sorted, number.exact().orElseThrow())))
        .collect(toImmutableList());
  }

  /** How many of sorted numbers stand ahead of one of them. */
  private static int ahead(Direction direction, List<Fraction> sorted, Fraction number) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (direction.compare(sorted.get(middle), number) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The places that are the same however the open numbers come out. */
  private static ImmutableList<Optional<Long>> possible(
      Direction direction, ImmutableList<Bounds> numbers) {
    ImmutableList.Builder<Optional<Long>> places = ImmutableList.builder();
    for (int i = 0; i < numbers.size(); i++) {
      long surely = 0;
      long perhaps = 0;
      for (int j = 0; j < numbers.size(); j++) {
        if (j != i) {
          surely +=
              isAhead(direction, worst(direction, numbers.get(j)), best(direction, numbers.get(i)))
                  ? 1
                  : 0;
          perhaps +=
              mayBeAhead(
                      direction, best(direction, numbers.get(j)), worst(direction, numbers.get(i)))
                  ? 1
                  : 0;
        }
      }
      places.add(surely == perhaps ? Optional.of(surely + 1) : Optional.empty());
    }
    return places.build();
  }

  private static Optional<Fraction> best(Direction direction, Bounds number) {
    return direction == Direction.HIGHEST_FIRST ? number.most() : number.least();
  }

  private static Optional<Fraction> worst(Direction direction, Bounds number) {
    return direction == Direction.HIGHEST_FIRST ? number.least() : number.most();
  }

  /** Whether even the worst of one stands ahead of the best of another. */
  private static boolean isAhead(
      Direction direction, Optional<Fraction> worst, Optional<Fraction> best) {
    return worst.isPresent() && best.isPresent() && direction.compare(worst.get(), best.get()) < 0;
  }

  /** Whether the best of one can stand ahead of the worst of another. */
  private static boolean mayBeAhead(
      Direction direction, Optional<Fraction> best, Optional<Fraction> worst) {
    return best.isEmpty() || worst.isEmpty() || direction.compare(best.get(), worst.get()) < 0;
  }
}
