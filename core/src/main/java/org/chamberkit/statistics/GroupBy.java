package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.standing.Standing;

/** By what those who stand on a list are divided into groups. */
public sealed interface GroupBy {

  /** {@return the word for this in documents} */
  String word();

  /**
   * Returns the group of one who stands on the list.
   *
   * @param entry who
   * @return the code of its group; absent if that is not known
   */
  Optional<String> group(Standing entry);

  /**
   * By a group that candidates carry.
   *
   * @param grouping which
   */
  record OfGroup(Grouping grouping) implements GroupBy {

    @Override
    public String word() {
      return "group";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return code(entry, grouping);
    }
  }

  /**
   * By the section (门类) of an industry that candidates carry, GB/T 4754-2017.
   *
   * @param grouping under which the code of the industry is
   */
  record OfSection(Grouping grouping) implements GroupBy {

    @Override
    public String word() {
      return "industrySection";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return industry(entry, grouping).map(industry -> industry.section().name());
    }
  }

  /**
   * By the division (大类) of an industry that candidates carry, GB/T 4754-2017.
   *
   * @param grouping under which the code of the industry is
   */
  record OfIndustryDivision(Grouping grouping) implements GroupBy {

    @Override
    public String word() {
      return "industryDivision";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return industry(entry, grouping)
          .filter(industry -> !industry.isSection())
          .map(IndustryCode::text);
    }
  }

  /**
   * By the sector (三次产业) of an industry that candidates carry.
   *
   * @param grouping under which the code of the industry is
   */
  record OfSector(Grouping grouping) implements GroupBy {

    @Override
    public String word() {
      return "sector";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return industry(entry, grouping)
          .flatMap(IndustryCode::sector)
          .map(sector -> sector.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * By the province in which a division lies that candidates carry, GB/T 2260.
   *
   * @param grouping under which the code of the division is
   */
  record OfProvince(Grouping grouping) implements GroupBy {

    @Override
    public String word() {
      return "province";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return province(entry, grouping).map(DivisionCode::text);
    }
  }

  /**
   * By a group of provinces, such as the east (东部), in which a division lies that candidates carry.
   *
   * @param grouping under which the code of the division is
   * @param regions the groups of provinces; of two that name a province the first counts
   */
  record OfRegion(Grouping grouping, ImmutableList<Region> regions) implements GroupBy {

    @Override
    public String word() {
      return "region";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return province(entry, grouping)
          .flatMap(
              province ->
                  regions.stream()
                      .filter(region -> region.provinces().contains(province))
                      .map(region -> region.code().text())
                      .findFirst());
    }
  }

  /**
   * By bands of a value, with stated ends.
   *
   * @param key which value
   * @param bands the bands, such as {@code [100, 500)}; of two that hold a value the first counts
   */
  record OfBand(ValueKey key, ImmutableList<Interval> bands) implements GroupBy {

    @Override
    public String word() {
      return "band";
    }

    @Override
    public Optional<String> group(Standing entry) {
      return Optional.ofNullable(entry.values().get(key))
          .flatMap(value -> bands.stream().filter(band -> band.contains(value)).findFirst())
          .map(Interval::toString);
    }
  }

  private static Optional<String> code(Standing entry, Grouping grouping) {
    return Optional.ofNullable(entry.groups().get(grouping)).map(GroupCode::text);
  }

  /** The industry; absent where the code is none of the standard. */
  private static Optional<IndustryCode> industry(Standing entry, Grouping grouping) {
    return code(entry, grouping)
        .flatMap(
            text -> {
              try {
                return Optional.of(IndustryCode.of(text));
              } catch (ProblemException e) {
                return Optional.empty(); // so it stands among those whose group is not known
              }
            });
  }

  private static Optional<DivisionCode> province(Standing entry, Grouping grouping) {
    return code(entry, grouping)
        .flatMap(
            text -> {
              try {
                return Optional.of(DivisionCode.of(text).province());
              } catch (ProblemException e) {
                return Optional.empty(); // so it stands among those whose group is not known
              }
            });
  }
}
