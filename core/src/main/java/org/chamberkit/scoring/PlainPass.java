package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.reckoning.PlainRule;
import org.chamberkit.rubric.ExistenceGate;
import org.jspecify.annotations.Nullable;

/**
 * Scores plain evaluations by a plain rubric: those of a subject that passes every gate, of which
 * every item is answered, or earns nothing without an answer, every answer is right and was typed
 * in, and in which nothing was found or overridden. It says of any other that it is not plain, and
 * leaves it to the {@link ScoringPass}.
 */
final class PlainPass {

  /** Stands for a sum that cannot be told, as the answers are not in the order of the items. */
  private static final long MISPLACED = PlainRule.NO_NUMBER;

  private final PlainRubric plain;
  private final Optional<Round> round;
  private final Optional<Directory> directory;

  PlainPass(PlainRubric plain, Optional<Round> round, Optional<Directory> directory) {
    this.plain = plain;
    this.round = round;
    this.directory = directory;
  }

  /** The total; absent if the evaluation is not plain. */
  Optional<PointsRange> total(Evaluation evaluation) {
    long total = units(evaluation);
    if (total == PlainRule.NOT_APPLICABLE) {
      return card(evaluation).flatMap(ScoreCard::total);
    }
    return total == PlainRule.NOT_PLAIN ? Optional.empty() : Optional.of(plain.unit.range(total));
  }

  private long units(Evaluation evaluation) {
    if (!isInForce(evaluation)) {
      return PlainRule.NOT_PLAIN;
    }
    List<@Nullable Answer> answers = evaluation.answers();
    long total =
        answers.size() == plain.ids.length ? total(answers, evaluation.period()) : MISPLACED;
    if (total != MISPLACED) {
      return total;
    }
    answers = byItem(evaluation.answers());
    return answers.isEmpty() ? PlainRule.NOT_PLAIN : total(answers, evaluation.period());
  }

  private long total(List<@Nullable Answer> answers, Period period) {
    long total = sum(answers, 0, plain.itemsOfBase, period);
    int item = plain.itemsOfBase;
    int adjustment = 0;
    for (PlainStep.Adjusting adjusting : plain.steps) {
      if (total <= PlainRule.NO_NUMBER) {
        return total;
      }
      int end = item + plain.adjustments[adjustment++].items().size();
      long sum = sum(answers, item, end, period);
      total = sum <= PlainRule.NO_NUMBER ? sum : adjusting.apply(total, sum);
      item = end;
    }
    return total;
  }

  /** The points of some items, or what keeps them from being told. */
  private long sum(List<@Nullable Answer> answers, int from, int to, Period period) {
    PartId[] ids = plain.ids;
    PlainRule[] rules = plain.rules;
    long sum = 0;
    for (int i = from; i < to; i++) {
      Answer answer = answers.get(i);
      if (answer == null) {
        continue;
      }
      if (!answer.item().equals(ids[i])) {
        return MISPLACED;
      }
      if (answer.origin().isPresent()) {
        return PlainRule.NOT_PLAIN;
      }
      long units = rules[i].units(answer.value(), period);
      if (units <= PlainRule.NO_NUMBER) {
        return units;
      }
      sum += units;
    }
    return sum;
  }

  /** The card; absent if the evaluation is not plain. */
  Optional<ScoreCard> card(Evaluation evaluation) {
    if (!isInForce(evaluation)) {
      return Optional.empty();
    }
    List<@Nullable Answer> answers = evaluation.answers();
    if (!isInOrder(answers)) {
      answers = byItem(evaluation.answers());
    }
    return answers.isEmpty() ? Optional.empty() : card(evaluation, answers);
  }

  private boolean isInOrder(List<@Nullable Answer> answers) {
    if (answers.size() != plain.ids.length) {
      return false;
    }
    for (int i = 0; i < plain.ids.length; i++) {
      Answer answer = answers.get(i);
      if (answer == null || !answer.item().equals(plain.ids[i])) {
        return false;
      }
    }
    return true;
  }

