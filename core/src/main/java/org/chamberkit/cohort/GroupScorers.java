package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.Scorer;

/** A scorer for each group, with the reference values that hold there. */
final class GroupScorers {

  private final CohortScorer cohort;
  private final CohortMeans means;
  private final Map<String, Scorer> scorers = new TreeMap<>();

  GroupScorers(CohortScorer cohort, CohortMeans means) {
    this.cohort = cohort;
    this.means = means;
  }

  /**
   * The scorer of the group of a subject.
   *
   * @throws ProblemException if the rubric needs a reference value that is not given, or a
   *     directory
   */
  Scorer of(SubjectId subject) {
    Optional<Group> group = cohort.cohort().group(subject);
    return scorers.computeIfAbsent(CohortPass.key(group.map(Group::id)), key -> scorer(group));
  }

  private Scorer scorer(Optional<Group> group) {
    Round round = cohort.cohort().round();
    Map<PartId, ReferenceValue> references = new LinkedHashMap<>();
    round.references().forEach(value -> references.put(value.id(), value));
    group.ifPresent(one -> one.references().forEach(value -> references.put(value.id(), value)));
    means
        .of(group.map(Group::id))
        .forEach(
            mean ->
                references.put(
                    mean.rule().reference(),
                    new ReferenceValue(mean.rule().reference(), mean.value(), Optional.empty())));
    Scorer.Builder scorer =
        Scorer.builder(cohort.rubric())
            .round(round.withReferences(ImmutableList.copyOf(references.values())));
    cohort.directory().ifPresent(scorer::directory);
    return scorer.build();
  }
}
