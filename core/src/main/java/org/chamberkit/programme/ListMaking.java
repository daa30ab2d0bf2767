package org.chamberkit.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Population;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.Inquiry;
import org.chamberkit.condition.Outcome;
import org.chamberkit.condition.Verdict;
import org.chamberkit.measure.Measure;
import org.chamberkit.measure.MeasureId;
import org.chamberkit.measure.MeasureMethod;
import org.chamberkit.measure.MeasuredValue;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.text.Name;

/** Makes one list of a programme, or each of those that it is split into. */
final class ListMaking {

  private final EditionId id;
  private final Programme programme;
  private final Population population;
  private final Period period;
  private final LocalDate asOf;
  private final ProgrammeList list;
  private final Pointer pointer;
  private final ImmutableMap<CandidateId, ImmutableList<Exclusion>> exclusions;
  private final ImmutableList.Builder<Problem> problems;
  private final ImmutableMap<CandidateId, Integer> positions;

  ListMaking(
      EditionId id,
      Programme programme,
      Population population,
      Period period,
      LocalDate asOf,
      ProgrammeList list,
      Pointer pointer,
      ImmutableMap<CandidateId, ImmutableList<Exclusion>> exclusions,
      ImmutableList.Builder<Problem> problems) {
    this.id = id;
    this.programme = programme;
    this.population = population;
    this.period = period;
    this.asOf = asOf;
    this.list = list;
    this.pointer = pointer;
    this.exclusions = exclusions;
    this.problems = problems;
    ImmutableList<Applicant> applicants = population.applicants();
    this.positions =
        IntStream.range(0, applicants.size())
            .boxed()
            .collect(toImmutableMap(at -> applicants.get(at).id(), at -> at));
  }

  /** Makes the list of some applicants; absent if something is wrong, which is reported. */
  Optional<PublishedList> make(ListDefinition definition, ImmutableList<Applicant> applicants) {
    List<Applicant> competing = new ArrayList<>();
    Map<CandidateId, ImmutableList<Exclusion>> kept = new TreeMap<>();
    ImmutableList.Builder<Applicant> onList = ImmutableList.builder();
    for (Applicant applicant : applicants) {
      Optional<Verdict> verdict = filtered(applicant);
      Outcome outcome = verdict.map(Verdict::outcome).orElse(Outcome.PASS);
      if (outcome == Outcome.FAIL) {
        continue;
      }
      ImmutableList.Builder<Exclusion> own = ImmutableList.builder();
      own.addAll(exclusions.getOrDefault(applicant.id(), ImmutableList.of()));
      if (outcome == Outcome.UNKNOWN) {
        own.add(exclusion(definition, verdict.orElseThrow().grounds()));
      }
      onList.add(applicant);
      kept.put(applicant.id(), own.build());
      if (kept.getOrDefault(applicant.id(), ImmutableList.of()).isEmpty()) {
        competing.add(applicant);
      }
    }
    ImmutableList<Applicant> all = onList.build();
    Optional<PublishedList> first = rank(definition, all, ImmutableList.copyOf(competing), kept);
    return list.rerankWithin().isEmpty()
        ? first
        : first.flatMap(published -> again(definition, all, competing, kept, published.edition()));
  }

  /**
   * What the filter says; absent if there is none, or a number gets too long, which is reported.
   */
  private Optional<Verdict> filtered(Applicant applicant) {
    try {
      return list.filter()
          .map(filter -> filter.ask(new Inquiry(population, applicant, period, asOf)));
    } catch (AmountOverflowException e) {
      problems.add(e.problem(pointer(applicant).child("values")));
      return Optional.empty();
    }
  }

  private Pointer pointer(Applicant applicant) {
    Integer at = positions.get(applicant.id());
    Pointer all = Pointer.to("applicants");
    return at == null ? all : all.child(at);
  }

  /** Ranks anew those who came within the first places. */
  private Optional<PublishedList> again(
      ListDefinition definition,
      ImmutableList<Applicant> all,
      List<Applicant> competing,
      Map<CandidateId, ImmutableList<Exclusion>> kept,
      Edition first) {
    ImmutableMap<CandidateId, Placing> placed =
        first.ranked().stream().collect(toImmutableMap(Placing::candidate, entry -> entry));
    Decimal within = Decimal.of(list.rerankWithin().orElseThrow());
    ImmutableList.Builder<Applicant> selected = ImmutableList.builder();
    for (Applicant applicant : competing) {
      Placing entry = placed.get(applicant.id());
      if (entry == null || entry.place().compareTo(within) <= 0) {
        selected.add(applicant);
      } else {
        kept.put(applicant.id(), ImmutableList.of(notSelected(definition, entry)));
      }
    }
    return rank(definition, all, selected.build(), kept);
  }

