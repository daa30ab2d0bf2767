package org.chamberkit.figure;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a definition of a figure or a catalogue. */
public enum FigureProblem implements ProblemCode {
  /** A figure selects no kind of fact. */
  NO_FACT_KIND(
      "Figure \"{figure}\" must name at least one kind of fact.", "指标“{figure}”至少应选取一类事实记录。"),
  /** A mean by days needs steps. */
  NO_FREQUENCY(
      "Figure \"{figure}\" is a mean by days and must say how often it is reported.",
      "指标“{figure}”按天数加权平均，必须注明报送频次。"),
  /** A number of different things has no other operators. */
  THINGS_ARE_COUNTED(
      "Figure \"{figure}\" counts different things, so its operators are both \"sum\" and nothing is"
          + " expected.",
      "指标“{figure}”为去重计数，两种汇总方式都应为 sum，且不设报送频次。"),
  /** A balance counts what happened. */
  BALANCE_EXPECTS_NOTHING(
      "Figure \"{figure}\" is a balance of what came and went, so it cannot expect reports.",
      "指标“{figure}”为增减累计，不设报送频次。"),
  /** A figure of its kind is not computed like that. */
  METHOD_DOES_NOT_FIT_KIND(
      "Figure \"{figure}\" is of a kind that is computed by another method.",
      "指标“{figure}”的计算方法与其性质不符。"),
  /** Two figures have the same identifier. */
  DUPLICATE_FIGURE(
      "The identifier \"{figure}\" is used more than once in this catalogue.",
      "标识“{figure}”在本指标目录中重复使用。"),
  /** A figure names another that the catalogue does not have. */
  UNKNOWN_FIGURE("The catalogue has no figure \"{figure}\".", "指标目录中没有指标“{figure}”。"),
  /** A figure is computed from itself. */
  FIGURE_OF_ITSELF(
      "Figure \"{figure}\" is computed from itself: {way}.", "指标“{figure}”由自身计算得出：{way}。"),
  /** A part is in another unit than its whole. */
  PART_OF_ANOTHER_UNIT(
      "Figure \"{figure}\" in \"{unit}\" cannot be a part of \"{whole}\" in \"{wholeUnit}\".",
      "指标“{figure}”的单位为“{unit}”，不能是单位为“{wholeUnit}”的“{whole}”的其中项。");

  private final Template sentence;

  FigureProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
