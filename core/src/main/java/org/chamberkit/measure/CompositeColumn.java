package org.chamberkit.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.composite.Combined;
import org.chamberkit.composite.Part;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.GroundKind;
import org.chamberkit.measure.MeasureMethod.Composite;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** The column of a composite measure, over the columns of its parts. */
final class CompositeColumn {

  private final Measure measure;
  private final Composite composite;
  private final ImmutableList<Name> names;
  private final ImmutableList<ImmutableList<Optional<Fraction>>> stated;
  private final ImmutableList<ScaledColumn> scaled;
  private final List<Problem> problems = new ArrayList<>();

  CompositeColumn(
      Measure measure,
      Composite composite,
      Measures measures,
      Function<MeasureId, ImmutableList<MeasuredValue>> columns) {
    this.measure = measure;
    this.composite = composite;
    this.names =
        composite.parts().stream()
            .map(part -> measures.find(part.measure()).orElseThrow().name())
            .collect(toImmutableList());
    this.stated =
        composite.parts().stream()
            .map(
                part ->
                    columns.apply(part.measure()).stream()
                        .map(MeasuredValue::value)
                        .collect(toImmutableList()))
            .collect(toImmutableList());
    ImmutableList.Builder<ScaledColumn> builder = ImmutableList.builder();
    for (int i = 0; i < composite.parts().size(); i++) {
      builder.add(ScaledColumn.of(composite.parts().get(i), stated.get(i)));
    }
    this.scaled = builder.build();
  }

  ImmutableList<MeasuredValue> values(int size) {
    ImmutableList.Builder<MeasuredValue> values = ImmutableList.builder();
    for (int row = 0; row < size; row++) {
      values.add(value(row));
    }
    return values.build();
  }

  /** What is wrong, with pointers into the measure; each problem once, however many have it. */
  ImmutableList<Problem> problems() {
    return problems.stream().distinct().collect(toImmutableList());
  }

  private MeasuredValue value(int row) {
    ImmutableList.Builder<MeasuredPart> measured = ImmutableList.builder();
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    List<Name> missing = new ArrayList<>();
    boolean hasOwn = false;
    for (int i = 0; i < scaled.size(); i++) {
      CompositePart part = composite.parts().get(i);
      Optional<Fraction> number = scaled.get(i).get(row);
      measured.add(new MeasuredPart(part.measure(), stated.get(i).get(row), number));
      parts.add(new Part(part.weight(), number));
      hasOwn |= scaled.get(i).hasOwn(row);
      if (!scaled.get(i).hasOwn(row)) {
        missing.add(names.get(i));
      }
    }
    Optional<Fraction> value = hasOwn ? combined(parts.build()) : Optional.empty();
    return new MeasuredValue(
        measure.id(),
        value,
        Optional.empty(),
        measured.build(),
        value.isPresent()
            ? Optional.empty()
            : Optional.of(lacking(missing.isEmpty() ? names : missing)));
  }

  private Optional<Fraction> combined(ImmutableList<Part> parts) {
    WithProblems<Combined> combined = composite.combination().combine(parts, composite.missing());
    Pointer pointer = Pointer.to("method").child("composite").child("parts");
    combined.problems().forEach(problem -> problems.add(problem.within(pointer)));
    return combined.value().flatMap(Combined::value);
  }

  private static Ground lacking(List<Name> missing) {
    return Ground.of(
        GroundKind.PARTS_MISSING,
        ImmutableMap.of(
            "parts",
            Name.of(listed(missing, Language.CHINESE), listed(missing, Language.ENGLISH))));
  }

  private static String listed(List<Name> names, Language language) {
    return names.stream()
        .map((Name name) -> name.in(language))
        .collect(joining(language.listSeparator()));
  }
}
