package org.chamberkit.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;
import org.chamberkit.text.Language;

/**
 * Reads who stands where from whatever holds a list: an edition, a publication, of which the
 * version counts that is the last, or the edition of a programme.
 *
 * @param console where standard input is
 * @param language the language of complaints
 * @param tally what counts problems
 */
record Lists(Console console, Language language, Tally tally) {

  /**
   * What was read.
   *
   * @param standings who stands where
   * @param publication how the list was published, if that was read
   * @param parsed the document that was read
   * @param edition where the edition stands in it
   */
  record Found(
      Standings standings,
      Optional<Publication> publication,
      Parsed<Object> parsed,
      Pointer edition) {

    /** Gives a problem of the edition its place in the file. */
    ImmutableList<Problem> locate(Problem problem) {
      Pointer whole = edition.then(problem.place().pointer());
      return parsed.locate(ImmutableList.of(problem.at(problem.place().withPointer(whole))));
    }
  }

  /**
   * Reports what is wrong between editions, in the file of the edition that a problem names by its
   * number, counted from 0, as the first part of its pointer.
   */
  void report(ImmutableList<Problem> problems, List<Found> editions) {
    for (Problem problem : problems) {
      String pointer = problem.place().pointer().text();
      int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
      Found found = editions.get(Integer.parseInt(pointer.substring(1, end)));
      Pointer rest = new Pointer(pointer.substring(end));
      tally.report(found.locate(problem.at(problem.place().withPointer(rest))));
    }
  }

  /** Reads the list of a file; absent if there is none, which is reported. */
  Optional<Found> read(Path file, Optional<ListId> list) {
    Input input = new Input(file, console);
    try {
      Parsed<Object> parsed = DocumentReader.ofAnyFormat().read(input.source());
      tally.report(parsed.problems());
      return parsed.value().flatMap(value -> found(value, file, list, parsed));
    } catch (IOException e) {
      throw Failure.reading(input, e);
    }
  }

  private Optional<Found> found(
      Object value, Path file, Optional<ListId> list, Parsed<Object> parsed) {
    if (value instanceof Edition edition) {
      return fitting(
          new Found(Standings.of(edition), Optional.empty(), parsed, Pointer.ROOT), file, list);
    }
    if (value instanceof Publication publication) {
      return fitting(
          new Found(
              publication.standings(), Optional.of(publication), parsed, Pointer.to("edition")),
          file,
          list);
    }
    if (value instanceof ProgrammeEdition programme) {
      return ofProgramme(programme, file, list, parsed);
    }
    complain(Sentence.NOT_A_LIST, file, "format", parsed.format().orElseThrow());
    return Optional.empty();
  }

  private Optional<Found> fitting(Found found, Path file, Optional<ListId> list) {
    ListId own = found.standings().list().id();
    if (list.isPresent() && !list.get().equals(own)) {
      complain(Sentence.OTHER_LIST, file, "known", own.text());
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private Optional<Found> ofProgramme(
      ProgrammeEdition programme, Path file, Optional<ListId> list, Parsed<Object> parsed) {
    Optional<Found> found =
        list.flatMap(programme::find)
            .map(
                published ->
                    new Found(
                        Standings.of(published.edition()),
                        Optional.empty(),
                        parsed,
                        Pointer.to("lists")
                            .child(programme.lists().indexOf(published))
                            .child("edition")));
    if (found.isEmpty()) {
      complain(Sentence.OTHER_LIST, file, "known", known(programme));
    }
    return found;
  }

  /** The lists of a programme in a row. */
  static String known(ProgrammeEdition programme) {
    return programme.lists().stream()
        .map(published -> published.edition().list().id().text())
        .collect(joining(", "));
  }

  private void complain(Sentence sentence, Path file, String name, String value) {
    tally.reportError(sentence.in(language, ImmutableMap.of("file", file.toString(), name, value)));
  }
}