  private Optional<ScoreCard> card(Evaluation evaluation, List<@Nullable Answer> answers) {
    int count = answers.size();
    @Nullable Object[] values = new Object[count];
    long[] points = new long[count];
    byte[] firings = new byte[count];
    long[] reckonings = new long[2 * count];
    int changed = 0;
    boolean appliesAll = true;
    Period period = evaluation.period();
    for (int i = 0; i < count; i++) {
      Answer answer = answers.get(i);
      if (answer == null) {
        continue;
      }
      if (answer.origin().isPresent()) {
        return Optional.empty();
      }
      AnswerValue value = answer.value();
      PlainRule rule = plain.rules[i];
      long reckoned = rule.reckon(value, period);
      values[i] = value;
      if (reckoned == PlainRule.NOT_APPLICABLE) {
        firings[i] = ColumnCard.NOT_APPLICABLE;
        appliesAll = false;
        continue;
      }
      if (reckoned == PlainRule.NOT_PLAIN) {
        return Optional.empty();
      }
      long divisor = rule.divisorFor(value, period);
      long units = rule.finish(reckoned, divisor);
      if (units == PlainRule.NOT_PLAIN) {
        return Optional.empty();
      }
      points[i] = units;
      if (PlainRule.isChanged(reckoned, divisor, units)) {
        firings[i] = ColumnCard.code(rule.firing(reckoned, divisor, units));
        reckonings[changed++] = reckoned;
        reckonings[changed++] = divisor;
      }
    }
    Optional<PlainSums> sums =
        appliesAll
            ? Optional.of(PlainSums.of(plain, points))
            : PlainSums.raised(plain, points, firings);
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ColumnCard(
            plain,
            evaluation,
            values,
            points,
            firings,
            Arrays.copyOf(reckonings, changed),
            sums.get(),
            gates(evaluation),
            means(answers)));
  }

  private ImmutableList<PerspectiveMean> means(List<@Nullable Answer> answers) {
    if (!plain.isJudged) {
      return ImmutableList.of();
    }
    Judgements judgements = new Judgements();
    for (int i = 0; i < answers.size(); i++) {
      if (plain.items[i].rule().givesShares()) {
        judgements.add(plain.items[i], Optional.ofNullable(answers.get(i)).map(Answer::value));
      }
    }
    return judgements.means(plain.rubric.perspectives());
  }

  /** The answer to each item, null where there is none; empty if that is not plain. */
  private List<@Nullable Answer> byItem(ImmutableList<Answer> given) {
    @Nullable Answer[] answers = new Answer[plain.ids.length];
    for (Answer answer : given) {
      int position = plain.position(answer.item());
      if (position < 0) {
        return ImmutableList.of();
      }
      answers[position] = answer;
    }
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] == null && !plain.isNothingWithoutAnswer(i)) {
        return ImmutableList.of();
      }
    }
    return Arrays.asList(answers);
  }

  private boolean isInForce(Evaluation evaluation) {
    LocalDate end = evaluation.period().endsOn();
    return evaluation.rubric().equals(plain.rubric.key())
        && evaluation.findings().isEmpty()
        && evaluation.overridden().isEmpty()
        && plain.rubric.effective().holdsOn(end)
        && (round.isEmpty() || round.get().period().equals(evaluation.period()))
        && (directory.isEmpty() || !isAsked(evaluation) || passes(evaluation));
  }

  /** Whether the directory has to know the subject. */
  private boolean isAsked(Evaluation evaluation) {
    return plain.gates.length > 0 || evaluation.subject().kind() == SubjectKind.ORGANIZATION;
  }

  /** Whether the directory knows the subject, and every gate lets it pass. */
  private boolean passes(Evaluation evaluation) {
    Optional<Validity> existence = existence(evaluation.subject());
    return existence.isPresent()
        && (plain.gates.length > 0
            ? existence.get().covers(evaluation.period())
            : existence.get().intersection(evaluation.period().asValidity()).isPresent());
  }

  private Optional<Validity> existence(Subject subject) {
    return directory
        .filter(known -> subject.kind() == SubjectKind.ORGANIZATION)
        .flatMap(known -> known.find(OrganizationId.of(subject.id().text())))
        .map(Organization::existence);
  }

  private ImmutableList<GateLine> gates(Evaluation evaluation) {
    ImmutableList.Builder<GateLine> lines = ImmutableList.builder();
    for (ExistenceGate gate : plain.gates) {
      lines.add(
          new GateLine(gate.id(), gate.name(), existence(evaluation.subject()).orElseThrow()));
    }
    return lines.build();
  }
}
