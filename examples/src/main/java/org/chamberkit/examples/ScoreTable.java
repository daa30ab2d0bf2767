package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.chamberkit.text.Quotation;

/**
 * A table of score cards for people: one line a card, with the points of each dimension, the effect
 * of each bonus and deduction, the total and the grade. It says whose rubric it is and which data
 * are invented.
 */
public final class ScoreTable {

  private final Rubric rubric;
  private final Language language;
  private final List<Line> lines = new ArrayList<>();

  /** What is kept of a card. */
  private record Line(
      String id, ImmutableList<String> others, boolean invented, boolean provisional) {}

  /**
   * Begins a table without lines.
   *
   * @param rubric the rubric of all cards
   * @param language the language
   */
  public ScoreTable(Rubric rubric, Language language) {
    this.rubric = rubric;
    this.language = language;
  }

  /**
   * Adds a line.
   *
   * @param card a score card of the rubric
   */
  public void add(ScoreCard card) {
    Subject subject = card.subject();
    ImmutableList.Builder<String> others = ImmutableList.builder();
    others.add(Quotation.of(subject.name().map(this::say).orElse("")));
    if (card.isGated()) {
      rubric.dimensions().forEach(dimension -> others.add(say(TablePhrase.NONE)));
      adjustments().forEach(step -> others.add(say(TablePhrase.NONE)));
    }
    if (card.base().isPresent()) {
      for (Criterion dimension : rubric.dimensions()) {
        others.add(
            card.points(dimension.id()).map(this::say).orElseGet(() -> say(TablePhrase.NONE)));
      }
    }
    card.steps().forEach(step -> others.add(say(step.effect())));
    others.add(card.total().map(this::say).orElseGet(() -> say(TablePhrase.NONE)));
    if (isGraded()) {
      others.add(grade(card));
    }
    lines.add(new Line(subject.id().text(), others.build(), card.invented(), card.isProvisional()));
  }

  private String grade(ScoreCard card) {
    if (card.isGated()) {
      return say(TablePhrase.GATED);
    } else if (card.isVetoed()) {
      return say(TablePhrase.VETOED);
    }
    return card.grade()
        .map(line -> Quotation.of(say(line.grade().name())))
        .orElseGet(() -> say(TablePhrase.OPEN_GRADE));
  }

  private boolean isGraded() {
    return rubric.steps().stream().anyMatch(GradeScale.class::isInstance);
  }

  private ImmutableList<Step> adjustments() {
    return rubric.steps().stream()
        .filter(Adjustment.class::isInstance)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether there are no lines} */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** {@return the table, lines that end with LF} */
  public String text() {
    boolean allInvented = lines.stream().allMatch(Line::invented);
    Columns columns = new Columns(2);
    columns.header(header());
    for (Line line : lines) {
      String mark = line.invented() && !allInvented ? " *" : "";
      columns.add(
          ImmutableList.<String>builder().add(line.id() + mark).addAll(line.others()).build());
    }
    StringBuilder text = new StringBuilder(heading()).append('\n').append(columns.text());
    if (lines.stream().anyMatch(Line::provisional)) {
      text.append('\n').append(say(TablePhrase.PROVISIONAL)).append('\n');
    }
    if (lines.stream().anyMatch(Line::invented)) {
      TablePhrase note = allInvented ? TablePhrase.ALL_INVENTED : TablePhrase.SOME_INVENTED;
      text.append('\n').append(say(note)).append('\n');
    }
    return text.toString();
  }

  private String heading() {
    StringBuilder heading = new StringBuilder();
    heading
        .append(
            TablePhrase.RUBRIC.fill(
                language,
                ImmutableMap.of("name", say(rubric.name()), "key", rubric.key().toString())))
        .append('\n');
    rubric.source().ifPresent(source -> heading.append(say(source, language)).append('\n'));
    boolean isOfficial = rubric.standing() == Standing.OFFICIAL;
    return heading
        .append(say(isOfficial ? TablePhrase.OFFICIAL : TablePhrase.ILLUSTRATIVE))
        .append('\n')
        .toString();
  }

  private ImmutableList<String> header() {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(say(TablePhrase.ID)).add(say(TablePhrase.NAME));
    rubric.dimensions().forEach(dimension -> header.add(Quotation.of(say(dimension.name()))));
    adjustments().forEach(step -> header.add(Quotation.of(say(step.name()))));
    header.add(say(TablePhrase.TOTAL));
    if (isGraded()) {
      header.add(say(TablePhrase.GRADE));
    }
    return header.build();
  }

  /** A source, with the section if it is not the whole. */
  static String say(Source source, Language language) {
    ImmutableMap<String, String> values =
        ImmutableMap.of(
            "publisher", source.publisher(),
            "title", source.title(),
            "section", source.section().orElse(""));
    boolean isWhole = source.section().isEmpty();
    return (isWhole ? TablePhrase.SOURCE : TablePhrase.SECTION).fill(language, values);
  }

  private String say(PointsRange range) {
    return say(range, language);
  }

  /** One amount, or from where to where it can still come out. */
  static String say(PointsRange range, Language language) {
    String lowest = range.lowest().map(Points::toString).orElse("");
    String highest = range.highest().map(Points::toString).orElse("");
    TablePhrase phrase = TablePhrase.RANGE;
    if (range.exact().isPresent()) {
      return lowest;
    } else if (highest.isEmpty()) {
      phrase = lowest.isEmpty() ? TablePhrase.ANY : TablePhrase.AT_LEAST;
    } else if (lowest.isEmpty()) {
      phrase = TablePhrase.AT_MOST;
    }
    return phrase.fill(language, ImmutableMap.of("lowest", lowest, "highest", highest));
  }

  private String say(Name name) {
    return name.in(language);
  }

  private String say(TablePhrase phrase) {
    return phrase.fill(language, ImmutableMap.of());
  }
}
