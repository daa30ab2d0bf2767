package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * There is no adverse record of certain kinds (一票否决). Where none is found, but the population does
 * not say that all of them are in, it is not known.
 *
 * @param kinds the kinds, at least one
 * @param lookBack which records count
 */
public record NoRecord(ImmutableSortedSet<RecordKind> kinds, LookBack lookBack)
    implements Condition {

  /**
   * Checks that something is asked.
   *
   * @param kinds the kinds
   * @param lookBack which records count
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public NoRecord {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(kinds, "kinds"));
  }

  @Override
  public String word() {
    return "noRecord";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    Period span = lookBack.span(inquiry);
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    for (AdverseRecord record : inquiry.applicant().records()) {
      if (kinds.contains(record.kind())
          && record.on().intersection(span.asValidity()).isPresent()) {
        verdicts.add(Verdict.of(Outcome.FAIL, found(record)));
      }
    }
    for (RecordKind kind : kinds) {
      Optional<LocalDate> until =
          Optional.ofNullable(inquiry.population().recordsUntil().get(kind));
      boolean areIn = until.isPresent() && !until.get().isBefore(span.endsOn());
      verdicts.add(
          areIn
              ? Verdict.of(Outcome.PASS, none(kind, span))
              : Verdict.of(Outcome.UNKNOWN, notIn(kind, span)));
    }
    return Verdict.all(verdicts.build());
  }

  private static Ground found(AdverseRecord record) {
    Optional<LocalDate> startsOn = record.on().startsOn();
    boolean isOneDay = startsOn.isPresent() && startsOn.equals(record.on().endsOn());
    Ground ground =
        Ground.of(
            GroundKind.RECORD_FOUND,
            ImmutableMap.of(
                "kind", record.kind().name(),
                "days",
                    Name.ofChinese(isOneDay ? startsOn.get().toString() : record.on().toString()),
                "text", record.text()));
    return startsOn.map(ground::on).orElse(ground);
  }

  private static Ground none(RecordKind kind, Period span) {
    return Ground.of(
        GroundKind.NO_RECORD, ImmutableMap.of("kind", kind.name(), "span", Inquiry.label(span)));
  }

  private static Ground notIn(RecordKind kind, Period span) {
    return Ground.of(
        GroundKind.RECORDS_NOT_CHECKED,
        ImmutableMap.of(
            "kind", kind.name(),
            "until", Name.ofChinese(span.endsOn().toString())));
  }
}
