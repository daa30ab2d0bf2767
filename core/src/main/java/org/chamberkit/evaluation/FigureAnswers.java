package org.chamberkit.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.fact.Fact;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.FigureSource;
import org.chamberkit.rubric.Item;
import org.chamberkit.tally.Bounds;
import org.chamberkit.tally.Figure;

/**
 * Answers the items that name a figure by the figures of the subject (指标取数), so that a score can be
 * followed down to the facts.
 *
 * <p>What was typed in beside a figure is compared with it; where they differ the figure counts,
 * and both numbers are told. A figure that is not known gives no answer of its own: what was typed
 * in stays, and without that the answer is said to be not known.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Evaluation answered = FigureAnswers.of(rollUp.trace(register.current()), Optional.empty())
 *     .answer(questionnaire.items(), evaluation)
 *     .orThrow();
 * }</pre>
 */
public final class FigureAnswers {

  private record Asked(FigureSource source, OrganizationId organization, Period period) {}

  private final Figures figures;
  private final Function<Asked, ImmutableList<Fact>> facts;
  private final Optional<LocalDate> knownOn;

  private FigureAnswers(
      Figures figures, Function<Asked, ImmutableList<Fact>> facts, Optional<LocalDate> knownOn) {
    this.figures = figures;
    this.facts = facts;
    this.knownOn = knownOn;
  }

  /**
   * Obtains answers that carry the facts of their figures.
   *
   * @param traced the figures with their facts
   * @param knownOn the day on which the facts were known, if one was asked for
   * @return the answers
   */
  public static FigureAnswers of(TracedFigures traced, Optional<LocalDate> knownOn) {
    return new FigureAnswers(
        traced.figures(),
        asked ->
            traced.facts(asked.source().figure(), asked.organization(), asked.period()).counted(),
        knownOn);
  }

  /**
   * Obtains answers of figures whose facts were not kept.
   *
   * @param figures the figures
   * @param knownOn the day on which the facts were known, if one was asked for
   * @return the answers
   */
  public static FigureAnswers of(Figures figures, Optional<LocalDate> knownOn) {
    return new FigureAnswers(figures, asked -> ImmutableList.of(), knownOn);
  }

  /**
   * Answers the items of an evaluation that name a figure.
   *
   * @param items the items of its rubric
   * @param evaluation the evaluation
   * @return the evaluation with the answers that the figures give, and warnings where something
   *     else was typed in or a figure is not known or not at hand; or errors where a figure cannot
   *     be the answer. Pointers go into the given evaluation
   */
  public WithProblems<Evaluation> answer(ImmutableList<Item> items, Evaluation evaluation) {
    Answering answering = new Answering(evaluation);
    for (Item item : items) {
      item.figure().ifPresent(source -> answering.answer(item, source));
    }
    return answering.answered();
  }

  /**
   * Returns the number of a figure of a subject.
   *
   * @param source the figure and its period
   * @param evaluation the evaluation of the subject
   * @return between what the number lies; without bounds if it is not at hand; nothing if there is
   *     none, as for 0 over 0
   */
  public Optional<Bounds> number(FigureSource source, Evaluation evaluation) {
    OrganizationId organization = OrganizationId.of(evaluation.subject().id().text());
    Period period = source.period().orElse(evaluation.period());
    return evaluation.subject().kind() == SubjectKind.ORGANIZATION
            && figures.has(source.figure(), organization, period)
        ? figures.get(source.figure(), organization, period).bounds()
        : Optional.of(new Bounds(Optional.empty(), Optional.empty()));
  }

  /** One evaluation that is answered. */
  private final class Answering {

    private final Evaluation evaluation;
    private final ImmutableList<Answer> typedIn;
    private final List<Answer> answers;
    private final List<Problem> problems = new ArrayList<>();

    Answering(Evaluation evaluation) {
      this.evaluation = evaluation;
      this.typedIn = evaluation.answers();
      this.answers = new ArrayList<>(typedIn);
    }

    WithProblems<Evaluation> answered() {
      ImmutableList<Problem> found = ImmutableList.copyOf(problems);
      return found.stream().anyMatch(Problem::isError)
          ? WithProblems.refused(found)
          : WithProblems.of(evaluation.withAnswers(answers), found);
    }

    void answer(Item item, FigureSource source) {
      int place = place(item.id());
      Pointer pointer =
          place < 0 ? Pointer.to("answers") : Pointer.to("answers").child(place).child("value");
      Optional<ImmutableList<Asked>> asked = asked(item, source, pointer);
      if (asked.isEmpty()) {
        return;
      }
      List<Figure> found = new ArrayList<>();
      try {
        for (Asked one : asked.get()) {
          found.add(figures.get(source.figure(), one.organization(), one.period()));
        }
      } catch (AmountOverflowException e) {
        problems.add(e.problem(pointer));
        return;
      }
      Optional<Figure> unknown = found.stream().filter(figure -> !isKnown(figure)).findFirst();
      if (unknown.isPresent()) {
        unknown(item, place, pointer, unknown.get(), origin(asked.get(), found));
        return;
      }
      Optional<AnswerValue> value = value(item.rule().answerKind(), found);
      if (value.isEmpty()) {
        add(
            EvaluationProblem.FIGURE_DOES_NOT_FIT,
            pointer,
            item,
            ImmutableMap.of(
                "figure", found.get(0).toString(), "kind", item.rule().answerKind().word()));
        return;
      }
      put(item, place, pointer, value.get(), origin(asked.get(), found));
    }

    private int place(PartId item) {
      for (int i = 0; i < typedIn.size(); i++) {
        if (typedIn.get(i).item().equals(item)) {
          return i;
        }
      }
      return -1;
    }

