package org.chamberkit.applicant;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.ProblemException;
import org.immutables.value.Value;

/**
 * All who apply for the lists of an edition (申报企业库), and what is known of them: one population for
 * several lists.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Population population = Population.builder()
 *     .addMetric(new Metric(MetricId.of("revenue"), name, Unit.of("yuan"), Magnitude.WAN))
 *     .addApplicants(applicant, other)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Population implements WithPopulation permits ImmutablePopulation {

  Population() {}

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the metrics of which applicants have values, none twice} */
  public abstract ImmutableList<Metric> metrics();

  /**
   * {@return for each kind of adverse record until which day all of them are in; of a kind that is
   * not there, or after that day, it is not known that there is none}
   */
  @Value.Default
  public ImmutableSortedMap<RecordKind, LocalDate> recordsUntil() {
    return ImmutableSortedMap.of();
  }

  /** {@return the applicants, none twice} */
  public abstract ImmutableList<Applicant> applicants();

  /** {@return who controls whom} */
  public abstract ImmutableList<ControlLink> controls();

  /** {@return what an office has waived, each rule of an applicant once} */
  public abstract ImmutableList<Waiver> waivers();

  /**
   * Finds a metric.
   *
   * @param id its identifier
   * @return the metric; absent if there is none of that identifier
   */
  public final Optional<Metric> metric(MetricId id) {
    return metrics().stream().filter(metric -> metric.id().equals(id)).findFirst();
  }

  /**
   * Finds an applicant.
   *
   * @param id its identifier
   * @return the applicant; absent if there is none of that identifier
   */
  public final Optional<Applicant> applicant(CandidateId id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Value.Lazy
  ImmutableMap<CandidateId, Applicant> byId() {
    return applicants().stream().collect(toImmutableMap(Applicant::id, applicant -> applicant));
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(PopulationCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a population; nothing is required. */
  public static final class Builder extends ImmutablePopulation.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
