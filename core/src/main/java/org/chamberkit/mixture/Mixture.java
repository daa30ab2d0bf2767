package org.chamberkit.mixture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * How score cards of one subject become one total (综合总评办法): {@code Σ weight × points}, where the
 * points of a part are the total of its card, or the mean of the totals of its cards. It is worked
 * out exactly and rounded once.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Mixture year = Mixture.builder()
 *     .key(new RubricKey("year", "2013"))
 *     .name(Name.of("年度总评", "The year"))
 *     .standing(Standing.ILLUSTRATIVE)
 *     .rounding(Rounding.halfUp(2))
 *     .addParts(quarters, leaders)
 *     .build();
 * MixtureCard card = year.mix(cards).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Mixture implements WithMixture permits ImmutableMixture {

  Mixture() {}

  /** {@return identifier and version} */
  public abstract RubricKey key();

  /** {@return what the mixture is called} */
  public abstract Name name();

  /** {@return whether it was published by a body or made up} */
  public abstract Standing standing();

  /** {@return where it was published; an official one has a source} */
  public abstract Optional<Source> source();

  /** {@return the parts, at least one; their weights add up to 1} */
  public abstract ImmutableList<MixturePart> parts();

  /**
   * {@return how the total is rounded; there if a part takes a mean or a missing card rescales the
   * weights}
   */
  public abstract Optional<Rounding> rounding();

  /**
   * {@return the grades of the total, if there are such; where all parts state what cards can have,
   * they hold each total that is possible}
   */
  public abstract Optional<GradeScale> grades();

  /**
   * Makes one total of the score cards of a subject.
   *
   * @param cards the cards, in any order
   * @return the mixture card; or what is wrong, with pointers that begin with the position of a
   *     card, such as {@code /cards/3/period}
   */
  public final WithProblems<MixtureCard> mix(ImmutableList<ScoreCard> cards) {
    return new Mixing(this, cards).result();
  }

  /** {@return whether the total may come from a division} */
  final boolean divides() {
    return parts().stream()
        .anyMatch(part -> part.periods().size() > 1 || part.missing() == MissingCard.EXCLUDE);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("parts"),
            parts(),
            MixturePart::id,
            (part, entry) ->
                Problem.of(
                    MixtureProblem.MIXTURE_PART_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("part", part.text()))));
    problems.addAll(checkCards());
    problems.addAll(checkWeights());
    if (standing() == Standing.OFFICIAL && source().isEmpty()) {
      problems.add(
          Problem.of(
              MixtureProblem.MIXTURE_WITHOUT_SOURCE,
              Pointer.ROOT,
              ImmutableMap.of("mixture", key().toString())));
    }
    if (divides() && rounding().isEmpty()) {
      problems.add(
          Problem.of(
              MixtureProblem.MIXTURE_WITHOUT_ROUNDING,
              Pointer.ROOT,
              ImmutableMap.of("mixture", key().toString())));
    }
    ImmutableList<Problem> found = problems.build();
    ProblemException.throwIfErrors(found.isEmpty() ? checkGrades() : found);
  }

  /** The grades must hold each total that is possible, where it is stated what cards can have. */
  private ImmutableList<Problem> checkGrades() {
    ImmutableList.Builder<MixtureLine> lines = ImmutableList.builder();
    for (MixturePart part : parts()) {
      if (part.possible().isEmpty() || grades().isEmpty()) {
        return ImmutableList.of();
      }
      MixedCard card = new MixedCard(part.periods().get(0), part.possible(), part.possible());
      lines.add(new MixtureLine(part.id(), part.weight(), ImmutableList.of(card)));
    }
    Pointer bands = Pointer.to("grades").child("bands");
    try {
      return MixtureCard.total(lines.build(), rounding()).stream()
          .flatMap(possible -> grades().orElseThrow().check(possible).stream())
          .map(problem -> problem.within(bands))
          .collect(toImmutableList());
    } catch (AmountOverflowException e) {
      return ImmutableList.of(e.problem(bands));
    }
  }

  /** No card may count in two parts. */
  private ImmutableList<Problem> checkCards() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < parts().size(); i++) {
      MixturePart part = parts().get(i);
      for (int j = 0; j < part.periods().size(); j++) {
        if (!met.add(part.rubric() + " " + part.periods().get(j))) {
          problems.add(
              Problem.of(
                  MixtureProblem.MIXED_TWICE,
                  Pointer.to("parts").child(i).child("periods").child(j),
                  ImmutableMap.of(
                      "rubric", part.rubric().toString(),
                      "period", part.periods().get(j).toString())));
        }
      }
    }
    return problems.build();
  }

  private ImmutableList<Problem> checkWeights() {
    try {
      Decimal sum = parts().stream().map(MixturePart::weight).reduce(Decimal.ZERO, Decimal::plus);
      return sum.equals(Decimal.ONE)
          ? ImmutableList.of()
          : ImmutableList.of(
              Problem.of(
                  MixtureProblem.MIXTURE_WEIGHTS_DIFFER,
                  Pointer.to("parts"),
                  ImmutableMap.of("sum", sum.toString())));
    } catch (AmountOverflowException e) {
      return ImmutableList.of(e.problem(Pointer.to("parts")));
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a mixture; key, name and standing are required, and at least one part. */
  public static final class Builder extends ImmutableMixture.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
