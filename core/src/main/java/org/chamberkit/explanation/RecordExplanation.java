package org.chamberkit.explanation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.period.Period;
import org.chamberkit.rating.PartId;

/** Tells where the answer of a line comes from, and who put something else in its place. */
final class RecordExplanation {

  private final ExplanationText text;

  RecordExplanation(ExplanationText text) {
    this.text = text;
  }

  void tell(LedgerLine line, int depth) {
    line.origin().ifPresent(origin -> origin(origin, depth));
    line.overridden().ifPresent(over -> overridden(over, line.replaced(), depth));
  }

  private void origin(Origin origin, int depth) {
    text.indent(depth);
    if (origin instanceof Origin.OfFigure figure) {
      figure(figure);
    } else if (origin instanceof Origin.OfCohort cohort) {
      cohort
          .group()
          .ifPresentOrElse(
              group -> text.say(Phrase.OF_GROUP, ImmutableMap.of("group", group.text())),
              () -> text.say(Phrase.OF_COHORT));
    } else if (origin instanceof Origin.OfBallots ballots) {
      ballots(ballots);
    } else if (origin instanceof Origin.OfFiles files) {
      String names =
          files.files().stream()
              .map(PartId::text)
              .collect(joining(text.language().listSeparator()));
      text.say(Phrase.OF_FILES, ImmutableMap.of("files", names));
    }
    origin
        .typed()
        .ifPresent(typed -> text.say(Phrase.TYPED, ImmutableMap.of("answer", typed.text())));
    text.endLine();
  }

  private void figure(Origin.OfFigure origin) {
    text.say(
        Phrase.OF_FIGURE,
        ImmutableMap.of(
            "figure", origin.figure().text(),
            "unit", origin.unit().text(),
            "periods",
                origin.periods().stream()
                    .map(Period::toString)
                    .collect(joining(text.language().listSeparator())),
            "facts", Integer.toString(origin.facts().size())));
    origin
        .knownOn()
        .ifPresent(day -> text.say(Phrase.KNOWN_ON, ImmutableMap.of("day", day.toString())));
  }

  private void ballots(Origin.OfBallots origin) {
    text.say(
        Phrase.OF_BALLOTS,
        ImmutableMap.of(
            "box", origin.box().in(text.language()),
            "cast", Long.toString(origin.cast()),
            "valid", Long.toString(origin.valid())));
    for (Origin.VoidVote paper : origin.voids()) {
      text.say(
          Phrase.VOID_PAPER,
          ImmutableMap.of(
              "number", Long.toString(paper.number()),
              "reason", paper.rule().reason(text.language())));
    }
  }

  private void overridden(Overriding over, Optional<AnswerValue> replaced, int depth) {
    text.indent(depth);
    text.say(
        Phrase.RULED,
        ImmutableMap.of(
            "by", over.by(), "day", over.ruledOn().toString(), "reason", over.reason()));
    replaced.ifPresent(
        answer -> text.say(Phrase.INSTEAD_OF, ImmutableMap.of("answer", answer.text())));
    text.endLine();
  }
}
