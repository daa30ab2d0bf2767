package org.chamberkit.scoring;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;

/** Short ways to write what the tests of this room expect. */
final class Expected {

  private Expected() {}

  static PointsRange exactly(String points) {
    return PointsRange.exactly(Points.parse(points));
  }

  static PointsRange between(String lowest, String highest) {
    return PointsRange.between(Points.parse(lowest), Points.parse(highest));
  }

  static String lines(WithProblems<?> result, Language language) {
    return result.problems().stream().map(problem -> problem.line(language)).collect(joining("\n"));
  }

  /** The points of a criterion that counts in no other and was not raised. */
  static Subtotal subtotal(String part, String points) {
    return new Subtotal(PartId.of(part), Optional.empty(), exactly(points), Optional.empty());
  }
}
