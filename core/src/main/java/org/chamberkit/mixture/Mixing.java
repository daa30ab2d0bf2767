package org.chamberkit.mixture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.scoring.ScoreCard;

/** Mixes the score cards of one subject, once. */
final class Mixing {

  private final Mixture mixture;
  private final ImmutableList<ScoreCard> cards;
  private final Map<String, ScoreCard> byKey = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Mixing(Mixture mixture, ImmutableList<ScoreCard> cards) {
    this.mixture = mixture;
    this.cards = cards;
  }

  WithProblems<MixtureCard> result() {
    sort();
    ImmutableList.Builder<MixtureLine> lines = ImmutableList.builder();
    mixture.parts().forEach(part -> lines.add(line(part)));
    if (problems.isEmpty()) {
      try {
        return mixed(lines.build());
      } catch (AmountOverflowException e) {
        problems.add(e.problem(Pointer.to("cards")));
      }
    }
    return WithProblems.refused(ImmutableList.copyOf(problems));
  }

  private WithProblems<MixtureCard> mixed(ImmutableList<MixtureLine> lines) {
    Optional<PointsRange> total = MixtureCard.total(lines, mixture.rounding());
    if (cards.isEmpty() || total.isEmpty()) {
      add(MixtureProblem.NOTHING_TO_MIX, Pointer.to("cards"), ImmutableMap.of());
      return WithProblems.refused(ImmutableList.copyOf(problems));
    }
    boolean isHeld = cards.stream().anyMatch(card -> card.isVetoed() || card.isVetoOpen());
    return WithProblems.of(
        MixtureCard.builder()
            .mixture(mixture.key())
            .subject(cards.get(0).subject())
            .invented(cards.stream().anyMatch(ScoreCard::invented))
            .lines(lines)
            .rounding(mixture.rounding())
            .total(total.get())
            .vetoed(cards.stream().anyMatch(ScoreCard::isVetoed))
            .grade(
                mixture
                    .grades()
                    .filter(scale -> !isHeld)
                    .flatMap(
                        scale ->
                            scale
                                .grade(total.get())
                                .map(grade -> new GradeLine(scale.id(), grade))))
            .build());
  }

  /** Finds the place of each card. */
  private void sort() {
    for (int i = 0; i < cards.size(); i++) {
      ScoreCard card = cards.get(i);
      Pointer pointer = Pointer.to("cards").child(i);
      Subject first = cards.get(0).subject();
      if (card.subject().kind() != first.kind() || !card.subject().id().equals(first.id())) {
        add(
            MixtureProblem.CARD_OF_OTHER_SUBJECT,
            pointer.child("subject"),
            ImmutableMap.of("subject", card.subject().id().text(), "first", first.id().text()));
      }
      ImmutableMap<String, String> told =
          ImmutableMap.of("rubric", card.rubric().toString(), "period", card.period().toString());
      if (mixture.parts().stream().noneMatch(part -> takes(part, card))) {
        add(MixtureProblem.CARD_NOT_MIXED, pointer.child("period"), told);
      } else if (byKey.putIfAbsent(key(card.rubric(), card.period()), card) != null) {
        add(MixtureProblem.CARD_GIVEN_TWICE, pointer.child("period"), told);
      }
    }
  }

  private static String key(RubricKey rubric, Period period) {
    return rubric + " " + period;
  }

  private static boolean takes(MixturePart part, ScoreCard card) {
    return part.rubric().equals(card.rubric()) && part.periods().contains(card.period());
  }

  private MixtureLine line(MixturePart part) {
    ImmutableList.Builder<MixedCard> mixed = ImmutableList.builder();
    for (Period period : part.periods()) {
      Optional<PointsRange> total =
          Optional.ofNullable(byKey.get(key(part.rubric(), period))).flatMap(ScoreCard::total);
      total.ifPresent(points -> checkPossible(part, period, points));
      mixed.add(new MixedCard(period, total, total.or(() -> missing(part, period))));
    }
    return new MixtureLine(part.id(), part.weight(), mixed.build());
  }

  private void checkPossible(MixturePart part, Period period, PointsRange total) {
    if (part.possible().isPresent() && !part.possible().get().contains(total)) {
      add(
          MixtureProblem.CARD_NOT_POSSIBLE,
          Pointer.to("cards"),
          ImmutableMap.of(
              "part", part.id().text(),
              "period", period.toString(),
              "total", total.toString(),
              "possible", part.possible().get().toString()));
    }
  }

  private Optional<PointsRange> missing(MixturePart part, Period period) {
    if (part.missing() == MissingCard.REFUSE) {
      add(
          MixtureProblem.CARD_MISSING,
          Pointer.to("cards"),
          ImmutableMap.of("part", part.id().text(), "period", period.toString()));
    }
    return switch (part.missing()) {
      case ZERO -> Optional.of(PointsRange.ZERO);
      case PROVISIONAL -> part.possible();
      case REFUSE, EXCLUDE -> Optional.empty();
    };
  }

  private void add(MixtureProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
