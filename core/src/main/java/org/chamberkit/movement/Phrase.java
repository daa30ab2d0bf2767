package org.chamberkit.movement;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases in which a movement is told. */
enum Phrase {
  UP("up {by}, from {from} to {place}", "由第 {from} 名升至第 {place} 名，上升 {by} 位"),
  DOWN("down {by}, from {from} to {place}", "由第 {from} 名降至第 {place} 名，下降 {by} 位"),
  SAME("unchanged at {place}", "保持第 {place} 名"),
  NEWCOMER("new at {place}", "新上榜，第 {place} 名"),
  REENTRY(
      "back at {place}, last at {from} in edition {edition}",
      "重新上榜，第 {place} 名，最近一次为 {edition} 期第 {from} 名");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
