package org.chamberkit.problem;

import org.chamberkit.text.Template;

/** The remedies that codes of several rooms share (共用的处置办法), so that each is said once. */
public final class Remedies {

  /** For a result that does not follow from what it states it came from. */
  public static final Template MAKE_ANEW =
      new Template(
          "Make the result anew from its inputs; a result is not to be changed by hand.",
          "请用原输入重新生成该结果，结果文件不应手工修改。");

  /** For a word, or another thing that is only named, that is named more than once. */
  public static final Template DELETE_REPETITION =
      new Template("Delete the repetition.", "请删除重复的一项。");

  /** For two things that have one identifier. */
  public static final Template OWN_IDENTIFIER =
      new Template(
          "Give each its own identifier, or delete the one that is there by mistake.",
          "请分别使用不同标识，误列的请删除。");

  private Remedies() {}
}
