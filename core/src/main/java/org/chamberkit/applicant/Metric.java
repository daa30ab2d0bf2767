package org.chamberkit.applicant;

import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/**
 * What values of applicants measure (指标), such as revenue in 万元.
 *
 * @param id the identifier
 * @param name what it is called
 * @param unit in what it is measured, such as yuan
 * @param magnitude by how many units its values count
 */
public record Metric(MetricId id, Name name, Unit unit, Magnitude magnitude) {}
