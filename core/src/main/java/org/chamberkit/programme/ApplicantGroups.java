package org.chamberkit.programme;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.text.IdentifierSyntax;

/**
 * The groups of an applicant, by which lists are partitioned and reports distribute: the words of
 * {@link Split}, {@code sector}, {@code ownership}, and each further trait whose word has the form
 * of an identifier, such as a region.
 */
final class ApplicantGroups {

  private ApplicantGroups() {}

  static ImmutableMap<Grouping, GroupCode> of(Applicant applicant) {
    Map<Grouping, GroupCode> groups = new TreeMap<>();
    applicant
        .traits()
        .forEach(
            (trait, word) -> {
              if (IdentifierSyntax.matches(word)) {
                put(groups, trait.text(), Optional.of(word));
              }
            });
    put(groups, "ownership", applicant.ownership().map(OwnershipClass::code));
    put(
        groups,
        "sector",
        applicant
            .industry()
            .flatMap(IndustryCode::sector)
            .map(sector -> sector.name().toLowerCase(Locale.ROOT)));
    Arrays.stream(Split.values())
        .forEach(split -> put(groups, split.word(), split.code(applicant)));
    return ImmutableMap.copyOf(groups);
  }

  private static void put(Map<Grouping, GroupCode> groups, String grouping, Optional<String> code) {
    code.ifPresent(text -> groups.put(Grouping.of(grouping), GroupCode.of(text)));
  }
}
