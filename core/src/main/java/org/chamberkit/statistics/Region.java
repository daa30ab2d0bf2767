package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.text.Name;

/**
 * A group of provinces (地区).
 *
 * @param code the code of the group
 * @param name what it is called
 * @param provinces the provinces
 */
public record Region(GroupCode code, Name name, ImmutableList<DivisionCode> provinces) {

  /**
   * The four regions in which the mainland is counted: east, centre, west and north-east.
   *
   * <p>Source: National Bureau of Statistics, method of dividing east, west, centre and north-east
   * (东西中部和东北地区划分方法), 2011.
   */
  public static final ImmutableList<Region> FOUR_REGIONS =
      ImmutableList.of(
          region("east", "东部", "East", "11 12 13 31 32 33 35 37 44 46"),
          region("centre", "中部", "Centre", "14 34 36 41 42 43"),
          region("west", "西部", "West", "15 45 50 51 52 53 54 61 62 63 64 65"),
          region("northeast", "东北", "North-east", "21 22 23"));

  private static Region region(String code, String chinese, String english, String provinces) {
    return new Region(
        GroupCode.of(code),
        Name.of(chinese, english),
        Splitter.on(' ')
            .splitToStream(provinces)
            .map(digits -> DivisionCode.of(digits + "0000"))
            .collect(toImmutableList()));
  }
}
