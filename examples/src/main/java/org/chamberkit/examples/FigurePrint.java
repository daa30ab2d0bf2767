package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.tally.FactsOfFigure;
import org.chamberkit.tally.Figure;
import org.chamberkit.text.Language;

/** Prints figures of organizations for people, and the facts on which one stands. */
public final class FigurePrint {

  private final FigureCatalogue catalogue;
  private final Directory directory;
  private final Language language;

  /**
   * Begins.
   *
   * @param catalogue what defines the figures
   * @param directory the organizations
   * @param language the language
   */
  public FigurePrint(FigureCatalogue catalogue, Directory directory, Language language) {
    this.catalogue = catalogue;
    this.directory = directory;
    this.language = language;
  }

  /**
   * Returns a table.
   *
   * @param period the period
   * @param figures the figures, a line each
   * @return the text
   */
  public String table(Period period, List<Figure> figures) {
    Columns columns = new Columns(4);
    columns.header(
        words(
            FigurePhrase.ORGANIZATION,
            FigurePhrase.NAME,
            FigurePhrase.ID,
            FigurePhrase.FIGURE,
            FigurePhrase.NUMBER,
            FigurePhrase.UNIT,
            FigurePhrase.REPORTS,
            FigurePhrase.ONCE));
    for (Figure figure : figures) {
      columns.add(
          ImmutableList.of(
              figure.organization().text(),
              name(figure.organization()),
              figure.definition().id().text(),
              figure.definition().name().in(language),
              FigureCell.withCounts(figure),
              figure.definition().unit().text(),
              Long.toString(figure.reports()),
              figure.countedOnce() == 0 ? "" : Long.toString(figure.countedOnce())));
    }
    String heading =
        FigurePhrase.CATALOGUE.fill(
            language,
            ImmutableMap.of("name", catalogue.name().in(language), "period", period.toString()));
    return heading + "\n\n" + columns.text() + invented();
  }

  /**
   * Returns the facts of a figure.
   *
   * @param figure the figure
   * @param facts the facts on which it stands
   * @return the text
   */
  public String facts(Figure figure, FactsOfFigure facts) {
    String heading =
        FigurePhrase.STANDS_ON.fill(
            language,
            ImmutableMap.of(
                "id", figure.definition().id().text(),
                "figure", figure.definition().name().in(language),
                "organization", name(figure.organization()),
                "period", figure.period().toString(),
                "number", FigureCell.withCounts(figure)));
    return heading
        + "\n"
        + facts(FigurePhrase.COUNTED, facts.counted())
        + facts(FigurePhrase.TOLD_AGAIN, facts.reportedAgain())
        + facts(FigurePhrase.GIVEN_WAY, facts.givenWay())
        + invented();
  }

  private String facts(FigurePhrase phrase, ImmutableList<Fact> facts) {
    if (facts.isEmpty()) {
      return "";
    }
    Columns columns = new Columns(4);
    columns.header(
        words(
            FigurePhrase.ID,
            FigurePhrase.ORGANIZATION,
            FigurePhrase.DAY,
            FigurePhrase.ROLE,
            FigurePhrase.AMOUNT));
    for (Fact fact : facts) {
      columns.add(
          ImmutableList.of(
              fact.id().text(),
              fact.organization().text(),
              fact.when().endsOn().toString(),
              fact.role().map(Role::word).orElse(""),
              fact.amount().map(amount -> amount.reading().toString()).orElse("")));
    }
    String count = Integer.toString(facts.size());
    return "\n" + phrase.fill(language, ImmutableMap.of("count", count)) + "\n" + columns.text();
  }

  private String name(OrganizationId id) {
    return directory.find(id).map(one -> one.name().in(language)).orElse(id.text());
  }

  private ImmutableList<String> words(FigurePhrase... phrases) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (FigurePhrase phrase : phrases) {
      words.add(phrase.in(language));
    }
    return words.build();
  }

  private String invented() {
    return directory.invented() ? "\n" + FigurePhrase.ALL_INVENTED.in(language) + "\n" : "";
  }
}
