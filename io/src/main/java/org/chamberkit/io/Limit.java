package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/**
 * How large a text and its parts may be (读取限制). Each limit can be set in {@link Limits}; going
 * beyond it is a problem of its own name, so that the message tells which one it was.
 */
public enum Limit implements ProblemCode {
  /** Bytes of a document that is read as a whole, unpacked: 64 MiB. */
  DOCUMENT_LIMIT(
      64 * 1024 * 1024,
      "The document has more than {most} bytes, which is the limit here.",
      "文档超过 {most} 字节的上限。",
      "Split the document or use a stream with one record a line; a program can raise the"
          + " limit.",
      "请拆分文档或改用每行一条记录的数据流，程序可调高该上限。"),
  /** Bytes of one record of a stream, unpacked: 1 MiB. */
  RECORD_LIMIT(
      1024 * 1024,
      "The record has more than {most} bytes, which is the limit here; the next one is read.",
      "本条记录超过 {most} 字节的上限，继续读取下一条。",
      "Check whether a line end is missing; a program can raise the limit.",
      "请检查是否缺少换行，程序可调高该上限。"),
  /** How deep objects and arrays lie within each other: 64. */
  DEPTH_LIMIT(
      64,
      "Objects and arrays lie more than {most} deep within each other, which is the limit here;"
          + " reading stopped.",
      "对象和数组的嵌套超过 {most} 层的上限，读取到此为止。",
      "Check the brackets; no document of the library lies that deep.",
      "请检查括号，正常文档不会嵌套到这种程度。"),
  /** UTF-16 units of a string: 65,536. */
  TEXT_LIMIT(
      65_536,
      "The text has more than {most} characters, which is the limit here.",
      "文本超过 {most} 个字符的上限。",
      "Shorten the text and refer to a file; check whether a closing quotation mark is"
          + " missing.",
      "请缩短文本或改为引用附件，并检查是否缺少右引号。"),
  /** UTF-16 units of a name in an object: 256. */
  NAME_LIMIT(
      256,
      "The name of an attribute has more than {most} characters, which is the limit here.",
      "属性名称超过 {most} 个字符的上限。",
      "Check whether a quotation mark is missing; names of the documents are short.",
      "请检查是否缺少引号，文档中的属性名称都不长。"),
  /** Characters of a number: 128. */
  NUMBER_LIMIT(
      128,
      "The number has more than {most} characters, which is the limit here.",
      "数字超过 {most} 个字符的上限。",
      "Round the number; 18 digits are kept at most.",
      "请修约该数，最多保留 18 位数字。"),
  /** The exponent of a number, up or down: 64. */
  EXPONENT_LIMIT(
      64,
      "The exponent of the number is beyond {most}, which is the limit here.",
      "数字的指数超过 {most} 的上限。",
      "Write the number in full, without an exponent.",
      "请写出完整数字，不用指数形式。"),
  /** Elements of an array: 1,000,000. */
  ARRAY_LIMIT(
      1_000_000,
      "The array has more than {most} elements, which is the limit here.",
      "数组超过 {most} 个元素的上限。",
      "Split the document or use a stream with one record a line instead of one long array.",
      "请拆分文档，或以每行一条记录的数据流代替长数组。"),
  /** Names of an object: 10,000. */
  MAP_LIMIT(
      10_000,
      "The object has more than {most} attributes, which is the limit here.",
      "对象超过 {most} 个属性的上限。",
      "Check where the many attributes come from; a list belongs into an array.",
      "请查明属性过多的原因，列表应使用数组。"),
  /**
   * How many bytes come out of each packed byte: 200. Judged once more than 1 MiB has come out, for
   * little says nothing.
   */
  INFLATION_LIMIT(
      200,
      "More than {most} bytes come out of each packed byte, which is the limit here; reading"
          + " stopped.",
      "解压后的大小超过压缩数据的 {most} 倍，读取到此为止。",
      "Unpack the file yourself and look what is in it, if you trust its sender.",
      "请确认来源可信后自行解压查看内容。");

  private final int standard;
  private final Template sentence;
  private final Template remedy;

  Limit(int standard, String english, String chinese, String remedy, String chineseRemedy) {
    this.standard = standard;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  /** {@return what is allowed where nothing else is set} */
  public int standard() {
    return standard;
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }

  static int checked(Limit limit, int most) {
    checkArgument(most > 0, "%s must be above 0, but was %s", limit, most);
    checkArgument(
        limit != DEPTH_LIMIT || most <= 1000,
        "DEPTH_LIMIT must be at most 1000, for reading goes as deep, but was %s",
        most);
    return most;
  }
}
