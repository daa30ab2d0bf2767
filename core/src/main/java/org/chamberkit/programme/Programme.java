package org.chamberkit.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.Population;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.consolidation.ConsolidationRule;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.measure.Measures;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A programme of ranking lists (如健康成长工程): several lists of one population, published together.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * ProgrammeEdition edition =
 *     programme.publish(EditionId.of("2023"), population, Period.ofYear(2022), day).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Programme implements WithProgramme permits ImmutableProgramme {

  Programme() {}

  /** {@return the identifier, the same over all editions} */
  public abstract ProgrammeId id();

  /** {@return what it is called} */
  public abstract Name name();

  /** {@return who publishes the lists (发布单位)} */
  public abstract Name publisher();

  /** {@return the level of who publishes them (层级), if it is stated} */
  public abstract Optional<FederationLevel> level();

  /** {@return where the definition was published, or that it is an illustration; not blank} */
  public abstract String source();

  /** {@return the metrics and measures by which lists rank} */
  public abstract Measures measures();

  /** {@return who is eligible} */
  public abstract EligibilityRules eligibility();

  /** {@return how parents and subsidiaries are consolidated, if they are} */
  public abstract Optional<ConsolidationRule> consolidation();

  /** {@return the lists, at least one, none twice} */
  public abstract ImmutableList<ProgrammeList> lists();

  /**
   * Publishes all lists of a population.
   *
   * <p>The population is screened; those admitted are consolidated; each list ranks those who are
   * left and pass its filter. Who is excluded stays on the list as such, with the reasons. Pointers
   * that begin with {@code /applicants}, {@code /controls}, {@code /metrics} or {@code /waivers} go
   * into the population.
   *
   * @param edition which edition it is
   * @param population who applies
   * @param period the period whose values are ranked
   * @param asOf the day up to which adverse records count, and on which control links do
   * @return the edition, with a warning for each value that is not known, each applicant that a
   *     split has no list for, and each waiver that is not needed; or what is wrong
   */
  public final WithProblems<ProgrammeEdition> publish(
      EditionId edition, Population population, Period period, LocalDate asOf) {
    return Publishing.publish(edition, this, population, period, asOf);
  }

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "source of programme must not be blank");
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (lists().isEmpty()) {
      problems.add(Problem.of(ProgrammeProblem.NO_LISTS, Pointer.to("lists"), ImmutableMap.of()));
    }
    problems.addAll(
        Repetitions.check(
            Pointer.to("lists"),
            lists(),
            list -> list.list().id(),
            (id, entry) ->
                Problem.of(
                    ProgrammeProblem.LIST_TWICE,
                    entry.child("list").child("id"),
                    ImmutableMap.of("list", id.text()))));
    for (int i = 0; i < lists().size(); i++) {
      if (Publishing.isTooLong(lists().get(i))) {
        problems.add(
            Problem.of(
                ProgrammeProblem.SPLIT_ID_TOO_LONG,
                Pointer.to("lists").child(i).child("list").child("id"),
                ImmutableMap.of("list", lists().get(i).list().id().text())));
      }
      keys(lists().get(i), Pointer.to("lists").child(i).child("list"), problems);
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private void keys(ProgrammeList list, Pointer pointer, ImmutableList.Builder<Problem> problems) {
    ListDefinition definition = list.list();
    for (int i = 0; i < definition.keys().size(); i++) {
      measure(definition.keys().get(i).key(), pointer.child("keys").child(i), problems);
    }
    for (int i = 0; i < definition.columns().size(); i++) {
      measure(definition.columns().get(i).key(), pointer.child("columns").child(i), problems);
    }
  }

  private void measure(ValueKey key, Pointer pointer, ImmutableList.Builder<Problem> problems) {
    ImmutableList<String> known =
        measures().measures().stream()
            .map(measure -> measure.id().text())
            .collect(toImmutableList());
    if (!known.contains(key.text())) {
      problems.add(
          Problem.of(
              ProgrammeProblem.KEY_IS_NO_MEASURE,
              pointer.child("key"),
              ImmutableMap.of("key", key.text(), "known", String.join(", ", known))));
    }
  }

  /** The keys and further columns of a list, all of which are measures. */
  static Stream<ValueKey> keys(ListDefinition list) {
    return Stream.concat(
        list.keys().stream().map(SortKey::key), list.columns().stream().map(ValueColumn::key));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a programme; all but the consolidation is required, and at least one list. */
  public static final class Builder extends ImmutableProgramme.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
