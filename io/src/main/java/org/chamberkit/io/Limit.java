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
      "文档超过 {most} 字节的上限。"),
  /** Bytes of one record of a stream, unpacked: 1 MiB. */
  RECORD_LIMIT(
      1024 * 1024,
      "The record has more than {most} bytes, which is the limit here; the next one is read.",
      "本条记录超过 {most} 字节的上限，继续读取下一条。"),
  /** How deep objects and arrays lie within each other: 64. */
  DEPTH_LIMIT(
      64,
      "Objects and arrays lie more than {most} deep within each other, which is the limit here;"
          + " reading stopped.",
      "对象和数组的嵌套超过 {most} 层的上限，读取到此为止。"),
  /** UTF-16 units of a string: 65,536. */
  TEXT_LIMIT(
      65_536,
      "The text has more than {most} characters, which is the limit here.",
      "文本超过 {most} 个字符的上限。"),
  /** UTF-16 units of a name in an object: 256. */
  NAME_LIMIT(
      256,
      "The name of an attribute has more than {most} characters, which is the limit here.",
      "属性名称超过 {most} 个字符的上限。"),
  /** Characters of a number: 128. */
  NUMBER_LIMIT(
      128,
      "The number has more than {most} characters, which is the limit here.",
      "数字超过 {most} 个字符的上限。"),
  /** The exponent of a number, up or down: 64. */
  EXPONENT_LIMIT(
      64,
      "The exponent of the number is beyond {most}, which is the limit here.",
      "数字的指数超过 {most} 的上限。"),
  /** Elements of an array: 1,000,000. */
  ARRAY_LIMIT(
      1_000_000,
      "The array has more than {most} elements, which is the limit here.",
      "数组超过 {most} 个元素的上限。"),
  /** Names of an object: 10,000. */
  MAP_LIMIT(
      10_000,
      "The object has more than {most} attributes, which is the limit here.",
      "对象超过 {most} 个属性的上限。"),
  /**
   * How many bytes come out of each packed byte: 200. Judged once more than 1 MiB has come out, for
   * little says nothing.
   */
  INFLATION_LIMIT(
      200,
      "More than {most} bytes come out of each packed byte, which is the limit here; reading"
          + " stopped.",
      "解压后的大小超过压缩数据的 {most} 倍，读取到此为止。");

  private final int standard;
  private final Template sentence;

  Limit(int standard, String english, String chinese) {
    this.standard = standard;
    this.sentence = new Template(english, chinese);
  }

  /** {@return what is allowed where nothing else is set} */
  public int standard() {
    return standard;
  }

  @Override
  public Template sentence() {
    return sentence;
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
