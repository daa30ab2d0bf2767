package org.chamberkit.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.Replacement;
import org.chamberkit.eligibility.Admission;
import org.chamberkit.eligibility.Screened;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a programme published for a period (一期榜单的全部结果): who was admitted and why, who stands for
 * whom, and each list with the values behind it.
 *
 * <p>This type is immutable and thread-safe; {@link Programme#publish} makes it, and readers of
 * documents through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class ProgrammeEdition implements WithProgrammeEdition
    permits ImmutableProgrammeEdition {

  ProgrammeEdition() {}

  /** {@return the identifier of the programme} */
  public abstract ProgrammeId programme();

  /** {@return which edition it is (期次), the same for all of its lists} */
  public abstract EditionId id();

  /** {@return what the programme is called} */
  public abstract Name name();

  /** {@return who publishes the lists} */
  public abstract Name publisher();

  /** {@return the level of who publishes them (层级), if it is stated} */
  public abstract Optional<FederationLevel> level();

  /**
   * {@return the digest of the population from which the lists come, such as {@code sha256:} and 64
   * digits, if it has been said; opaque here}
   */
  public abstract Optional<String> populationDigest();

  /** {@return where the report of the edition is (研究报告): its title, or a link; not blank} */
  public abstract Optional<String> report();

  /** {@return who was admitted, and why or why not} */
  public abstract Screening screening();

  /** {@return who stands for whom, if groups are consolidated} */
  public abstract Optional<Consolidation> consolidation();

  /** {@return the lists, in the order of the programme, those of a split in that of codes} */
  public abstract ImmutableList<PublishedList> lists();

  /**
   * Finds a list.
   *
   * @param id its identifier, of one of a split with its code behind a hyphen
   * @return the list; absent if there is none of that identifier
   */
  public final Optional<PublishedList> find(ListId id) {
    return lists().stream().filter(list -> list.edition().list().id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    checkArgument(
        report().filter(String::isBlank).isEmpty(),
        "report of edition '%s' must not be blank; leave it out",
        id());
    checkArgument(
        populationDigest().filter(String::isBlank).isEmpty(),
        "digest of the population of edition '%s' must not be blank; leave it out",
        id());
    ImmutableSet<CandidateId> replaced =
        consolidation().stream()
            .flatMap(result -> result.replacements().stream())
            .map(Replacement::replaced)
            .collect(toImmutableSet());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("lists"),
            lists(),
            list -> list.edition().list().id(),
            (id, entry) ->
                Problem.of(
                    ProgrammeProblem.LIST_TWICE,
                    entry.child("edition").child("list").child("id"),
                    ImmutableMap.of("list", id.text()))));
    for (int i = 0; i < lists().size(); i++) {
      Edition edition = lists().get(i).edition();
      Pointer pointer = Pointer.to("lists").child(i).child("edition");
      problems.addAll(admitted(edition.entries(), pointer.child("entries"), replaced));
      problems.addAll(admitted(edition.reserve(), pointer.child("reserve"), replaced));
      problems.addAll(admitted(edition.beyond(), pointer.child("beyond"), replaced));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** A problem for each entry that was not admitted, or gave way. */
  private ImmutableList<Problem> admitted(
      ImmutableList<Placing> entries, Pointer pointer, ImmutableSet<CandidateId> replaced) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      CandidateId candidate = entries.get(i).candidate();
      Optional<Screened> screened = screening().find(candidate);
      if (screened.isEmpty()
          || screened.get().admission() != Admission.RANKED
          || replaced.contains(candidate)) {
        problems.add(
            Problem.of(
                ProgrammeProblem.PLACED_NOT_ADMITTED,
                pointer.child(i).child("candidate"),
                ImmutableMap.of("candidate", candidate.text())));
      }
    }
    return problems.build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an edition; programme, identifier, name, publisher and screening are required. */
  public static final class Builder extends ImmutableProgrammeEdition.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