    /** What has to be looked up; nothing, with a warning, if the figures do not have it. */
    private Optional<ImmutableList<Asked>> asked(Item item, FigureSource source, Pointer pointer) {
      ImmutableList.Builder<Asked> asked = ImmutableList.builder();
      OrganizationId organization = OrganizationId.of(evaluation.subject().id().text());
      for (Period period : source.periods(evaluation.period())) {
        if (evaluation.subject().kind() != SubjectKind.ORGANIZATION
            || !figures.has(source.figure(), organization, period)) {
          add(
              EvaluationProblem.FIGURE_NOT_AT_HAND,
              pointer,
              item,
              ImmutableMap.of(
                  "figure", source.figure().text(),
                  "subject", organization.text(),
                  "period", period.toString()));
          return Optional.empty();
        }
        asked.add(new Asked(source, organization, period));
      }
      return Optional.of(asked.build());
    }

    private Origin.OfFigure origin(ImmutableList<Asked> asked, List<Figure> found) {
      return new Origin.OfFigure(
          asked.get(0).source().figure(),
          found.get(0).definition().unit(),
          asked.stream().map(Asked::period).collect(toImmutableList()),
          knownOn,
          asked.stream()
              .flatMap(one -> facts.apply(one).stream())
              .map(Fact::id)
              .distinct()
              .collect(toImmutableList()),
          Optional.empty());
    }

    private void unknown(
        Item item, int place, Pointer pointer, Figure figure, Origin.OfFigure origin) {
      add(
          EvaluationProblem.FIGURE_NOT_KNOWN,
          pointer,
          item,
          ImmutableMap.of("figure", figure.toString()));
      if (place < 0) {
        LackingAnswer lacking =
            new LackingAnswer(
                figure.isNone() ? Reading.Lack.UNKNOWN : reading(figure), Optional.empty());
        answers.add(Answer.builder().item(item.id()).value(lacking).origin(origin).build());
      }
    }

    private void put(
        Item item, int place, Pointer pointer, AnswerValue value, Origin.OfFigure origin) {
      if (place < 0) {
        answers.add(Answer.builder().item(item.id()).value(value).origin(origin).build());
        return;
      }
      Answer given = typedIn.get(place);
      Origin.OfFigure compared = origin;
      if (!given.value().equals(value)) {
        if (given.value().kind() == value.kind()) {
          add(
              EvaluationProblem.FIGURE_DIFFERS,
              pointer,
              item,
              ImmutableMap.of(
                  "typed", given.value().text(),
                  "figure", origin.figure().text(),
                  "number", value.text()));
        }
        compared =
            new Origin.OfFigure(
                origin.figure(),
                origin.unit(),
                origin.periods(),
                origin.knownOn(),
                origin.facts(),
                Optional.of(given.value()));
      }
      answers.set(place, given.withValue(value).withOrigin(compared));
    }

    private void add(
        EvaluationProblem code, Pointer pointer, Item item, ImmutableMap<String, String> more) {
      problems.add(
          Problem.of(
              code,
              pointer,
              ImmutableMap.<String, String>builder()
                  .put("item", item.id().text())
                  .putAll(more)
                  .buildOrThrow()));
    }
  }

  /** Whether the number is known, or the two numbers of a ratio are. */
  private static boolean isKnown(Figure figure) {
    return figure.sources().size() == 2
        ? figure.sources().stream().allMatch(source -> source.exact().isPresent())
        : figure.exact().isPresent();
  }

  /** What is known of a figure: between what it lies, if both ends are exact decimals. */
  private static Reading reading(Figure figure) {
    Optional<Decimal> least =
        figure.bounds().flatMap(bounds -> bounds.least()).flatMap(Fraction::exactDecimal);
    Optional<Decimal> most =
        figure.bounds().flatMap(bounds -> bounds.most()).flatMap(Fraction::exactDecimal);
    return least.isPresent() && most.isPresent()
        ? new Reading.Approximate(least.get(), most.get())
        : Reading.Lack.UNKNOWN;
  }

  /** The answer of a kind that figures give; nothing if their numbers are no such answer. */
  private static Optional<AnswerValue> value(AnswerKind kind, List<Figure> figures) {
    Figure figure = figures.get(0);
    boolean isRatio = figure.sources().size() == 2;
    return switch (kind) {
      case SHARE -> isRatio ? pair(figure, ShareAnswer::new) : Optional.empty();
      case RATIO -> isRatio ? pair(figure, RatioAnswer::new) : count(figure);
      case SERIES -> series(figures);
      case YES_NO -> figure.exact().map(number -> new YesNoAnswer(number.signum() > 0));
      case NUMBER -> figure.exact().flatMap(Fraction::exactDecimal).map(NumberAnswer::new);
      default -> count(figure);
    };
  }

  /** Makes an answer of two whole numbers. */
  private interface OfTwo {
    AnswerValue make(long above, long below);
  }

  private static Optional<AnswerValue> pair(Figure figure, OfTwo answer) {
    Optional<Long> above = whole(figure.sources().get(0));
    Optional<Long> below = whole(figure.sources().get(1));
    return above.isPresent() && below.isPresent()
        ? Optional.of(answer.make(above.get(), below.get()))
        : Optional.empty();
  }

  private static Optional<AnswerValue> count(Figure figure) {
    return whole(figure).map(CountAnswer::new);
  }

  private static Optional<AnswerValue> series(List<Figure> figures) {
    ImmutableLongArray.Builder values = ImmutableLongArray.builder();
    for (Figure figure : figures) {
      Optional<Long> value = whole(figure);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(new SeriesAnswer(values.build()));
  }

  private static Optional<Long> whole(Figure figure) {
    return figure.exact().filter(number -> number.denominator() == 1).map(Fraction::numerator);
  }
}
