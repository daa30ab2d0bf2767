package org.chamberkit.applicant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Reading;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An enterprise that applies for a ranking list (申报企业), with all that rules may ask about it. What
 * is absent is not known.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Applicant applicant = Applicant.builder()
 *     .id(CandidateId.of("invented-01"))
 *     .name(Name.of("虚构物流有限公司", "Invented Logistics Ltd"))
 *     .ownership(OwnershipClass.PRIVATE)
 *     .addValue(new MetricValue(MetricId.of("revenue"), Period.ofYear(2022), Reading.of(120)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Applicant implements WithApplicant permits ImmutableApplicant {

  Applicant() {}

  /** {@return the identifier, unique in the population, such as the credit code; never a name} */
  public abstract CandidateId id();

  /** {@return what the applicant is called} */
  public abstract Name name();

  /**
   * {@return the code by which equal ones follow each other in print; if absent, the identifier}
   */
  public abstract Optional<String> orderCode();

  /** {@return the unified social credit code (统一社会信用代码), if it is stated} */
  public abstract Optional<CreditCode> creditCode();

  /** {@return who holds control of it (所有制类别), if that is stated} */
  public abstract Optional<OwnershipClass> ownership();

  /** {@return the division in which it is registered (注册地), if that is stated} */
  public abstract Optional<DivisionCode> place();

  /** {@return the industry (所属行业), if it is stated} */
  public abstract Optional<IndustryCode> industry();

  /** {@return the day on which it was founded (成立日期), if it is stated} */
  public abstract Optional<LocalDate> foundedOn();

  /** {@return further traits, each with the word that holds for the applicant} */
  @Value.Default
  public ImmutableSortedMap<TraitId, String> traits() {
    return ImmutableSortedMap.of();
  }

  /** {@return the values of metrics, each metric once a period} */
  public abstract ImmutableList<MetricValue> values();

  /** {@return which kinds of evidence are handed in} */
  @Value.Default
  public ImmutableSortedSet<EvidenceKind> evidence() {
    return ImmutableSortedSet.of();
  }

  /** {@return what there is against the applicant} */
  public abstract ImmutableList<AdverseRecord> records();

  /**
   * Returns the value of a metric.
   *
   * @param metric the metric
   * @param period the period
   * @return what is known of it, in the magnitude of the population's metric; unknown if nothing is
   *     stated
   */
  public final Reading reading(MetricId metric, Period period) {
    return readings().getOrDefault(new Place(metric, period), Reading.Lack.UNKNOWN);
  }

  @Value.Lazy
  ImmutableMap<Place, Reading> readings() {
    ImmutableMap.Builder<Place, Reading> readings = ImmutableMap.builder();
    values().forEach(value -> readings.put(Place.of(value), value.reading()));
    return readings.buildOrThrow();
  }

  /**
   * Where a value stands: comparable, so that many of them are found quickly whatever their hash.
   */
  record Place(MetricId metric, Period period) implements Comparable<Place> {

    static Place of(MetricValue value) {
      return new Place(value.metric(), value.period());
    }

    @Override
    public int compareTo(Place other) {
      int byMetric = metric.compareTo(other.metric);
      int byStart = byMetric != 0 ? byMetric : day(period.startsOn(), other.period.startsOn());
      return byStart != 0 ? byStart : day(period.endsOn(), other.period.endsOn());
    }

    private static int day(LocalDate day, LocalDate other) {
      return Long.compare(day.toEpochDay(), other.toEpochDay());
    }
  }

  @Value.Check
  void check() {
    checkArgument(
        orderCode().isEmpty() || !orderCode().get().isBlank(),
        "order code of applicant '%s' must not be blank; leave it out",
        id());
    checkArgument(
        traits().values().stream().noneMatch(String::isBlank),
        "traits of applicant '%s' must not be blank; leave them out",
        id());
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("values"),
            values(),
            Place::of,
            (place, entry) ->
                Problem.of(
                    ApplicantProblem.VALUE_TWICE,
                    entry,
                    ImmutableMap.of(
                        "applicant", id().text(),
                        "metric", place.metric().text(),
                        "period", place.period().asValidity().toString()))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an applicant; identifier and name are required. */
  public static final class Builder extends ImmutableApplicant.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
