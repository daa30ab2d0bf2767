package org.chamberkit.rubric;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/** Parts of rubrics for tests; each is named by its identifier. */
public final class Sample {

  /** What rules need that look at nothing beside the answer: the year 2012 alone. */
  public static final RuleContext CONTEXT =
      new RuleContext(Period.ofYear(2012), ImmutableList.of(), ImmutableMap.of());

  private Sample() {}

  /** An item that a judge marks. */
  public static Item judged(String id, long maximum) {
    return item(id, new Judged()).maximum(Points.of(maximum)).build();
  }

  /** A builder of an item without a maximum. */
  public static Item.Builder item(String id, ItemRule rule) {
    Item.Builder item = Item.builder();
    item.id(PartId.of(id)).name(Name.ofChinese(id)).rule(rule);
    return item;
  }

  public static Criterion.Builder criterion(String id, RubricPart... parts) {
    Criterion.Builder criterion = Criterion.builder();
    criterion.id(PartId.of(id)).name(Name.ofChinese(id)).addParts(parts);
    return criterion;
  }

  public static Adjustment.Builder adjustment(AdjustmentKind kind, String id, Item... items) {
    Adjustment.Builder step = Adjustment.builder();
    step.kind(kind).id(PartId.of(id)).name(Name.ofChinese(id)).addItems(items);
    return step;
  }

  /** A builder of an illustrative rubric. */
  public static Rubric.Builder rubric(Criterion... dimensions) {
    Rubric.Builder rubric = Rubric.builder();
    rubric
        .key(new RubricKey("sample", "1"))
        .name(Name.ofChinese("样例"))
        .standing(Standing.ILLUSTRATIVE)
        .addDimensions(dimensions);
    return rubric;
  }

  public static PerOccurrence perOccurrence(String each, String cap) {
    return new PerOccurrence(Points.parse(each), points(cap));
  }

  public static JudgedRange judgedRange(String lowest, String highest, String cap) {
    return new JudgedRange(Points.parse(lowest), Points.parse(highest), points(cap));
  }

  /** An answer of single occurrences, given as points with blanks between. */
  public static OccurrencesAnswer occurrences(String points) {
    return new OccurrencesAnswer(
        Stream.of(points.split(" "))
            .filter(text -> !text.isEmpty())
            .map(text -> new Occurrence("innovation", Points.parse(text)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The number that the digits say, as a fraction. */
  public static Fraction number(String digits) {
    return Fraction.of(Decimal.parse(digits));
  }

  /** Points that may be left out. */
  public static Optional<Points> points(String text) {
    return Optional.ofNullable(text).map(Points::parse);
  }

  public static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }

  public static String problems(ThrowingCallable build, Language language) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, build);
    return refused.problems().stream()
        .map(problem -> problem.line(language))
        .collect(joining("\n"));
  }
}
