package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.period.Period;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.publication.Act;
import org.chamberkit.publication.Act.Correct;
import org.chamberkit.publication.Act.DecideObjection;
import org.chamberkit.publication.Act.OpenNotice;
import org.chamberkit.publication.Act.Publish;
import org.chamberkit.publication.Act.RaiseObjection;
import org.chamberkit.publication.Act.TakeBack;
import org.chamberkit.publication.Act.TakeOff;
import org.chamberkit.publication.JournalEntry;
import org.chamberkit.publication.Publication;
import org.chamberkit.publication.Vacancy;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Publications as documents; list, enterprises and office are invented. */
class PublicationDocumentsTest {

  private static final ValueKey REVENUE = ValueKey.of("revenue");

  @Test
  void the_document_of_a_publication_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    Publication publication =
        Publication.of(
                edition(9, 8, 8, 7, 6),
                ImmutableList.of(
                    entry(1, new OpenNotice(new Period(day(1), day(8)))),
                    entry(3, new RaiseObjection(1, Optional.of(CandidateId.of("C")))),
                    entry(4, new RaiseObjection(2, Optional.empty())),
                    entry(
                        9,
                        new DecideObjection(
                            1, Optional.of(new TakeOff(CandidateId.of("C"), Vacancy.FILL)))),
                    entry(9, new DecideObjection(2, Optional.empty())),
                    entry(10, new Publish()),
                    entry(15, new TakeOff(CandidateId.of("A"), Vacancy.LEAVE_GAP)),
                    entry(20, new Correct(edition(1, 8, 2, 7, 6))),
                    entry(21, new TakeBack())))
            .orThrow();
    Golden golden = Golden.of("v1/publication.json");

    golden.shouldEqual(JsonDocument.PUBLICATION.text(publication));
    Publication read = JsonDocument.PUBLICATION.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(publication);
    assertThat(JsonDocument.PUBLICATION.text(read)).isEqualTo(golden.text());
  }

  /** From values over the ranking, the notice and its objections to what counts in the end. */
  @Test
  void the_document_of_a_list_that_closed_up_goes_from_the_values_to_the_last_version()
      throws IOException {
    Publication publication =
        Publication.of(
                edition(9, 8, 8, 7, 6),
                ImmutableList.of(
                    entry(1, new OpenNotice(new Period(day(1), day(8)))),
                    entry(3, new RaiseObjection(1, Optional.of(CandidateId.of("A")))),
                    entry(
                        9,
                        new DecideObjection(
                            1, Optional.of(new TakeOff(CandidateId.of("A"), Vacancy.CLOSE_UP)))),
                    entry(10, new Publish()),
                    entry(15, new TakeOff(CandidateId.of("B"), Vacancy.CLOSE_UP))))
            .orThrow();
    Golden golden = Golden.of("v1/publication-closed-up.json");

    golden.shouldEqual(JsonDocument.PUBLICATION.text(publication));
    Publication read = JsonDocument.PUBLICATION.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(publication);
    assertThat(read.standings().entries())
        .extracting(entry -> entry.candidate() + "=" + entry.place())
        .containsExactly("C=1");
    assertThat(read.versions())
        .extracting(version -> version.entries().size())
        .containsExactly(3, 2, 1);
    Golden.of("explained/publication-closed-up.txt")
        .shouldEqual(read.explain(Language.ENGLISH) + read.explain(Language.CHINESE));
  }

  /** The first three of A to E; the next one is in reserve. */
  private static Edition edition(int... revenues) {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int i = 0; i < revenues.length; i++) {
      candidates.add(
          Candidate.builder()
              .id(CandidateId.of(String.valueOf((char) ('A' + i))))
              .putValue(REVENUE, new Fraction(revenues[i], 1))
              .invented(true)
              .build());
    }
    ListDefinition list =
        ListDefinition.builder()
            .id(ListId.of("invented-revenue"))
            .name(Name.of("虚构营业收入榜", "Invented list by revenue"))
            .addKey(SortKey.of(REVENUE, Direction.HIGHEST_FIRST))
            .ties(TieScheme.COMPETITION)
            .cut(new FirstEntries(3, LineTies.WITH_TIES))
            .reserve(1)
            .build();
    return Ranking.rank(list, candidates.build()).orThrow().withId(EditionId.of("2022"));
  }

  private static JournalEntry entry(int day, Act act) {
    return new JournalEntry(
        day(day), Name.of("虚构办公室", "Invented office"), Name.of("虚构", "invented"), act);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2022, 6, day);
  }
}
