package org.chamberkit.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.measure.MeasureId;
import org.chamberkit.measure.MeasuredValue;

/**
 * What was measured of an applicant for a list.
 *
 * @param applicant the applicant
 * @param values the values of the measures that the list needs, in the order of the programme
 */
public record MeasuredApplicant(CandidateId applicant, ImmutableList<MeasuredValue> values) {

  /**
   * Finds a value.
   *
   * @param measure the measure
   * @return the value; absent if the list does not need the measure
   */
  public Optional<MeasuredValue> find(MeasureId measure) {
    return find(measure.text());
  }

  /** Finds the value of a key, which need not have the form of an identifier. */
  Optional<MeasuredValue> find(String key) {
    return values.stream().filter(value -> value.measure().text().equals(key)).findFirst();
  }
}
