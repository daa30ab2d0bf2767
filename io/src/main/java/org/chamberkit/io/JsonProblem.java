package org.chamberkit.io;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a text that should be a JSON document of the library. */
public enum JsonProblem implements ProblemCode {
  /** The bytes are not UTF-8. */
  NOT_UTF8(
      "The text is not UTF-8 from here on; save the file as UTF-8.",
      "自此处起不是 UTF-8 编码，请将文件另存为 UTF-8。"),
  /** A NUL byte, which no JSON text has. */
  NUL_BYTE("There is a NUL byte here; this is not a JSON text.", "此处有空字节（NUL），这不是 JSON 文本。"),
  /** The text is not JSON from here on. */
  INVALID_JSON("The text is not valid JSON here; reading stopped.", "此处不是合法的 JSON，读取到此为止。"),
  /** The text ends within a value. */
  UNEXPECTED_END("The text ends before the document is complete.", "文本在文档结束之前中断。"),
  /** There is nothing to read. */
  EMPTY_DOCUMENT("There is no document here.", "此处没有任何内容。"),
  /** Something follows the document. */
  TRAILING_CONTENT("The document ends before this; nothing may follow it.", "文档在此之前已经结束，其后不得再有内容。"),
  /** A limit of the reader is exceeded. */
  LIMIT_EXCEEDED(
      "Too large: at most depth {depth}, text {text}, name {name} and number {number} characters,"
          + " document {document} and record {record} bytes.",
      "超出限制：嵌套 {depth} 层，文本 {text} 字符，名称 {name} 字符，数字 {number} 字符，"
          + "文档 {document} 字节，记录 {record} 字节。"),
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
      "句子与问题“{code}”及其参数不符。");

  private final Template sentence;

  JsonProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
