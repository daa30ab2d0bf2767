package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.cohort.CohortMean.Input;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;

/** The means of a cohort and of its groups. */
final class CohortMeans {

  private final ImmutableList<CohortMean> means;
  private final ImmutableList<Problem> problems;

  CohortMeans(Cohort cohort, ImmutableList<Evaluation> evaluations) {
    ImmutableList.Builder<CohortMean> taken = ImmutableList.builder();
    ImmutableList.Builder<Problem> lacking = ImmutableList.builder();
    for (int i = 0; i < cohort.means().size(); i++) {
      MeanRule rule = cohort.means().get(i);
      for (Optional<PartId> group : groups(cohort, rule, evaluations)) {
        ImmutableList<Input> inputs = inputs(cohort, rule, group, evaluations);
        Pointer pointer = Pointer.to("means").child(i);
        CohortMean.mean(rule, inputs)
            .ifPresentOrElse(
                value -> taken.add(new CohortMean(rule, group, inputs, value)),
                () ->
                    lacking.add(
                        Problem.of(
                            CohortProblem.NO_MEAN,
                            pointer,
                            ImmutableMap.of(
                                "item", rule.item().text(),
                                "reference", rule.reference().text()))));
      }
    }
    means = taken.build();
    problems = lacking.build();
  }

  ImmutableList<CohortMean> means() {
    return means;
  }

  ImmutableList<Problem> problems() {
    return problems;
  }

  /** The means that hold in a group: those of the cohort and its own. */
  ImmutableList<CohortMean> of(Optional<PartId> group) {
    return means.stream()
        .filter(mean -> mean.group().isEmpty() || mean.group().equals(group))
        .collect(ImmutableList.toImmutableList());
  }

  /** Those that have a mean of their own, in the order of the evaluations. */
  private static ImmutableList<Optional<PartId>> groups(
      Cohort cohort, MeanRule rule, ImmutableList<Evaluation> evaluations) {
    if (rule.within() == MeanRule.Within.COHORT) {
      return ImmutableList.of(Optional.empty());
    }
    Map<String, Optional<PartId>> groups = new LinkedHashMap<>();
    for (Evaluation one : evaluations) {
      Optional<PartId> group = CohortPass.groupId(cohort, one.subject().id());
      groups.putIfAbsent(CohortPass.key(group), group);
    }
    return ImmutableList.copyOf(groups.values());
  }

  private static ImmutableList<Input> inputs(
      Cohort cohort, MeanRule rule, Optional<PartId> group, ImmutableList<Evaluation> evaluations) {
    ImmutableList.Builder<Input> inputs = ImmutableList.builder();
    for (Evaluation one : evaluations) {
      if (group.isEmpty() || CohortPass.groupId(cohort, one.subject().id()).equals(group)) {
        Measures.ofAnswer(one, rule.item())
            .flatMap(number -> number.exact())
            .ifPresent(number -> inputs.add(new Input(one.subject().id(), number)));
      }
    }
    return inputs.build();
  }
}
