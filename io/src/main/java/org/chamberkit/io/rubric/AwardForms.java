package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.award.PanelLine;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;

/** The JSON form of the room {@code award}. */
public final class AwardForms {

  private static final Form<FiringKind> FIRING_KIND =
      Forms.words(
          ImmutableMap.of(
              "cap", FiringKind.CAP,
              "floor", FiringKind.FLOOR,
              "rounding", FiringKind.ROUNDING,
              "overriding", FiringKind.OVERRIDING));

  public static final Form<Firing> FIRING =
      new ObjectForm<>() {
        private final Attribute<Firing, FiringKind> kind =
            required("kind", FIRING_KIND, Firing::kind);
        private final Attribute<Firing, Fraction> before =
            required("before", QuantityForms.FRACTION, Firing::before);
        private final Attribute<Firing, Fraction> after =
            required("after", QuantityForms.FRACTION, Firing::after);

        @Override
        protected Firing build(Values values) {
          return new Firing(values.get(kind), values.get(before), values.get(after));
        }
      };

  public static final Form<PanelLine> PANEL_LINE =
      new ObjectForm<>() {
        private final Attribute<PanelLine, PartId> perspective =
            required("perspective", AnswerForms.PART_ID, PanelLine::perspective);
        private final Attribute<PanelLine, Long> given =
            required("given", Forms.WHOLE, PanelLine::given);
        private final Attribute<PanelLine, Long> valid =
            required("valid", Forms.WHOLE, PanelLine::valid);
        private final Attribute<PanelLine, ImmutableList<PartId>> dropped =
            list("dropped", AnswerForms.PART_ID, PanelLine::dropped);
        private final Attribute<PanelLine, Optional<Fraction>> score =
            optional("score", QuantityForms.FRACTION, PanelLine::score);
        private final Attribute<PanelLine, Optional<Decimal>> lowest =
            optional("lowest", Forms.DECIMAL, PanelLine::lowest);
        private final Attribute<PanelLine, Optional<Decimal>> highest =
            optional("highest", Forms.DECIMAL, PanelLine::highest);
        private final Attribute<PanelLine, Optional<Decimal>> deviation =
            optional("deviation", Forms.DECIMAL, PanelLine::deviation);

        @Override
        protected PanelLine build(Values values) {
          return new PanelLine(
              values.get(perspective),
              values.get(given),
              values.get(valid),
              values.get(dropped),
              values.get(score),
              values.get(lowest),
              values.get(highest),
              values.get(deviation));
        }
      };

  private AwardForms() {}
}
