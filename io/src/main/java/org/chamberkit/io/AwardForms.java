package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.quantity.Fraction;

/** The JSON form of the room {@code award}. */
final class AwardForms {

  private static final Form<FiringKind> FIRING_KIND =
      Forms.words(
          ImmutableMap.of(
              "cap", FiringKind.CAP,
              "floor", FiringKind.FLOOR,
              "rounding", FiringKind.ROUNDING,
              "overriding", FiringKind.OVERRIDING));

  static final Form<Firing> FIRING =
      new ObjectForm<>() {
        private final Attribute<Firing, FiringKind> kind =
            required("kind", FIRING_KIND, Firing::kind);
        private final Attribute<Firing, Fraction> before =
            required("before", QuantityForms.FRACTION, Firing::before);
        private final Attribute<Firing, Fraction> after =
            required("after", QuantityForms.FRACTION, Firing::after);

        @Override
        Firing build(Values values) {
          return new Firing(values.get(kind), values.get(before), values.get(after));
        }
      };

  private AwardForms() {}
}
