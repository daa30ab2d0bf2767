package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeClass;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An enterprise (企业), whether it is a member of anything or not.
 *
 * <p>Industry and size class are those that the register states; what they were in a year, and why,
 * is for facts to say.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Enterprise enterprise = Enterprise.builder()
 *     .id(OrganizationId.of("E-001"))
 *     .name(Name.of("虚构物流有限公司", "Invented Logistics Ltd"))
 *     .industry(IndustryCode.of("G"))
 *     .sizeClass(SizeClass.SMALL)
 *     .place(DivisionCode.of("990102"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Enterprise implements Organization, WithEnterprise
    permits ImmutableEnterprise {

  Enterprise() {}

  @Override
  public abstract OrganizationId id();

  @Override
  public abstract Name name();

  /** {@return the industry (所属行业), if it is stated} */
  public abstract Optional<IndustryCode> industry();

  /** {@return how large it is (企业规模), if that is stated} */
  public abstract Optional<SizeClass> sizeClass();

  /** {@return the division in which it is registered, if that is stated} */
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
  public final OrganizationType type() {
    return OrganizationType.ENTERPRISE;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(FormerName.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an enterprise; identifier and name are required. */
  public static final class Builder extends ImmutableEnterprise.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
