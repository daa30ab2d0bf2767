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
 * A grassroots unit (基层商会): the chamber of a township, street, village, market, park, building or
 * development zone.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * GrassrootsUnit unit = GrassrootsUnit.builder()
 *     .id(OrganizationId.of("G-001"))
 *     .kind(GrassrootsKind.STREET)
 *     .name(Name.of("虚构街道商会", "Chamber of Invented Street"))
 *     .place(DivisionCode.of("990102"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class GrassrootsUnit implements Organization, WithGrassrootsUnit
    permits ImmutableGrassrootsUnit {

  GrassrootsUnit() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the kind} */
  public abstract GrassrootsKind kind();

  @Override
  public abstract Name name();

  /** {@return the division in which it is} */
  public abstract DivisionCode place();

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
    return Optional.of(place());
  }

  @Override
  public final boolean isOf(OrganizationKind kind) {
    return kind().equals(kind);
  }

  @Override
  public final OrganizationType type() {
    return OrganizationType.GRASSROOTS_UNIT;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(FormerName.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a grassroots unit; identifier, kind, name and place are required. */
  public static final class Builder extends ImmutableGrassrootsUnit.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
