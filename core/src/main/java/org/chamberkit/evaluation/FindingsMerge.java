package org.chamberkit.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;

/**
 * Merges what the files of a dossier found. Findings that agree all stay on record, each once; what
 * is not known yet gives way; of those that contradict, the foremost file counts.
 */
final class FindingsMerge {

  private record Found(PartId source, Finding finding, Pointer pointer) {}

  private final Dossier dossier;
  private final List<Problem> problems;

  FindingsMerge(Dossier dossier, List<Problem> problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  ImmutableList<Finding> merged() {
    Map<PartId, List<Found>> byGround = new LinkedHashMap<>();
    for (int i = 0; i < dossier.files().size(); i++) {
      DossierFile file = dossier.files().get(i);
      for (int j = 0; j < file.evaluation().findings().size(); j++) {
        Finding finding = file.evaluation().findings().get(j);
        Pointer pointer =
            Pointer.to("files").child(i).child("evaluation").child("findings").child(j);
        byGround
            .computeIfAbsent(finding.ground(), ground -> new ArrayList<>())
            .add(new Found(file.source(), finding, pointer));
      }
    }
    Set<Finding> merged = new LinkedHashSet<>();
    byGround.values().forEach(found -> counting(found).forEach(one -> merged.add(one.finding())));
    return ImmutableList.copyOf(merged);
  }

  private List<Found> counting(List<Found> all) {
    List<Found> known =
        all.stream().filter(one -> one.finding().outcome() != Finding.Outcome.UNKNOWN).toList();
    List<Found> found = known.isEmpty() ? all : known;
    Optional<Found> foremost = foremost(found);
    Found first = foremost.orElse(found.get(0));
    for (Found one : found) {
      if (one.finding().outcome() != first.finding().outcome()) {
        contradict(first, one, foremost.isPresent());
      }
    }
    return found.stream()
        .filter(one -> one.finding().outcome() == first.finding().outcome())
        .collect(toImmutableList());
  }

  private Optional<Found> foremost(List<Found> found) {
    return dossier.precedence().stream()
        .flatMap(source -> found.stream().filter(one -> one.source().equals(source)))
        .findFirst();
  }

  private void contradict(Found counting, Found other, boolean isSettled) {
    problems.add(
        Problem.of(
            isSettled ? EvaluationProblem.FINDINGS_DIFFER : EvaluationProblem.FINDINGS_CONFLICT,
            other.pointer(),
            ImmutableMap.of(
                "ground", other.finding().ground().text(),
                "file", counting.source().text(),
                "reason", counting.finding().reason(),
                "other", other.source().text(),
                "otherReason", other.finding().reason())));
  }
}
