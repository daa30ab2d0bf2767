package org.chamberkit.fact;

import com.google.common.base.MoreObjects;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

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
 * <p>There may be millions of facts. So one is a single object beside its identifier: its days and
 * its amount are kept as numbers, and made into objects for whoever asks.
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
public final class Fact implements Recording {

  private final FactId id;
  private final long recordedDay;
  private final FactKind kind;
  private final OrganizationId organization;
  private final @Nullable Role role;
  private final long firstDay;
  private final long lastDay;
  private final @Nullable Unit unit;
  private final @Nullable Reading open;
  private final long unscaled;
  private final int scale;
  private final @Nullable EventId event;
  private final ImmutableSortedSet<Thing> about;
  private final ImmutableSortedMap<Category, Mark> marks;
  private final @Nullable OrganizationId reportedBy;
  private final ImmutableList<Evidence> evidence;
  private final @Nullable String correction;

  Fact(FactBuilder builder) {
    id = required("id", builder.id);
    recordedDay = required("recordedOn", builder.recordedOn).toEpochDay();
    kind = required("kind", builder.kind);
    organization = required("organization", builder.organization);
    role = builder.role;
    Period when = required("when", builder.when);
    firstDay = when.startsOn().toEpochDay();
    lastDay = when.endsOn().toEpochDay();
    Amount amount = builder.amount;
    unit = amount == null ? null : amount.unit();
    open = amount == null ? null : amount.open();
    unscaled = amount == null ? 0 : amount.unscaled();
    scale = amount == null ? 0 : amount.scale();
    event = builder.event;
    about = builder.about;
    marks = builder.marks;
    reportedBy = builder.reportedBy;
    evidence = builder.evidence;
    correction = builder.correction;
    if (correction != null && correction.isBlank()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FactProblem.BLANK_REASON,
                  Pointer.to("correction"),
                  ImmutableMap.of("fact", id.text()))));
    }
  }

  private static <T> T required(String attribute, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          Strings.lenientFormat("a fact needs the attribute '%s'", attribute));
    }
    return value;
  }

  @Override
  public FactId id() {
    return id;
  }

  @Override
  public LocalDate recordedOn() {
    return LocalDate.ofEpochDay(recordedDay);
  }

  /** {@return the day on which it was recorded, as days since 1 January 1970} */
  public long recordedDay() {
    return recordedDay;
  }

  /** {@return what kind of thing it is about} */
  public FactKind kind() {
    return kind;
  }

  /** {@return the organization in whose figures it counts} */
  public OrganizationId organization() {
    return organization;
  }

  /** {@return what part the organization had, if it is about something that has roles} */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** {@return the days that it is about; it counts where the last of them lies} */
  public Period when() {
    return new Period(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
  }

  /** {@return the last day that it is about, as days since 1 January 1970} */
  public long lastDay() {
    return lastDay;
  }

  /** {@return how much, if it is about a number} */
  public Optional<Amount> amount() {
    return unit == null ? Optional.empty() : Optional.of(new Amount(unit, open, unscaled, scale));
  }

  /** {@return the event, if others may report it too} */
  public Optional<EventId> event() {
    return Optional.ofNullable(event);
  }

  /** {@return whom or what else it is about, in their order, each once} */
  public ImmutableSortedSet<Thing> about() {
    return about;
  }

  /** {@return what it is within each category that matters: programme, honour, level, edition} */
  public ImmutableSortedMap<Category, Mark> marks() {
    return marks;
  }

  /** {@return who reported it, if not the organization itself} */
  public Optional<OrganizationId> reportedBy() {
    return Optional.ofNullable(reportedBy);
  }

  /** {@return what supports it} */
  public ImmutableList<Evidence> evidence() {
    return evidence;
  }

  /** {@return why it was recorded anew, if it stands in the place of an earlier recording} */
  public Optional<String> correction() {
    return Optional.ofNullable(correction);
  }

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

  /** {@return a builder with all that this fact says, to say something else in part} */
  public FactBuilder toBuilder() {
    FactBuilder builder = new FactBuilder();
    builder.id = id;
    builder.recordedOn = recordedOn();
    builder.kind = kind;
    builder.organization = organization;
    builder.role = role;
    builder.when = when();
    builder.amount = amount().orElse(null);
    builder.event = event;
    builder.about = about;
    builder.marks = marks;
    builder.reportedBy = reportedBy;
    builder.evidence = evidence;
    builder.correction = correction;
    return builder;
  }

  /**
   * Returns this fact with another amount.
   *
   * @param other the amount
   * @return the fact
   */
  public Fact withAmount(Amount other) {
    return toBuilder().amount(other).build();
  }

  /**
   * Returns this fact as one of an event.
   *
   * @param other the event
   * @return the fact
   */
  public Fact withEvent(EventId other) {
    return toBuilder().event(other).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Fact that && says(that));
  }

  private boolean says(Fact that) {
    return recordedDay == that.recordedDay
        && firstDay == that.firstDay
        && lastDay == that.lastDay
        && unscaled == that.unscaled
        && scale == that.scale
        && id.equals(that.id)
        && kind.equals(that.kind)
        && organization.equals(that.organization)
        && Objects.equals(role, that.role)
        && Objects.equals(unit, that.unit)
        && Objects.equals(open, that.open)
        && Objects.equals(event, that.event)
        && about.equals(that.about)
        && marks.equals(that.marks)
        && Objects.equals(reportedBy, that.reportedBy)
        && evidence.equals(that.evidence)
        && Objects.equals(correction, that.correction);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, recordedDay, lastDay, unscaled);
  }

  /** {@return the identifier and all that the fact says} */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Fact")
        .omitNullValues()
        .add("id", id)
        .add("recordedOn", recordedOn())
        .add("kind", kind)
        .add("organization", organization)
        .add("role", role)
        .add("when", when())
        .add("amount", amount().orElse(null))
        .add("event", event)
        .add("about", about)
        .add("marks", marks)
        .add("reportedBy", reportedBy)
        .add("evidence", evidence)
        .add("correction", correction)
        .toString();
  }

  /** {@return a new builder} */
  public static FactBuilder builder() {
    return new FactBuilder();
  }
}
