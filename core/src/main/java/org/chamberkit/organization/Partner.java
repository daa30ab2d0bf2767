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
 * A partner (合作或结对对象): a body outside the federations and their chambers with which one of them is
 * paired or works together, such as a city, a bank, a university or a chamber overseas.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Partner bank = Partner.builder()
 *     .id(OrganizationId.of("B-001"))
 *     .kind(PartnerKind.BANK)
 *     .name(Name.of("虚构银行虚构市分行", "Invented Bank, Invented City"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Partner implements Organization, WithPartner permits ImmutablePartner {

  Partner() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the kind} */
  public abstract PartnerKind kind();

  @Override
  public abstract Name name();

  /** {@return the division in which it is, or which it is; absent if none is stated, as abroad} */
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
    return OrganizationType.PARTNER;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(FormerName.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a partner; identifier, kind and name are required. */
  public static final class Builder extends ImmutablePartner.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
