package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalLong;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A Party organization (党组织): the Party body of a chamber, a grassroots unit or a federation, or of
 * several. The Party group (党组), which leads inside a federation, is none.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * PartyOrganization branch = PartyOrganization.builder()
 *     .id(OrganizationId.of("P-001"))
 *     .kind(PartyOrganizationKind.JOINT_BRANCH)
 *     .name(Name.of("虚构商会联合党支部", "Joint branch of invented chambers"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class PartyOrganization implements Organization, WithPartyOrganization
    permits ImmutablePartyOrganization {

  PartyOrganization() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the kind} */
  public abstract PartyOrganizationKind kind();

  @Override
  public abstract Name name();

  @Override
  public abstract ImmutableList<FormerName> formerNames();

  /**
   * {@return how many full members (正式党员) it has, from 0 up, of at most 18 digits; absent if that
   * is not known, which is not zero}
   */
  public abstract OptionalLong members();

  /** {@inheritDoc} If not set, neither day is known. */
  @Override
  @Value.Default
  public Validity existence() {
    return Validity.ALWAYS;
  }

  @Override
  public final boolean isOf(OrganizationKind kind) {
    return kind().equals(kind);
  }

  @Override
  public final OrganizationType type() {
    return OrganizationType.PARTY_ORGANIZATION;
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (members().isPresent() && Decimal.of(members().getAsLong()).signum() < 0) {
      problems.add(
          Problem.of(
              OrganizationProblem.NEGATIVE_MEMBERS,
              Pointer.to("members"),
              ImmutableMap.of(
                  "organization", id().text(),
                  "members", Long.toString(members().getAsLong()))));
    }
    problems.addAll(FormerName.check(this));
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a Party organization; identifier, kind and name are required. */
  public static final class Builder extends ImmutablePartyOrganization.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
