package org.chamberkit.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.chamberkit.mixture.MixedCard;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.mixture.MixtureLine;
import org.chamberkit.mixture.MixturePart;
import org.chamberkit.rubric.Standing;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;

/** A table of mixture cards for people: one line a subject, with what counts in each part. */
public final class MixtureTable {

  private MixtureTable() {}

  /**
   * Returns the table.
   *
   * @param mixture the mixture of all cards
   * @param cards the cards, a line each
   * @param language the language
   * @return lines that end with LF
   */
  public static String of(Mixture mixture, List<MixtureCard> cards, Language language) {
    Columns columns = new Columns(2);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(say(TablePhrase.ID, language)).add(say(TablePhrase.NAME, language));
    for (MixturePart part : mixture.parts()) {
      header.add(Quotation.of(part.name().in(language)) + " × " + part.weight());
    }
    header.add(say(TablePhrase.TOTAL, language));
    if (mixture.grades().isPresent()) {
      header.add(say(TablePhrase.GRADE, language));
    }
    columns.header(header.build());
    boolean allInvented = cards.stream().allMatch(MixtureCard::invented);
    for (MixtureCard card : cards) {
      columns.add(line(mixture, card, card.invented() && !allInvented ? " *" : "", language));
    }
    return heading(mixture, language) + "\n" + columns.text() + notes(cards, allInvented, language);
  }

  private static ImmutableList<String> line(
      Mixture mixture, MixtureCard card, String mark, Language language) {
    ImmutableList.Builder<String> line = ImmutableList.builder();
    line.add(card.subject().id().text() + mark)
        .add(Quotation.of(card.subject().name().map(name -> name.in(language)).orElse("")));
    card.lines().forEach(part -> line.add(counted(part, language)));
    line.add(ScoreTable.say(card.total(), language));
    if (mixture.grades().isPresent()) {
      line.add(grade(card, language));
    }
    return line.build();
  }

  /** What counts of the cards of a part, in the order of its periods. */
  private static String counted(MixtureLine part, Language language) {
    return part.cards().stream()
        .map(MixedCard::counted)
        .map(
            points ->
                points
                    .map(range -> ScoreTable.say(range, language))
                    .orElseGet(() -> say(TablePhrase.NONE, language)))
        .collect(joining(language.listSeparator()));
  }

  private static String grade(MixtureCard card, Language language) {
    if (card.vetoed()) {
      return say(TablePhrase.VETOED, language);
    }
    return card.grade()
        .map(line -> Quotation.of(line.grade().name().in(language)))
        .orElseGet(() -> say(TablePhrase.OPEN_GRADE, language));
  }

  private static String heading(Mixture mixture, Language language) {
    boolean isOfficial = mixture.standing() == Standing.OFFICIAL;
    return TablePhrase.RUBRIC.fill(
            language,
            ImmutableMap.of("name", mixture.name().in(language), "key", mixture.key().toString()))
        + "\n"
        + mixture.source().map(source -> ScoreTable.say(source, language) + "\n").orElse("")
        + say(isOfficial ? TablePhrase.OFFICIAL : TablePhrase.ILLUSTRATIVE, language)
        + "\n";
  }

  private static String notes(List<MixtureCard> cards, boolean allInvented, Language language) {
    StringBuilder notes = new StringBuilder();
    if (cards.stream().anyMatch(MixtureCard::isProvisional)) {
      notes.append('\n').append(say(TablePhrase.OPEN_TOTAL, language)).append('\n');
    }
    if (cards.stream().anyMatch(MixtureCard::invented)) {
      TablePhrase note = allInvented ? TablePhrase.ALL_INVENTED : TablePhrase.SOME_INVENTED;
      notes.append('\n').append(say(note, language)).append('\n');
    }
    return notes.toString();
  }

  private static String say(TablePhrase phrase, Language language) {
    return phrase.fill(language, ImmutableMap.of());
  }
}
