package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** What the commands say of themselves. */
enum Sentence {
  SUMMARY(
      "Read {read}, accepted {accepted}, rejected {rejected}.",
      "共读取 {read} 条，接受 {accepted} 条，拒绝 {rejected} 条。"),
  FILE("file", "文件"),
  READ("read", "读取"),
  ACCEPTED("accepted", "接受"),
  REJECTED("rejected", "拒绝"),
  FORM_ONLY(
      "With this rubric and what was given beside it nothing can be scored; the evaluations were"
          + " checked for their form alone.",
      "按所给评分细则及随附材料无法计分；仅检查了评价的格式。"),
  NO_COHORT(
      "Places and means rest on everybody, so nobody is scored while an evaluation is refused.",
      "位次和均值取决于全体参评对象，有评价被拒绝时不予计分。"),
  COHORT_HAS_ROUND("--cohort holds the round; leave out --round.", "--cohort 已含评价周期，不得再给 --round。"),
  NEEDS_RUBRIC(
      "Only with --rubric are evaluations checked against what else was given.",
      "须给出 --rubric，方可按其他所给材料检查评价。"),
  FACTS_UNUSED("Nothing asked for a figure, so the facts were not used.", "没有取用任何指标，事实记录未被使用。"),
  OF_FACTS("Of the facts: {summary}", "事实记录：{summary}"),
  FACTS_NEED_DIRECTORY("--facts needs --directory.", "--facts 须与 --directory 同用。"),
  NEEDS_FACTS(
      "--definitions and --known-on need --facts.", "--definitions 和 --known-on 须与 --facts 同用。"),
  GAZETTEER_NEEDS_DAY("--gazetteer and --on belong together.", "--gazetteer 与 --on 须同时给出。"),
  ENCODING_NEEDS_TABLE(
      "--encoding needs a table, a file whose name ends in .csv.",
      "--encoding 须与表格（文件名以 .csv 结尾）同用。"),
  NO_TABLE(
      "This command writes no table; give --output a name that does not end in .csv.",
      "此命令不能写出表格，--output 的文件名不得以 .csv 结尾。"),
  STRICT("There are errors, so that by --strict there is no result.", "存在错误，按 --strict 不给出结果。"),
  NO_SUBJECT("No evaluation that was accepted has the subject \"{id}\".", "已接受的评价中没有评价对象“{id}”。"),
  NOT_MIXED("There is no total of \"{id}\".", "没有“{id}”的总评。"),
  NO_FIGURE(
      "No figure \"{id}\" of the highest organizations stands on facts of this period.",
      "最上级组织在该时期没有以事实记录为依据的指标“{id}”。"),
  PERIOD_TURNED("--from must not be later than --to.", "--from 不得晚于 --to。"),
  NO_CANDIDATE(
      "No candidate or score card that was accepted is of \"{id}\".", "已接受的参评对象或得分表中没有“{id}”。"),
  NOT_A_LIST(
      "{file}: This is a document of the format {format}; what is needed is an edition, a"
          + " publication, or the edition of a programme.",
      "{file}：此文件的格式为 {format}，此处须为一期榜单、榜单发布记录或一期项目榜单。"),
  OTHER_LIST(
      "{file}: Say by --list which list is meant; here there is {known}.",
      "{file}：请用 --list 指明榜单；此文件中有：{known}。"),
  NO_LIST("There is no list \"{list}\"; there is {known}.", "没有榜单“{list}”，现有：{known}。"),
  NO_APPLICANT("There is no applicant \"{id}\".", "没有申报企业“{id}”。"),
  EDITION_NEEDED(
      "--edition is needed where --previous is given more than once.",
      "多次给出 --previous 时，须用 --edition 注明本期期次。"),
  REPORT_BLANK("--report must not be blank; leave it out.", "--report 不能为空白，可省略。"),
  PERSISTENCE_RANGE(
      "--persistence must lie between 0 and 1, both excluded.", "--persistence 须大于 0 且小于 1。"),
  DEPTH_RANGE("--depth must be 1 or more.", "--depth 不得小于 1。"),
  VERIFIED(
      "{equal} of {all} lines agree with what comes from the inputs.",
      "共 {all} 行，与由输入重新计算的结果一致的有 {equal} 行。"),
  DIFFERS(
      "Record {record} differs at {pointer}: {published} was published, {again} comes from the"
          + " inputs.",
      "第 {record} 条的 {pointer} 不一致：公布为 {published}，重新计算为 {again}。"),
  NOT_FROM_INPUTS(
      "Record {record} does not come from the inputs: {key}.", "第 {record} 条无法由输入得出：{key}。"),
  NOT_PUBLISHED("This comes from the inputs, but was not published: {key}.", "由输入得出但未公布：{key}。"),
  NOT_REMADE(
      "{file} holds something that cannot be made again; what can be is of the formats {formats}.",
      "{file} 含有不能重新计算的内容，可重新计算的格式有：{formats}。"),
  INPUT_LACKING(
      "The inputs lack a document of the format {format}, of which the results are made.",
      "输入中缺少计算结果所需的 {format} 格式文件。"),
  INPUT_TWICE(
      "The inputs hold several documents of the format {format}, where one is needed.",
      "输入中有多个 {format} 格式文件，此处只需一个。"),
  STANDARD_INPUT_TWICE("Standard input can be read only once.", "标准输入只能读取一次。"),
  PROBLEMS_NEED_FILE(
      "--problems needs the name of a file; \"-\" is for --output.",
      "--problems 须指定文件名；“-”仅用于 --output。"),
  OUTPUT_MIXED(
      "--explain or --trace and --output - would both write to standard output.",
      "--explain 或 --trace 与 --output - 不能同时写到标准输出。"),
  FILE_TWICE("No file can be both read and written, or written twice.", "同一文件不得既读又写，也不得写两次。"),
  NO_FILE("There is no such file.", "文件不存在。"),
  NO_DIRECTORY("There is no such directory to write to.", "要写入的目录不存在。"),
  IS_DIRECTORY("This is a directory, not a file.", "这是目录，不是文件。"),
  NO_ACCESS("Access to this file is denied.", "无权访问此文件。"),
  NOT_READ("Reading failed: {reason}.", "读取失败：{reason}。"),
  NOT_WRITTEN("Writing failed: {reason}.", "写入失败：{reason}。");

  private final Template template;

  Sentence(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return in(language, ImmutableMap.of());
  }

  String in(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
