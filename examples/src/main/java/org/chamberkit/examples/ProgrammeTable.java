package org.chamberkit.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.Replacement;
import org.chamberkit.eligibility.Admission;
import org.chamberkit.eligibility.EligibilityRule;
import org.chamberkit.eligibility.Finding;
import org.chamberkit.eligibility.Screened;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.chamberkit.text.Quotation;

/**
 * What a programme published for a period, for people: how many were admitted, who stands for whom,
 * what was waived. Why one has no place is told below each list.
 */
public final class ProgrammeTable {

  private final ProgrammeEdition edition;
  private final Programme programme;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ProgrammeTable(ProgrammeEdition edition, Programme programme, Language language) {
    this.edition = edition;
    this.programme = programme;
    this.language = language;
  }

  /**
   * Makes a table.
   *
   * @param edition what was published
   * @param programme the programme, which knows what its rules are called
   * @param language the language
   * @return the table, lines that end with LF
   */
  public static String of(ProgrammeEdition edition, Programme programme, Language language) {
    return new ProgrammeTable(edition, programme, language).told();
  }

  private String told() {
    say(
        ProgrammePhrase.HEADING,
        ImmutableMap.of(
            "name", edition.name().in(language),
            "edition", edition.id().text(),
            "publisher", edition.publisher().in(language)));
    say(
        ProgrammePhrase.ADMITTED,
        ImmutableMap.of(
            "count", Integer.toString(edition.screening().applicants().size()),
            "ranked", count(Admission.RANKED),
            "surveyed", count(Admission.SURVEYED),
            "outside", count(Admission.OUTSIDE)));
    edition
        .consolidation()
        .filter(result -> !result.replacements().isEmpty())
        .ifPresent(this::replaced);
    for (Screened screened : edition.screening().applicants()) {
      for (Finding finding : screened.findings()) {
        finding.waiver().ifPresent(waiver -> waived(screened, finding, waiver));
      }
    }
    edition
        .populationDigest()
        .ifPresent(digest -> say(ProgrammePhrase.POPULATION, ImmutableMap.of("digest", digest)));
    edition
        .report()
        .ifPresent(report -> say(ProgrammePhrase.REPORT, ImmutableMap.of("report", report)));
    return text.toString();
  }

  private String count(Admission admission) {
    return Long.toString(
        edition.screening().applicants().stream()
            .filter(screened -> screened.admission() == admission)
            .count());
  }

  private void replaced(Consolidation consolidation) {
    say(
        ProgrammePhrase.REPLACED,
        ImmutableMap.of(
            "count", Integer.toString(consolidation.replacements().size()),
            "pairs",
                consolidation.replacements().stream()
                    .map(this::pair)
                    .collect(joining(language.listSeparator()))));
  }

  private String pair(Replacement replacement) {
    return ProgrammePhrase.PAIR.in(
        language,
        ImmutableMap.of(
            "by",
                replacement.by().stream()
                    .map(CandidateId::text)
                    .collect(joining(language.listSeparator())),
            "replaced", replacement.replaced().text()));
  }

  private void waived(Screened screened, Finding finding, Waiver waiver) {
    Name rule =
        programme.eligibility().rules().stream()
            .filter(one -> one.id().equals(finding.rule()))
            .map(EligibilityRule::name)
            .findFirst()
            .orElseThrow();
    say(
        ProgrammePhrase.WAIVED,
        ImmutableMap.of(
            "applicant", screened.name().in(language),
            "rule", rule.in(language),
            "by", waiver.by().in(language),
            "day", waiver.on().toString(),
            "reason", waiver.reason().in(language)));
  }

  private void say(ProgrammePhrase phrase, ImmutableMap<String, String> values) {
    text.append(Quotation.of(phrase.in(language, values))).append('\n');
  }
}
