package org.chamberkit.industry;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an industry or a table of size classes. */
public enum IndustryProblem implements ProblemCode {
  /** A text that should be an industry is neither a capital letter nor two digits. */
  NOT_AN_INDUSTRY_CODE(
      "\"{text}\" is not an industry code; it must be a capital letter or two digits.",
      "“{text}”不是行业代码，应为一个大写字母或两位数字。",
      "Write the section as a letter, such as C, or the division as two digits, such as 13.",
      "门类请写字母，例如 C；大类请写两位数字，例如 13。"),
  /** The standard does not have the section or division. */
  UNKNOWN_INDUSTRY(
      "GB/T 4754-2017 has no industry \"{text}\"; it has the sections A to T and the divisions 01"
          + " to 97.",
      "GB/T 4754-2017 没有行业“{text}”，门类为 A 至 T，大类为 01 至 97。",
      "Look the industry up in the table of GB/T 4754-2017; codes of the edition of 2011"
          + " must be converted.",
      "请查 GB/T 4754-2017，按 2011 年版填写的代码须先转换。"),
  /** A row of a size table has no bounds. */
  NO_SIZE_BOUNDS(
      "The size industry \"{industry}\" has no bounds; it needs at least one measure.",
      "划型行业“{industry}”没有指标下限，至少应有一项指标。",
      "Add the bounds of employees, revenue or assets from the statistical classification"
          + " of enterprise sizes.",
      "请按统计上大中小微型企业划分办法补充从业人员、营业收入或资产总额的下限。"),
  /** A row of a size table has the same measure twice. */
  SIZE_MEASURE_TWICE(
      "The size industry \"{industry}\" has the measure \"{measure}\" more than once.",
      "划型行业“{industry}”的指标“{measure}”重复出现。",
      "Keep one row of bounds for each measure.",
      "每项指标只保留一组下限。"),
  /** A bound of a class is not below that of the class above it, or not above 0. */
  SIZE_BOUNDS_ORDER(
      "The bounds of \"{measure}\" must fall from class to class and stay above 0, but are {large},"
          + " {medium} and {small}.",
      "指标“{measure}”的下限应逐档递减且大于 0，现为 {large}、{medium}、{small}。",
      "Enter the bounds from large to medium to small, each lower than the one before, all"
          + " in the same unit.",
      "请按大型、中型、小型的顺序填写递减的下限，单位一致。"),
  /** Two rows of a size table have the same identifier. */
  SIZE_INDUSTRY_TWICE(
      "The size industry \"{industry}\" stands more than once in this table.",
      "划型行业“{industry}”在本表中重复出现。",
      "Merge the two entries, or give the second its own industry.",
      "请合并两条记录，或将后者改为其他划型行业。"),
  /** Two rows of a size table hold the same division, and not only in part. */
  SIZE_DIVISION_TWICE(
      "The division {division} belongs to both size industries \"{first}\" and \"{second}\";"
          + " it can be shared only in part.",
      "行业大类 {division} 同时归入划型行业“{first}”和“{second}”，只能分别归入其中一部分。",
      "Keep the division with one of the two, or put it among what each holds in part"
          + " (partsOf).",
      "请只在一方保留该大类，或在双方都改列为部分归入（partsOf）。");

  private final Template sentence;
  private final Template remedy;

  IndustryProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
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
