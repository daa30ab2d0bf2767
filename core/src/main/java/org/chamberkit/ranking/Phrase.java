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
  UNKNOWN("The value of {key} is not known.", "{key}的数值未知。");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
