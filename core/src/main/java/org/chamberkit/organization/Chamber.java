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
 * A chamber (商会) such as a federation has affiliated to it (所属商会). The chambers of townships,
 * streets, markets and the like are {@linkplain GrassrootsUnit grassroots units}, those of our own
 * people elsewhere are {@linkplain ChamberOfNatives chambers of natives}; neither is ever counted
 * here.
 *
 * <p>A non-local chamber, and no other, has an origin besides its place, which does not lie in it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Chamber chamber = Chamber.builder()
 *     .id(OrganizationId.of("C-002"))
 *     .kind(ChamberKind.NON_LOCAL)
 *     .name(Name.of("虚构市虚构县商会", "Chamber of Invented County in Invented City"))
 *     .place(DivisionCode.of("990100"))
 *     .origin(DivisionCode.of("990221"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Chamber implements Organization, WithChamber permits ImmutableChamber {

  Chamber() {}

  @Override
  public abstract OrganizationId id();

  /** {@return the kind} */
  public abstract ChamberKind kind();

  @Override
  public abstract Name name();

  /** {@return the division in which it is registered} */
  public abstract DivisionCode place();

  /** {@return the division from which its members come (原籍地), if it is a non-local chamber} */
  public abstract Optional<DivisionCode> origin();

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
    return OrganizationType.CHAMBER;
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    checkOrigin().ifPresent(problems::add);
    origin().flatMap(origin -> checkPlace(id(), place(), origin)).ifPresent(problems::add);
    problems.addAll(FormerName.check(this));
    ProblemException.throwIfErrors(problems.build());
  }

  private Optional<Problem> checkOrigin() {
    boolean isNonLocal = kind().equals(ChamberKind.NON_LOCAL);
    if (isNonLocal == origin().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        isNonLocal
            ? Problem.of(
                OrganizationProblem.MISSING_ORIGIN,
                Pointer.ROOT,
                ImmutableMap.of("chamber", id().text()))
            : Problem.of(
                OrganizationProblem.ORIGIN_NOT_EXPECTED,
                Pointer.to("origin"),
                ImmutableMap.of("chamber", id().text(), "kind", kind().code())));
  }

  /** Reports the place of a chamber that lies in the very place from which its members come. */
  static Optional<Problem> checkPlace(OrganizationId id, DivisionCode place, DivisionCode origin) {
    return place.isWithin(origin)
        ? Optional.of(
            Problem.of(
                OrganizationProblem.PLACE_WITHIN_ORIGIN,
                Pointer.to("place"),
                ImmutableMap.of(
                    "chamber", id.text(), "origin", origin.text(), "place", place.text())))
        : Optional.empty();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a chamber; identifier, kind, name and place are required. */
  public static final class Builder extends ImmutableChamber.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
