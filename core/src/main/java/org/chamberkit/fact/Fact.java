package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.immutables.value.Value;

/**
 * A fact (事实记录): that an organization did, was or had something on some days, as it was recorded on
 * a day.
 *
 * <p>An organization's facts count in its own figures. Where several organizations report the same
 * event, each states a fact of its own with the same {@link #event}; above them the event counts
 * once.
 *
 * <p>A fact that is recorded anew under its identifier stands in the place of the earlier one from
 * that day on, as a whole.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Fact session = Fact.builder()
 *     .id(FactId.of("T-2021-017"))
 *     .recordedOn(LocalDate.of(2021, 5, 20))
 *     .kind(FactKind.of("training.session"))
 *     .organization(OrganizationId.of("F-990102"))
 *     .role(Role.HOSTED)
 *     .when(Period.ofDay(LocalDate.of(2021, 5, 12)))
 *     .amount(new Amount(Reading.of(86), Unit.of("attendances")))
 *     .putMarks(Category.of("programme"), Mark.of("innovation-lecture"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Fact implements Recording, WithFact permits ImmutableFact {

  Fact() {}

  @Override
  public abstract FactId id();

  @Override
  public abstract LocalDate recordedOn();

  /** {@return what kind of thing it is about} */
  public abstract FactKind kind();

  /** {@return the organization in whose figures it counts} */
  public abstract OrganizationId organization();

  /** {@return what part the organization had, if it is about something that has roles} */
  public abstract Optional<Role> role();

  /** {@return the days that it is about; it counts where the last of them lies} */
  public abstract Period when();

  /** {@return how much, if it is about a number} */
  public abstract Optional<Amount> amount();

  /** {@return the event, if others may report it too} */
  public abstract Optional<EventId> event();

  /** {@return whom or what else it is about, in their order, each once} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Thing> about();

  /** {@return what it is within each category that matters: programme, honour, level, edition} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Category, Mark> marks();

  /** {@return who reported it, if not the organization itself} */
  public abstract Optional<OrganizationId> reportedBy();

  /** {@return what supports it} */
  public abstract ImmutableList<Evidence> evidence();

  /** {@return why it was recorded anew, if it stands in the place of an earlier recording} */
  public abstract Optional<String> correction();

  /**
   * Checks the fact against a directory.
   *
   * @param directory the directory of the organizations
   * @return an error if the directory does not have the organization, or if it does not exist on
   *     the days of the fact
   */
  public final ImmutableList<Problem> checkAgainst(Directory directory) {
    Optional<Organization> known = directory.find(organization());
    if (known.isEmpty()) {
      return ImmutableList.of(
          Problem.of(
              FactProblem.UNKNOWN_FACT_ORGANIZATION,
              Pointer.to("organization"),
              ImmutableMap.of("fact", id().text(), "organization", organization().text())));
    }
    Validity existence = known.get().existence();
    return existence.covers(when())
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                FactProblem.FACT_OUTSIDE_EXISTENCE,
                Pointer.to("when"),
                ImmutableMap.of(
                    "fact", id().text(),
                    "when", when().toString(),
                    "organization", organization().text(),
                    "existence", existence.toString())));
  }

  @Value.Check
  void check() {
    if (correction().isPresent() && correction().get().isBlank()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FactProblem.BLANK_REASON,
                  Pointer.to("correction"),
                  ImmutableMap.of("fact", id().text()))));
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a fact; identifier, day of recording, kind, organization and days are required. */
  public static final class Builder extends ImmutableFact.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
