package org.chamberkit.industry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chamberkit.text.Language;

/**
 * Which size class an enterprise has by a table (划型结果), and why.
 *
 * <p>A class is found when the known measures settle it: what is not known may still lie anywhere.
 * Where nothing is found, the finding tells which classes are possible and what is missing.
 *
 * @param industry the industry of the table that decides; absent if it is not settled or not there
 * @param candidates if it is not settled: the industries of which one must be stated; none if the
 *     table does not have the enterprise's industry, such as finance and education
 * @param facts what is known of the enterprise
 */
public record SizeFinding(
    Optional<SizeIndustry> industry, ImmutableList<SizeIndustryId> candidates, SizeFacts facts) {

  private static final ImmutableList<SizeClass> BOUNDED =
      ImmutableList.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL);

  /** {@return the class, if it is settled} */
  public Optional<SizeClass> sizeClass() {
    return highest().filter(highest -> lowest().equals(Optional.of(highest)));
  }

  /** {@return the largest class that is possible; absent without an industry} */
  public Optional<SizeClass> highest() {
    return industry.map(
        row ->
            BOUNDED.stream()
                .filter(bounded -> of(bounded).noneMatch(SizeComparison::isBelow))
                .findFirst()
                .orElse(SizeClass.MICRO));
  }

  /** {@return the smallest class that is possible; absent without an industry} */
  public Optional<SizeClass> lowest() {
    return industry.map(
        row ->
            BOUNDED.stream()
                .filter(bounded -> of(bounded).allMatch(SizeComparison::isMet))
                .findFirst()
                .orElse(SizeClass.MICRO));
  }

  /** {@return every bound of the industry with what is known, from large to small} */
  public ImmutableList<SizeComparison> comparisons() {
    return BOUNDED.stream().flatMap(this::of).collect(toImmutableList());
  }

  /**
   * {@return the bounds that decided: those of the next larger class that are not reached; for a
   * large enterprise, those of large; none if the class is not settled}
   */
  public ImmutableList<SizeComparison> deciding() {
    Optional<SizeClass> found = sizeClass();
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    return found.get() == SizeClass.LARGE
        ? of(SizeClass.LARGE).collect(toImmutableList())
        : of(above(found.get())).filter(SizeComparison::isBelow).collect(toImmutableList());
  }

  /** {@return the measures that must be known to settle the class, as far as it goes now} */
  public ImmutableSet<SizeMeasure> missing() {
    if (industry.isEmpty() || sizeClass().isPresent()) {
      return ImmutableSet.of();
    }
    Predicate<SizeComparison> isOpen =
        comparison ->
            comparison.given().isEmpty()
                && highest().orElseThrow().compareTo(comparison.sizeClass()) <= 0
                && lowest().orElseThrow().compareTo(comparison.sizeClass()) > 0;
    return comparisons().stream()
        .filter(isOpen)
        .map(SizeComparison::measure)
        .collect(toImmutableEnumSet());
  }

  /**
   * Tells the class and what decided, or what is missing.
   *
   * @param language the language
   * @return a sentence with its full stop
   */
  public String sentence(Language language) {
    if (industry.isEmpty()) {
      return candidates.isEmpty()
          ? SizePhrase.NOT_IN_TABLE.fill(language, ImmutableMap.of())
          : SizePhrase.STATE_INDUSTRY.fill(
              language,
              ImmutableMap.of(
                  "candidates",
                  candidates.stream().map(SizeIndustryId::text).collect(joining(", "))));
    }
    String name = industry.get().name().in(language);
    Optional<SizeClass> found = sizeClass();
    if (found.isEmpty()) {
      return SizePhrase.MISSING.fill(
          language,
          ImmutableMap.of(
              "industry", name,
              "lowest", lowest().orElseThrow().title().in(language),
              "highest", highest().orElseThrow().title().in(language),
              "missing",
                  missing().stream()
                      .map(measure -> measure.title().in(language))
                      .collect(joining(", "))));
    }
    boolean isLarge = found.get() == SizeClass.LARGE;
    SizePhrase phrase = isLarge ? SizePhrase.MET : SizePhrase.BELOW;
    return phrase.fill(
        language,
        ImmutableMap.of(
            "industry", name,
            "class", found.get().title().in(language),
            "next", (isLarge ? found.get() : above(found.get())).title().in(language),
            "bounds",
                deciding().stream()
                    .map(comparison -> told(comparison, language))
                    .collect(joining(", "))));
  }

  private static String told(SizeComparison comparison, Language language) {
    return comparison.measure().title().in(language)
        + ' '
        + comparison.given().orElseThrow()
        + (comparison.isMet() ? " >= " : " < ")
        + comparison.least();
  }

  /** The next larger class; there is none above large. */
  private static SizeClass above(SizeClass sizeClass) {
    return switch (sizeClass) {
      case LARGE, MEDIUM -> SizeClass.LARGE;
      case SMALL -> SizeClass.MEDIUM;
      case MICRO -> SizeClass.SMALL;
    };
  }

  private Stream<SizeComparison> of(SizeClass bounded) {
    return industry.stream()
        .flatMap(row -> row.bounds().stream())
        .map(
            bounds ->
                new SizeComparison(
                    bounded, bounds.measure(), bounds.of(bounded), facts.of(bounds.measure())));
  }
}
