package org.chamberkit.industry;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** What is said of a size class; each phrase is whole in both languages. */
enum SizePhrase {
  NOT_IN_TABLE("The table has no size classes for this industry.", "划型表未列该行业，不划分规模。"),
  STATE_INDUSTRY(
      "The code of the industry does not settle it; state one of {candidates}.",
      "仅凭行业代码不能确定划型行业，应注明 {candidates} 之一。"),
  MISSING(
      "{industry}: from {lowest} to {highest}; {missing} must be known.",
      "{industry}：介于{lowest}与{highest}之间，尚缺 {missing}。"),
  BELOW(
      "{industry}: {class}, for not every bound of {next} is reached: {bounds}.",
      "{industry}：{class}，未达到{next}的全部下限：{bounds}。"),
  MET(
      "{industry}: {class}, for every bound is reached: {bounds}.",
      "{industry}：{class}，达到全部下限：{bounds}。");

  private final Template template;

  SizePhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
