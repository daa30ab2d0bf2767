package org.chamberkit.mixture;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a mixture of score cards, or with the cards that are mixed. */
public enum MixtureProblem implements ProblemCode {
  /** A part names no period. */
  NO_PERIODS(
      "Part \"{part}\" names no period.",
      "组成部分“{part}”没有列出期间。",
      "List the periods whose score cards count in this part.",
      "请列出该部分计入哪些期间的得分表。"),
  /** The same card would count twice. */
  MIXED_TWICE(
      "The score card by \"{rubric}\" for {period} would count more than once.",
      "依据“{rubric}”、期间 {period} 的得分表将被重复计入。",
      "Let the card count in one part only.",
      "该得分表只计入一个组成部分。"),
  /** A missing card leaves the total open, but not between which points. */
  POSSIBLE_NOT_STATED(
      "While a card of part \"{part}\" is missing, the total is open, so the totals that the card can"
          + " have must be stated.",
      "组成部分“{part}”缺少得分表时总评待定，必须载明得分表总分的可能范围。",
      "State the fewest and the most points of a card, or choose another rule for missing"
          + " cards.",
      "请载明得分表总分的最低和最高分，或对缺失另作规定。"),
  /** Two parts have the same identifier. */
  MIXTURE_PART_TWICE(
      "Part \"{part}\" is listed more than once.", "组成部分“{part}”重复列出。", Remedies.OWN_IDENTIFIER),
  /** The weights of the parts do not add up to 1. */
  MIXTURE_WEIGHTS_DIFFER(
      "The weights of the parts add up to {sum}, not 1.",
      "各组成部分的权重合计为 {sum}，不是 1。",
      "Correct the weights of the parts, such as 0.4 and 0.6.",
      "请更正各部分权重使合计为 1，例如四成和六成。"),
  /** An official mixture does not say where it was published. */
  MIXTURE_WITHOUT_SOURCE(
      "An official mixture must name its source, but \"{mixture}\" names none.",
      "正式的总评办法必须注明出处，“{mixture}”未注明。",
      "Add title and number of the document that orders the mixture, or do not call it"
          + " official.",
      "请注明规定该总评办法的文件标题和文号，非正式的请勿标为正式。"),
  /** The mixture divides, but does not say how it rounds. */
  MIXTURE_WITHOUT_ROUNDING(
      "\"{mixture}\" takes a mean or leaves out what is missing, so it must say how it rounds.",
      "“{mixture}”须取平均或剔除缺失部分，必须规定如何修约。",
      "Add the number of decimal places and the rounding to the mixture.",
      "请在总评办法中规定小数位数和修约方式。"),
  /** No cards were given. */
  NOTHING_TO_MIX(
      "None of the parts has a score card that counts, so there is no total.",
      "各组成部分均无可计入的得分表，无法得出总评。",
      "Give at least one score card of the rubrics and periods that the mixture names.",
      "请至少提供一张总评办法所列细则和期间的得分表。"),
  /** A card is about another subject than the first one. */
  CARD_OF_OTHER_SUBJECT(
      "This score card is about \"{subject}\", the first one about \"{first}\".",
      "本得分表的对象是“{subject}”，第一张的对象是“{first}”。",
      "Give the score cards of one subject at a time.",
      "请每次只提供同一对象的得分表。"),
  /** A card counts in no part. */
  CARD_NOT_MIXED(
      "The score card by \"{rubric}\" for {period} counts in no part.",
      "依据“{rubric}”、期间 {period} 的得分表不属于任何组成部分。",
      "Take the card out, or add its rubric and period to a part.",
      "请移出该得分表，或将其细则和期间列入某一组成部分。"),
  /** Two cards are by the same rubric for the same period. */
  CARD_GIVEN_TWICE(
      "The score card by \"{rubric}\" for {period} is given more than once.",
      "依据“{rubric}”、期间 {period} 的得分表重复给出。",
      "Give the last version of the card alone.",
      "请只提供该得分表的最后一版。"),
  /** A card that must be there is not. */
  CARD_MISSING(
      "Part \"{part}\" has no total for {period}, without which there is no result.",
      "组成部分“{part}”缺少期间 {period} 的总分，不能得出总评。",
      "Give the score card of the period, and make sure that its total is settled.",
      "请提供该期间的得分表，其总分须已确定。"),
  /** A card has a total that the part says it cannot have. */
  CARD_NOT_POSSIBLE(
      "The total {total} for {period} is not possible in part \"{part}\", which allows {possible}.",
      "期间 {period} 的总分 {total} 超出组成部分“{part}”载明的可能范围 {possible}。",
      "Correct the range stated in the part, or check whether the card is by the right"
          + " rubric.",
      "请更正组成部分载明的范围，或核对得分表所依据的细则。"),
  /** The total of a mixture card does not follow from its lines. */
  MIXTURE_DIFFERS(
      "The parts come to {sum}, but {stated} is stated.",
      "各组成部分合成为 {sum}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A line says that a card counts other points than it has. */
  MIXED_DIFFERENTLY(
      "The card of part \"{part}\" for {period} has {total}, but {counted} is counted.",
      "组成部分“{part}”期间 {period} 的得分表总分为 {total}，计入的却是 {counted}。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  MixtureProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  MixtureProblem(String english, String chinese, Template remedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }
}
