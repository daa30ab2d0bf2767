package org.chamberkit.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.io.table.CsvColumn.ColumnUnit;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Reading.Approximate;

/**
 * Columns of the values of metrics, one for each metric and period, such as {@code
 * values/revenue/2022 [万元]}.
 */
public final class MetricColumns {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern DAYS = Pattern.compile("([0-9-]{10})/([0-9-]{10})");
  private static final String VALUES = "values";

  /** The units of yuan that a heading names. */
  private static final ImmutableList<String> OF_YUAN = ImmutableList.of("元", "万元", "亿元");

  private MetricColumns() {}

  /** The column of a metric in a period; the values of a row stand in the order of the columns. */
  public static CsvColumn of(Metric metric, Period period, Optional<ColumnUnit> unit, int number) {
    ImmutableList<String> element = ImmutableList.of(VALUES, Integer.toString(number));
    ImmutableList<String> when = child(element, "period");
    return new CsvColumn(
        ImmutableList.of(VALUES, metric.id().text(), text(period)),
        child(element, "value"),
        CsvColumn.Type.READING,
        true,
        unit.map(stated -> Magnitude.ONE.to(metric.magnitude(), stated.times()))
            .orElse(Decimal.ONE),
        ImmutableMap.of(
            child(element, "metric"), metric.id().text(),
            child(when, "startsOn"), period.startsOn().toString(),
            child(when, "endsOn"), period.endsOn().toString()));
  }

  private static ImmutableList<String> child(ImmutableList<String> path, String name) {
    return ImmutableList.<String>builder().addAll(path).add(name).build();
  }

  /** What the heading of a value names, but its unit. */
  public static ImmutableList<String> heading(MetricValue value) {
    return ImmutableList.of(VALUES, value.metric().text(), text(value.period()));
  }

  /** Puts a value into the last row. */
  public static void put(CsvSheet sheet, MetricValue value) {
    Reading reading = value.reading();
    sheet.put(
        heading(value),
        reading instanceof Approximate range
            ? range.least() + CsvRecord.BETWEEN + range.most()
            : reading.toString(),
        false);
  }

  /** How a heading names the unit in which a metric counts; nothing if none does. */
  public static String unit(Metric metric) {
    ColumnUnit own =
        new ColumnUnit(metric.magnitude().to(Magnitude.ONE, Decimal.ONE), metric.unit().text());
    return Stream.concat(OF_YUAN.stream(), Stream.of(own.unit()))
        .filter(text -> ColumnUnit.of(text).equals(Optional.of(own)))
        .findFirst()
        .orElse("");
  }

  private static String text(Period period) {
    int year = period.startsOn().getYear();
    return period.equals(Period.ofYear(year)) ? Integer.toString(year) : period.toString();
  }

  /** The period that a heading names: a calendar year, or two days with a slash between. */
  public static Optional<Period> period(String text) {
    Matcher days = DAYS.matcher(text);
    try {
      if (YEAR.matcher(text).matches()) {
        return Optional.of(Period.ofYear(Integer.parseInt(text)));
      }
      return days.matches()
          ? Optional.of(new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))))
          : Optional.empty();
    } catch (DateTimeException | ProblemException e) {
      return Optional.empty();
    }
  }
}
