package org.chamberkit.evaluation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an evaluation. */
public enum EvaluationProblem implements ProblemCode {
  /** Two answers name the same item. */
  ANSWERED_TWICE(
      Severity.ERROR,
      "Item \"{item}\" is answered more than once.",
      "评分项“{item}”重复作答。",
      "Keep the answer that holds; several occurrences belong into one answer.",
      "请保留有效的一个答案，多次发生的事项应填在同一答案中。"),
  /** The evaluation was made for another rubric or another version. */
  OTHER_RUBRIC(
      Severity.ERROR,
      "This evaluation answers rubric \"{given}\", not \"{expected}\".",
      "本评价对应的评分细则是“{given}”，不是“{expected}”。",
      "Score the evaluation by the rubric and version that it names, or have it filled in"
          + " anew.",
      "请用该评价所载的评分细则和版本计分，或按本细则重新填报。"),
  /** The rubric is not in force on the last day of the period. */
  RUBRIC_NOT_IN_FORCE(
      Severity.ERROR,
      "Rubric \"{rubric}\" is in force for {validity}, not on the last day {day} of this period.",
      "评分细则“{rubric}”的有效期为 {validity}，不含本期间的最后一日 {day}。",
      "Use the version of the rubric that was in force on that day.",
      "请使用当日有效的评分细则版本。"),
  /** An answer or finding is about a rule that is not in force on the last day of the period. */
  RULE_NOT_IN_FORCE(
      Severity.WARNING,
      "\"{rule}\" is in force for {validity}, not on the last day {day} of this period; what is said of"
          + " it counts for nothing.",
      "“{rule}”的有效期为 {validity}，不含本期间的最后一日 {day}，所填内容不计。",
      "Delete what is said of it, or check whether the period is right.",
      "请删除相关内容，或核对评价期间是否有误。"),
  /** The evaluation is about other days than its round. */
  OTHER_PERIOD(
      Severity.ERROR,
      "This evaluation is about {given}, but the round is about {expected}.",
      "本评价的期间为 {given}，评价周期为 {expected}。",
      "Correct the period, or score it in the round of its own period.",
      "请更正期间，或放入相应期间的评价周期计分。"),
  /** The round belongs to another rubric or another version. */
  ROUND_OF_OTHER_RUBRIC(
      Severity.ERROR,
      "The round belongs to rubric \"{given}\", not to \"{expected}\".",
      "评价周期对应的评分细则是“{given}”，不是“{expected}”。",
      "Give the round of this rubric and version.",
      "请提供与本评分细则及版本对应的评价周期。"),
  /** A round states a reference value more than once. */
  REFERENCE_TWICE(
      Severity.ERROR,
      "The reference value \"{reference}\" is given more than once in this round.",
      "参照值“{reference}”在本评价周期中重复给出。",
      "Keep one value for each reference, as it was published.",
      "每个参照值只保留公布的一个。"),
  /** A rule compares with a reference value, but no round gives it. */
  MISSING_REFERENCE(
      Severity.ERROR,
      "Item \"{item}\" compares with the reference value \"{reference}\", which no round gives.",
      "评分项“{item}”须与参照值“{reference}”比较，但评价周期未给出该值。",
      "Add the reference value to the round, such as the mean of the province.",
      "请在评价周期中补充该参照值，例如全省平均值。"),
  /** A gate asks for a directory, but none is given. */
  MISSING_DIRECTORY(
      Severity.ERROR,
      "Gate \"{gate}\" asks who was in existence, so a directory must be given.",
      "准入条件“{gate}”须核实存续时间，必须提供名录。",
      "Give the directory of organizations, by --directory at the command line.",
      "请提供组织名录，命令行用 --directory。"),
  /** The directory does not have the subject. */
  UNKNOWN_SUBJECT(
      Severity.ERROR,
      "The directory does not have the organization \"{subject}\".",
      "名录中没有组织“{subject}”。",
      "Correct the identifier of the subject, or add the organization to the directory.",
      "请更正评价对象的标识，或在名录中补充该组织。"),
  /** The subject was dissolved before the period, or founded after it. */
  SUBJECT_NOT_IN_EXISTENCE(
      Severity.ERROR,
      "Organization \"{subject}\" was in existence for {existence}, on no day of {period}.",
      "组织“{subject}”的存续期为 {existence}，与评价期间 {period} 无任何重合。",
      "Check the founding and the dissolution in the directory; who did not exist in the"
          + " period is not evaluated.",
      "请核对名录中的成立和注销日期，期间内不存续的组织不参加评价。"),
  /** A subject is evaluated twice by the same rubric for the same period. */
  SUBJECT_TWICE(
      Severity.ERROR,
      "Subject \"{subject}\" is evaluated more than once in this input.",
      "评价对象“{subject}”在本次输入中被重复评价。",
      "Keep the evaluation that was approved, or merge those of several offices into a"
          + " dossier.",
      "请保留经审定的一份，多部门分别填报的请先合并为卷宗。"),
  /** A finding names a ground that no veto, gate or rule about grades of the rubric has. */
  UNKNOWN_GROUND(
      Severity.ERROR,
      "The rubric has nothing to be found by the name of \"{ground}\", but only: {known}.",
      "评分细则没有可认定的事项“{ground}”，可认定的仅有：{known}。",
      "Name a gate, veto or other matter of the rubric, as spelled there.",
      "请使用评分细则中的准入条件、一票否决等事项，写法一致。"),
  /** Two findings tell the contrary of one gate or condition. */
  FOUND_TWICE(
      Severity.ERROR,
      "There are findings about \"{ground}\" that contradict, so it is not clear which counts.",
      "关于“{ground}”的认定相互矛盾，无法确定以哪一项为准。",
      "Clear up which finding is right, and delete the other.",
      "请核实以哪一项认定为准，删除另一项。"),
  /** Nothing was found about a gate, so that it stays open. */
  MISSING_FINDING(
      Severity.WARNING,
      "Nothing is found about gate \"{gate}\", so it is open whether the subject is to be scored.",
      "准入条件“{gate}”尚无认定，是否应予计分待定。",
      "Add whether the gate is passed, and on what grounds.",
      "请补充是否符合该准入条件及依据。"),
  /** An item that must be answered is not. */
  ANSWER_REQUIRED(
      Severity.ERROR,
      "Item \"{item}\" is not answered, and the rubric scores no evaluation without it.",
      "评分项“{item}”未作答，按细则缺此项不予计分。",
      "Have the item answered and score the evaluation then.",
      "请补答该评分项后再计分。"),
  /** An answer names an item that the rubric does not have. */
  UNKNOWN_ITEM(
      Severity.ERROR,
      "The rubric has no item \"{item}\"; it has {known}.",
      "评分细则没有评分项“{item}”，只有 {known}。",
      "Correct the identifier of the item, or delete the answer; older versions of the"
          + " rubric may have other items.",
      "请更正评分项标识或删除该答案，旧版评分细则的评分项可能不同。"),
  /** An overriding gives points that the item cannot earn. */
  OVERRIDDEN_OUT_OF_RANGE(
      "Item \"{item}\" can earn {range} points, but it is overridden with {points}.",
      "评分项“{item}”可得分数为 {range} 分，改判为 {points} 分，超出该范围。",
      "Let the ruling give points within the range of the item.",
      "请在该评分项可得分数范围内改判。"),
  /** Another number was typed in than the figure of the item gives. */
  FIGURE_DIFFERS(
      Severity.WARNING,
      "The answer to item \"{item}\" was typed in as {typed}, but figure \"{figure}\" gives {number},"
          + " which counts.",
      "评分项“{item}”填报为 {typed}，指标“{figure}”的数值为 {number}，以指标为准。",
      "Find out whether a fact is missing or the form is wrong; the figure counts until"
          + " the facts are corrected.",
      "请核实是事实记录有漏还是填报有误，事实记录更正前以指标为准。"),
  /** The figure of an item is not known. */
  FIGURE_NOT_KNOWN(
      Severity.WARNING,
      "The figure of item \"{item}\" is not known: {figure}.",
      "评分项“{item}”的取数指标未知：{figure}。",
      "Have the missing reports sent in; until then the points are open.",
      "请补报所缺数据，补报前该项得分待定。"),
  /** The figure of an item was not computed for the subject and the period. */
  FIGURE_NOT_AT_HAND(
      Severity.WARNING,
      "Item \"{item}\" is answered by figure \"{figure}\", but there is none of \"{subject}\" for"
          + " {period}.",
      "评分项“{item}”由指标“{figure}”取数，但没有“{subject}”在 {period} 的指标值。",
      "Add the facts of this organization and period, or answer the item by hand.",
      "请补充该组织在此期间的事实记录，或直接填报该项答案。"),
  /** The figure of an item is a number that cannot be its answer. */
  FIGURE_DOES_NOT_FIT(
      "The figure of item \"{item}\" cannot be an answer of the kind \"{kind}\": {figure}.",
      "评分项“{item}”的取数指标不能作为“{kind}”类答案：{figure}。",
      "Look at the figure: a count must be whole and not negative, and a share needs both"
          + " of its parts.",
      "请核对该指标：数量须为非负整数，占比须有分子和分母。"),
  /** Another answer was typed in than a vote gives. */
  VOTE_DIFFERS(
      Severity.WARNING,
      "The answer to item \"{item}\" was typed in as {typed}, but the vote gives {vote}, which counts.",
      "评分项“{item}”填报为 {typed}，测评票的结果为 {vote}，以测评票为准。",
      "Delete the typed answer, or check the count of the vote.",
      "请删除填报的答案，或核对计票结果。"),
  /** The subject is none of those who were voted on. */
  NOT_VOTED_ON(
      Severity.WARNING,
      "\"{subject}\" was not voted on, so the vote does not answer its item \"{item}\".",
      "“{subject}”不是被测评对象，其评分项“{item}”不能由测评票取数。",
      "Add the subject to those voted on, or answer the item by hand.",
      "请将其列为被测评对象，或直接填报该项答案。"),
  /** A dossier has no file. */
  NO_FILES(
      "The dossier has no file.",
      "卷宗没有任何材料。",
      "Add the evaluations that make up the dossier.",
      "请加入构成卷宗的各份评价材料。"),
  /** A dossier has two files of the same source, or names one twice in its precedence. */
  FILE_TWICE(
      "The file \"{file}\" is given more than once here.",
      "材料“{file}”在此处重复给出。",
      Remedies.DELETE_REPETITION),
  /** A file belongs to another subject, rubric or period. */
  FILE_OF_OTHER(
      "The file \"{file}\" is not about \"{subject}\" by rubric \"{rubric}\" for {period}, like the"
          + " first one.",
      "材料“{file}”与第一份材料不同，不是“{subject}”依据“{rubric}”在 {period} 的评价。",
      "Take the file out, or correct its subject, rubric or period.",
      "请移出该材料，或更正其评价对象、评分细则或期间。"),
  /** Two files answer an item differently; that of the foremost counts. */
  FILES_DIFFER(
      Severity.WARNING,
      "Item \"{item}\" is answered as {answer} in the file \"{file}\", which counts, and as"
          + " {otherAnswer} in \"{other}\".",
      "评分项“{item}”在材料“{file}”中为 {answer}（以此为准），在“{other}”中为 {otherAnswer}。",
      "Ask the office whose answer does not count to check it.",
      "请未被采用的填报部门核对其答案。"),
  /** Two files answer an item differently, and none of them goes first. */
  FILES_CONFLICT(
      "Item \"{item}\" is answered as {answer} in the file \"{file}\" and as {otherAnswer} in"
          + " \"{other}\"; say whose answer counts.",
      "评分项“{item}”在材料“{file}”中为 {answer}，在“{other}”中为 {otherAnswer}，须指明以何者为准。",
      "State in the dossier which office counts for this item, or correct one answer.",
      "请在卷宗中指明该评分项以哪一部门为准，或更正其中一份。"),
  /** A perspective rates an item differently in two files. */
  RATED_DIFFERENTLY(
      "\"{perspective}\" rates item \"{item}\" as \"{mark}\" in the file \"{file}\", but as \"{before}\" in a"
          + " file before it.",
      "评价方“{perspective}”对评分项“{item}”在材料“{file}”中评为“{mark}”，在此前的材料中评为“{before}”。",
      "Keep the rating that this perspective handed in last.",
      "请保留该评价方最后提交的评定。"),
  /** Two files found the contrary about a ground; that of the foremost counts. */
  FINDINGS_DIFFER(
      Severity.WARNING,
      "\"{ground}\" was found by the file \"{file}\", which counts, to be otherwise ({reason}) than by"
          + " \"{other}\" ({otherReason}).",
      "事项“{ground}”在材料“{file}”中的认定（{reason}，以此为准）与“{other}”中的认定（{otherReason}）相反。",
      "Ask the office whose finding does not count to check it.",
      "请未被采用的认定部门复核。"),
  /** Two files found the contrary about a ground, and none of them goes first. */
  FINDINGS_CONFLICT(
      "\"{ground}\" was found by the file \"{file}\" to be otherwise ({reason}) than by \"{other}\""
          + " ({otherReason}); say whose finding counts.",
      "事项“{ground}”在材料“{file}”中的认定（{reason}）与“{other}”中的认定（{otherReason}）相反，须指明以何者为准。",
      "State in the dossier which office counts for this matter, or correct one finding.",
      "请在卷宗中指明该事项以哪一部门为准，或更正其中一项认定。"),
  /** An item has no answer, so that its points stay open. */
  MISSING_ANSWER(
      Severity.WARNING,
      "Item \"{item}\" is not answered; its points are open.",
      "评分项“{item}”未作答，其得分待定。",
      "Have the item answered; what is 0 or not applicable is stated as such.",
      "请补答该评分项，为零或不适用的须写明。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  EvaluationProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  EvaluationProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  EvaluationProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  EvaluationProblem(Severity severity, String english, String chinese, Template remedy) {
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
