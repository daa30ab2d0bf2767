package org.chamberkit.io;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a text that should be a JSON document of the library. */
public enum JsonProblem implements ProblemCode {
  /** The bytes are not UTF-8. */
  NOT_UTF8(
      "The text is not UTF-8 from here on; save the file as UTF-8.",
      "自此处起不是 UTF-8 编码，请将文件另存为 UTF-8。"),
  /** The bytes are a text in another encoding than UTF-8. */
  OTHER_ENCODING(
      "The text is not UTF-8 from here on; it looks like {encoding}. Save the file as UTF-8.",
      "自此处起不是 UTF-8 编码，看起来是 {encoding}。请将文件另存为 UTF-8。"),
  /** The bytes are a file of another kind. */
  OTHER_FILE_TYPE(
      "This is not a text but a file of the type {type}; nothing of it was read.",
      "这不是文本，而是 {type} 类型的文件，未读取任何内容。"),
  /** A packed file ends too early. */
  GZIP_CUT_OFF(
      "The packed file (gzip) is cut off; all before this place was read.",
      "压缩文件（gzip）不完整，此处之前的内容已读取。"),
  /** A packed file is damaged. */
  GZIP_DAMAGED(
      "The packed file (gzip) is damaged; all before this place was read, but may be wrong.",
      "压缩文件（gzip）已损坏，此处之前的内容已读取，但可能有误。"),
  /** Something follows the packed data of a file. */
  GZIP_TRAILING(
      "The packed file (gzip) has something behind its data that is not packed; it was not read.",
      "压缩文件（gzip）的数据之后还有未压缩的内容，未予读取。"),
  /** A NUL byte, which no JSON text has. */
  NUL_BYTE("There is a NUL byte here; this is not a JSON text.", "此处有空字节（NUL），这不是 JSON 文本。"),
  /** The text is not JSON from here on. */
  INVALID_JSON("The text is not valid JSON here; reading stopped.", "此处不是合法的 JSON，读取到此为止。"),
  /** A byte order mark that does not stand at the very beginning. */
  MISPLACED_BYTE_ORDER_MARK(
      "There is a byte order mark here; it may only stand at the very beginning of a file.",
      "此处有字节顺序标记（BOM），它只能位于文件开头。"),
  /** A sign from a Chinese keyboard where JSON has an ASCII one. */
  FULL_WIDTH_SIGN(
      "The sign {sign} is full-width; outside of texts JSON has only half-width ones.",
      "符号 {sign} 是全角字符，文本之外只能使用半角字符。"),
  /** NaN or Infinity. */
  NOT_A_FINITE_NUMBER(
      "NaN and Infinity are not numbers; leave out what is not known.",
      "NaN 和 Infinity 不是数字，未知时请省略。"),
  /** The text ends within a value. */
  UNEXPECTED_END("The text ends before the document is complete.", "文本在文档结束之前中断。"),
  /** There is nothing to read. */
  EMPTY_DOCUMENT("There is no document here.", "此处没有任何内容。"),
  /** Something follows the document. */
  TRAILING_CONTENT("The document ends before this; nothing may follow it.", "文档在此之前已经结束，其后不得再有内容。"),
  /** The document does not begin with its format and version. */
  FORMAT_NOT_FIRST(
      "A document begins with \"format\" and \"version\".", "文档必须以“format”和“version”开头。"),
  /** The document is of another format than the one asked for. */
  OTHER_FORMAT(
      "The format is \"{given}\"; read is \"{expected}\".", "格式为“{given}”，应为“{expected}”。"),
  /** The document is of a version that this reader does not know. */
  UNKNOWN_VERSION(
      "Version {given} is not known here; read is version {expected}.",
      "版本 {given} 未知，可读取的是版本 {expected}。"),
  /** A name that the object does not have. */
  UNKNOWN_NAME(
      "The name \"{name}\" is not known here; known are {known}.", "名称“{name}”在此处未知，可用的有 {known}。"),
  /** A name that stands twice in an object. */
  DUPLICATE_NAME(
      "The name \"{name}\" stands more than once in this object.", "名称“{name}”在同一对象中重复出现。"),
  /** A name that the object must have. */
  MISSING_NAME("The attribute \"{name}\" is missing.", "缺少属性“{name}”。"),
  /** A value of the wrong JSON type. */
  WRONG_TYPE(
      "A value of the type {expected} belongs here, not of the type {given}.",
      "此处应为 {expected} 类型的值，不是 {given} 类型。"),
  /** A null. */
  NULL_VALUE("null is not a value; leave the attribute out.", "null 不是值，没有内容时请省略该属性。"),
  /** A word that is not one of the known ones. */
  UNKNOWN_WORD(
      "The word \"{word}\" is not known here; known are {known}.", "“{word}”在此处未知，可用的有 {known}。"),
  /** An object that must have exactly one of several names has none or more. */
  ONE_NAME_NEEDED(
      "Exactly one of {known} belongs here, but there are {count}.",
      "此处必须且只能有 {known} 之一，现有 {count} 个。"),
  /** Half of a character that UTF-16 writes in two. */
  LONE_SURROGATE("The text holds half of a character, {escape}.", "文本含有半个字符 {escape}。"),
  /** A character of a name that nobody sees or that turns the writing around. */
  INVISIBLE_CHARACTER(
      Severity.WARNING,
      "Character {position} of the name, {character}, is invisible or turns the direction of"
          + " writing; look whether it belongs there.",
      "名称的第 {position} 个字符 {character} 不可见或会改变书写方向，请核对。"),
  /** A text with nothing but blanks. */
  BLANK_TEXT("The text must not be blank.", "文本不得为空白。"),
  /** A text that has not the form of an interval. */
  NOT_AN_INTERVAL(
      "\"{text}\" is not an interval; it is written such as [0.85, 0.95), with .. for an open end.",
      "“{text}”不是区间，区间应写作 [0.85, 0.95) 的形式，开放端写作 ..。"),
  /** An identifier that has not the form of one. */
  NOT_AN_IDENTIFIER(
      "\"{text}\" is not an identifier: 1 to 64 ASCII letters, digits, hyphens, dots or low lines,"
          + " beginning with a letter or digit.",
      "“{text}”不是合法标识：须为 1 至 64 个英文字母、数字、连字符、点或下划线，以字母或数字开头。"),
  /** Something is listed twice where each counts once. */
  REPEATED_ELEMENT("\"{text}\" is listed more than once.", "“{text}”重复列出。"),
  /** A text that is not a day. */
  NOT_A_DAY("\"{text}\" is not a day; write it as 2012-04-11.", "“{text}”不是日期，应写作 2012-04-11。"),
  /** A number with a fraction where a whole number belongs, or a whole number too large. */
  NOT_A_WHOLE_NUMBER(
      "{number} is not a whole number of at most 18 digits.", "{number} 不是 18 位以内的整数。"),
  /** A text that is not a JSON Pointer. */
  NOT_A_POINTER(
      "\"{text}\" is not a JSON Pointer; it begins with a slash or is empty.",
      "“{text}”不是 JSON 指针：应为空或以斜线开头。"),
  /** The sentence of a problem is not the one of its code and arguments. */
  OTHER_SENTENCE(
      "The sentence is not the one of problem \"{code}\" with these arguments.",
      "句子与问题“{code}”及其参数不符。"),

  /** Too many records of a source are rejected. */
  TOO_MANY_REJECTED(
      "{rejected} of {framed} records are rejected, which is more than is put up with; reading"
          + " stopped.",
      "{framed} 条记录中有 {rejected} 条被拒绝，超过容许的数量，停止读取。");

  private final Severity severity;
  private final Template sentence;

  JsonProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  JsonProblem(Severity severity, String english, String chinese) {
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
