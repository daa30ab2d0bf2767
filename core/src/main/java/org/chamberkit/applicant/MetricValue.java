package org.chamberkit.applicant;

import org.chamberkit.period.Period;
import org.chamberkit.quantity.Reading;

/**
 * The value of a metric of an applicant in a period (申报数值).
 *
 * @param metric which metric
 * @param period in which period, such as a calendar or fiscal year
 * @param reading what is known of it, in the unit and magnitude of the population's metric
 */
public record MetricValue(MetricId metric, Period period, Reading reading) {}
