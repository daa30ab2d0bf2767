package org.chamberkit.industry;

import java.util.stream.Stream;
import org.chamberkit.text.Name;

/**
 * A section of industry (国民经济行业门类): one of 20 letters, which holds the divisions (大类) of a range.
 *
 * <p>Source: GB/T 4754-2017, Industrial classification for national economic activities (国民经济行业分类).
 */
public enum IndustrySection {
  /** Agriculture, forestry, animal husbandry and fishery (农、林、牧、渔业), divisions 01 to 05. */
  A(1, 5, "农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery"),
  /** Mining (采矿业), divisions 06 to 12. */
  B(6, 12, "采矿业", "Mining"),
  /** Manufacturing (制造业), divisions 13 to 43. */
  C(13, 43, "制造业", "Manufacturing"),
  /**
   * Production and supply of electricity, heat, gas and water (电力、热力、燃气及水生产和供应业), divisions 44 to
   * 46.
   */
  D(44, 46, "电力、热力、燃气及水生产和供应业", "Production and supply of electricity, heat, gas and water"),
  /** Construction (建筑业), divisions 47 to 50. */
  E(47, 50, "建筑业", "Construction"),
  /** Wholesale and retail trade (批发和零售业), divisions 51 to 52. */
  F(51, 52, "批发和零售业", "Wholesale and retail trade"),
  /** Transport, storage and post (交通运输、仓储和邮政业), divisions 53 to 60. */
  G(53, 60, "交通运输、仓储和邮政业", "Transport, storage and post"),
  /** Accommodation and catering (住宿和餐饮业), divisions 61 to 62. */
  H(61, 62, "住宿和餐饮业", "Accommodation and catering"),
  /**
   * Information transmission, software and information technology services (信息传输、软件和信息技术服务业),
   * divisions 63 to 65.
   */
  I(
      63,
      65,
      "信息传输、软件和信息技术服务业",
      "Information transmission, software and information technology services"),
  /** Finance (金融业), divisions 66 to 69. */
  J(66, 69, "金融业", "Finance"),
  /** Real estate (房地产业), division 70. */
  K(70, 70, "房地产业", "Real estate"),
  /** Leasing and business services (租赁和商务服务业), divisions 71 to 72. */
  L(71, 72, "租赁和商务服务业", "Leasing and business services"),
  /** Scientific research and technical services (科学研究和技术服务业), divisions 73 to 75. */
  M(73, 75, "科学研究和技术服务业", "Scientific research and technical services"),
  /** Management of water, environment and public facilities (水利、环境和公共设施管理业), divisions 76 to 79. */
  N(76, 79, "水利、环境和公共设施管理业", "Management of water, environment and public facilities"),
  /** Services to households, repair and other services (居民服务、修理和其他服务业), divisions 80 to 82. */
  O(80, 82, "居民服务、修理和其他服务业", "Services to households, repair and other services"),
  /** Education (教育), division 83. */
  P(83, 83, "教育", "Education"),
  /** Health and social work (卫生和社会工作), divisions 84 to 85. */
  Q(84, 85, "卫生和社会工作", "Health and social work"),
  /** Culture, sports and entertainment (文化、体育和娱乐业), divisions 86 to 90. */
  R(86, 90, "文化、体育和娱乐业", "Culture, sports and entertainment"),
  /**
   * Public management, social security and social organizations (公共管理、社会保障和社会组织), divisions 91 to
   * 96.
   */
  S(91, 96, "公共管理、社会保障和社会组织", "Public management, social security and social organizations"),
  /** International organizations (国际组织), division 97. */
  T(97, 97, "国际组织", "International organizations");

  private final int first;
  private final int last;
  private final Name title;

  IndustrySection(int first, int last, String chinese, String english) {
    this.first = first;
    this.last = last;
    this.title = Name.of(chinese, english);
  }

  /** {@return the number of the first division} */
  public int first() {
    return first;
  }

  /** {@return the number of the last division, included} */
  public int last() {
    return last;
  }

  /** {@return what the section is called} */
  public Name title() {
    return title;
  }

  /** The section of a division. */
  static IndustrySection of(int division) {
    return Stream.of(values())
        .filter(section -> section.first <= division && division <= section.last)
        .findFirst()
        .orElseThrow();
  }

  /** The sector of a division of this section. */
  IndustrySector sector(int division) {
    return switch (this) {
      case A -> division == 5 ? IndustrySector.TERTIARY : IndustrySector.PRIMARY;
      case B -> division == 11 ? IndustrySector.TERTIARY : IndustrySector.SECONDARY;
      case C -> division == 43 ? IndustrySector.TERTIARY : IndustrySector.SECONDARY;
      case D, E -> IndustrySector.SECONDARY;
      default -> IndustrySector.TERTIARY;
    };
  }
}
