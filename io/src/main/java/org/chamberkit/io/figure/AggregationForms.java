package org.chamberkit.io.figure;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureId;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;
import org.chamberkit.tally.FigureList;
import org.chamberkit.tally.FigureList.Line;
import org.chamberkit.tally.MovedFigureList;
import org.chamberkit.tally.MovedFigureList.Moved;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code aggregation}. */
public final class AggregationForms {

  private static final Form<Bounds> ENDS =
      new ObjectForm<>() {
        private final Attribute<Bounds, Optional<Fraction>> least =
            optional("least", QuantityForms.FRACTION, Bounds::least);
        private final Attribute<Bounds, Optional<Fraction>> most =
            optional("most", QuantityForms.FRACTION, Bounds::most);

        @Override
        protected Bounds build(Values values) {
          return new Bounds(values.get(least), values.get(most));
        }
      };

  /**
   * A number, or {@code {"least": 3, "most": 5}} where it is not known; an end that is left out is
   * open.
   */
  public static final Form<Bounds> NUMBER =
      new Form<>() {
        @Override
        public @Nullable Bounds read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return ENDS.read(in);
          }
          Fraction number = QuantityForms.FRACTION.read(in);
          return number == null ? null : new Bounds(Optional.of(number), Optional.of(number));
        }

        @Override
        public void write(Bounds value, JsonOutput out) {
          if (value.exact().isPresent()) {
            QuantityForms.FRACTION.write(value.exact().get(), out);
          } else {
            ENDS.write(value, out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, QuantityForms.FRACTION, ENDS);
        }
      };

  private static final Form<Line> LINE =
      new ObjectForm<>() {
        private final Attribute<Line, FigureId> figure =
            required("figure", TargetForms.FIGURE_ID, Line::figure);
        private final Attribute<Line, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Line::organization);
        private final Attribute<Line, Period> period =
            required("period", PeriodForms.PERIOD, Line::period);
        private final Attribute<Line, Optional<Bounds>> number =
            optional("number", NUMBER, Line::bounds);
        private final Attribute<Line, Optional<Decimal>> printed =
            optional("printed", Forms.DECIMAL, Line::printed);
        private final Attribute<Line, Long> reports =
            defaulted("reports", Forms.WHOLE, 0L, Line::reports);
        private final Attribute<Line, Long> countedOnce =
            defaulted("countedOnce", Forms.WHOLE, 0L, Line::countedOnce);
        private final Attribute<Line, Long> answered =
            defaulted("answered", Forms.WHOLE, 0L, Line::answered);
        private final Attribute<Line, Long> expected =
            defaulted("expected", Forms.WHOLE, 0L, Line::expected);
        private final Attribute<Line, ImmutableList<FigureId>> sources =
            list("sources", TargetForms.FIGURE_ID, Line::sources);

        @Override
        protected Line build(Values values) {
          return new Line(
              values.get(figure),
              values.get(organization),
              values.get(period),
              values.get(number),
              values.get(printed),
              values.get(reports),
              values.get(countedOnce),
              values.get(answered),
              values.get(expected),
              values.get(sources));
        }
      };

  public static final ObjectForm<FigureList> FIGURES =
      new ObjectForm<>() {
        private final Attribute<FigureList, Name> catalogue =
            required("catalogue", TextForms.NAME, FigureList::catalogue);
        private final Attribute<FigureList, ImmutableList<Line>> figures =
            list("figures", LINE, FigureList::lines);

        @Override
        protected FigureList build(Values values) {
          return new FigureList(values.get(catalogue), values.get(figures));
        }
      };

  private static final Form<Moved> MOVED =
      new ObjectForm<>() {
        private final Attribute<Moved, Line> before = required("before", LINE, Moved::before);
        private final Attribute<Moved, Line> after = required("after", LINE, Moved::after);

        @Override
        protected Moved build(Values values) {
          return new Moved(values.get(before), values.get(after));
        }
      };

  public static final ObjectForm<MovedFigureList> MOVED_FIGURES =
      new ObjectForm<>() {
        private final Attribute<MovedFigureList, Name> catalogue =
            required("catalogue", TextForms.NAME, MovedFigureList::catalogue);
        private final Attribute<MovedFigureList, FactId> fact =
            required("fact", FactForms.FACT_ID, MovedFigureList::fact);
        private final Attribute<MovedFigureList, ImmutableList<Moved>> moved =
            list("moved", MOVED, MovedFigureList::moved);

        @Override
        protected MovedFigureList build(Values values) {
          return new MovedFigureList(values.get(catalogue), values.get(fact), values.get(moved));
        }
      };

  private AggregationForms() {}
}
