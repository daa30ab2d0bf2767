package org.chamberkit.mixture;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a mixture of score cards, or with the cards that are mixed. */
public enum MixtureProblem implements ProblemCode {
  /** A part names no period. */
  NO_PERIODS("Part \"{part}\" names no period.", "组成部分“{part}”没有列出期间。"),
  /** The same card would count twice. */
  MIXED_TWICE(
      "The score card by \"{rubric}\" for {period} would count more than once.",
      "依据“{rubric}”、期间 {period} 的得分表将被重复计入。"),
  /** A missing card leaves the total open, but not between which points. */
  POSSIBLE_NOT_STATED(
      "While a card of part \"{part}\" is missing, the total is open, so the totals that the card can"
          + " have must be stated.",
      "组成部分“{part}”缺少得分表时总评待定，必须载明得分表总分的可能范围。"),
  /** Two parts have the same identifier. */
  MIXTURE_PART_TWICE("Part \"{part}\" is listed more than once.", "组成部分“{part}”重复列出。"),
  /** The weights of the parts do not add up to 1. */
  MIXTURE_WEIGHTS_DIFFER(
      "The weights of the parts add up to {sum}, not 1.", "各组成部分的权重合计为 {sum}，不是 1。"),
  /** An official mixture does not say where it was published. */
  MIXTURE_WITHOUT_SOURCE(
      "An official mixture must name its source, but \"{mixture}\" names none.",
      "正式的总评办法必须注明出处，“{mixture}”未注明。"),
  /** The mixture divides, but does not say how it rounds. */
  MIXTURE_WITHOUT_ROUNDING(
      "\"{mixture}\" takes a mean or leaves out what is missing, so it must say how it rounds.",
      "“{mixture}”须取平均或剔除缺失部分，必须规定如何修约。"),
  /** No cards were given. */
  NOTHING_TO_MIX(
      "None of the parts has a score card that counts, so there is no total.",
      "各组成部分均无可计入的得分表，无法得出总评。"),
  /** A card is about another subject than the first one. */
  CARD_OF_OTHER_SUBJECT(
      "This score card is about \"{subject}\", the first one about \"{first}\".",
      "本得分表的对象是“{subject}”，第一张的对象是“{first}”。"),
  /** A card counts in no part. */
  CARD_NOT_MIXED(
      "The score card by \"{rubric}\" for {period} counts in no part.",
      "依据“{rubric}”、期间 {period} 的得分表不属于任何组成部分。"),
  /** Two cards are by the same rubric for the same period. */
  CARD_GIVEN_TWICE(
      "The score card by \"{rubric}\" for {period} is given more than once.",
      "依据“{rubric}”、期间 {period} 的得分表重复给出。"),
  /** A card that must be there is not. */
  CARD_MISSING(
      "Part \"{part}\" has no total for {period}, without which there is no result.",
      "组成部分“{part}”缺少期间 {period} 的总分，不能得出总评。"),
  /** A card has a total that the part says it cannot have. */
  CARD_NOT_POSSIBLE(
      "The total {total} for {period} is not possible in part \"{part}\", which allows {possible}.",
      "期间 {period} 的总分 {total} 超出组成部分“{part}”载明的可能范围 {possible}。"),
  /** The total of a mixture card does not follow from its lines. */
  MIXTURE_DIFFERS(
      "The parts come to {sum}, but {stated} is stated.", "各组成部分合成为 {sum}，所载为 {stated}。"),
  /** A line says that a card counts other points than it has. */
  MIXED_DIFFERENTLY(
      "The card of part \"{part}\" for {period} has {total}, but {counted} is counted.",
      "组成部分“{part}”期间 {period} 的得分表总分为 {total}，计入的却是 {counted}。");

  private final Template sentence;

  MixtureProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
