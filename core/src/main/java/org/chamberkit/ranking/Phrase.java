package org.chamberkit.ranking;

import org.chamberkit.text.Template;

/** The phrases of which an explanation is made; each is whole in both languages. */
enum Phrase {
  HEADING("{name} ({id}), shared places by {scheme}", "{name}（{id}），并列名次按 {scheme} 规则"),
  INVENTED("All data of this edition are invented.", "本期榜单的全部数据均为虚构。"),
  PLACE(
      "{candidate} ({id}): place {place} of {count}", "{candidate}（{id}）：第 {place} 名，共 {count} 名"),
  SHARED_PLACE(
      "{candidate} ({id}): place {place} of {count}, shared by {shared}",
      "{candidate}（{id}）：并列第 {place} 名，{shared} 个对象并列，共 {count} 名"),
  HIGHEST_FIRST("{key}, highest first: {value}", "{key}（从高到低）：{value}"),
  LOWEST_FIRST("{key}, lowest first: {value}", "{key}（从低到高）：{value}"),
  LEADS("Nobody stands before this place.", "居首位。"),
  BEHIND(
      "Behind {other} ({id}): {key} {value} against {otherValue}.",
      "位于{other}（{id}）之后：{key} {value}，对方 {otherValue}。"),
  BEHIND_LEVEL(
      "Behind {other} ({id}): level in {level}, {key} {value} against {otherValue}.",
      "位于{other}（{id}）之后：{level}相同，{key} {value}，对方 {otherValue}。"),
  AHEAD(
      "Ahead of {other} ({id}): {key} {value} against {otherValue}.",
      "位于{other}（{id}）之前：{key} {value}，对方 {otherValue}。"),
  AHEAD_LEVEL(
      "Ahead of {other} ({id}): level in {level}, {key} {value} against {otherValue}.",
      "位于{other}（{id}）之前：{level}相同，{key} {value}，对方 {otherValue}。"),
  LEVEL("Level with {other} ({id}) in every key.", "与{other}（{id}）各项均相同。"),
  NO_PLACE("{candidate} ({id}): no place", "{candidate}（{id}）：不排名次"),
  EXCLUDED("{name} ({rule}): {reason}", "{name}（{rule}）：{reason}"),
  EXCLUDED_ON("{name} ({rule}), {day}: {reason}", "{name}（{rule}），{day}：{reason}"),
  RESERVE("On the reserve, behind the cut.", "列入递补名单，未入围。"),
  BEYOND("Not on the list: behind the cut.", "未入围。"),
  BEHIND_BY_LAST_KEY(
      "Behind {other} ({id}): level in every key, parted by the last key.",
      "位于{other}（{id}）之后：各项均相同，由最后依据区分。"),
  AHEAD_BY_LAST_KEY(
      "Ahead of {other} ({id}): level in every key, parted by the last key.",
      "位于{other}（{id}）之前：各项均相同，由最后依据区分。"),
  UNKNOWN_WORD("unknown", "未知"),
  UNKNOWN_GROUP("Its {grouping} is not known.", "所属的 {grouping} 未知。"),
  UNKNOWN("The value of {key} is not known.", "{key}的数值未知。");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
