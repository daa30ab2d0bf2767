package org.chamberkit.condition;

import java.time.LocalDate;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.Population;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.text.Name;

/**
 * What a condition is asked about (审核事项): an applicant of a population, for a period, as of a day.
 *
 * @param population the population
 * @param applicant one of its applicants
 * @param period the period whose values are ranked
 * @param asOf the day on which it is asked, up to which adverse records count
 */
public record Inquiry(Population population, Applicant applicant, Period period, LocalDate asOf) {

  Reading reading(MetricId metric, long yearsBack) {
    return applicant.reading(metric, period.yearsBefore((int) yearsBack));
  }

  Magnitude magnitude(MetricId metric) {
    return population.metric(metric).map(Metric::magnitude).orElse(Magnitude.ONE);
  }

  Name name(MetricId metric) {
    return population
        .metric(metric)
        .map(Metric::name)
        .orElseGet(() -> Name.ofChinese(metric.text()));
  }

  Name label(long yearsBack) {
    return label(period.yearsBefore((int) yearsBack));
  }

  /**
   * Says a period: a calendar year by its number, else both days.
   *
   * @param period the period
   * @return the period in both languages
   */
  public static Name label(Period period) {
    return period.equals(Period.ofYear(period.endsOn().getYear()))
        ? Name.of(period.endsOn().getYear() + "年", Integer.toString(period.endsOn().getYear()))
        : Name.ofChinese(period.asValidity().toString());
  }
}
