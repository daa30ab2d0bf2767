package org.chamberkit.figure;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a definition of a figure, a catalogue or a plan of targets. */
public enum FigureProblem implements ProblemCode {
  /** A figure selects no kind of fact. */
  NO_FACT_KIND(
      "Figure \"{figure}\" must name at least one kind of fact.", "指标“{figure}”至少应选取一类事实记录。"),
  /** A category counts no mark, so that no fact could ever be selected. */
  NO_MARK(
      "Figure \"{figure}\" must name at least one mark in the category \"{category}\".",
      "指标“{figure}”在类别“{category}”中至少应列出一个标记。"),
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
  /** Reports are expected of a level, but not of federations. */
  LEVEL_OF_NO_FEDERATION(
      "Figure \"{figure}\" expects reports of a level, which only federations have.",
      "指标“{figure}”限定了报送单位的层级，而只有工商联才有层级。"),
  /** The states of several days are added up. */
  STOCK_ADDED_UP(
      "Figure \"{figure}\" is a stock; the states of different days cannot be added up or counted.",
      "指标“{figure}”为存量，不同日期的存量不能相加或计数。"),
  /** A figure is broken down into parts that do not add up to it. */
  PARTS_DO_NOT_ADD_UP(
      "Figure \"{figure}\" cannot be broken down by categories, for its parts do not add up.",
      "指标“{figure}”的各部分不能相加，不可设分组。"),
  /** A figure of its kind is not computed like that. */
  METHOD_DOES_NOT_FIT_KIND(
      "Figure \"{figure}\" is of a kind that is computed by another method.",
      "指标“{figure}”的计算方法与其性质不符。"),
  /** Two figures have the same identifier. */
  DUPLICATE_FIGURE(
      "The identifier \"{figure}\" is used more than once in this catalogue.",
      "标识“{figure}”在本指标目录中重复使用。"),
  /** A figure, rule or plan names a figure that the catalogue does not have. */
  UNKNOWN_FIGURE("The catalogue has no figure \"{figure}\".", "指标目录中没有指标“{figure}”。"),
  /** A figure is computed from itself. */
  FIGURE_OF_ITSELF(
      "Figure \"{figure}\" is computed from itself: {way}.", "指标“{figure}”由自身计算得出：{way}。"),
  /** A figure is a part of itself. */
  PART_OF_ITSELF("Figure \"{figure}\" is a part of itself: {way}.", "指标“{figure}”成为自身的其中项：{way}。"),
  /** A part is in another unit than its whole. */
  PART_OF_ANOTHER_UNIT(
      "Figure \"{figure}\" in \"{unit}\" cannot be a part of \"{whole}\" in \"{wholeUnit}\".",
      "指标“{figure}”的单位为“{unit}”，不能是单位为“{wholeUnit}”的“{whole}”的其中项。"),
  /** A yearly mean is in another unit than what it is the mean of. */
  MEAN_IN_ANOTHER_UNIT(
      "Figure \"{figure}\" in \"{unit}\" cannot be the mean of \"{whole}\" in \"{wholeUnit}\".",
      "指标“{figure}”的单位为“{unit}”，不能是单位为“{wholeUnit}”的“{whole}”的年均值。"),
  /** A yearly mean of something that is no total. */
  MEAN_OF_NO_TOTAL(
      "Figure \"{figure}\" is a yearly mean of \"{of}\", which is no total over the period.",
      "指标“{figure}”是“{of}”的年均值，而“{of}”不是累计指标。"),
  /** A rule compares nothing. */
  RULE_WITHOUT_TERM(
      "The left side of rule \"{rule}\" must have at least one term.", "审核关系“{rule}”的左边至少应有一项。"),
  /** Two rules have the same identifier. */
  DUPLICATE_FIGURE_RULE(
      "The identifier \"{rule}\" is used by more than one rule of this catalogue.",
      "标识“{rule}”在本指标目录的审核关系中重复使用。"),
  /** A rule compares or adds figures of different units. */
  RULE_MIXES_UNITS(
      "Rule \"{rule}\" puts \"{figure}\" in \"{unit}\" beside \"{first}\" in \"{firstUnit}\".",
      "审核关系“{rule}”将单位为“{unit}”的“{figure}”与单位为“{firstUnit}”的“{first}”并列。"),
  /** A plan gives an organization two targets. */
  DUPLICATE_TARGET(
      "Organization \"{organization}\" has more than one target in this plan.",
      "组织“{organization}”在本任务分解中有多个目标值。"),
  /** The targets of the parts do not come up to that of the whole. */
  TARGETS_FALL_SHORT(
      "The targets add up to {sum}, less than the target {whole} of \"{organization}\".",
      "各目标值合计 {sum}，少于“{organization}”的目标值 {whole}。"),
  /** The targets of the parts go beyond that of the whole. */
  TARGETS_GO_BEYOND(
      Severity.WARNING,
      "The targets add up to {sum}, more than the target {whole} of \"{organization}\".",
      "各目标值合计 {sum}，多于“{organization}”的目标值 {whole}。"),
  /** A target is in another unit than its figure. */
  TARGET_IN_ANOTHER_UNIT(
      "The targets are in \"{unit}\", but figure \"{figure}\" is in \"{figureUnit}\".",
      "目标值的单位为“{unit}”，而指标“{figure}”的单位为“{figureUnit}”。");

  private final Severity severity;
  private final Template sentence;

  FigureProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  FigureProblem(Severity severity, String english, String chinese) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
