package org.chamberkit.publication;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.publication.Act.Correct;
import org.chamberkit.publication.Act.DecideObjection;
import org.chamberkit.publication.Act.OpenNotice;
import org.chamberkit.publication.Act.Publish;
import org.chamberkit.publication.Act.RaiseObjection;
import org.chamberkit.publication.Act.TakeOff;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** Tells the journal of a publication in words. */
final class PublicationText {

  private static final Template LINE =
      new Template("{day}, {by}: {act} ({reason})", "{day}，{by}：{act}（{reason}）");
  private static final Template NOTICE =
      new Template("put on public notice, {window}", "公示，{window}");
  private static final Template PUBLISHED = new Template("published", "发布");
  private static final Template TAKEN_OFF =
      new Template("{candidate} taken off, {vacancy}", "撤下{candidate}，{vacancy}");
  private static final Template CORRECTED =
      new Template("ranked anew from corrected values", "按更正后的数据重新排名");
  private static final Template OBJECTION =
      new Template("objection {objection} against the list", "第 {objection} 号异议，针对榜单");
  private static final Template OBJECTION_ABOUT =
      new Template("objection {objection} about {candidate}", "第 {objection} 号异议，针对{candidate}");
  private static final Template UPHELD =
      new Template("objection {objection} upheld: {effect}", "第 {objection} 号异议成立：{effect}");
  private static final Template DISMISSED =
      new Template("objection {objection} dismissed", "第 {objection} 号异议不成立");
  private static final Template TAKEN_BACK = new Template("taken back as a whole", "整体撤回");
  private static final Template STATUS =
      new Template("{status}, version {version}", "{status}，第 {version} 版");

  private PublicationText() {}

  static String of(Publication publication, Language language) {
    StringBuilder text = new StringBuilder();
    for (JournalEntry entry : publication.journal()) {
      text.append(
              LINE.fill(
                  language,
                  ImmutableMap.of(
                      "day", entry.day().toString(),
                      "by", entry.by().in(language),
                      "act", act(entry.act(), language),
                      "reason", entry.reason().in(language))))
          .append('\n');
    }
    return text.append(
            STATUS.fill(
                language,
                ImmutableMap.of(
                    "status", publication.status().title().in(language),
                    "version", Integer.toString(publication.versions().size()))))
        .append('\n')
        .toString();
  }

  private static String act(Act act, Language language) {
    if (act instanceof OpenNotice notice) {
      return NOTICE.fill(
          language, ImmutableMap.of("window", notice.window().asValidity().toString()));
    } else if (act instanceof Publish) {
      return PUBLISHED.fill(language, ImmutableMap.of());
    } else if (act instanceof TakeOff off) {
      return TAKEN_OFF.fill(
          language,
          ImmutableMap.of(
              "candidate", off.candidate().text(),
              "vacancy", off.vacancy().title().in(language)));
    } else if (act instanceof Correct) {
      return CORRECTED.fill(language, ImmutableMap.of());
    } else if (act instanceof RaiseObjection raised) {
      return objection(raised, language);
    } else if (act instanceof DecideObjection decided) {
      return decision(decided, language);
    }
    return TAKEN_BACK.fill(language, ImmutableMap.of());
  }

  private static String objection(RaiseObjection raised, Language language) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put("objection", Long.toString(raised.objection()));
    raised.candidate().ifPresent(candidate -> values.put("candidate", candidate.text()));
    return (raised.candidate().isPresent() ? OBJECTION_ABOUT : OBJECTION)
        .fill(language, values.buildOrThrow());
  }

  private static String decision(DecideObjection decided, Language language) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put("objection", Long.toString(decided.objection()));
    Optional<Act.Change> effect = decided.effect();
    effect.ifPresent(change -> values.put("effect", act(change, language)));
    return (effect.isPresent() ? UPHELD : DISMISSED).fill(language, values.buildOrThrow());
  }
}
