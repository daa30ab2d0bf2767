package org.chamberkit.scrutiny;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.text.Name;

/**
 * Looks over versions of a rubric as they come, for identifiers that stand for something else than
 * in the version met before. Names and points may change from version to version; what a part is
 * may not.
 *
 * <p>Use a new one for each input, from one thread.
 */
public final class VersionCheck {

  /** What an identifier stands for: the kind of part, and of an item the kind of answer. */
  private record Meaning(String kind, Name name, Pointer pointer) {}

  private final Map<String, Rubric> met = new TreeMap<>();

  /** Creates a check that has met no rubric. */
  public VersionCheck() {}

  /**
   * Meets the next version.
   *
   * @param rubric the version
   * @return what differs from the version of the same rubric that was met last, with pointers into
   *     this one; empty for the first
   */
  public ImmutableList<Problem> meet(Rubric rubric) {
    Optional<Rubric> before = Optional.ofNullable(met.put(rubric.key().id(), rubric));
    return before.map(older -> compare(older, rubric)).orElse(ImmutableList.of());
  }

  /**
   * Compares two versions of a rubric.
   *
   * @param older the version before
   * @param newer the version after it
   * @return what identifiers stand for something else, with pointers into the newer version
   */
  public static ImmutableList<Problem> compare(Rubric older, Rubric newer) {
    Map<PartId, Meaning> before = meanings(older);
    List<Problem> problems = new ArrayList<>();
    String version = older.key().version();
    meanings(newer)
        .forEach(
            (id, now) ->
                Optional.ofNullable(before.get(id))
                    .flatMap(then -> differs(id, then, now, version))
                    .ifPresent(problems::add));
    return ImmutableList.copyOf(problems);
  }

  private static Optional<Problem> differs(PartId id, Meaning then, Meaning now, String version) {
    boolean isOther = !then.kind().equals(now.kind());
    if (!isOther && then.name().chinese().equals(now.name().chinese())) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            isOther ? LintProblem.ID_OF_OTHER_KIND : LintProblem.ID_RENAMED,
            now.pointer().child("id"),
            ImmutableMap.of(
                "part",
                id.text(),
                "before",
                isOther ? then.kind() : then.name().chinese(),
                "version",
                version,
                "now",
                isOther ? now.kind() : now.name().chinese())));
  }

  private static Map<PartId, Meaning> meanings(Rubric rubric) {
    Map<PartId, Meaning> meanings = new LinkedHashMap<>();
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      collect(rubric.dimensions().get(i), Pointer.to("dimensions").child(i), meanings);
    }
    for (int i = 0; i < rubric.steps().size(); i++) {
      Step step = rubric.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child(step.word());
      meanings.put(step.id(), new Meaning(step.word(), step.name(), pointer));
      if (step instanceof Adjustment adjustment) {
        for (int j = 0; j < adjustment.items().size(); j++) {
          collect(adjustment.items().get(j), pointer.child("items").child(j), meanings);
        }
      }
    }
    return meanings;
  }

  private static void collect(RubricPart part, Pointer pointer, Map<PartId, Meaning> meanings) {
    if (part instanceof Criterion criterion) {
      meanings.put(part.id(), new Meaning("criterion", part.name(), pointer));
      for (int i = 0; i < criterion.parts().size(); i++) {
        collect(criterion.parts().get(i), pointer.then(criterion.pointerTo(i)), meanings);
      }
    } else if (part instanceof Item item) {
      String kind = "item/" + item.rule().answerKind().word();
      meanings.put(part.id(), new Meaning(kind, part.name(), pointer));
    }
  }
}
