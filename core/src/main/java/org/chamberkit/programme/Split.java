package org.chamberkit.programme;

import java.util.Optional;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.DivisionLevel;
import org.chamberkit.industry.IndustryCode;

/** By what a list is published in several, one for each place or industry (分地区、分行业发布). */
public enum Split {
  /** One for each province (分省). */
  PROVINCE("province"),
  /** One for each prefecture (分地市). */
  PREFECTURE("prefecture"),
  /** One for each county or district (分县区). */
  COUNTY("county"),
  /** One for each section of industries (分行业门类). */
  SECTION("section"),
  /** One for each division of industries (分行业大类). */
  INDUSTRY("industry");

  private final String word;

  Split(String word) {
    this.word = word;
  }

  /** {@return the word for this split in documents} */
  public String word() {
    return word;
  }

  /**
   * Tells on which of the lists an applicant stands.
   *
   * @param applicant the applicant
   * @return the code of the place or industry; absent if it is not stated as finely as that
   */
  public Optional<String> code(Applicant applicant) {
    return switch (this) {
      case PROVINCE -> applicant.place().map(place -> place.province().text());
      case PREFECTURE ->
          applicant.place().flatMap(DivisionCode::prefecture).map(DivisionCode::text);
      case COUNTY ->
          applicant
              .place()
              .filter(place -> place.level() == DivisionLevel.COUNTY)
              .map(DivisionCode::text);
      case SECTION -> applicant.industry().map(industry -> industry.section().name());
      default ->
          applicant.industry().filter(industry -> !industry.isSection()).map(IndustryCode::text);
    };
  }
}
