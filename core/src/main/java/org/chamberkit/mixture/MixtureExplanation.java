package org.chamberkit.mixture;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Standing;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** Tells a mixture card in words (总评说明): each part, its cards, and how they became the total. */
public final class MixtureExplanation {

  private static final Template HEADING =
      new Template("{subject} ({id}): {mixture} ({key})", "{subject}（{id}）：{mixture}（{key}）");
  private static final Template ILLUSTRATIVE =
      new Template(
          "This mixture is made up as an illustration; it is not official.", "本总评办法系示例，并非正式文件。");
  private static final Template INVENTED =
      new Template("Some of these data are invented.", "以上数据含虚构内容。");
  private static final Template PART =
      new Template("{name} ({part}), weight {weight}:", "{name}（{part}），权重 {weight}：");
  private static final Template CARD =
      new Template("  {period}: {points}", "  {period}：{points} 分");
  private static final Template MISSING =
      new Template("  {period}: no total, counted as {points}", "  {period}：无总分，按 {points} 分计");
  private static final Template LEFT_OUT =
      new Template("  {period}: no total, left out", "  {period}：无总分，不计入");
  private static final Template TOTAL =
      new Template("Total: {working} = {total}", "总评：{working} = {total} 分");
  private static final Template ROUNDED =
      new Template(" (rounded to {places} places)", "（修约至 {places} 位小数）");
  private static final Template GRADE = new Template("Grade: {grade}", "等级：{grade}");
  private static final Template VETOED =
      new Template("No grade, for one of the cards is vetoed.", "其中有得分表被一票否决，不评定等级。");
  private static final Template OPEN =
      new Template("The total is open, as cards or answers are missing.", "尚缺得分表或答案，总评待定。");

  private final StringBuilder text = new StringBuilder();
  private final Language language;

  private MixtureExplanation(Language language) {
    this.language = language;
  }

  /**
   * Explains a mixture card.
   *
   * @param mixture the mixture by which it was made, for the names
   * @param card the card
   * @param language the language
   * @return lines that end with LF
   * @throws IllegalArgumentException if the card was not made by this mixture
   */
  public static String of(Mixture mixture, MixtureCard card, Language language) {
    checkArgument(
        card.mixture().equals(mixture.key()) && hasParts(mixture, card),
        "card of '%s' was not made by mixture '%s'",
        card.subject().id(),
        mixture.key());
    MixtureExplanation explanation = new MixtureExplanation(language);
    explanation.heading(mixture, card);
    for (int i = 0; i < card.lines().size(); i++) {
      explanation.part(mixture.parts().get(i), card.lines().get(i));
    }
    explanation.total(card);
    return explanation.text.toString();
  }

  private static boolean hasParts(Mixture mixture, MixtureCard card) {
    return mixture.parts().size() == card.lines().size()
        && IntStream.range(0, card.lines().size())
            .allMatch(i -> card.lines().get(i).part().equals(mixture.parts().get(i).id()));
  }

  private void heading(Mixture mixture, MixtureCard card) {
    say(
        HEADING,
        ImmutableMap.of(
            "subject", card.subject().label(language),
            "id", card.subject().id().text(),
            "mixture", mixture.name().in(language),
            "key", mixture.key().toString()));
    if (mixture.standing() == Standing.ILLUSTRATIVE) {
      say(ILLUSTRATIVE, ImmutableMap.of());
    }
    if (card.invented()) {
      say(INVENTED, ImmutableMap.of());
    }
  }

  private void part(MixturePart part, MixtureLine line) {
    say(
        PART,
        ImmutableMap.of(
            "name", part.name().in(language),
            "part", part.id().text(),
            "weight", line.weight().toString()));
    for (MixedCard card : line.cards()) {
      String points = card.counted().map(PointsRange::toString).orElse("–");
      Template kind = card.counted().isPresent() ? MISSING : LEFT_OUT;
      say(
          card.total().isPresent() ? CARD : kind,
          ImmutableMap.of("period", card.period().toString(), "points", points));
    }
  }

  private void total(MixtureCard card) {
    String sum =
        card.lines().stream()
            .filter(MixtureLine::counts)
            .map(line -> line.weight() + " × " + mean(line))
            .collect(joining(" + "));
    String weights =
        card.lines().stream()
            .filter(MixtureLine::counts)
            .map(line -> line.weight().toString())
            .collect(joining(" + "));
    boolean isWhole = card.lines().stream().allMatch(MixtureLine::counts);
    String working = isWhole ? sum : "(" + sum + ") ÷ (" + weights + ")";
    text.append(
        TOTAL.fill(
            language, ImmutableMap.of("working", working, "total", card.total().toString())));
    card.rounding()
        .ifPresent(
            rounding ->
                text.append(
                    ROUNDED.fill(
                        language, ImmutableMap.of("places", Integer.toString(rounding.places())))));
    text.append('\n');
    if (card.isProvisional()) {
      say(OPEN, ImmutableMap.of());
    }
    card.grade()
        .ifPresent(line -> say(GRADE, ImmutableMap.of("grade", line.grade().name().in(language))));
    if (card.vetoed()) {
      say(VETOED, ImmutableMap.of());
    }
  }

  private static String mean(MixtureLine line) {
    String sum = line.counted().stream().map(PointsRange::toString).collect(joining(" + "));
    int count = line.counted().size();
    return count == 1 ? sum : "(" + sum + ") ÷ " + count;
  }

  private void say(Template template, ImmutableMap<String, String> values) {
    text.append(template.fill(language, values)).append('\n');
  }
}
