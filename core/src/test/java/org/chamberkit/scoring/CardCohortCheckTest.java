package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardCohortCheckTest {

  private static final ScoreCard CARD =
      Scorer.of(Wenzhou.CHAMBERS).score(Wenzhou.CHAMBER).orThrow();

  @Test
  void lets_cards_of_one_rubric_and_period_be_ranked_together() {
    CardCohortCheck check = new CardCohortCheck();

    assertThat(check.meet(CARD)).isEmpty();
    assertThat(check.meet(CARD.withInvented(!CARD.invented()))).isEmpty();
  }

  @Test
  void tells_a_card_of_another_rubric_or_period_from_the_first() {
    CardCohortCheck check = new CardCohortCheck();
    check.meet(CARD);

    assertThat(check.meet(CARD.withPeriod(Period.ofYear(2013))))
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/period: OTHER_RUBRIC_OR_PERIOD This score card is of rubric \""
                + CARD.rubric()
                + "\" for 2013-01-01/2013-12-31, so it cannot be ranked with the first one, which"
                + " is of \""
                + CARD.rubric()
                + "\" for 2012-01-01/2012-12-31.");
    assertThat(check.meet(CARD.withRubric(new RubricKey("other", "1"))))
        .extracting(problem -> problem.sentence(Language.CHINESE))
        .containsExactly(
            "本得分表依据“other 1”，期间 2012-01-01/2012-12-31；第一张依据“"
                + CARD.rubric()
                + "”，期间 2012-01-01/2012-12-31，不能一并排名。");
    assertThat(check.meet(CARD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, 1", "-1, 3", "1000001, 1000000"})
  void has_means_of_perspectives_that_are_shares(long numerator, long denominator) {
    Fraction mean = new Fraction(numerator, denominator);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new PerspectiveMean(PartId.of("superior"), mean))
        .withMessage(
            "/mean: MEAN_OUT_OF_RANGE The mean of perspective \"superior\" must be from 0 to 1, but"
                + " is %s.",
            mean);
  }
}
