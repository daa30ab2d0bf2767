package org.chamberkit.sheet;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a row of a sheet. */
public enum SheetProblem implements ProblemCode {
  /** A row says of one without a place which it has, or of one with a place not which. */
  PLACE_AGAINST_PART(
      "Who is listed, in the reserve or beyond has a place that a number of candidates share, who is"
          + " excluded has none; the part here is \"{part}\".",
      "入围、递补和未入围者须有名次和同名次者数，不排名次者不得有；本行为“{part}”。",
      "Fill in place and sharers of a ranked row, or leave both cells empty in an excluded"
          + " one.",
      "请为有名次的行填写名次和同名次者数，不排名次的行两格留空。"),
  /** A label that no style prints. */
  LABEL_NOT_KNOWN(
      "\"{label}\" is not how a place is printed; known are 12, =39, 101-150 and 500X, and the same"
          + " with Chinese words around the numbers.",
      "“{label}”不是名次的写法，可用的有 12、=39、101-150、500X，以及第12名、并列第39名、第101-150名、500名以外。",
      "Leave the cell empty, for the place says it already, or write the label in one of"
          + " these ways.",
      "名次一栏已有名次的可将标注留空，否则请按所列写法填写。"),
  /** A label that is not printed for the place. */
  LABEL_AGAINST_PLACE(
      "The label \"{label}\" does not fit the part \"{part}\", place {place}, shared by {sharedBy}.",
      "名次标注“{label}”与本行不符：部分为“{part}”，名次为 {place}，同名次 {sharedBy} 个。",
      "Look which is right, the label or the place with its sharers, and correct the other.",
      "请核实标注与名次、同名次者数以何者为准，并更正另一处。");

  private final Template sentence;
  private final Template remedy;

  SheetProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
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
