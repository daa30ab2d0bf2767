package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chamberkit.answer.PartId;
import org.chamberkit.answer.Perspective;
import org.chamberkit.award.Award;
import org.chamberkit.award.Firing;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.AnswerSheet;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.organization.Directory;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rebasing;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.Veto;

/**
 * A rubric made ready to score evaluations (评分器).
 *
 * <p>Scoring one evaluation: gates come first; then each answer earns points by the rule of its
 * item; the points of each criterion are added up, and raised where a part does not apply; those of
 * the dimensions make the base; the other steps follow in their order. All of it is exact, but for
 * the rounding that the rubric declares.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Scorer {

  private final Questionnaire questionnaire;
  private final ImmutableList<ReferenceValue> references;

  private Scorer(Questionnaire questionnaire, ImmutableList<ReferenceValue> references) {
    this.questionnaire = questionnaire;
    this.references = references;
  }

  /**
   * Makes a rubric ready that needs neither a round nor a directory.
   *
   * @param rubric the rubric
   * @return the scorer
   * @throws ProblemException if the rubric needs one of them
   */
  public static Scorer of(Rubric rubric) {
    return builder(rubric).build();
  }

  /**
   * Begins to make a rubric ready.
   *
   * @param rubric the rubric
   * @return a new builder
   */
  public static Builder builder(Rubric rubric) {
    return new Builder(rubric);
  }

  /** Builds a scorer. */
  public static final class Builder {

    private final Rubric rubric;
    private Optional<Round> round = Optional.empty();
    private Optional<Directory> directory = Optional.empty();

    private Builder(Rubric rubric) {
      this.rubric = rubric;
    }

    /**
     * Sets the round: evaluations must be about its period, and rules compare with its references.
     *
     * @param given the round
     * @return this builder
     */
    public Builder round(Round given) {
      round = Optional.of(given);
      return this;
    }

    /**
     * Sets the directory: organizations that are evaluated must be in it, and gates ask it.
     *
     * @param given the directory
     * @return this builder
     */
    public Builder directory(Directory given) {
      directory = Optional.of(given);
      return this;
    }

    /**
     * Builds the scorer.
     *
     * @return the scorer
     * @throws ProblemException with pointers into the rubric, if the round belongs to another
     *     rubric, or what the rubric needs of round and directory is not given
     */
    public Scorer build() {
      Questionnaire questionnaire = Questionnaire.of(rubric, round, directory);
      Set<PartId> named = new HashSet<>();
      questionnaire.items().forEach(item -> item.rule().reference().ifPresent(named::add));
      return new Scorer(
          questionnaire,
          round.map(Round::references).orElse(ImmutableList.of()).stream()
              .filter(reference -> named.contains(reference.id()))
              .collect(toImmutableList()));
    }
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return questionnaire.rubric();
  }

  /**
   * Scores an evaluation.
   *
   * @param evaluation the evaluation
   * @return the score card, with a warning for each item that is not answered; or all that is wrong
   *     with the evaluation under the rubric, with pointers into the evaluation
   */
  public WithProblems<ScoreCard> score(Evaluation evaluation) {
    WithProblems<AnswerSheet> sheet = questionnaire.lay(evaluation);
    if (sheet.value().isEmpty()) {
      return WithProblems.refused(sheet.problems());
    }
    Pass pass = new Pass(sheet.value().get());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(sheet.problems());
    try {
      Optional<ScoreCard> card = pass.card();
      return card.isPresent()
          ? WithProblems.of(card.get(), problems.build())
          : WithProblems.refused(problems.addAll(pass.problems).build());
    } catch (AmountOverflowException e) {
      Problem overflow =
          Problem.of(QuantityProblem.AMOUNT_OVERFLOW, pass.whereabouts(), ImmutableMap.of());
      return WithProblems.refused(problems.add(overflow).build());
    }
  }

  /** Whether a part applies to the subject. */
  private enum Applies {
    YES,
    NO,
    /** It is not answered, and an answer may show that it does not. */
    OPEN
  }

  private record Scored(PointsRange points, Applies applies) {}

  /** One pass over the rubric with one answer sheet; items come in the questionnaire's order. */
  private final class Pass {

    private final AnswerSheet sheet;
    private final Evaluation evaluation;
    private final List<Problem> problems = new ArrayList<>();
    private final ImmutableList.Builder<LedgerLine> lines = ImmutableList.builder();
    private final List<Subtotal> subtotals = new ArrayList<>();
    private final Judgements judgements = new Judgements();
    private int position;
    private Optional<Answer> current = Optional.empty();

    Pass(AnswerSheet sheet) {
      this.sheet = sheet;
      this.evaluation = sheet.evaluation();
    }

    /** The card; absent if there are problems. */
    Optional<ScoreCard> card() {
      ScoreCard.Builder card =
          ScoreCard.builder()
              .rubric(evaluation.rubric())
              .subject(evaluation.subject())
              .period(evaluation.period())
              .invented(evaluation.invented());
      ImmutableList<VetoLine> vetoes = vetoes();
      card.vetoes(vetoes);
      ImmutableList<GateLine> gates = gates();
      card.gates(gates);
      if (gates.stream().allMatch(gate -> gate.passes(evaluation.period()))) {
        score(card, vetoes.isEmpty());
      }
      return problems.isEmpty() ? Optional.of(checked(card)) : Optional.empty();
    }

    /**
     * Builds the card. Its check adds up in another order than the pass did, so that a sum may
     * overflow on the way; that is an overflow like any other.
     */
    private ScoreCard checked(ScoreCard.Builder card) {
      try {
        return card.build();
      } catch (ProblemException e) {
        if (e.problems().stream()
            .allMatch(problem -> problem.code() == QuantityProblem.AMOUNT_OVERFLOW)) {
          current = Optional.empty();
          throw new AmountOverflowException("a sum of the card overflows");
        }
        throw e;
      }
    }

    /** The answer that was scored last, or all of them. */
    Pointer whereabouts() {
      Pointer answers = Pointer.to("answers");
      return current
          .map(answer -> answers.child(evaluation.answers().indexOf(answer)))
          .orElse(answers);
    }

    private ImmutableList<GateLine> gates() {
      ImmutableList.Builder<GateLine> gates = ImmutableList.builder();
      for (Step step : rubric().steps()) {
        if (step instanceof ExistenceGate gate) {
          gates.add(new GateLine(gate.id(), gate.name(), sheet.existence().orElseThrow()));
        }
      }
      return gates.build();
    }

    private ImmutableList<VetoLine> vetoes() {
      ImmutableList.Builder<VetoLine> vetoes = ImmutableList.builder();
      for (Step step : rubric().steps()) {
        if (step instanceof Veto veto) {
          for (Veto.Ground ground : veto.grounds()) {
            evaluation.findings().stream()
                .filter(finding -> finding.ground().equals(ground.id()))
                .forEach(finding -> vetoes.add(new VetoLine(veto.id(), ground.name(), finding)));
          }
        }
      }
      return vetoes.build();
    }

    private void score(ScoreCard.Builder card, boolean isGraded) {
      PointsRange base = PointsRange.ZERO;
      for (Criterion dimension : rubric().dimensions()) {
        Scored scored = scoreCriterion(dimension, Optional.empty());
        if (scored.applies() == Applies.NO) {
          problems.add(
              Problem.of(
                  ScoringProblem.NOTHING_APPLIES,
                  Pointer.to("answers"),
                  ImmutableMap.of("part", dimension.id().text())));
        }
        base = base.plus(scored.points());
      }
      PointsRange total = base;
      for (Step step : rubric().steps()) {
        if (step instanceof Adjustment adjustment) {
          StepLine line = adjust(adjustment, total);
          card.addStep(line);
          total = line.applyTo(total);
        } else if (step instanceof GradeScale scale && isGraded) {
          card.grade(scale.grade(total).map(grade -> new GradeLine(scale.id(), grade)));
        }
      }
      card.references(references)
          .lines(lines.build())
          .subtotals(subtotals)
          .base(base)
          .total(total)
          .perspectives(judgements.means(rubric().perspectives()));
    }

    private Scored scoreCriterion(Criterion criterion, Optional<Criterion> parent) {
      Optional<PartId> under = parent.map(Criterion::id);
      int place = subtotals.size();
      subtotals.add(new Subtotal(criterion.id(), under, PointsRange.ZERO, Optional.empty()));
      if (criterion.rebases()) {
        return rebase(criterion, parent, place);
      }
      PointsRange points = PointsRange.ZERO;
      for (RubricPart part : criterion.parts()) {
        points = points.plus(scorePart(part, criterion).points());
      }
      subtotals.set(place, new Subtotal(criterion.id(), under, points, Optional.empty()));
      return new Scored(points, Applies.YES);
    }

    private Scored rebase(Criterion criterion, Optional<Criterion> parent, int place) {
      Rebasing rebasing = new Rebasing(criterion.worth(), rubric().rounding().orElseThrow());
      for (RubricPart part : criterion.parts()) {
        Scored scored = scorePart(part, criterion);
        switch (scored.applies()) {
          case YES -> rebasing.add(scored.points(), part.worth());
          case OPEN -> rebasing.addOpen(scored.points(), part.worth());
          case NO -> {} // left out
        }
      }
      Optional<PointsRange> raised = rebasing.points();
      if (raised.isEmpty()) {
        return new Scored(PointsRange.ZERO, Applies.NO);
      }
      boolean isOpen = rebasing.applicable().contains(Points.ZERO);
      boolean earnsNone = isOpen && parent.isPresent() && !parent.get().rebases();
      PointsRange points = earnsNone ? raised.get().reachingTo(Points.ZERO) : raised.get();
      boolean appliesAll = rebasing.applicable().equals(PointsRange.exactly(criterion.worth()));
      Optional<Rebase> rebase =
          appliesAll
              ? Optional.empty()
              : Optional.of(
                  new Rebase(
                      rebasing.reckoned(),
                      rebasing.applicable(),
                      criterion.worth(),
                      rubric().rounding().orElseThrow()));
      subtotals.set(place, new Subtotal(criterion.id(), parent.map(Criterion::id), points, rebase));
      return new Scored(points, isOpen ? Applies.OPEN : Applies.YES);
    }

    private Scored scorePart(RubricPart part, Criterion criterion) {
      if (part instanceof Criterion child) {
        return scoreCriterion(child, Optional.of(criterion));
      }
      Item item = (Item) part;
      return scoreItem(item, criterion.id(), criterion.rebases());
    }

    /**
     * Scores an item.
     *
     * @param isLeftOut whether an item that does not apply is left out, else it earns no points
     */
    private Scored scoreItem(Item item, PartId under, boolean isLeftOut) {
      Optional<Answer> answer = sheet.answers().get(position++);
      current = answer;
      judgements.add(item, answer);
      LedgerLine.Builder line =
          LedgerLine.builder().item(item.id()).under(under).rule(item.rule().word());
      Scored scored =
          answer.isPresent() ? award(item, answer.get(), line) : silence(item, isLeftOut);
      lines.add(line.points(scored.points()).build());
      return scored;
    }

    private Scored silence(Item item, boolean isLeftOut) {
      if (item.missing() == MissingPolicy.ZERO) {
        return new Scored(PointsRange.ZERO, Applies.YES);
      }
      Optional<Rounding> rounding = rubric().rounding();
      PointsRange open = isLeftOut ? item.range(rounding) : item.rangeOrNone(rounding);
      return new Scored(open, item.mayNotApply() ? Applies.OPEN : Applies.YES);
    }

    private Scored award(Item item, Answer answer, LedgerLine.Builder line) {
      line.answer(answer.value());
      Award award = item.rule().award(item, answer.value(), sheet.context());
      if (award instanceof Award.NotApplicable) {
        line.applicable(false);
        return new Scored(PointsRange.ZERO, Applies.NO);
      } else if (award instanceof Award.Open open) {
        PointsRange range =
            PointsRange.between(points(item, open.lowest()), points(item, open.highest()));
        return new Scored(range, Applies.YES);
      }
      Award.Counted counted = (Award.Counted) award;
      if (rubric().rounding().isPresent()) {
        counted = counted.rounded(rubric().rounding().get());
      }
      line.reckoned(counted.reckoned()).firings(counted.firings());
      return new Scored(PointsRange.exactly(points(item, counted.points())), Applies.YES);
    }

    private Points points(Item item, Fraction earned) {
      return rubric()
          .rounding()
          .map(earned::rounded)
          .or(earned::exactDecimal)
          .map(Points::new)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      Strings.lenientFormat(
                          "rule '%s' of item '%s' must say that it divides, for it earned %s",
                          item.rule().word(), item.id(), earned)));
    }

    private StepLine adjust(Adjustment step, PointsRange total) {
      PointsRange sum = PointsRange.ZERO;
      for (Item item : step.items()) {
        sum = sum.plus(scoreItem(item, step.id(), false).points());
      }
      PointsRange effect = step.effect(step.cap().map(sum::cappedAt).orElse(sum));
      ImmutableList<Firing> firings =
          sum.exact()
              .map(points -> Award.of(points).cappedAt(step.cap()).firings())
              .orElse(ImmutableList.of());
      PointsRange before = total.plus(effect);
      return StepLine.builder()
          .step(step.id())
          .kind(step.kind())
          .reckoned(sum)
          .cap(step.cap())
          .firings(firings)
          .effect(effect)
          .floor(
              step.totalNotBelow()
                  .filter(lowest -> !before.flooredAt(lowest).equals(before))
                  .map(lowest -> new Floor(lowest, before, before.flooredAt(lowest))))
          .build();
    }
  }

  /** What the perspectives gave to the judged items. */
  private static final class Judgements {

    private final Map<PartId, Fraction> sums = new TreeMap<>();
    private final Map<PartId, Integer> counts = new TreeMap<>();
    private int items;

    void add(Item item, Optional<Answer> answer) {
      if (item.rule().needsPerspectives()) {
        items++;
        answer.ifPresent(
            given ->
                item.rule()
                    .ratings(given.value())
                    .forEach(
                        (perspective, share) -> {
                          sums.merge(perspective, share, Fraction::plus);
                          counts.merge(perspective, 1, Integer::sum);
                        }));
      }
    }

    /** The means of the perspectives that rated every judged item. */
    ImmutableList<PerspectiveMean> means(ImmutableList<Perspective> perspectives) {
      ImmutableList.Builder<PerspectiveMean> means = ImmutableList.builder();
      for (Perspective perspective : perspectives) {
        if (items > 0 && counts.getOrDefault(perspective.id(), 0) == items) {
          Fraction sum = sums.getOrDefault(perspective.id(), Fraction.ZERO);
          means.add(new PerspectiveMean(perspective.id(), sum.dividedBy(new Fraction(items, 1))));
        }
      }
      return means.build();
    }
  }
}
