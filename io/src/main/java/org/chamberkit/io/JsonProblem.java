package org.chamberkit.io;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a text that should be a JSON document of the library. */
public enum JsonProblem implements ProblemCode {
  /** The bytes are not UTF-8. */
  NOT_UTF8(
      "The text is not UTF-8 from here on; save the file as UTF-8.",
      "自此处起不是 UTF-8 编码，请将文件另存为 UTF-8。",
      "In a spreadsheet or editor choose \"Save as\" and the encoding UTF-8; do not edit the"
          + " file byte by byte.",
      "请在表格软件或编辑器中选择“另存为”，编码选 UTF-8。"),
  /** The bytes are a text in another encoding than UTF-8. */
  OTHER_ENCODING(
      "The text is not UTF-8 from here on; it looks like {encoding}. Save the file as UTF-8.",
      "自此处起不是 UTF-8 编码，看起来是 {encoding}。请将文件另存为 UTF-8。",
      "Save the file as UTF-8; a table in GB18030 can also be read as such, if asked for.",
      "请另存为 UTF-8；GB18030 编码的表格也可指定按 GB18030 读取。"),
  /** The bytes are a file of another kind. */
  OTHER_FILE_TYPE(
      "This is not a text but a file of the type {type}; nothing of it was read.",
      "这不是文本，而是 {type} 类型的文件，未读取任何内容。",
      "Open the file in its own program and export it as CSV or JSON; unpack an archive"
          + " first.",
      "请用相应软件打开后导出为 CSV 或 JSON，压缩包请先解压。"),
  /** A packed file ends too early. */
  GZIP_CUT_OFF(
      "The packed file (gzip) is cut off; all before this place was read.",
      "压缩文件（gzip）不完整，此处之前的内容已读取。",
      "Copy or download the file again; compare its size with the original.",
      "请重新复制或下载该文件，并与原文件核对大小。"),
  /** A packed file is damaged. */
  GZIP_DAMAGED(
      "The packed file (gzip) is damaged; all before this place was read, but may be wrong.",
      "压缩文件（gzip）已损坏，此处之前的内容已读取，但可能有误。",
      "Copy or download the file again, and do not use what was read of it.",
      "请重新复制或下载该文件，已读取的内容不要使用。"),
  /** Something follows the packed data of a file. */
  GZIP_TRAILING(
      "The packed file (gzip) has something behind its data that is not packed; it was not read.",
      "压缩文件（gzip）的数据之后还有未压缩的内容，未予读取。",
      "Unpack the file and look behind its end; pack it again without what was appended.",
      "请解压后检查末尾，去掉附加内容后重新压缩。"),
  /** A NUL byte, which no JSON text has. */
  NUL_BYTE(
      "There is a NUL byte here; this is not a JSON text.",
      "此处有空字节（NUL），这不是 JSON 文本。",
      "Get the file again from its source; NUL bytes come from a broken copy or from" + " UTF-16.",
      "请重新获取该文件，空字节多因复制损坏或编码为 UTF-16 所致。"),
  /** The text is not JSON from here on. */
  INVALID_JSON(
      "The text is not valid JSON here; reading stopped.",
      "此处不是合法的 JSON，读取到此为止。",
      "Look at this place for a comma, colon, bracket or quotation mark that is missing or"
          + " too many.",
      "请检查此处是否缺少或多出逗号、冒号、括号或引号。"),
  /** A byte order mark that does not stand at the very beginning. */
  MISPLACED_BYTE_ORDER_MARK(
      "There is a byte order mark here; it may only stand at the very beginning of a file.",
      "此处有字节顺序标记（BOM），它只能位于文件开头。",
      "Delete the mark; it often comes from joining two files.",
      "请删除该标记，多因拼接文件所致。"),
  /** A sign from a Chinese keyboard where JSON has an ASCII one. */
  FULL_WIDTH_SIGN(
      "The sign {sign} is full-width; outside of texts JSON has only half-width ones.",
      "符号 {sign} 是全角字符，文本之外只能使用半角字符。",
      "Switch the input method to half-width and type the sign again.",
      "请切换到半角输入后重新键入该符号。"),
  /** NaN or Infinity. */
  NOT_A_FINITE_NUMBER(
      "NaN and Infinity are not numbers; leave out what is not known.",
      "NaN 和 Infinity 不是数字，未知时请省略。",
      "Delete the attribute, or state that the value is unknown where the document has a"
          + " word for it.",
      "请删除该属性，文档可注明未知的请注明未知。"),
  /** The text ends within a value. */
  UNEXPECTED_END(
      "The text ends before the document is complete.",
      "文本在文档结束之前中断。",
      "Get the whole file again, or add the closing brackets that are missing.",
      "请重新获取完整文件，或补上缺少的右括号。"),
  /** There is nothing to read. */
  EMPTY_DOCUMENT(
      "There is no document here.",
      "此处没有任何内容。",
      "Check whether the right file was named and whether writing it failed.",
      "请核对文件名，并检查该文件是否未写成功。"),
  /** Something follows the document. */
  TRAILING_CONTENT(
      "The document ends before this; nothing may follow it.",
      "文档在此之前已经结束，其后不得再有内容。",
      "Put each document into a file of its own, or name the file .ndjson with one record"
          + " a line.",
      "请将各文档分别存为文件，或改为每行一条记录的 .ndjson 文件。"),
  /** The document does not begin with its format and version. */
  FORMAT_NOT_FIRST(
      "A document begins with \"format\" and \"version\".",
      "文档必须以“format”和“version”开头。",
      "Put both names before all others, as the examples of the documents show.",
      "请将这两个名称放在最前，可参照各文档的示例。"),
  /** The document is of another format than the one asked for. */
  OTHER_FORMAT(
      "The format is \"{given}\"; read is \"{expected}\".",
      "格式为“{given}”，应为“{expected}”。",
      "Give the file where its format belongs, or another file here.",
      "请将该文件用于其格式对应之处，或在此处改用其他文件。"),
  /** The document is of a version that this reader does not know. */
  UNKNOWN_VERSION(
      "Version {given} is not known here; read is version {expected}.",
      "版本 {given} 未知，可读取的是版本 {expected}。",
      "Use a release of the library that reads this version, or have the file written in"
          + " the one shown.",
      "请使用能读取该版本的程序，或请对方按所示版本导出。"),
  /** A name that the object does not have. */
  UNKNOWN_NAME(
      "The name \"{name}\" is not known here; known are {known}.",
      "名称“{name}”在此处未知，可用的有 {known}。",
      "Correct the spelling of the name, or delete the attribute with its value.",
      "请更正名称的拼写，或删除该属性及其值。"),
  /** A name that stands twice in an object. */
  DUPLICATE_NAME(
      "The name \"{name}\" stands more than once in this object.",
      "名称“{name}”在同一对象中重复出现。",
      "Keep the one whose value is right.",
      "请保留值正确的一个。"),
  /** A name that the object must have. */
  MISSING_NAME(
      "The attribute \"{name}\" is missing.",
      "缺少属性“{name}”。",
      "Add the attribute with its value.",
      "请补充该属性及其值。"),
  /** A value of the wrong JSON type. */
  WRONG_TYPE(
      "A value of the type {expected} belongs here, not of the type {given}.",
      "此处应为 {expected} 类型的值，不是 {given} 类型。",
      "Write numbers without quotation marks, texts with them, lists in square brackets.",
      "数字不加引号，文本加引号，列表用方括号。"),
  /** A null. */
  NULL_VALUE(
      "null is not a value; leave the attribute out.",
      "null 不是值，没有内容时请省略该属性。",
      "Delete the attribute, or enter its value.",
      "请删除该属性，或填写其值。"),
  /** A word that is not one of the known ones. */
  UNKNOWN_WORD(
      "The word \"{word}\" is not known here; known are {known}.",
      "“{word}”在此处未知，可用的有 {known}。",
      "Choose one of the words shown, in the same letters.",
      "请使用所列的词，大小写一致。"),
  /** An object that must have exactly one of several names has none or more. */
  ONE_NAME_NEEDED(
      "Exactly one of {known} belongs here, but there are {count}.",
      "此处必须且只能有 {known} 之一，现有 {count} 个。",
      "Keep the one that is meant, and delete the others.",
      "请保留所需的一个，删除其余。"),
  /** Half of a character that UTF-16 writes in two. */
  LONE_SURROGATE(
      "The text holds half of a character, {escape}.",
      "文本含有半个字符 {escape}。",
      "Type the character again; it was cut in two when the text was shortened.",
      "请重新键入该字符，多因截断文本所致。"),
  /** A character of a name that nobody sees or that turns the writing around. */
  INVISIBLE_CHARACTER(
      Severity.WARNING,
      "Character {position} of the name, {character}, is invisible or turns the direction of"
          + " writing; look whether it belongs there.",
      "名称的第 {position} 个字符 {character} 不可见或会改变书写方向，请核对。",
      "Delete the character if it came with copying; in names of some scripts it belongs"
          + " there.",
      "如为复制带入请删除，个别文字的名称中属正常。"),
  /** A text with nothing but blanks. */
  BLANK_TEXT(
      "The text must not be blank.",
      "文本不得为空白。",
      "Write the text, or delete the attribute where it is optional.",
      "请填写内容，可选的属性不用时删除。"),
  /** A text that has not the form of an interval. */
  NOT_AN_INTERVAL(
      "\"{text}\" is not an interval; it is written such as [0.85, 0.95), with .. for an open end.",
      "“{text}”不是区间，区间应写作 [0.85, 0.95) 的形式，开放端写作 ..。",
      "Use a square bracket for an end that belongs to it, a round one for an end that"
          + " does not, and a comma between.",
      "包含端点的一侧用方括号，不包含的用圆括号，中间用半角逗号。"),
  /** An identifier that has not the form of one. */
  NOT_AN_IDENTIFIER(
      "\"{text}\" is not an identifier: 1 to 64 ASCII letters, digits, hyphens, dots or low lines,"
          + " beginning with a letter or digit.",
      "“{text}”不是合法标识：须为 1 至 64 个英文字母、数字、连字符、点或下划线，以字母或数字开头。",
      "Use half-width letters and digits without spaces, and put Chinese into the name.",
      "请使用半角字母和数字，不含空格，中文请写在名称中。"),
  /** Something is listed twice where each counts once. */
  REPEATED_ELEMENT(
      "\"{text}\" is listed more than once.", "“{text}”重复列出。", Remedies.DELETE_REPETITION),
  /** A text that is not a day. */
  NOT_A_DAY(
      "\"{text}\" is not a day; write it as 2012-04-11.",
      "“{text}”不是日期，应写作 2012-04-11。",
      "Write year, month and day with hyphens and leading zeros; the day must exist in the"
          + " calendar.",
      "请以连字符分隔年月日，个位数补零，日期须真实存在。"),
  /** A number with a fraction where a whole number belongs, or a whole number too large. */
  NOT_A_WHOLE_NUMBER(
      "{number} is not a whole number of at most 18 digits.",
      "{number} 不是 18 位以内的整数。",
      "Write digits alone, without quotation marks, decimal places or separators.",
      "请只写数字，不加引号、小数和千位分隔符。"),
  /** A text that is not a JSON Pointer. */
  NOT_A_POINTER(
      "\"{text}\" is not a JSON Pointer; it begins with a slash or is empty.",
      "“{text}”不是 JSON 指针：应为空或以斜线开头。",
      "Begin with a slash and write a slash between the names, such as /units/0.",
      "请以斜线开头，各级名称以斜线分隔，例如 /units/0。"),
  /** The sentence of a problem is not the one of its code and arguments. */
  OTHER_SENTENCE(
      "The sentence is not the one of problem \"{code}\" with these arguments.",
      "句子与问题“{code}”及其参数不符。",
      Remedies.MAKE_ANEW),

  /** Too many records of a source are rejected. */
  TOO_MANY_REJECTED(
      "{rejected} of {framed} records are rejected, which is more than is put up with; reading"
          + " stopped.",
      "{framed} 条记录中有 {rejected} 条被拒绝，超过容许的数量，停止读取。",
      "Mend the problems told so far and read again; many of one kind often have one"
          + " cause, such as the encoding or a column.",
      "请更正已列出的问题后重新读取，同类问题较多时常有共同原因，例如编码或列错位。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  JsonProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  JsonProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  JsonProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  JsonProblem(Severity severity, String english, String chinese, Template remedy) {
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
