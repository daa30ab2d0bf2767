package org.chamberkit.variant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.organization.Organization;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;

/**
 * The variants of a rubric (各地各类分值表), of which each organization is asked by one, or by the rubric
 * itself.
 *
 * @param variants the variants, in any order
 */
public record RubricVariants(ImmutableList<RubricVariant> variants) {

  /**
   * Chooses the variant that is meant for an organization on a day: by its place, its type and, for
   * a chamber, its kinds.
   *
   * @param organization the organization
   * @param day the day, mostly the last one of a round
   * @return the variant; nothing if none is meant for it, so that the rubric itself holds; or
   *     {@link VariantProblem#TWO_VARIANTS} if more than one is
   */
  public WithProblems<Optional<RubricVariant>> choose(Organization organization, LocalDate day) {
    ImmutableList<RubricVariant> fitting =
        variants.stream()
            .filter(variant -> variant.effective().holdsOn(day))
            .filter(variant -> variant.scope().covers(organization))
            .collect(toImmutableList());
    return fitting.size() <= 1
        ? WithProblems.of(fitting.stream().findFirst())
        : WithProblems.refused(
            ImmutableList.of(
                Problem.of(
                    VariantProblem.TWO_VARIANTS,
                    Pointer.to("scope"),
                    ImmutableMap.of(
                        "organization", organization.id().text(),
                        "day", day.toString(),
                        "variants",
                            fitting.stream()
                                .map(variant -> variant.key().toString())
                                .sorted()
                                .collect(joining(", "))))));
  }
}
