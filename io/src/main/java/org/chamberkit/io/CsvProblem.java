package org.chamberkit.io;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a table of comma-separated values. */
public enum CsvProblem implements ProblemCode {
  /** There is no heading. */
  TABLE_WITHOUT_HEADING(
      "The table has no first row with the names of its columns.",
      "表格缺少列名所在的首行。",
      "Put the names of the columns into the first row; the catalogue of columns is in the"
          + " description of the table.",
      "请在首行填写列名，可用列名见表格说明。"),
  /** A column that the table does not have. */
  HEADING_UNKNOWN(
      "The column \"{column}\" is not known here; known are {known}. No row was read.",
      "列“{column}”在此处未知，可用的有 {known}，未读取任何行。",
      "Correct the name of the column, or delete the column.",
      "请更正列名，或删除该列。"),
  /** Two columns that say the same. */
  HEADING_TWICE(
      "The column \"{column}\" says what another one says already. No row was read.",
      "列“{column}”与另一列重复，未读取任何行。",
      "Delete one of the two columns, or rename it.",
      "请删除其中一列，或改名。"),
  /** A column that must be there. */
  HEADING_MISSING(
      "The column \"{column}\" is missing. No row was read.",
      "缺少列“{column}”，未读取任何行。",
      "Add the column, also if most of its cells are empty.",
      "请补充该列，多数单元格为空也须保留。"),
  /** Bytes that are not GB18030, where that is asked for. */
  NOT_GB18030(
      "The text is not GB18030 from here on, which is the encoding asked for.",
      "自此处起不是所要求的 GB18030 编码。",
      "Read the table as UTF-8, or save it as GB18030 again.",
      "请按 UTF-8 读取，或重新另存为 GB18030。"),
  /** A unit in a heading that is none. */
  HEADING_UNIT_UNKNOWN(
      "The unit [{unit}] of a column is not known; known are 元, 万元, 亿元, 分, % and identifiers such"
          + " as attendances.",
      "列的单位 [{unit}] 未知，可用的有 元、万元、亿元、分、% 以及 attendances 之类的标识。",
      "Write one of the units shown in square brackets behind the name of the column, or none.",
      "请在列名后用方括号注明所列单位之一，或不注明。"),
  /** A character that the encoding of a table to be written does not have. */
  NOT_IN_ENCODING(
      "The text of the cell cannot be written in {encoding}, which has no character {character}.",
      "单元格的文本不能以 {encoding} 写出，该编码没有字符 {character}。",
      "Write the table as UTF-8, which has every character.",
      "请改以 UTF-8 写出，UTF-8 能表示所有字符。"),
  /** A unit of points that is another. */
  HEADING_UNIT_NOT_POINTS(
      "The column \"{column}\" holds points; its unit can only be 分, but is [{unit}]. No row was"
          + " read.",
      "列“{column}”为得分，单位只能是“分”，而所写为 [{unit}]，未读取任何行。",
      "Delete the unit behind the name of the column; points have no other.",
      "请删除列名后的单位，得分没有其他单位。"),
  /** A unit in the heading of a metric that is not the metric's. */
  HEADING_UNIT_DIFFERS(
      "The column counts in [{unit}], but the metric \"{metric}\" counts in {expected}. No row was"
          + " read.",
      "该列的单位为 [{unit}]，而指标“{metric}”的单位为 {expected}，未读取任何行。",
      "Write a unit of the metric into the heading, such as 万元 for yuan, and its numbers below.",
      "请在列名中注明该指标的单位（以 yuan 计的指标可写 元、万元、亿元），并按该单位填写。"),
  /** A heading of a metric that does not say for which period its values are. */
  HEADING_WITHOUT_PERIOD(
      "\"{period}\" is no period; write a year such as 2022, or the first and the last day such as"
          + " 2022-01-01/2022-06-30. No row was read.",
      "“{period}”不是期间，应写作年份（例如 2022）或首末两日（例如 2022-01-01/2022-06-30），未读取任何行。",
      "Correct the end of the heading; each period has a column of its own.",
      "请更正列名的末段；每个期间各占一列。"),
  /** A row with more or fewer cells than the heading. */
  CELLS_DO_NOT_FIT(
      "The row has {count} cells, the heading has {expected}.",
      "本行有 {count} 个单元格，首行有 {expected} 个。",
      "Look for a comma inside a cell that is not enclosed in quotation marks, or for a"
          + " broken line.",
      "请检查单元格内的逗号是否未加引号，或是否有断行。"),
  /** Quotation marks that do not enclose the whole of a cell. */
  BROKEN_QUOTES(
      "The quotation marks of the cell do not enclose it; within them one is written twice.",
      "单元格的引号不完整，引号内的引号应写两遍。",
      "Let a spreadsheet program write the table, or double each quotation mark inside the"
          + " cell.",
      "请用表格软件导出，或将单元格内的每个引号写两遍。"),
  /** A cell that is no number. */
  NOT_A_NUMBER_CELL(
      "\"{text}\" is not a number; write digits alone, with a point before a fraction.",
      "“{text}”不是数字，只能写半角数字，小数点用“.”，不加千位分隔符。",
      "Put the unit into the heading, and leave the cell empty where the number is not" + " known.",
      "单位请写在列名中，未知的请留空。"),
  /** A cell that is no number, and does not say what is known of it or why it is lacking. */
  NOT_A_READING_CELL(
      "\"{text}\" is not a number; write digits alone, an asterisk for each masked digit, a range such"
          + " as 1201..1299, or unknown, withheld or notApplicable.",
      "“{text}”不是数字，只能写半角数字；脱敏的数每位写一个“*”，大致的数写作 1201..1299，没有数的写 unknown（未知）、"
          + "withheld（不予公开）或 notApplicable（不适用）。",
      "Put the unit into the heading, and leave the cell empty where nothing is known of the number.",
      "单位请写在列名中，完全未知的请留空。"),
  /** A cell that is neither true nor false. */
  NOT_TRUE_OR_FALSE(
      "\"{text}\" is neither true nor false.",
      "“{text}”应写作 true 或 false。",
      "Write true or false in small letters, or leave the cell empty.",
      "请写小写的 true 或 false，未知的请留空。");

  private final Template sentence;
  private final Template remedy;

  CsvProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
