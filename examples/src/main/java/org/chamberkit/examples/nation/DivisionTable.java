package org.chamberkit.examples.nation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The divisions of the country down to townships as of 2023-06-30, without Hong Kong, Macao and
 * Taiwan, which the source does not cover. Where they come from and what was left out is told by
 * the README beside them.
 */
public final class DivisionTable {

  private static final String RESOURCE = "/divisions-2023/divisions.tsv.gz";

  private static final ImmutableList<DivisionLevel> UPWARDS =
      ImmutableList.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE);

  private final ImmutableMap<String, DivisionRow> byCode;

  private DivisionTable(ImmutableMap<String, DivisionRow> byCode) {
    this.byCode = byCode;
  }

  /**
   * Reads the table.
   *
   * @return the table
   * @throws IOException if it cannot be read
   */
  public static DivisionTable read() throws IOException {
    try (InputStream packed =
            requireNonNull(DivisionTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      return new DivisionTable(
          lines
              .lines()
              .skip(1)
              .map(DivisionTable::row)
              .collect(toImmutableMap(DivisionRow::code, row -> row)));
    }
  }

  private static DivisionRow row(String line) {
    int tab = line.indexOf('\t');
    return new DivisionRow(line.substring(0, tab), line.substring(tab + 1));
  }

  /** {@return the rows by their codes, so that each stands before those below it} */
  public ImmutableList<DivisionRow> rows() {
    return byCode.values().asList();
  }

  /**
   * Returns the division next above: that with the longest code with which the code begins. So a
   * district of a municipality stands right below the municipality, and a town of a development
   * zone, which is no division, right below the city.
   *
   * @param row the row of a division
   * @return the row of the division above; absent for a province
   */
  public Optional<DivisionRow> above(DivisionRow row) {
    return UPWARDS.stream()
        .map(DivisionLevel::digits)
        .filter(digits -> digits < row.code().length())
        .map(digits -> byCode.get(row.code().substring(0, digits)))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
