package org.chamberkit.io.table;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chamberkit.io.CsvProblem;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Reading.Masked;

/** The JSON record that says the same as a row. */
public final class CsvRecord {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,18})/([1-9][0-9]{0,17})");
  private static final String ELEMENT = "#";

  /** What stands between the ends of a range. */
  static final String BETWEEN = "..";

  private static final Pattern MASKED = Pattern.compile("\\*+");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]+");
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** A number to be written as it stands. */
  private record Digits(String text) {}

  private final List<Problem> problems;
  private final Map<String, Object> whole = new TreeMap<>();

  /** Begins; what is wrong with cells goes to the problems. */
  public CsvRecord(List<Problem> problems) {
    this.problems = problems;
  }

  /** Puts a cell that is not empty to its attribute. */
  public void put(CsvColumn column, int cell, String written) {
    String text = CsvCells.Formulas.original(written);
    put(
        column,
        column.path(),
        switch (column.type()) {
          case TEXT -> text;
          case NUMBER -> number(column, cell, text);
          case READING -> reading(column, cell, text);
          case RANGE -> range(column, cell, text);
          case TRUE_OR_FALSE -> truth(cell, text);
          case LIST -> ImmutableList.copyOf(BLANKS.split(text));
        });
    column.besides().forEach((path, given) -> put(column, path, given));
  }

  private void put(CsvColumn column, ImmutableList<String> path, Object value) {
    put(column.isInList() ? inList(path) : path, value);
  }

  /** Marks the place in a list by a sign that no name of a document begins with. */
  private static ImmutableList<String> inList(ImmutableList<String> path) {
    return ImmutableList.<String>builder()
        .add(path.get(0))
        .add(ELEMENT + Strings.padStart(path.get(1), 9, '0'))
        .addAll(path.subList(2, path.size()))
        .build();
  }

  @SuppressWarnings("unchecked") // maps alone stand on the way, for no two columns overlap
  private void put(ImmutableList<String> path, Object value) {
    Map<String, Object> holder = whole;
    for (String name : path.subList(0, path.size() - 1)) {
      holder = (Map<String, Object>) holder.computeIfAbsent(name, unused -> new TreeMap<>());
    }
    holder.put(path.get(path.size() - 1), value);
  }

  /** Both ends as far as there are such, or the one number. */
  private Object range(CsvColumn column, int cell, String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return number(column, cell, text);
    }
    Map<String, Object> ends = new TreeMap<>();
    String lowest = text.substring(0, between);
    String highest = text.substring(between + BETWEEN.length());
    if (!lowest.isEmpty()) {
      ends.put("lowest", number(column, cell, lowest));
    }
    if (!highest.isEmpty()) {
      ends.put("highest", number(column, cell, highest));
    }
    return ends;
  }

  /** A reading that is not exact stays one: the range is that of all numbers that it can be. */
  private Object reading(CsvColumn column, int cell, String text) {
    int between = text.indexOf(BETWEEN);
    if (!MASKED.matcher(text).matches()) {
      return between < 0
          ? number(column, cell, text)
          : approximate(
              column, cell, text.substring(0, between), text.substring(between + BETWEEN.length()));
    }
    int digits = text.length();
    if (column.times().equals(Decimal.ONE) || digits > Masked.MOST_DIGITS) {
      return ImmutableMap.of( // too many are reported when they are read
          "masked", ImmutableMap.of("digits", new Digits(Integer.toString(digits))));
    }
    Interval possible = new Masked(digits).possible();
    return approximate(column, cell, end(possible.from()), end(possible.to()));
  }

  private static String end(Optional<Interval.End> end) {
    return end.map(known -> known.at().toString()).orElse("");
  }

  private Object approximate(CsvColumn column, int cell, String least, String most) {
    return ImmutableMap.of(
        "approximate",
        ImmutableMap.of("least", number(column, cell, least), "most", number(column, cell, most)));
  }

  private Object number(CsvColumn column, int cell, String text) {
    Decimal times = column.times();
    boolean isNumber = NUMBER.matcher(text).matches();
    if (isNumber && (times.equals(Decimal.ONE) || text.length() > 100)) {
      return new Digits(text); // one that is too long is reported when it is read
    }
    var fraction = FRACTION.matcher(text);
    try {
      if (isNumber) {
        return new Digits(Decimal.parse(text).times(times).toString());
      } else if (fraction.matches()) {
        Fraction given =
            new Fraction(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        Fraction product = given.times(Fraction.of(times));
        return product
            .exactDecimal()
            .<Object>map(decimal -> new Digits(decimal.toString()))
            .orElse(product.toString());
      }
    } catch (AmountOverflowException e) {
      problems.add(CsvRow.atCell(cell, QuantityProblem.AMOUNT_OVERFLOW, ImmutableMap.of()));
      return new Digits("0");
    }
    if (WORD.matcher(text).matches()) {
      return text; // a reading that is unknown, or no number, which is told when it is read
    }
    ProblemCode code =
        column.type() == CsvColumn.Type.READING
            ? CsvProblem.NOT_A_READING_CELL
            : CsvProblem.NOT_A_NUMBER_CELL;
    problems.add(CsvRow.atCell(cell, code, ImmutableMap.of("text", text)));
    return new Digits("0");
  }

  private Boolean truth(int cell, String text) {
    Optional<Boolean> truth =
        switch (text) {
          case "true", "TRUE" -> Optional.of(true);
          case "false", "FALSE" -> Optional.of(false);
          default -> Optional.empty();
        };
    if (truth.isEmpty()) {
      problems.add(
          CsvRow.atCell(cell, CsvProblem.NOT_TRUE_OR_FALSE, ImmutableMap.of("text", text)));
    }
    return truth.orElse(false);
  }

  /** The record as JSON. */
  public byte[] json(String format, int version) {
    return JsonOutput.compact(
        out -> {
          out.startObject();
          out.name("format");
          out.text(format);
          out.name("version");
          out.number(Decimal.of(version));
          whole.forEach((name, value) -> attribute(name, value, out));
          out.endObject();
        });
  }

  private static void attribute(String name, Object value, JsonOutput out) {
    out.name(name);
    write(value, out);
  }

  private static void write(Object value, JsonOutput out) {
    if (value instanceof Map<?, ?> map) {
      boolean isList = map.keySet().stream().anyMatch(key -> key.toString().startsWith(ELEMENT));
      if (isList) {
        out.startArray();
        map.values().forEach(element -> write(element, out));
        out.endArray();
      } else {
        out.startObject();
        map.forEach((name, part) -> attribute(name.toString(), part, out));
        out.endObject();
      }
    } else if (value instanceof List<?> list) {
      out.startArray();
      list.forEach(part -> write(part, out));
      out.endArray();
    } else if (value instanceof Digits digits) {
      out.digits(digits.text());
    } else if (value instanceof Boolean truth) {
      out.bool(truth);
    } else {
      out.text(value.toString());
    }
  }
}
