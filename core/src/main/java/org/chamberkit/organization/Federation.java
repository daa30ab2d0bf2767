package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A federation of industry and commerce (工商联).
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Federation district = Federation.builder()
 *     .id(OrganizationId.of("F-990102"))
 *     .level(FederationLevel.COUNTY)
 *     .name(Name.of("虚构市东区工商业联合会", "Federation of Invented East District"))
 *     .division(DivisionCode.of("990102"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Federation implements Organization, WithFederation
    permits ImmutableFederation {

  Federation() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the level} */
  public abstract FederationLevel level();

  @Override
  public abstract Name name();

  /** {@return the second name, that of a general chamber (总商会), if it has one} */
  public abstract Optional<Name> secondName();

  /** {@return the division; absent where it has no code of its own, as the nation and the Corps} */
  public abstract Optional<DivisionCode> division();

  @Override
  public abstract ImmutableList<FormerName> formerNames();

  @Override
  public abstract Optional<CreditCode> creditCode();

  /** {@inheritDoc} If not set, neither day is known. */
  @Override
  @Value.Default
  public Validity existence() {
    return Validity.ALWAYS;
  }

  @Override
  public final Optional<DivisionCode> location() {
    return division();
  }

  @Override
  public final OrganizationType type() {
    return OrganizationType.FEDERATION;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(FormerName.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a federation; identifier, level and name are required. */
  public static final class Builder extends ImmutableFederation.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
