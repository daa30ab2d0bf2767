package org.chamberkit.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;

/** Finds in what was handed in the places of the parts of the evaluation that was made of it. */
final class HandedIn {

  /** An evaluation that was handed in, and the way to it. */
  private record Handed(Pointer pointer, Evaluation evaluation) {}

  private final Evaluation made;
  private final ImmutableList<Handed> files;
  private final boolean areFiles;

  HandedIn(Submission submission, Evaluation made) {
    this.made = made;
    areFiles = submission instanceof Dossier;
    if (submission instanceof Dossier dossier) {
      ImmutableList.Builder<Handed> handed = ImmutableList.builder();
      for (int i = 0; i < dossier.files().size(); i++) {
        handed.add(
            new Handed(
                Pointer.to("files").child(i).child("evaluation"),
                dossier.files().get(i).evaluation()));
      }
      files = handed.build();
    } else {
      files = ImmutableList.of(new Handed(Pointer.ROOT, (Evaluation) submission));
    }
  }

  ImmutableList<Problem> pointBack(ImmutableList<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.at(problem.place().withPointer(back(problem.place().pointer()))))
        .collect(toImmutableList());
  }

  private Pointer back(Pointer pointer) {
    ImmutableList<String> steps = pointer.steps();
    if (steps.isEmpty()) {
      return pointer;
    }
    Optional<Integer> index = steps.size() < 2 ? Optional.empty() : number(steps.get(1));
    return switch (steps.get(0)) {
      case "answers" ->
          index
              .flatMap(at -> ofAnswer(at, steps.subList(2, steps.size())))
              .orElseGet(() -> whole("answers"));
      case "findings" ->
          index
              .flatMap(at -> listed(at, "findings", Evaluation::findings))
              .orElseGet(() -> whole("findings"));
      case "overridden" ->
          index
              .flatMap(at -> listed(at, "overridden", Evaluation::overridden))
              .orElseGet(() -> whole("overridden"));
      default -> files.get(0).pointer().then(pointer);
    };
  }

  /** A list of which nothing was handed in; where there are files, any of them could hold it. */
  private Pointer whole(String list) {
    return Pointer.to(areFiles ? "files" : list);
  }

  private static Optional<Integer> number(String step) {
    return Optional.ofNullable(Ints.tryParse(step));
  }

  /** The first file that holds the same entry of a list. */
  private Optional<Pointer> listed(
      int index, String name, Function<Evaluation, ImmutableList<?>> list) {
    Object entry = list.apply(made).get(index);
    return files.stream()
        .filter(file -> list.apply(file.evaluation()).contains(entry))
        .map(file -> file.pointer().child(name).child(list.apply(file.evaluation()).indexOf(entry)))
        .findFirst();
  }

  private Optional<Pointer> ofAnswer(int index, ImmutableList<String> rest) {
    Answer answer = made.answers().get(index);
    Optional<Pointer> ofPart = rest.size() < 3 ? Optional.empty() : ofRater(answer, rest);
    Optional<Pointer> ofSame =
        first(answer.item(), given -> given.value().equals(answer.value()))
            .map(same -> then(same, rest));
    return ofPart
        .or(() -> ofSame)
        .or(() -> first(answer.item(), given -> true).map(other -> other.child("value")));
  }

  /** The first answer to an item that is as it must be. */
  private Optional<Pointer> first(PartId item, Function<Answer, Boolean> fits) {
    for (Handed file : files) {
      ImmutableList<Answer> answers = file.evaluation().answers();
      for (int i = 0; i < answers.size(); i++) {
        Answer given = answers.get(i);
        if (given.item().equals(item) && fits.apply(given)) {
          return Optional.of(file.pointer().child("answers").child(i));
        }
      }
    }
    return Optional.empty();
  }

  /** The place of what one rater gave, which has another index in the file of that rater. */
  private Optional<Pointer> ofRater(Answer answer, ImmutableList<String> rest) {
    Optional<Integer> index = number(rest.get(2));
    return RaterAnswer.of(ImmutableList.of(answer.value())).stream()
        .flatMap(kind -> index.stream().flatMap(at -> ofRater(kind, answer, at, rest).stream()))
        .findFirst();
  }

  private <P> Optional<Pointer> ofRater(
      RaterAnswer<?, P> kind, Answer answer, int index, ImmutableList<String> rest) {
    P part = kind.partsOf(answer.value()).get(index);
    for (Handed file : files) {
      ImmutableList<Answer> answers = file.evaluation().answers();
      for (int i = 0; i < answers.size(); i++) {
        Answer given = answers.get(i);
        if (given.item().equals(answer.item()) && kind.takes(given.value())) {
          int place = kind.partsOf(given.value()).indexOf(part);
          if (place >= 0) {
            Pointer list = then(file.pointer().child("answers").child(i), rest.subList(0, 2));
            return Optional.of(then(list.child(place), rest.subList(3, rest.size())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Pointer then(Pointer pointer, ImmutableList<String> steps) {
    Pointer whole = pointer;
    for (String step : steps) {
      whole = whole.child(step);
    }
    return whole;
  }
}
