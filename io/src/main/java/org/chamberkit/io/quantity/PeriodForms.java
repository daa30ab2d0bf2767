package org.chamberkit.io.quantity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code period}. */
public final class PeriodForms {

  /** {@code {"startsOn": "2012-01-01", "endsOn": "2012-12-31"}}. */
  public static final Form<Period> PERIOD =
      new ObjectForm<>() {
        private final Attribute<Period, LocalDate> startsOn =
            required("startsOn", Forms.DAY, Period::startsOn);
        private final Attribute<Period, LocalDate> endsOn =
            required("endsOn", Forms.DAY, Period::endsOn);

        @Override
        protected Period build(Values values) {
          return new Period(values.get(startsOn), values.get(endsOn));
        }
      };

  /** A single day such as {@code "2012-04-11"}, or a period. */
  public static final Form<Period> DAY_OR_PERIOD =
      new Form<>() {
        @Override
        public @Nullable Period read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return PERIOD.read(in);
          }
          LocalDate day = Forms.DAY.read(in);
          return day == null ? null : Period.ofDay(day);
        }

        @Override
        public @Nullable Period readPlain(PlainText in) {
          if (in.isAt('{')) {
            return PERIOD.readPlain(in);
          }
          LocalDate day = Forms.DAY.readPlain(in);
          return day == null ? null : Period.ofDay(day);
        }

        @Override
        public void write(Period value, JsonOutput out) {
          if (value.startsOn().equals(value.endsOn())) {
            Forms.DAY.write(value.startsOn(), out);
          } else {
            PERIOD.write(value, out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, Forms.DAY, PERIOD);
        }
      };

  public static final Form<Frequency> FREQUENCY =
      Forms.words(
          Stream.of(Frequency.values()).collect(toImmutableMap(Frequency::word, word -> word)));

  /** A period with either day left out for an open end. */
  public static final Form<Validity> VALIDITY =
      new ObjectForm<>() {
        private final Attribute<Validity, Optional<LocalDate>> startsOn =
            optional("startsOn", Forms.DAY, Validity::startsOn);
        private final Attribute<Validity, Optional<LocalDate>> endsOn =
            optional("endsOn", Forms.DAY, Validity::endsOn);

        @Override
        protected Validity build(Values values) {
          return new Validity(values.get(startsOn), values.get(endsOn));
        }
      };

  private PeriodForms() {}
}
