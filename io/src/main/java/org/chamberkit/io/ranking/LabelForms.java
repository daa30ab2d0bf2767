package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.Labels;
import org.chamberkit.label.PlaceBand;

/** The JSON form of the room {@code label}. */
public final class LabelForms {

  private static final Form<LabelStyle> STYLE =
      Forms.words(
          Stream.of(LabelStyle.values()).collect(toImmutableMap(LabelStyle::word, word -> word)));

  private static final Form<PlaceBand> BAND =
      new ObjectForm<>() {
        private final Attribute<PlaceBand, Long> first =
            required("first", Forms.WHOLE, PlaceBand::first);
        private final Attribute<PlaceBand, Long> last =
            required("last", Forms.WHOLE, PlaceBand::last);

        @Override
        protected PlaceBand build(Values values) {
          return new PlaceBand(values.get(first), values.get(last));
        }
      };

  static final Form<Labels> LABELS =
      new ObjectForm<>() {
        private final Attribute<Labels, LabelStyle> style =
            defaulted("style", STYLE, LabelStyle.NUMBER, Labels::style);
        private final Attribute<Labels, ImmutableList<PlaceBand>> bands =
            list("bands", BAND, Labels::bands);
        private final Attribute<Labels, Optional<Long>> valuesUpTo =
            optional("valuesUpTo", Forms.WHOLE, Labels::valuesUpTo);
        private final Attribute<Labels, ImmutableList<String>> outsideRules =
            list("outsideRules", Forms.IDENTIFIER, Labels::outsideRules);

        @Override
        protected Labels build(Values values) {
          return Labels.builder()
              .style(values.get(style))
              .bands(values.get(bands))
              .valuesUpTo(values.get(valuesUpTo))
              .outsideRules(values.get(outsideRules))
              .build();
        }
      };

  private LabelForms() {}
}
