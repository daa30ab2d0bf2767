package org.chamberkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chamberkit.organization.Invented;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fact says is all there, and two facts are the same if they say the same. */
class FactBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 12);
  private static final Unit UNIT = Unit.of("attendances");

  private static final Fact ALL =
      Fact.builder()
          .id(FactId.of("F1"))
          .recordedOn(DAY.plusDays(3))
          .kind(FactKind.of("training.session"))
          .organization(Invented.id("city"))
          .role(Role.HOSTED)
          .when(new Period(DAY, DAY.plusDays(1)))
          .amount(new Amount(Reading.of(Decimal.parse("86.5")), UNIT))
          .event(EventId.of("expo"))
          .addAbout(new Thing(ThingKind.of("enterprise"), "E1"))
          .putMark(Category.of("level"), Mark.of("city"))
          .reportedBy(Invented.id("east"))
          .addEvidence(new Evidence("虚构签到表", Optional.of(DAY)))
          .correction("笔误")
          .build();

  private static Named<UnaryOperator<FactBuilder>> other(
      String what, UnaryOperator<FactBuilder> change) {
    return Named.of(what, change);
  }

  static Stream<Named<UnaryOperator<FactBuilder>>> changes() {
    return Stream.of(
        other("identifier", fact -> fact.id(FactId.of("F2"))),
        other("day of recording", fact -> fact.recordedOn(DAY.plusDays(4))),
        other("kind", fact -> fact.kind(FactKind.of("visit"))),
        other("organization", fact -> fact.organization(Invented.id("east"))),
        other("role", fact -> fact.role(Role.JOINED)),
        other("no role", fact -> fact.role(Optional.empty())),
        other("first day", fact -> fact.when(new Period(DAY.minusDays(1), DAY.plusDays(1)))),
        other("last day", fact -> fact.when(new Period(DAY, DAY.plusDays(2)))),
        other("number", fact -> fact.amount(new Amount(Reading.of(865), UNIT))),
        other("unit", fact -> fact.amount(new Amount(Reading.of(86), Unit.of("persons")))),
        other("unknown", fact -> fact.amount(new Amount(Reading.Lack.UNKNOWN, UNIT))),
        other("no amount", fact -> fact.amount(Optional.empty())),
        other("event", fact -> fact.event(EventId.of("fair"))),
        other("no event", fact -> fact.event(Optional.empty())),
        other("things", fact -> fact.addAbout(new Thing(ThingKind.of("enterprise"), "E2"))),
        other("marks", fact -> fact.marks(ImmutableSortedMap.of())),
        other("reporter", fact -> fact.reportedBy(Invented.id("west"))),
        other("no reporter", fact -> fact.reportedBy(Optional.empty())),
        other("evidence", fact -> fact.evidence(ImmutableList.of())),
        other("correction", fact -> fact.correction("重复")),
        other("no correction", fact -> fact.correction(Optional.empty())));
  }

  @Test
  void a_fact_gives_back_what_it_was_built_of() {
    assertThat(ALL.id()).isEqualTo(FactId.of("F1"));
    assertThat(ALL.recordedOn()).isEqualTo(DAY.plusDays(3));
    assertThat(ALL.recordedDay()).isEqualTo(DAY.plusDays(3).toEpochDay());
    assertThat(ALL.kind()).isEqualTo(FactKind.of("training.session"));
    assertThat(ALL.organization()).isEqualTo(Invented.id("city"));
    assertThat(ALL.role()).contains(Role.HOSTED);
    assertThat(ALL.when()).isEqualTo(new Period(DAY, DAY.plusDays(1)));
    assertThat(ALL.lastDay()).isEqualTo(DAY.plusDays(1).toEpochDay());
    assertThat(ALL.amount()).contains(new Amount(Reading.of(Decimal.parse("86.5")), UNIT));
    assertThat(ALL.event()).contains(EventId.of("expo"));
    assertThat(ALL.about()).containsExactly(new Thing(ThingKind.of("enterprise"), "E1"));
    assertThat(ALL.marks()).isEqualTo(ImmutableSortedMap.of(Category.of("level"), Mark.of("city")));
    assertThat(ALL.reportedBy()).contains(Invented.id("east"));
    assertThat(ALL.evidence()).containsExactly(new Evidence("虚构签到表", Optional.of(DAY)));
    assertThat(ALL.correction()).contains("笔误");
  }

  @Test
  void a_fact_built_of_the_same_is_the_same() {
    Fact again = ALL.toBuilder().build();

    assertThat(again).isNotSameAs(ALL).isEqualTo(ALL).hasSameHashCodeAs(ALL).hasToString(text());
  }

  private static String text() {
    return "Fact{id=F1, recordedOn=2021-05-15, kind=training.session, organization=city,"
        + " role=HOSTED, when=2021-05-12/2021-05-13, amount=86.5 attendances, event=expo,"
        + " about=[enterprise/E1], marks={level=city}, reportedBy=east,"
        + " evidence=[Evidence[title=虚构签到表, datedOn=Optional[2021-05-12],"
        + " method=Optional.empty, foundBy=Optional.empty]], correction=笔误}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_fact_that_says_something_else_is_another(UnaryOperator<FactBuilder> change) {
    Fact other = change.apply(ALL.toBuilder()).build();

    assertThat(other).isNotEqualTo(ALL);
    assertThat(ALL).isNotEqualTo(other).isNotEqualTo("F1");
  }

  @Test
  void days_far_from_today_are_kept_as_they_are() {
    Period ages = new Period(LocalDate.of(-9999, 1, 1), LocalDate.of(9999, 12, 31));

    Fact fact = ALL.toBuilder().recordedOn(ages.endsOn()).when(ages).build();

    assertThat(fact.recordedOn()).isEqualTo(ages.endsOn());
    assertThat(fact.when()).isEqualTo(ages);
  }

  @Test
  void days_beyond_all_calendars_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.toBuilder().recordedOn(LocalDate.MAX).build())
        .withMessage("a fact's recordedOn cannot be so far away as +999999999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ALL.toBuilder().when(new Period(LocalDate.MIN, LocalDate.of(2021, 1, 1))).build())
        .withMessage("a fact's when cannot be so far away as -999999999-01-01");
  }

  @Test
  void a_fact_lacks_nothing_that_it_needs() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Fact.builder().id(FactId.of("F1")).build())
        .withMessage("a fact needs the attribute 'recordedOn'");
    assertThatIllegalStateException()
        .isThrownBy(() -> Fact.builder().id(FactId.of("F1")).recordedOn(DAY).build())
        .withMessage("a fact needs the attribute 'kind'");
  }

  @Test
  void a_category_has_one_mark() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.toBuilder().putMark(Category.of("level"), Mark.of("nation")))
        .withMessageContaining("level=city");
  }
}
