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
 * A service body (服务机构): what a federation or chamber has set up to do something for enterprises or
 * for itself, such as a mediation organization, a judges' studio, a committee or an office.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * ServiceBody studio = ServiceBody.builder()
 *     .id(OrganizationId.of("S-001"))
 *     .kind(ServiceBodyKind.JUDGES_STUDIO)
 *     .name(Name.of("虚构市工商联法官工作室", "Judges' studio of Invented City"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ServiceBody implements Organization, WithServiceBody
    permits ImmutableServiceBody {

  ServiceBody() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the kind} */
  public abstract ServiceBodyKind kind();

  @Override
  public abstract Name name();

  /** {@return the division in which it is, if that is stated} */
  public abstract Optional<DivisionCode> place();

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
    return place();
  }

  @Override
  public final boolean isOf(OrganizationKind kind) {
    return kind().equals(kind);
  }

  @Override
  public final OrganizationType type() {
    return OrganizationType.SERVICE_BODY;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(FormerName.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a service body; identifier, kind and name are required. */
  public static final class Builder extends ImmutableServiceBody.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
