package org.chamberkit.variant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Standing;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Choosing among variants, and that their order and that of grades says nothing; all invented. */
class RubricVariantsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
  private static final Organization FEDERATION =
      Federation.builder()
          .id(OrganizationId.of("F-990101"))
          .level(FederationLevel.COUNTY)
          .name(Name.ofChinese("虚构县工商联"))
          .build();
  private static final RubricVariant CHAMBERS =
      variant("chambers", OrganizationType.CHAMBER, Validity.ALWAYS);
  private static final RubricVariant OLD =
      variant(
          "old",
          OrganizationType.FEDERATION,
          new Validity(Optional.empty(), Optional.of(LocalDate.of(2022, 12, 31))));
  private static final RubricVariant NEW =
      variant("new", OrganizationType.FEDERATION, Validity.startingOn(LocalDate.of(2023, 1, 1)));

  @Test
  void the_variant_is_chosen_by_organization_and_day() {
    RubricVariants variants = new RubricVariants(ImmutableList.of(CHAMBERS, OLD, NEW));

    assertThat(variants.choose(FEDERATION, DAY).orThrow()).contains(NEW);
    assertThat(variants.choose(FEDERATION, DAY.minusYears(1)).orThrow()).contains(OLD);
    assertThat(new RubricVariants(ImmutableList.of(CHAMBERS)).choose(FEDERATION, DAY).orThrow())
        .isEmpty();
  }

  @Test
  void two_variants_that_fit_are_refused() {
    WithProblems<Optional<RubricVariant>> chosen =
        new RubricVariants(ImmutableList.of(NEW, OLD.withEffective(Validity.ALWAYS)))
            .choose(FEDERATION, DAY);

    assertThat(chosen.value()).isEmpty();
    assertThat(chosen.problems().get(0).line(Language.ENGLISH))
        .isEqualTo(
            "/scope: TWO_VARIANTS More than one variant is meant for organization \"F-990101\" on"
                + " 2023-12-31: new 1, old 1.");
  }

  @Test
  void the_order_of_what_a_variant_says_does_not_matter() {
    PartVariant one = part("A");
    PartVariant other = part("B");
    RubricVariant variant = NEW.withParts(one, other).withLeftOut(PartId.of("C"), PartId.of("D"));
    RubricVariant turned = NEW.withParts(other, one).withLeftOut(PartId.of("D"), PartId.of("C"));

    assertThat(turned).isEqualTo(variant).hasSameHashCodeAs(variant);
    assertThat(turned.partsInOrder()).isEqualTo(variant.partsInOrder());
    assertThat(turned).isNotEqualTo(NEW);
  }

  @Test
  void the_order_of_grades_does_not_matter() {
    ImmutableList<GradeBand> bands =
        Stream.of("(.., 60)", "[60, 90)", "[90, ..)")
            .map(
                range ->
                    new GradeBand(
                        Interval.parse(range).orElseThrow(),
                        new Grade(
                            PartId.of("g" + range.charAt(1) + range.charAt(2)),
                            Name.ofChinese(range))))
            .collect(ImmutableList.toImmutableList());
    GradeScale scale = new GradeScale(PartId.of("s"), Name.ofChinese("等级"), bands);
    GradeScale turned = new GradeScale(PartId.of("s"), Name.ofChinese("等级"), bands.reverse());

    assertThat(turned).isEqualTo(scale).hasSameHashCodeAs(scale);
    assertThat(turned.ascendingBands()).isEqualTo(bands);
    assertThat(scale)
        .isNotEqualTo(new GradeScale(PartId.of("s"), Name.ofChinese("等级"), bands.subList(0, 2)));
  }

  private static PartVariant part(String id) {
    return PartVariant.builder().part(PartId.of(id)).name(Name.ofChinese(id)).build();
  }

  private static RubricVariant variant(String id, OrganizationType type, Validity effective) {
    return RubricVariant.builder()
        .key(new RubricKey(id, "1"))
        .of(new RubricKey("sample", "1"))
        .name(Name.ofChinese(id))
        .standing(Standing.ILLUSTRATIVE)
        .effective(effective)
        .scope(new VariantScope(ImmutableList.of(), ImmutableList.of(type), ImmutableList.of()))
        .build();
  }
}
