package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;

/** On which days which rules of a rubric are in force. */
final class Dating {

  /** More often than any scheme changes within one version. */
  private static final int MOST_TIMES = 100;

  private Dating() {}

  /** The days of all rules that are not always in force. */
  static Stream<Validity> days(Rubric rubric) {
    return Stream.concat(
        rubric.dimensions().stream().flatMap(Dating::days),
        rubric.steps().stream().flatMap(Dating::days));
  }

  /** The days of a part and of those below, as far as they are not always in force. */
  static Stream<Validity> days(RubricPart part) {
    Stream<Validity> below =
        part instanceof Criterion criterion
            ? criterion.parts().stream().flatMap(Dating::days)
            : Stream.empty();
    return Stream.concat(dated(part.effective()), below);
  }

  private static Stream<Validity> days(Step step) {
    Stream<Validity> below = Stream.empty();
    if (step instanceof Adjustment adjustment) {
      below = adjustment.items().stream().flatMap(Dating::days);
    } else if (step instanceof Veto veto) {
      below = veto.grounds().stream().flatMap(ground -> dated(ground.effective()));
    }
    return Stream.concat(dated(step.effective()), below);
  }

  private static Stream<Validity> dated(Validity effective) {
    return effective.equals(Validity.ALWAYS) ? Stream.empty() : Stream.of(effective);
  }

  /** The times in which the same rules are in force, while the rubric is, in their order. */
  static ImmutableList<Validity> times(Rubric rubric) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    days(rubric).forEach(days -> addStarts(days, starts));
    List<Validity> times = new ArrayList<>();
    Optional<LocalDate> start = Optional.empty();
    for (LocalDate next : starts) {
      if (!next.equals(LocalDate.MIN)) {
        times.add(new Validity(start, Optional.of(next.minusDays(1))));
      }
      start = Optional.of(next);
    }
    times.add(new Validity(start, Optional.empty()));
    return times.stream()
        .flatMap(time -> time.intersection(rubric.effective()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void addStarts(Validity days, Set<LocalDate> starts) {
    days.startsOn().ifPresent(starts::add);
    days.endsOn()
        .filter(end -> !end.equals(LocalDate.MAX))
        .ifPresent(end -> starts.add(end.plusDays(1)));
  }

  /** A day of some days; there is one. */
  static LocalDate dayOf(Validity days) {
    return days.startsOn().or(days::endsOn).orElse(LocalDate.EPOCH);
  }

  /** What is wrong with the rubric at one of the times, with pointers into the whole of it. */
  static ImmutableList<Problem> check(Rubric rubric) {
    ImmutableList<Validity> times = times(rubric);
    if (times.size() > MOST_TIMES) {
      return ImmutableList.of(
          Problem.of(
              RubricProblem.CHANGES_TOO_OFTEN,
              Pointer.ROOT,
              ImmutableMap.of(
                  "times", Integer.toString(times.size()), "most", Integer.toString(MOST_TIMES))));
    }
    for (Validity time : times) {
      ImmutableList<Problem> problems = check(rubric, time);
      if (!problems.isEmpty()) {
        return problems;
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Problem> check(Rubric rubric, Validity time) {
    try {
      new InForce(rubric, time, dayOf(time));
      return ImmutableList.of();
    } catch (ProblemException e) {
      return ImmutableList.<Problem>builder()
          .add(
              Problem.of(
                  RubricProblem.NOT_CONSISTENT_WHILE,
                  Pointer.ROOT,
                  ImmutableMap.of("rubric", rubric.key().toString(), "days", time.toString())))
          .addAll(e.problems())
          .build();
    }
  }

  /** The identifiers that answers and findings name, of a step and below it. */
  static ImmutableList<PartId> idsBelow(Step step) {
    ImmutableList.Builder<PartId> ids = ImmutableList.builder();
    if (step instanceof Adjustment adjustment) {
      adjustment.items().forEach(item -> ids.add(item.id()));
    } else if (step instanceof Veto veto) {
      veto.grounds().forEach(ground -> ids.add(ground.id()));
    } else if (step instanceof Gate) {
      ids.add(step.id());
    } else if (step instanceof GradeRule rule
        && rule.condition() instanceof GradeRule.Condition.Found found) {
      ids.add(found.id());
    }
    return ids.build();
  }

  /** The identifiers of the items of a part. */
  static ImmutableList<PartId> idsBelow(RubricPart part) {
    ImmutableList.Builder<PartId> ids = ImmutableList.builder();
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> ids.addAll(idsBelow(child)));
    } else {
      ids.add(part.id());
    }
    return ids.build();
  }

  /** The same step without days; for one that has nothing with days of its own below it. */
  static Step always(Step step) {
    if (step instanceof ExistenceGate gate) {
      return new ExistenceGate(gate.id(), gate.name(), gate.clause(), Validity.ALWAYS);
    } else if (step instanceof Gate.Qualification gate) {
      return new Gate.Qualification(gate.id(), gate.name(), gate.clause());
    } else if (step instanceof TotalStep total) {
      return total.always();
    } else if (step instanceof GradeScale scale) {
      return new GradeScale(scale.id(), scale.name(), scale.clause(), scale.bands());
    } else if (step instanceof GradeRule.Cap cap) {
      return new GradeRule.Cap(cap.id(), cap.name(), cap.clause(), cap.condition(), cap.atMost());
    } else if (step instanceof GradeRule.Requirement need) {
      return new GradeRule.Requirement(
          need.id(), need.name(), need.clause(), need.condition(), need.grade());
    }
    return step;
  }
}