  private static Exclusion notSelected(ListDefinition definition, Placing entry) {
    return new Exclusion(
        definition.id().text(),
        definition.name(),
        Name.of(
            "初次排序第 " + entry.place() + " 名，未入选",
            "place " + entry.place() + " of the first pass, not selected"),
        Optional.empty());
  }

  private Optional<PublishedList> rank(
      ListDefinition definition,
      ImmutableList<Applicant> all,
      ImmutableList<Applicant> competing,
      Map<CandidateId, ImmutableList<Exclusion>> kept) {
    WithProblems<ImmutableList<ImmutableList<MeasuredValue>>> measured =
        programme.measures().measure(population, period, competing);
    measured.problems().forEach(problems::add);
    if (measured.value().isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<MeasureId> needed = needed(definition);
    ImmutableList<MeasuredApplicant> values =
        IntStream.range(0, competing.size())
            .mapToObj(
                row ->
                    new MeasuredApplicant(
                        competing.get(row).id(),
                        measured.value().get().get(row).stream()
                            .filter(value -> needed.contains(value.measure()))
                            .collect(toImmutableList())))
            .collect(toImmutableList());
    ImmutableMap<CandidateId, MeasuredApplicant> byId =
        values.stream().collect(toImmutableMap(MeasuredApplicant::applicant, one -> one));
    ImmutableList<Candidate> candidates =
        all.stream()
            .map(
                applicant ->
                    candidate(
                        definition,
                        applicant,
                        Optional.ofNullable(byId.get(applicant.id())),
                        kept.getOrDefault(applicant.id(), ImmutableList.of())))
            .collect(toImmutableList());
    WithProblems<Edition> edition = Ranking.rank(definition, candidates);
    edition.problems().forEach(problem -> problems.add(place(problem, all)));
    return edition.value().map(published -> new PublishedList(published.withId(id), values));
  }

  /** A problem of the ranking, in the population or the list. */
  private Problem place(Problem problem, ImmutableList<Applicant> all) {
    String way = problem.place().pointer().text();
    String candidates = "/candidates/";
    if (!way.startsWith(candidates)) {
      return problem.within(pointer.child("list"));
    }
    int end = way.indexOf('/', candidates.length());
    String index = way.substring(candidates.length(), end < 0 ? way.length() : end);
    Pointer applicant = pointer(all.get(Integer.parseInt(index)));
    return problem.at(
        problem
            .place()
            .withPointer(end < 0 ? applicant : applicant.then(new Pointer(way.substring(end)))));
  }

  /** The measures by which a list ranks, and those of which they are made. */
  private ImmutableSet<MeasureId> needed(ListDefinition definition) {
    Set<MeasureId> needed = new HashSet<>();
    ImmutableList<Measure> measures = programme.measures().measures();
    for (int i = measures.size() - 1; i >= 0; i--) {
      Measure measure = measures.get(i);
      if (Programme.keys(definition).anyMatch(key -> key.text().equals(measure.id().text()))) {
        needed.add(measure.id());
      }
      if (needed.contains(measure.id())
          && measure.method() instanceof MeasureMethod.Composite composite) {
        composite.parts().forEach(part -> needed.add(part.measure()));
      }
    }
    return measures.stream().map(Measure::id).filter(needed::contains).collect(toImmutableSet());
  }

  private Candidate candidate(
      ListDefinition definition,
      Applicant applicant,
      Optional<MeasuredApplicant> measured,
      ImmutableList<Exclusion> own) {
    Candidate.Builder candidate =
        Candidate.builder()
            .id(applicant.id())
            .name(applicant.name())
            .orderCode(applicant.orderCode())
            .invented(population.invented())
            .groups(ApplicantGroups.of(applicant))
            .exclusions(own);
    if (measured.isPresent()) {
      for (MeasuredValue value : measured.get().values()) {
        value
            .value()
            .ifPresent(number -> candidate.putValue(ValueKey.of(value.measure().text()), number));
        if (value.notEligible() && isKeyOf(definition, value.measure())) {
          candidate.addExclusion(notEligible(value));
        }
      }
    }
    return candidate.build();
  }

  private static boolean isKeyOf(ListDefinition definition, MeasureId measure) {
    return definition.keys().stream().anyMatch(key -> key.key().text().equals(measure.text()));
  }

  private Exclusion notEligible(MeasuredValue value) {
    Measure measure = programme.measures().find(value.measure()).orElseThrow();
    return new Exclusion(
        measure.id().text(),
        measure.name(),
        value.lacking().orElseThrow().sentences(),
        Optional.empty());
  }

  private static Exclusion exclusion(ListDefinition definition, ImmutableList<Ground> grounds) {
    return new Exclusion(
        definition.id().text(),
        definition.name(),
        Name.of(
            String.join("；", grounds.stream().map(one -> one.sentences().chinese()).toList()),
            String.join(
                "; ",
                grounds.stream().map(one -> one.sentences().english().orElseThrow()).toList())),
        Optional.empty());
  }
}
