package org.chamberkit.index;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a composite index, its table or its result. */
public enum IndexProblem implements ProblemCode {
  /** An index or a dimension has no parts. */
  NO_INDEX_PARTS(
      "\"{part}\" has no parts.",
      "“{part}”没有任何组成部分。",
      "List the parts that it is made of, or delete it.",
      "请列出其组成部分，否则请删除。"),
  /** Two parts of an index have the same identifier. */
  INDEX_PART_TWICE(
      "The identifier \"{part}\" is used more than once in this index.",
      "标识“{part}”在本指数中重复使用。",
      Remedies.OWN_IDENTIFIER),
  /** A part has a weight, but its parent does not weigh its parts. */
  WEIGHT_WITHOUT_EFFECT(
      "The weight {weight} of \"{part}\" has no effect, for the method \"{method}\" does not weigh.",
      "“{part}”的权重 {weight} 不起作用，因合成方法“{method}”不加权。",
      "Delete the weight, or choose a method that weighs.",
      "请删除该权重，或改用加权的合成方法。"),
  /** A mean that takes roots is rounded one way by itself and another by its stage. */
  ROUNDED_TWICE(
      "\"{part}\" would be rounded twice: its method and its stage declare different roundings.",
      "“{part}”将被修约两次：合成方法与所在环节规定的修约不同。",
      "Declare the rounding in one place only, at the method or at the stage.",
      "请只在合成方法或所在环节之一规定修约。"),
  /** A normalizer takes a mean or a deviation, but nothing says how it is rounded. */
  NO_PARAMETER_ROUNDING(
      "\"{part}\" takes a mean from the data, so the index must say how parameters are rounded.",
      "“{part}”须从数据中取平均值，指数必须规定参数如何修约。",
      "Add to the index how its parameters are rounded.",
      "请在指数中规定参数的修约方式。"),
  /** Places are to follow exact totals, but the method of the total rounds by itself. */
  NO_EXACT_TOTAL(
      "The method \"{method}\" has no exact total; rank on rounded totals, of more places if need"
          + " be.",
      "合成方法“{method}”没有精确的总值，请按修约值排名，必要时增加小数位数。",
      "Set the index to rank on rounded totals.",
      "请将指数设为按修约后的总值排名。"),
  /** A table lacks a column that an index needs. */
  MISSING_COLUMN(
      "The table has no column \"{column}\", which the index needs.",
      "数据表缺少指数所需的列“{column}”。",
      "Add the column to the table, or correct its name so that it is the identifier of"
          + " the indicator.",
      "请在数据表中增加该列，或将列名改为该指标的标识。"),
  /** Two columns of a table have the same identifier. */
  COLUMN_TWICE(
      "The column \"{column}\" stands more than once.",
      "列“{column}”重复出现。",
      "Delete one of the columns, or rename it if it holds something else.",
      "请删除其中一列，内容不同的请改名。"),
  /** Two units of a table have the same identifier. */
  UNIT_TWICE(
      "The unit \"{unit}\" stands more than once.",
      "评价单元“{unit}”重复出现。",
      "Keep one row for each unit; where the numbers differ, find out which is right.",
      "请每个单元只保留一行，数值不同的请核实以何者为准。"),
  /** A unit has more or fewer numbers than the table has columns. */
  NUMBERS_DO_NOT_FIT(
      "Unit \"{unit}\" must have a number for each of {columns} columns, but has {count}.",
      "评价单元“{unit}”应有 {columns} 列数值，现有 {count} 个。",
      "Give one entry for each column, in the order of the columns; a missing number is"
          + " stated as missing.",
      "请按列的顺序每列填一项，缺失的数值注明缺失。"),
  /** The number to divide by is 0, so that there is no quotient. */
  ZERO_DENOMINATOR(
      Severity.WARNING,
      "\"{denominator}\" of unit \"{unit}\" is 0, so \"{indicator}\" is missing.",
      "评价单元“{unit}”的“{denominator}”为 0，故“{indicator}”缺失。",
      "Check that the 0 is true and not an unknown number; if it is true, the unit has no"
          + " such ratio.",
      "请核实该 0 是否属实而非未知，属实则该单元没有此比率。"),
  /** The fitted normalizers are not those of the indicators of the index. */
  FITTED_DIFFERS(
      "The index has the indicators {indicators}, but parameters are given for {given}.",
      "指数的指标为 {indicators}，所给参数对应 {given}。",
      "Fit the index again on the table, and use the parameters with the index of the same"
          + " version.",
      "请用数据表重新拟合指数，参数须与同一版本的指数配套使用。"),
  /** Bounds are given for an indicator whose outliers stay, or none where they are moved. */
  CLIP_DIFFERS(
      "\"{indicator}\" must have a clip exactly if the index moves its outliers.",
      "“{indicator}”当且仅当指数调整其离群值时须有缩尾界限。",
      "Fit the index again, for its treatment of outliers was changed after the fitting.",
      "请重新拟合指数，其离群值处理在拟合之后有变动。"),
  /** A number that a result states is not the one that follows. */
  RESULT_DIFFERS(
      "\"{part}\" of unit \"{unit}\" is {follows}, but {stated} is stated.",
      "评价单元“{unit}”的“{part}”应为 {follows}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** The units of a result are not those of its table in the order of their places. */
  UNITS_DIFFER(
      "Here unit \"{unit}\" should stand, but it is \"{stated}\".",
      "此处应为评价单元“{unit}”，所载为“{stated}”。",
      "Keep the units in the order of the table, one result for each.",
      "请按数据表的顺序排列评价单元，每个单元一项结果。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  IndexProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  IndexProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  IndexProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  IndexProblem(Severity severity, String english, String chinese, Template remedy) {
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
