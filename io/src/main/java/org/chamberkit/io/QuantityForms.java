package org.chamberkit.io;

import java.util.Optional;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code quantity}. */
final class QuantityForms {

  /** A number. */
  static final Form<Points> POINTS = Forms.DECIMAL.as(Points::new, Points::value);

  private static final Form<PointsRange> ENDS =
      new ObjectForm<>() {
        private final Attribute<PointsRange, Optional<Points>> lowest =
            optional("lowest", POINTS, PointsRange::lowest);
        private final Attribute<PointsRange, Optional<Points>> highest =
            optional("highest", POINTS, PointsRange::highest);

        @Override
        PointsRange build(Values values) {
          return new PointsRange(values.get(lowest), values.get(highest));
        }
      };

  /**
   * A number, or {@code {"lowest": 0, "highest": 8}} for more than one amount; an end that is left
   * out is open.
   */
  static final Form<PointsRange> POINTS_RANGE =
      new Form<>() {
        @Override
        @Nullable PointsRange read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return ENDS.read(in);
          }
          Points points = POINTS.read(in);
          return points == null ? null : PointsRange.exactly(points);
        }

        @Override
        void write(PointsRange value, JsonOutput out) {
          if (value.exact().isPresent()) {
            POINTS.write(value.exact().get(), out);
          } else {
            ENDS.write(value, out);
          }
        }
      };

  private QuantityForms() {}
}
