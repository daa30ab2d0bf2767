package org.chamberkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.fact.InventedFacts.fact;
import static org.chamberkit.fact.InventedFacts.match;
import static org.chamberkit.fact.InventedFacts.ofEvent;
import static org.chamberkit.fact.InventedFacts.withdrawal;
import static org.chamberkit.problem.Refusals.assertRefused;
import static org.chamberkit.problem.Refusals.assertTold;

import java.time.LocalDate;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.junit.jupiter.api.Test;

/** What a register is refused or warned of for; every message whole, in both languages. */
class RegisterCheckTest {

  @Test
  void a_fact_is_recorded_once_a_day() {
    assertRefused(
        () ->
            FactRegister.builder()
                .addRecordings(
                    fact("F1", "2021-05-12"),
                    fact("F2", "2021-05-12"),
                    fact("F1", "2021-05-13"),
                    fact("F1", "2021-05-12").toBuilder().correction("笔误").build(),
                    withdrawal("F2", "2021-05-12"))
                .build(),
        """
        /recordings/3/fact/recordedOn: RECORDED_TWICE Fact "F1" is recorded more than once on \
        2021-05-12.
        /recordings/4/withdrawal/recordedOn: RECORDED_TWICE Fact "F2" is recorded more than once \
        on 2021-05-12.""",
        """
        事实记录“F1”在 2021-05-12 重复登记。
        事实记录“F2”在 2021-05-12 重复登记。""");
  }

  @Test
  void a_withdrawal_takes_back_a_fact_that_holds_on_its_day() {
    assertRefused(
        () ->
            FactRegister.builder()
                .addRecordings(
                    withdrawal("F1", "2021-05-12"),
                    fact("F2", "2021-05-12"),
                    withdrawal("F2", "2021-05-11"),
                    fact("F3", "2021-05-11"),
                    withdrawal("F3", "2021-05-12"),
                    withdrawal("F3", "2021-05-13"))
                .build(),
        """
        /recordings/0/withdrawal/id: NOTHING_TO_WITHDRAW There is no fact "F1" that could be \
        withdrawn on 2021-05-12.
        /recordings/2/withdrawal/id: NOTHING_TO_WITHDRAW There is no fact "F2" that could be \
        withdrawn on 2021-05-11.
        /recordings/5/withdrawal/id: NOTHING_TO_WITHDRAW There is no fact "F3" that could be \
        withdrawn on 2021-05-13.""",
        """
        2021-05-12 没有可撤回的事实记录“F1”。
        2021-05-11 没有可撤回的事实记录“F2”。
        2021-05-13 没有可撤回的事实记录“F3”。""");
  }

  @Test
  void a_match_names_facts_of_the_register_that_are_of_no_other_event() {
    assertRefused(
        () ->
            FactRegister.builder()
                .addRecordings(
                    fact("F1", "2021-05-12").withEvent(EventId.of("fair")),
                    fact("F2", "2021-05-12"),
                    fact("F3", "2021-05-12").withEvent(EventId.of("fair")),
                    fact("F3", "2021-05-13").withEvent(EventId.of("expo")))
                .addMatches(
                    match("expo", "2021-06-01", "F0", "F1", "F2", "F3"),
                    match("fair", "2021-06-01", "F0", "F1", "F2"))
                .build(),
        """
        /matches/0/facts/0: UNKNOWN_FACT The register has no fact "F0".
        /matches/0/facts/1: EVENTS_DIFFER Fact "F1" is of event "fair" already, so it cannot be \
        matched to event "expo".
        /matches/1/facts/0: UNKNOWN_FACT The register has no fact "F0".
        /matches/1/facts/2: EVENTS_DIFFER Fact "F2" is of event "expo" already, so it cannot be \
        matched to event "fair".""",
        """
        登记册中没有事实记录“F0”。
        事实记录“F1”已属于活动“fair”，不能再认定为活动“expo”。
        登记册中没有事实记录“F0”。
        事实记录“F2”已属于活动“expo”，不能再认定为活动“fair”。""");
  }

  @Test
  void a_fact_that_is_recorded_before_its_days_are_over_is_warned_of() {
    FactRegister register =
        FactRegister.builder()
            .addRecordings(
                fact("F1", "2021-05-12").toBuilder()
                    .when(Period.ofDay(LocalDate.of(2021, 5, 12)))
                    .build(),
                fact("F2", "2021-05-12").toBuilder().when(Period.ofYear(2021)).build())
            .build();

    assertTold(
        register.warnings(),
        """
        /recordings/1/fact/recordedOn: RECORDED_AHEAD Fact "F2" is about 2021-01-01/2021-12-31, \
        but was recorded on 2021-05-12 already.""",
        "事实记录“F2”的时间为 2021-01-01/2021-12-31，却在 2021-05-12 就已登记。");
  }

  @Test
  void amounts_of_an_event_that_cannot_both_be_right_are_warned_of() {
    FactRegister register =
        FactRegister.builder()
            .addRecordings(
                ofEvent("F1", "expo", Reading.of(120)),
                ofEvent("F2", "expo", Reading.of(130)),
                ofEvent("F3", "expo", new Reading.Masked(2)),
                ofEvent("F4", "expo", new Reading.Approximate(Decimal.of(121), Decimal.of(129))),
                fact("F5", "2021-05-12")
                    .withAmount(new Amount(Reading.of(7), Unit.of("attendances"))))
            .addMatches(match("expo", "2021-06-01", "F5"))
            .build();

    assertTold(
        register.warnings(),
        """
        /recordings/1/fact/amount: EVENT_AMOUNTS_DIFFER Of event "expo", "F1" says 120 and "F2" \
        says 130.
        /recordings/2/fact/amount: EVENT_AMOUNTS_DIFFER Of event "expo", "F1" says 120 and "F3" \
        says **.
        /recordings/3/fact/amount: EVENT_AMOUNTS_DIFFER Of event "expo", "F1" says 120 and "F4" \
        says [121, 129].
        /recordings/4/fact/amount: EVENT_AMOUNTS_DIFFER Of event "expo", "F1" says 120 and "F5" \
        says 7.""",
        """
        关于活动“expo”，“F1”为 120，“F2”为 130。
        关于活动“expo”，“F1”为 120，“F3”为 **。
        关于活动“expo”，“F1”为 120，“F4”为 [121, 129]。
        关于活动“expo”，“F1”为 120，“F5”为 7。""");
  }

  @Test
  void amounts_that_can_both_be_right_are_not_warned_of() {
    FactRegister register =
        FactRegister.builder()
            .addRecordings(
                ofEvent("F1", "expo", Reading.of(120)),
                ofEvent("F2", "expo", Reading.Lack.UNKNOWN),
                ofEvent("F3", "expo", new Reading.Masked(3)),
                ofEvent("F4", "expo", new Reading.Approximate(Decimal.of(101), Decimal.of(129))),
                ofEvent("F5", "expo", Reading.of(130)).toBuilder()
                    .kind(FactKind.of("other"))
                    .build(),
                ofEvent("F6", "fair", Reading.of(130)),
                ofEvent("F7", "expo", Reading.of(130))
                    .withAmount(new Amount(Reading.of(3), Unit.of("sessions"))),
                ofEvent("F8", "expo", Reading.of(9)),
                withdrawal("F8", "2021-06-01"))
            .build();

    assertThat(register.warnings()).isEmpty();
  }
}
