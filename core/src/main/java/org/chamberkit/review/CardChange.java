package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;

/** One thing that a review changed, with what was and what is (复核前后对照). */
public sealed interface CardChange {

  /** Of what the points changed. */
  enum Of {
    /** An item (评分项). */
    ITEM("item"),
    /** A criterion (小计). */
    CRITERION("criterion"),
    /** The base score (基础分). */
    BASE("base"),
    /** A bonus or deduction (加分、扣分). */
    STEP("step"),
    /** The total (总分). */
    TOTAL("total");

    private final String word;

    Of(String word) {
      this.word = word;
    }

    /** {@return the word for this in documents} */
    public String word() {
      return word;
    }
  }

  /**
   * Points.
   *
   * @param of of what
   * @param part which item, criterion or step; absent for base and total
   * @param before the points before; absent if there were none
   * @param after the points after; absent if there are none
   */
  record OfPoints(
      Of of, Optional<PartId> part, Optional<PointsRange> before, Optional<PointsRange> after)
      implements CardChange {

    /**
     * Checks that a part is named where there are several.
     *
     * @param of of what
     * @param part which item, criterion or step
     * @param before the points before
     * @param after the points after
     * @throws ProblemException with {@link ReviewProblem#PART_OF_CHANGE} if not
     */
    public OfPoints {
      boolean isWhole = of == Of.BASE || of == Of.TOTAL;
      if (part.isPresent() == isWhole) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    ReviewProblem.PART_OF_CHANGE,
                    isWhole ? Pointer.to("part") : Pointer.ROOT,
                    ImmutableMap.of("of", of.word()))));
      }
    }
  }

  /**
   * The grade.
   *
   * @param before the grade before, if there was one
   * @param after the grade after, if there is one
   */
  record OfGrade(Optional<Grade> before, Optional<Grade> after) implements CardChange {}

  /**
   * The place among those who are evaluated together.
   *
   * @param item the item that is answered by the place
   * @param before the place before, if it was certain
   * @param after the place after, if it is certain
   */
  record OfPlace(PartId item, Optional<Long> before, Optional<Long> after) implements CardChange {}
}
