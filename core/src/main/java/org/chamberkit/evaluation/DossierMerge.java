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
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.fact.Evidence;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rating.PartId;

/** Merges the files of a dossier. */
final class DossierMerge {

  private record Given(DossierFile file, Answer answer, Pointer pointer) {}

  private final Dossier dossier;
  private final List<Problem> problems = new ArrayList<>();

  DossierMerge(Dossier dossier) {
    this.dossier = dossier;
  }

  WithProblems<Evaluation> merged() {
    Evaluation first = dossier.files().get(0).evaluation();
    for (int i = 1; i < dossier.files().size(); i++) {
      checkSame(first, dossier.files().get(i), Pointer.to("files").child(i).child("evaluation"));
    }
    List<Answer> answers = new ArrayList<>();
    givenByItem().values().forEach(given -> merge(given).ifPresent(answers::add));
    ImmutableList<Finding> findings = new FindingsMerge(dossier, problems).merged();
    ImmutableList<Problem> found = ImmutableList.copyOf(problems);
    return found.stream().anyMatch(Problem::isError)
        ? WithProblems.refused(found)
        : WithProblems.of(
            first
                .withInvented(evaluations().stream().anyMatch(Evaluation::invented))
                .withAnswers(answers)
                .withFindings(findings)
                .withOverridden(
                    evaluations().stream()
                        .flatMap(one -> one.overridden().stream())
                        .distinct()
                        .collect(toImmutableList())),
            found);
  }

  private ImmutableList<Evaluation> evaluations() {
    return dossier.files().stream().map(DossierFile::evaluation).collect(toImmutableList());
  }

  private void checkSame(Evaluation first, DossierFile file, Pointer pointer) {
    Evaluation other = file.evaluation();
    boolean isSame =
        other.rubric().equals(first.rubric())
            && other.period().equals(first.period())
            && other.subject().kind() == first.subject().kind()
            && other.subject().id().equals(first.subject().id());
    if (!isSame) {
      problems.add(
          Problem.of(
              EvaluationProblem.FILE_OF_OTHER,
              pointer,
              ImmutableMap.of(
                  "file", file.source().text(),
                  "subject", first.subject().id().text(),
                  "rubric", first.rubric().toString(),
                  "period", first.period().toString())));
    }
  }

  /** What was answered to each item, in the order of the files. */
  private Map<PartId, List<Given>> givenByItem() {
    Map<PartId, List<Given>> byItem = new LinkedHashMap<>();
    for (int i = 0; i < dossier.files().size(); i++) {
      DossierFile file = dossier.files().get(i);
      List<Answer> given = file.evaluation().answers();
      for (int j = 0; j < given.size(); j++) {
        Answer answer = given.get(j);
        Pointer pointer =
            Pointer.to("files").child(i).child("evaluation").child("answers").child(j);
        byItem
            .computeIfAbsent(answer.item(), item -> new ArrayList<>())
            .add(new Given(file, answer, pointer.child("value")));
      }
    }
    return byItem;
  }

  private Optional<Answer> merge(List<Given> given) {
    List<Given> telling = given.stream().filter(one -> !isLacking(one)).toList();
    List<Given> counting = telling.isEmpty() ? given : telling;
    ImmutableList<RaterAnswer<?, ?>> kind =
        RaterAnswer.of(
            counting.stream().map(one -> one.answer().value()).collect(toImmutableList()));
    return kind.isEmpty() ? fact(counting) : Optional.of(united(kind.get(0), counting));
  }

  /** What is not known or withheld gives way to what is known. */
  private static boolean isLacking(Given given) {
    return given.answer().value() instanceof LackingAnswer lacking && !lacking.isNotApplicable();
  }

  /** What the raters of all files gave; one that gives two different things is told. */
  private <P> Answer united(RaterAnswer<?, P> kind, List<Given> given) {
    Map<String, P> parts = new LinkedHashMap<>();
    for (Given one : given) {
      for (P part : kind.partsOf(one.answer().value())) {
        P before = parts.putIfAbsent(kind.by().apply(part), part);
        if (before != null && !before.equals(part)) {
          problems.add(
              Problem.of(
                  EvaluationProblem.RATED_DIFFERENTLY,
                  one.pointer(),
                  ImmutableMap.of(
                      "item", one.answer().item().text(),
                      "perspective", kind.by().apply(part),
                      "file", one.file().source().text(),
                      "mark", kind.what().apply(part),
                      "before", kind.what().apply(before))));
        }
      }
    }
    return made(given.get(0).answer().withValue(kind.of(parts.values())), given);
  }

  /** The answer of the foremost file; nothing if files differ of which none goes first. */
  private Optional<Answer> fact(List<Given> given) {
    Given counting = foremost(given).orElse(given.get(0));
    boolean isSettled = true;
    for (Given one : given) {
      if (!one.answer().value().equals(counting.answer().value())) {
        isSettled &= foremost(given).isPresent();
        differ(counting, one, foremost(given).isPresent());
      }
    }
    List<Given> same =
        given.stream()
            .filter(one -> one.answer().value().equals(counting.answer().value()))
            .toList();
    return isSettled ? Optional.of(made(counting.answer(), same)) : Optional.empty();
  }

  private Optional<Given> foremost(List<Given> given) {
    for (PartId source : dossier.precedence()) {
      for (Given one : given) {
        if (one.file().source().equals(source)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private void differ(Given counting, Given other, boolean isSettled) {
    problems.add(
        Problem.of(
            isSettled ? EvaluationProblem.FILES_DIFFER : EvaluationProblem.FILES_CONFLICT,
            other.pointer(),
            ImmutableMap.of(
                "item", other.answer().item().text(),
                "file", counting.file().source().text(),
                "answer", counting.answer().value().text(),
                "other", other.file().source().text(),
                "otherAnswer", other.answer().value().text())));
  }

  /** An answer with the files that it comes from and the evidence of all of them. */
  private static Answer made(Answer answer, List<Given> given) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    given.forEach(one -> evidence.addAll(one.answer().evidence()));
    Answer made = answer.withEvidence(evidence);
    return answer.origin().isPresent()
        ? made
        : made.withOrigin(
            new Origin.OfFiles(
                given.stream().map(one -> one.file().source()).collect(toImmutableList())));
  }
}
