package org.chamberkit.publication;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;
import org.chamberkit.text.Language;
import org.immutables.value.Value;

/**
 * An edition as it was published over time (榜单发布): the edition as it was ranked, the journal of
 * what was done with it, and what came of that.
 *
 * <p>Nothing is overwritten: every version stays readable. A status or version that does not follow
 * from the edition and the journal cannot be built.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Publication publication = Publication.of(edition, journal).orThrow();
 * Publication later = publication.then(entry).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Publication implements WithPublication permits ImmutablePublication {

  Publication() {}

  /** {@return the edition as it was ranked: the first version} */
  public abstract Edition edition();

  /** {@return what was done with it, from day to day} */
  public abstract ImmutableList<JournalEntry> journal();

  /** {@return how far the publication is} */
  public abstract PublicationStatus status();

  /** {@return all versions, the first one in front} */
  public abstract ImmutableList<Version> versions();

  /**
   * Makes a publication.
   *
   * @param edition the edition as it was ranked
   * @param journal what was done with it, from day to day
   * @return the publication; or all that is wrong with the journal
   */
  public static WithProblems<Publication> of(Edition edition, ImmutableList<JournalEntry> journal) {
    Replay replay = Replay.of(edition, journal);
    if (!replay.problems().isEmpty()) {
      return WithProblems.refused(replay.problems());
    }
    return WithProblems.of(
        builder()
            .edition(edition)
            .journal(journal)
            .status(replay.status())
            .versions(replay.versions())
            .build());
  }

  /**
   * Makes the publication of one list of a programme.
   *
   * @param programme what the programme published for a period
   * @param list which of its lists
   * @param journal what was done with it, from day to day
   * @return the publication; or what is wrong with the journal, or that there is no such list
   */
  public static WithProblems<Publication> of(
      ProgrammeEdition programme, ListId list, ImmutableList<JournalEntry> journal) {
    return programme
        .find(list)
        .map(published -> of(published.edition(), journal))
        .orElseGet(
            () ->
                WithProblems.refused(
                    ImmutableList.of(
                        Problem.of(
                            PublicationProblem.LIST_NOT_IN_PROGRAMME,
                            Pointer.to("lists"),
                            ImmutableMap.of(
                                "list", list.text(),
                                "known",
                                    programme.lists().stream()
                                        .map(known -> known.edition().list().id().text())
                                        .collect(joining(", ")))))));
  }

  /**
   * Returns this publication after one more act.
   *
   * @param entry what was done, and why
   * @return the publication; or what is wrong
   */
  public final WithProblems<Publication> then(JournalEntry entry) {
    return of(
        edition(), ImmutableList.<JournalEntry>builder().addAll(journal()).add(entry).build());
  }

  /** {@return the version that counts now} */
  public final Version current() {
    return versions().get(versions().size() - 1);
  }

  /** {@return who stands where now} */
  public final Standings standings() {
    return standings(versions().size());
  }

  /**
   * Returns who stood where in a version.
   *
   * @param number the number of the version, from 1
   * @return the places
   * @throws IllegalArgumentException if there is no such version
   */
  public final Standings standings(long number) {
    checkArgument(
        number >= 1 && number <= versions().size(),
        "version must be from 1 to %s, but was %s",
        versions().size(),
        number);
    return replayed().standings().get((int) number - 1);
  }

  /**
   * Tells the journal in words.
   *
   * @param language the language
   * @return a line for each entry, and one for the status; they end with LF
   */
  public final String explain(Language language) {
    return PublicationText.of(this, language);
  }

  @Value.Lazy
  Replay replayed() {
    return Replay.of(edition(), journal());
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Replay replay = Replay.of(edition(), journal());
    problems.addAll(replay.problems());
    if (status() != replay.status()) {
      problems.add(
          Problem.of(
              PublicationProblem.STATUS_DIFFERS,
              Pointer.to("status"),
              ImmutableMap.of("status", replay.status().word(), "stated", status().word())));
    }
    int most = Math.max(versions().size(), replay.versions().size());
    for (int i = 0; i < most; i++) {
      boolean isStated = i < versions().size();
      boolean agrees =
          isStated
              && i < replay.versions().size()
              && versions().get(i).equals(replay.versions().get(i));
      if (!agrees) {
        Pointer versions = Pointer.to("versions");
        problems.add(
            Problem.of(
                PublicationProblem.VERSION_DIFFERS,
                isStated ? versions.child(i) : versions,
                ImmutableMap.of("number", Integer.toString(i + 1))));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a publication, for readers of documents; edition and status are required. */
  public static final class Builder extends ImmutablePublication.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
