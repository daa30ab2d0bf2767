package org.chamberkit.figure;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a definition of a figure, a catalogue or a plan of targets. */
public enum FigureProblem implements ProblemCode {
  /** A figure selects no kind of fact. */
  NO_FACT_KIND(
      "Figure \"{figure}\" must name at least one kind of fact.",
      "指标“{figure}”至少应选取一类事实记录。",
      "Name the kinds of fact that the figure counts.",
      "请写明该指标统计哪几类事实记录。"),
  /** A category counts no mark, so that no fact could ever be selected. */
  NO_MARK(
      "Figure \"{figure}\" must name at least one mark in the category \"{category}\".",
      "指标“{figure}”在类别“{category}”中至少应列出一个标记。",
      "Name the marks that count in this category, or leave the category out.",
      "请列出该类别下计入的标记，或删除该类别。"),
  /** A mean by days needs steps. */
  NO_FREQUENCY(
      "Figure \"{figure}\" is a mean by days and must say how often it is reported.",
      "指标“{figure}”按天数加权平均，必须注明报送频次。",
      "State how often the number is reported, such as quarterly.",
      "请注明报送频次，例如按季。"),
  /** A number of different things has no other operators. */
  THINGS_ARE_COUNTED(
      "Figure \"{figure}\" counts different things, so its operators are both \"sum\" and nothing is"
          + " expected.",
      "指标“{figure}”为去重计数，两种汇总方式都应为 sum，且不设报送频次。",
      "Set both operators to sum and delete the frequency; each thing counts once by" + " itself.",
      "请将两种汇总方式设为 sum 并删除报送频次，去重由程序完成。"),
  /** A balance counts what happened. */
  BALANCE_EXPECTS_NOTHING(
      "Figure \"{figure}\" is a balance of what came and went, so it cannot expect reports.",
      "指标“{figure}”为增减累计，不设报送频次。",
      "Delete the frequency, or take the last reported state instead of a balance.",
      "请删除报送频次，或改为取期末报送值。"),
  /** Reports are expected of a level, but not of federations. */
  LEVEL_OF_NO_FEDERATION(
      "Figure \"{figure}\" expects reports of a level, which only federations have.",
      "指标“{figure}”限定了报送单位的层级，而只有工商联才有层级。",
      "Delete the level, or let federations alone report the figure.",
      "请删除层级，或限定由工商联报送。"),
  /** The states of several days are added up. */
  STOCK_ADDED_UP(
      "Figure \"{figure}\" is a stock; the states of different days cannot be added up or counted.",
      "指标“{figure}”为存量，不同日期的存量不能相加或计数。",
      "Let the last state count over time, or call the figure a flow.",
      "请改为按时间取期末值，或将性质改为流量。"),
  /** A figure is broken down into parts that do not add up to it. */
  PARTS_DO_NOT_ADD_UP(
      "Figure \"{figure}\" cannot be broken down by categories, for its parts do not add up.",
      "指标“{figure}”的各部分不能相加，不可设分组。",
      "Delete the categories, or make one figure for each of them.",
      "请删除分组，或为每组另设一个指标。"),
  /** A figure of its kind is not computed like that. */
  METHOD_DOES_NOT_FIT_KIND(
      "Figure \"{figure}\" is of a kind that is computed by another method.",
      "指标“{figure}”的计算方法与其性质不符。",
      "Change the kind or the method: rates of coverage and completion are ratios, a"
          + " yearly mean is a mean per year, all others come from facts.",
      "请更改性质或计算方法：覆盖率、完成率用比率，年均用年均值，其余由事实记录汇总。"),
  /** Two figures have the same identifier. */
  DUPLICATE_FIGURE(
      "The identifier \"{figure}\" is used more than once in this catalogue.",
      "标识“{figure}”在本指标目录中重复使用。",
      Remedies.OWN_IDENTIFIER),
  /** A figure, rule or plan names a figure that the catalogue does not have. */
  UNKNOWN_FIGURE(
      "The catalogue has no figure \"{figure}\".",
      "指标目录中没有指标“{figure}”。",
      "Add the definition of the figure to the catalogue, or correct its identifier here.",
      "请在指标目录中补充该指标的定义，或更正此处的标识。"),
  /** A figure is computed from itself. */
  FIGURE_OF_ITSELF(
      "Figure \"{figure}\" is computed from itself: {way}.",
      "指标“{figure}”由自身计算得出：{way}。",
      "Take one figure out of the circle that the sentence shows.",
      "请从所示循环中去掉一个计算来源。"),
  /** A figure is a part of itself. */
  PART_OF_ITSELF(
      "Figure \"{figure}\" is a part of itself: {way}.",
      "指标“{figure}”成为自身的其中项：{way}。",
      "Delete the \"part of\" that leads back.",
      "请删除指回自身的其中项关系。"),
  /** A part is in another unit than its whole. */
  PART_OF_ANOTHER_UNIT(
      "Figure \"{figure}\" in \"{unit}\" cannot be a part of \"{whole}\" in \"{wholeUnit}\".",
      "指标“{figure}”的单位为“{unit}”，不能是单位为“{wholeUnit}”的“{whole}”的其中项。",
      "Give both the same unit; money is in yuan, and converted only where it is printed.",
      "请统一单位，金额一律以元计，印制时再换算。"),
  /** A yearly mean is in another unit than what it is the mean of. */
  MEAN_IN_ANOTHER_UNIT(
      "Figure \"{figure}\" in \"{unit}\" cannot be the mean of \"{whole}\" in \"{wholeUnit}\".",
      "指标“{figure}”的单位为“{unit}”，不能是单位为“{wholeUnit}”的“{whole}”的年均值。",
      "Give the mean the unit of its total.",
      "请将年均指标的单位改为与累计指标一致。"),
  /** A yearly mean of something that is no total. */
  MEAN_OF_NO_TOTAL(
      "Figure \"{figure}\" is a yearly mean of \"{of}\", which is no total over the period.",
      "指标“{figure}”是“{of}”的年均值，而“{of}”不是累计指标。",
      "Name a flow or a number of honours, of which a yearly mean makes sense.",
      "请改为流量或荣誉类指标，只有累计数才有年均值。"),
  /** A rule compares nothing. */
  RULE_WITHOUT_TERM(
      "The left side of rule \"{rule}\" must have at least one term.",
      "审核关系“{rule}”的左边至少应有一项。",
      "Name the figure that stands on the left, such as the whole in \"whole = sum of its"
          + " parts\".",
      "请填写左边的指标，例如“合计等于各分项之和”中的合计。"),
  /** Two rules have the same identifier. */
  DUPLICATE_FIGURE_RULE(
      "The identifier \"{rule}\" is used by more than one rule of this catalogue.",
      "标识“{rule}”在本指标目录的审核关系中重复使用。",
      Remedies.OWN_IDENTIFIER),
  /** A rule compares or adds figures of different units. */
  RULE_MIXES_UNITS(
      "Rule \"{rule}\" puts \"{figure}\" in \"{unit}\" beside \"{first}\" in \"{firstUnit}\".",
      "审核关系“{rule}”将单位为“{unit}”的“{figure}”与单位为“{firstUnit}”的“{first}”并列。",
      "Compare figures of one unit only; split the rule where units differ.",
      "审核关系只能比较同一单位的指标，单位不同的请分开设置。"),
  /** A plan gives an organization two targets. */
  DUPLICATE_TARGET(
      "Organization \"{organization}\" has more than one target in this plan.",
      "组织“{organization}”在本任务分解中有多个目标值。",
      "Keep one target for each organization; a change of the target is a new plan.",
      "每个组织只保留一个目标值，目标调整应另发任务分解。"),
  /** The targets of the parts do not come up to that of the whole. */
  TARGETS_FALL_SHORT(
      "The targets add up to {sum}, less than the target {whole} of \"{organization}\".",
      "各目标值合计 {sum}，少于“{organization}”的目标值 {whole}。",
      "Raise the targets below until they reach the whole, or lower the whole.",
      "请提高下级目标值直至达到总目标，或调低总目标。"),
  /** The targets of the parts go beyond that of the whole. */
  TARGETS_GO_BEYOND(
      Severity.WARNING,
      "The targets add up to {sum}, more than the target {whole} of \"{organization}\".",
      "各目标值合计 {sum}，多于“{organization}”的目标值 {whole}。",
      "Nothing need be done if a reserve is intended; else lower the targets below.",
      "如有意留有余量可不处理，否则请调低下级目标值。"),
  /** A target is in another unit than its figure. */
  TARGET_IN_ANOTHER_UNIT(
      "The targets are in \"{unit}\", but figure \"{figure}\" is in \"{figureUnit}\".",
      "目标值的单位为“{unit}”，而指标“{figure}”的单位为“{figureUnit}”。",
      "Convert the targets to the unit of the figure.",
      "请将目标值换算为指标的单位。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  FigureProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  FigureProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  FigureProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  FigureProblem(Severity severity, String english, String chinese, Template remedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  @Override
  public Severity severity() {
    return severity;
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
