package org.chamberkit.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@linkplain Fact fact}; identifier, day of recording, kind, organization and days are
 * required.
 */
public final class FactBuilder {

  @Nullable FactId id;
  @Nullable LocalDate recordedOn;
  @Nullable FactKind kind;
  @Nullable OrganizationId organization;
  @Nullable Role role;
  @Nullable Period when;
  @Nullable Amount amount;
  @Nullable EventId event;
  ImmutableSortedSet<Thing> about = ImmutableSortedSet.of();
  ImmutableSortedMap<Category, Mark> marks = ImmutableSortedMap.of();
  @Nullable OrganizationId reportedBy;
  ImmutableList<Evidence> evidence = ImmutableList.of();
  @Nullable String correction;

  FactBuilder() {}

  /**
   * Sets the identifier.
   *
   * @param id the value
   * @return this
   */
  public FactBuilder id(FactId id) {
    this.id = requireNonNull(id, "id");
    return this;
  }

  /**
   * Sets the day on which it was recorded.
   *
   * @param recordedOn the value
   * @return this
   */
  public FactBuilder recordedOn(LocalDate recordedOn) {
    this.recordedOn = requireNonNull(recordedOn, "recordedOn");
    return this;
  }

  /**
   * Sets what kind of thing it is about.
   *
   * @param kind the value
   * @return this
   */
  public FactBuilder kind(FactKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * Sets the organization in whose figures it counts.
   *
   * @param organization the value
   * @return this
   */
  public FactBuilder organization(OrganizationId organization) {
    this.organization = requireNonNull(organization, "organization");
    return this;
  }

  /**
   * Sets what part the organization had.
   *
   * @param role the value
   * @return this
   */
  public FactBuilder role(Role role) {
    this.role = requireNonNull(role, "role");
    return this;
  }

  /**
   * Sets what part the organization had, or that there is none.
   *
   * @param role the value, if there is one
   * @return this
   */
  public FactBuilder role(Optional<Role> role) {
    this.role = role.orElse(null);
    return this;
  }

  /**
   * Sets the days that it is about.
   *
   * @param when the value
   * @return this
   */
  public FactBuilder when(Period when) {
    this.when = requireNonNull(when, "when");
    return this;
  }

  /**
   * Sets how much.
   *
   * @param amount the value
   * @return this
   */
  public FactBuilder amount(Amount amount) {
    this.amount = requireNonNull(amount, "amount");
    return this;
  }

  /**
   * Sets how much, or that there is none.
   *
   * @param amount the value, if there is one
   * @return this
   */
  public FactBuilder amount(Optional<Amount> amount) {
    this.amount = amount.orElse(null);
    return this;
  }

  /**
   * Sets the event that others may report too.
   *
   * @param event the value
   * @return this
   */
  public FactBuilder event(EventId event) {
    this.event = requireNonNull(event, "event");
    return this;
  }

  /**
   * Sets the event that others may report too, or that there is none.
   *
   * @param event the value, if there is one
   * @return this
   */
  public FactBuilder event(Optional<EventId> event) {
    this.event = event.orElse(null);
    return this;
  }

  /**
   * Sets whom or what else it is about.
   *
   * @param about the things, each once, in any order
   * @return this
   */
  public FactBuilder about(Iterable<Thing> about) {
    this.about = ImmutableSortedSet.copyOf(about);
    return this;
  }

  /**
   * Adds things that it is about.
   *
   * @param more the things
   * @return this
   */
  public FactBuilder addAbout(Thing... more) {
    about = ImmutableSortedSet.<Thing>naturalOrder().addAll(about).add(more).build();
    return this;
  }

  /**
   * Sets what it is within each category.
   *
   * @param marks the marks by their categories
   * @return this
   */
  public FactBuilder marks(Map<Category, Mark> marks) {
    this.marks = ImmutableSortedMap.copyOf(marks);
    return this;
  }

  /**
   * Sets what it is within one more category.
   *
   * @param category the category, which has no mark yet
   * @param mark the mark
   * @return this
   * @throws IllegalArgumentException if the category has a mark
   */
  public FactBuilder putMark(Category category, Mark mark) {
    marks =
        ImmutableSortedMap.<Category, Mark>naturalOrder()
            .putAll(marks)
            .put(category, mark)
            .buildOrThrow();
    return this;
  }

  /**
   * Sets who reported it, if not the organization itself.
   *
   * @param reportedBy the value
   * @return this
   */
  public FactBuilder reportedBy(OrganizationId reportedBy) {
    this.reportedBy = requireNonNull(reportedBy, "reportedBy");
    return this;
  }

  /**
   * Sets who reported it, if not the organization itself, or that there is none.
   *
   * @param reportedBy the value, if there is one
   * @return this
   */
  public FactBuilder reportedBy(Optional<OrganizationId> reportedBy) {
    this.reportedBy = reportedBy.orElse(null);
    return this;
  }

  /**
   * Sets what supports it.
   *
   * @param evidence the evidence, in its order
   * @return this
   */
  public FactBuilder evidence(Iterable<Evidence> evidence) {
    this.evidence = ImmutableList.copyOf(evidence);
    return this;
  }

  /**
   * Adds what supports it.
   *
   * @param more the evidence
   * @return this
   */
  public FactBuilder addEvidence(Evidence... more) {
    evidence = ImmutableList.<Evidence>builder().addAll(evidence).add(more).build();
    return this;
  }

  /**
   * Sets why it was recorded anew, not blank.
   *
   * @param correction the value
   * @return this
   */
  public FactBuilder correction(String correction) {
    this.correction = requireNonNull(correction, "correction");
    return this;
  }

  /**
   * Sets why it was recorded anew, not blank, or that there is none.
   *
   * @param correction the value, if there is one
   * @return this
   */
  public FactBuilder correction(Optional<String> correction) {
    this.correction = correction.orElse(null);
    return this;
  }

  /**
   * Builds the fact.
   *
   * @return the fact
   * @throws IllegalStateException if something required is not set
   * @throws ProblemException with {@link FactProblem#BLANK_REASON} if the reason of a correction is
   *     blank
   */
  public Fact build() {
    return new Fact(this);
  }
}
