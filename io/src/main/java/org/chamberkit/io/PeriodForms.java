package org.chamberkit.io;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;

/** The JSON form of the room {@code period}. */
final class PeriodForms {

  /** {@code {"startsOn": "2012-01-01", "endsOn": "2012-12-31"}}. */
  static final Form<Period> PERIOD =
      new ObjectForm<>() {
        private final Attribute<Period, LocalDate> startsOn =
            required("startsOn", Forms.DAY, Period::startsOn);
        private final Attribute<Period, LocalDate> endsOn =
            required("endsOn", Forms.DAY, Period::endsOn);

        @Override
        Period build(Values values) {
          return new Period(values.get(startsOn), values.get(endsOn));
        }
      };

  /** The same with either day left out for an open end. */
  static final Form<Validity> VALIDITY =
      new ObjectForm<>() {
        private final Attribute<Validity, Optional<LocalDate>> startsOn =
            optional("startsOn", Forms.DAY, Validity::startsOn);
        private final Attribute<Validity, Optional<LocalDate>> endsOn =
            optional("endsOn", Forms.DAY, Validity::endsOn);

        @Override
        Validity build(Values values) {
          return new Validity(values.get(startsOn), values.get(endsOn));
        }
      };

  private PeriodForms() {}
}
