package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.Combined;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.composite.Part;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Language;

/** Tells in words how one unit came to its total and its place. */
public final class IndexExplanation {

  private final CompositeResult result;
  private final CompositeIndex index;
  private final UnitResult unit;
  private final int row;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private IndexExplanation(CompositeResult result, UnitResult unit, int row, Language language) {
    this.result = result;
    this.index = result.fitted().index();
    this.unit = unit;
    this.row = row;
    this.language = language;
  }

  /**
   * Explains the total of one unit, from the numbers of the table up to the place.
   *
   * @param result the result
   * @param unit the unit
   * @param language the language
   * @return lines that end with LF; nothing if the result does not know the unit
   */
  public static Optional<String> of(CompositeResult result, UnitId unit, Language language) {
    int row = result.table().row(unit);
    return result
        .unit(unit)
        .map(found -> new IndexExplanation(result, found, row, language).tell());
  }

  private String tell() {
    IndexUnit named = result.table().units().get(row);
    say(
        0,
        Phrase.HEADING,
        ImmutableMap.of(
            "index", index.name().in(language),
            "id", index.id().text(),
            "unit", named.name().map(name -> name.in(language)).orElse(named.id().text()),
            "unitId", named.id().text()));
    say(0, Phrase.SOURCE, ImmutableMap.of("source", index.source()));
    if (result.table().invented()) {
      say(0, Phrase.INVENTED, ImmutableMap.of());
    }
    parts(index.parts(), 1);
    total();
    place();
    return text.toString();
  }

  private void parts(ImmutableList<IndexPart> parts, int depth) {
    for (IndexPart part : parts) {
      if (part instanceof Dimension dimension) {
        parts(dimension.parts(), depth + 1);
        dimension(dimension, depth);
      } else if (part instanceof Indicator indicator) {
        indicator(indicator, depth);
      }
    }
  }

  private void indicator(Indicator indicator, int depth) {
    Optional<Decimal> number = number(indicator.id()).known();
    Optional<Decimal> quotient = Optional.ofNullable(unit.quotients().get(indicator.id()));
    if (indicator.denominator().isPresent() && number.isPresent()) {
      quotient(indicator.denominator().get(), number.get(), quotient, depth + 1);
    }
    Optional<Decimal> value = Optional.ofNullable(unit.normalized().get(indicator.id()));
    Optional<Decimal> unclipped = indicator.denominator().isPresent() ? quotient : number;
    Optional<Decimal> scaled = unclipped.map(result.fitted().clip(indicator.id())::apply);
    if (scaled.isPresent() && !scaled.equals(unclipped)) {
      say(
          depth + 1,
          Phrase.CLIPPED,
          ImmutableMap.of("number", unclipped.get().toString(), "bound", scaled.get().toString()));
    }
    Map<String, String> values = named(indicator);
    if (value.isEmpty() || scaled.isEmpty()) {
      values.put("reading", number(indicator.id()).toString());
      say(depth, Phrase.INDICATOR_MISSING, values);
      return;
    }
    values.put("method", indicator.normalizer().name().in(language));
    begin(depth, Phrase.PART, values);
    text.append(
            Optional.ofNullable(result.fitted().normalizers().get(indicator.id()))
                .orElseThrow()
                .working(scaled.get()))
        .append(" = ")
        .append(value.get())
        .append('\n');
  }

  private void quotient(
      Denominator denominator, Decimal number, Optional<Decimal> quotient, int depth) {
    say(
        depth,
        Phrase.QUOTIENT,
        ImmutableMap.of(
            "number", number.toString(),
            "each", denominator.each().toString(),
            "divisor", number(denominator.by()).toString(),
            "by", denominator.by().text(),
            "quotient", quotient.map(Decimal::toString).orElse("?")));
  }

  private Reading number(IndexPartId column) {
    int at = result.table().columns().indexOf(column);
    return result.table().units().get(row).numbers().get(at);
  }

  private void dimension(Dimension dimension, int depth) {
    Map<String, String> values = named(dimension);
    Optional<Fraction> value = Optional.ofNullable(unit.dimensions().get(dimension.id()));
    if (value.isEmpty()) {
      say(depth, Phrase.DIMENSION_MISSING, values);
      return;
    }
    Combined combined = combined(dimension.combination(), dimension.missing(), dimension.parts());
    combine(depth, Phrase.PART, values, combined, value.get());
  }

  private void total() {
    Map<String, String> values = new HashMap<>();
    if (unit.total().isEmpty()) {
      say(0, Phrase.TOTAL_MISSING, values);
      return;
    }
    Combined combined = combined(index.combination(), index.missing(), index.parts());
    combine(0, Phrase.TOTAL, values, combined, Fraction.of(unit.total().get()));
  }

  private void combine(
      int depth, Phrase phrase, Map<String, String> values, Combined combined, Fraction value) {
    values.put("method", combined.combination().name().in(language));
    begin(depth, phrase, values);
    Fraction exact = combined.value().orElseThrow();
    text.append(combined.working()).append(" = ").append(exact);
    if (!exact.equals(value)) {
      text.append(
          Phrase.ROUNDED.template().fill(language, ImmutableMap.of("value", value.toString())));
    }
    text.append('\n');
  }

  private Combined combined(
      Combination combination, MissingParts missing, ImmutableList<IndexPart> parts) {
    ImmutableList.Builder<Part> numbers = ImmutableList.builder();
    for (IndexPart part : parts) {
      Optional<Fraction> value =
          part instanceof Dimension
              ? Optional.ofNullable(unit.dimensions().get(part.id()))
              : Optional.ofNullable(unit.normalized().get(part.id())).map(Fraction::of);
      numbers.add(new Part(part.weight(), value));
    }
    return combination.combine(numbers.build(), missing).orThrow();
  }

  private void place() {
    if (unit.place().isEmpty()) {
      say(0, Phrase.NO_PLACE, ImmutableMap.of());
      return;
    }
    long shared = unit.sharedBy().orElseThrow();
    Phrase basis = index.rankOn() == RankOn.EXACT ? Phrase.EXACT_BASIS : Phrase.ROUNDED_BASIS;
    say(
        0,
        shared > 1 ? Phrase.SHARED_PLACE : Phrase.PLACE,
        ImmutableMap.of(
            "place", Long.toString(unit.place().getAsLong()),
            "shared", Long.toString(shared),
            "count", Long.toString(result.placed()),
            "basis", basis.template().fill(language, ImmutableMap.of())));
  }

  private Map<String, String> named(IndexPart part) {
    Map<String, String> values = new HashMap<>();
    values.put("name", part.name().in(language));
    values.put("id", part.id().text());
    values.put("weight", part.weight().toString());
    return values;
  }

  private void say(int depth, Phrase phrase, Map<String, String> values) {
    begin(depth, phrase, values);
    text.append('\n');
  }

  /** Begins a line; workings, which can be long, are appended as they are. */
  private void begin(int depth, Phrase phrase, Map<String, String> values) {
    text.append("  ".repeat(depth)).append(phrase.template().fill(language, values));
  }
}
