package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;

/** Pointers into the rules that are in force on a day, as pointers into the whole rubric. */
final class WholePointer {

  private final Rubric whole;
  private final LocalDate day;

  WholePointer(Rubric whole, LocalDate day) {
    this.whole = whole;
    this.day = day;
  }

  /** The pointer to the same in the whole rubric. */
  Pointer of(Pointer pointer) {
    ImmutableList<String> names = pointer.steps();
    if (names.size() < 2) {
      return pointer;
    } else if (names.get(0).equals("dimensions")) {
      return dimension(names);
    }
    return names.get(0).equals("steps") ? step(names) : pointer;
  }

  private Pointer dimension(ImmutableList<String> names) {
    int place = place(whole.dimensions(), Criterion::effective, names.get(1));
    Pointer pointer = Pointer.to("dimensions").child(place);
    RubricPart part = whole.dimensions().get(place);
    int next = 2;
    while (part instanceof Criterion criterion
        && names.size() > next + 1
        && names.get(next).equals("parts")) {
      place = place(criterion.parts(), RubricPart::effective, names.get(next + 1));
      pointer = pointer.child("parts").child(place);
      part = criterion.parts().get(place);
      next += 2;
      if (names.size() > next) {
        pointer = pointer.child(names.get(next++)); // the kind of the part
      }
    }
    return rest(pointer, names, next);
  }

  private Pointer step(ImmutableList<String> names) {
    int place = place(whole.steps(), Step::effective, names.get(1));
    Pointer pointer = Pointer.to("steps").child(place);
    if (names.size() < 5) {
      return rest(pointer, names, 2);
    }
    Step step = whole.steps().get(place);
    pointer = pointer.child(names.get(2)).child(names.get(3));
    if (step instanceof Adjustment adjustment && names.get(3).equals("items")) {
      pointer = pointer.child(place(adjustment.items(), Item::effective, names.get(4)));
    } else if (step instanceof Veto veto && names.get(3).equals("grounds")) {
      pointer = pointer.child(place(veto.grounds(), Veto.Ground::effective, names.get(4)));
    } else {
      return rest(pointer, names, 4);
    }
    return rest(pointer, names, 5);
  }

  private static Pointer rest(Pointer pointer, ImmutableList<String> names, int next) {
    Pointer whole = pointer;
    for (String name : names.subList(next, names.size())) {
      whole = whole.child(name);
    }
    return whole;
  }

  /** The index in the whole list of what stands at an index among what is in force. */
  private <T> int place(
      ImmutableList<? extends T> list, Function<T, Validity> effective, String index) {
    return IntStream.range(0, list.size())
        .filter(i -> effective.apply(list.get(i)).holdsOn(day))
        .skip(Integer.parseInt(index))
        .findFirst()
        .orElseThrow();
  }
}
