package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A chamber of our natives elsewhere (外埠商会): of enterprises that come from our place and are in
 * another, on whose register the chamber stands. So it is never counted among affiliated chambers;
 * seen from the other place it is a non-local chamber (异地商会).
 *
 * <p>It is either in a division, which does not lie in the one that its members come from, or
 * abroad. Hong Kong, Macao and Taiwan are divisions.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * ChamberOfNatives chamber = ChamberOfNatives.builder()
 *     .id(OrganizationId.of("N-001"))
 *     .name(Name.of("虚构二市虚构市商会", "Chamber of Invented City in Invented Second City"))
 *     .origin(DivisionCode.of("990100"))
 *     .place(DivisionCode.of("990200"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ChamberOfNatives implements Organization, WithChamberOfNatives
    permits ImmutableChamberOfNatives {

  ChamberOfNatives() {}

  @Override
  public abstract OrganizationId id();

  @Override
  public abstract Name name();

  /** {@return our division, from which its members come (原籍地)} */
  public abstract DivisionCode origin();

  /** {@return the division in which it is registered; absent if that is abroad} */
  public abstract Optional<DivisionCode> place();

  /** {@return the country or place in which it is registered, if that is abroad} */
  public abstract Optional<Name> placeAbroad();

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
    return OrganizationType.CHAMBER_OF_NATIVES;
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (place().isPresent() == placeAbroad().isPresent()) {
      problems.add(
          Problem.of(
              OrganizationProblem.ONE_PLACE_NEEDED,
              Pointer.ROOT,
              ImmutableMap.of("chamber", id().text())));
    }
    place().flatMap(place -> Chamber.checkPlace(id(), place, origin())).ifPresent(problems::add);
    problems.addAll(FormerName.check(this));
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a chamber of natives; identifier, name, origin and one of the places are required. */
  public static final class Builder extends ImmutableChamberOfNatives.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
