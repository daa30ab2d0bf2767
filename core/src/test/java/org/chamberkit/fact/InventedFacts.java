package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chamberkit.organization.Invented;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;

/** Invented facts for tests; they are about the day before they are recorded. */
final class InventedFacts {

  private InventedFacts() {}

  static Fact fact(String id, String recordedOn) {
    LocalDate day = LocalDate.parse(recordedOn);
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(day)
        .kind(FactKind.of("training.session"))
        .organization(Invented.id("city"))
        .when(Period.ofDay(day.minusDays(1)))
        .build();
  }

  static Fact ofEvent(String id, String event, Reading reading) {
    return fact(id, "2021-05-12")
        .withEvent(EventId.of(event))
        .withAmount(new Amount(reading, Unit.of("attendances")));
  }

  static Withdrawal withdrawal(String id, String recordedOn) {
    return new Withdrawal(FactId.of(id), LocalDate.parse(recordedOn), "重复上报");
  }

  static SameEvent match(String event, String recordedOn, String... facts) {
    return new SameEvent(
        EventId.of(event),
        LocalDate.parse(recordedOn),
        Stream.of(facts).map(FactId::of).collect(ImmutableList.toImmutableList()));
  }
}
