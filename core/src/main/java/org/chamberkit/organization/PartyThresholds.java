package org.chamberkit.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * How many full members a Party organization of each kind has (党组织设置人数标准), and who says so. Public
 * texts do not agree on whether the bounds belong to a kind, so they are data with a source.
 *
 * <p>Thresholds that name a kind twice cannot be built: {@link ProblemException} then says which.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * PartyThresholds thresholds = PartyThresholds.branchRegulations2018();
 * ImmutableList<PartyOrganizationKind> kinds = thresholds.formedBy(60); // general branch
 * }</pre>
 */
@Value.Immutable
public abstract sealed class PartyThresholds implements WithPartyThresholds
    permits ImmutablePartyThresholds {

  PartyThresholds() {}

  /** {@return what the thresholds are called} */
  public abstract Name name();

  /** {@return where they were published, not blank} */
  public abstract String source();

  /** {@return the thresholds, in the order they were given; a kind without one is not bound} */
  public abstract ImmutableList<PartyThreshold> thresholds();

  /**
   * Returns the thresholds of the regulations of branches of 2018 (中国共产党支部工作条例（试行）).
   *
   * <p>Article 4: an organization with 3 full members or more forms a branch, which has 50 at most
   * as a rule; organizations with fewer form a joint branch, which is a branch, too. More than 50
   * form a general branch and more than 100 a committee, as most texts say; some say 50 or more and
   * 100 or more. A functional branch holds no membership relations.
   *
   * @return the thresholds
   */
  public static PartyThresholds branchRegulations2018() {
    return BranchRegulations2018.THRESHOLDS;
  }

  /**
   * Returns what an organization with so many full members of its own should form.
   *
   * @param members how many full members
   * @return the kinds, in the order of the thresholds
   * @throws IllegalArgumentException if the number is below 0
   * @throws AmountOverflowException if the number has more than 18 digits
   */
  public final ImmutableList<PartyOrganizationKind> formedBy(long members) {
    checkArgument(members >= 0, "number of members must not be negative, but was %s", members);
    return thresholds().stream()
        .filter(threshold -> threshold.isFormedBy(members))
        .map(PartyThreshold::kind)
        .collect(toImmutableList());
  }

  /**
   * Checks whether a Party organization has as many full members as its kind should have. Nothing
   * is wrong with one whose members are not stated, or whose kind has no threshold.
   *
   * @param organization the Party organization
   * @param pointer where it stands in the value that holds it
   * @return {@link OrganizationProblem#PARTY_MEMBERS_DO_NOT_FIT}, a warning, at its members; or
   *     nothing
   */
  public final Optional<Problem> check(PartyOrganization organization, Pointer pointer) {
    if (organization.members().isEmpty()) {
      return Optional.empty();
    }
    long members = organization.members().getAsLong();
    return thresholds().stream()
        .filter(threshold -> threshold.kind() == organization.kind() && !threshold.fits(members))
        .findFirst()
        .map(
            threshold ->
                Problem.of(
                    OrganizationProblem.PARTY_MEMBERS_DO_NOT_FIT,
                    pointer.child("members"),
                    ImmutableMap.of(
                        "organization", organization.id().text(),
                        "members", Long.toString(members),
                        "kind", threshold.kind().word(),
                        "expected", threshold.expected(),
                        "source", source())));
  }

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "source of the Party thresholds must not be blank");
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<PartyOrganizationKind> met = EnumSet.noneOf(PartyOrganizationKind.class);
    for (int i = 0; i < thresholds().size(); i++) {
      PartyOrganizationKind kind = thresholds().get(i).kind();
      if (!met.add(kind)) {
        problems.add(
            Problem.of(
                OrganizationProblem.PARTY_THRESHOLD_TWICE,
                Pointer.to("thresholds").child(i).child("kind"),
                ImmutableMap.of("kind", kind.word())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds thresholds; name and source are required. */
  public static final class Builder extends ImmutablePartyThresholds.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }

  /** The thresholds of the regulations of 2018. */
  private static final class BranchRegulations2018 {

    static final PartyThresholds THRESHOLDS =
        builder()
            .name(Name.of("党支部工作条例人数标准", "Thresholds of the regulations of branches"))
            .source("《中国共产党支部工作条例（试行）》第四条；党总支、党委按“超过50人”“超过100人”的通行说法")
            .addThresholds(
                PartyThreshold.of(PartyOrganizationKind.BRANCH, interval("[3, 50]")),
                new PartyThreshold(
                    PartyOrganizationKind.JOINT_BRANCH,
                    interval("[3, 50]"),
                    Optional.of(interval("[1, 3)"))),
                PartyThreshold.of(PartyOrganizationKind.GENERAL_BRANCH, interval("(50, 100]")),
                PartyThreshold.of(PartyOrganizationKind.COMMITTEE, interval("(100, ..)")),
                PartyThreshold.of(PartyOrganizationKind.FUNCTIONAL_BRANCH, interval("[0, 0]")))
            .build();

    private BranchRegulations2018() {}

    private static Interval interval(String text) {
      return Interval.parse(text).orElseThrow();
    }
  }
}
