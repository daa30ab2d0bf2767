package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chamberkit.figure.FigureCatalogue;

/** The catalogues of figures that the library ships (随附指标目录). */
public final class Catalogues {

  private Catalogues() {}

  /**
   * Obtains the figures of the report with which a municipal federation closes a term (五年工作报告指标目录),
   * with the rules that they have to meet.
   *
   * <p>Its identifiers are {@code R1.1} to {@code R5.9}, with {@code R1.1.a} and so on beside them.
   * Activities count where the federation hosted or co-hosted them, or joined them where the name
   * says so. Stocks of what can be told one by one, such as chambers, are balances of facts of +1
   * and -1; those of persons are the last number reported. Which kinds of facts, amounts and marks
   * have to be recorded is said in the file {@code README.md} beside the resource.
   *
   * @return the catalogue
   */
  public static FigureCatalogue termReport() {
    return TermReport.CATALOGUE;
  }

  /** Read when it is first asked for. */
  private static final class TermReport {

    static final FigureCatalogue CATALOGUE = read("catalogues/term-report.json");
  }

  private static FigureCatalogue read(String resource) {
    try {
      return JsonDocument.FIGURE_CATALOGUE
          .read(new JsonSource(resource, () -> open(resource)))
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream stream = Catalogues.class.getResourceAsStream(resource);
    checkState(stream != null, "the library is incomplete: it has no resource '%s'", resource);
    return stream;
  }
}
