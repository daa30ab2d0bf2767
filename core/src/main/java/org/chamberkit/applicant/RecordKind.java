package org.chamberkit.applicant;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;

/**
 * A kind of adverse record (不良记录). The kinds that are known everywhere are constants; a population
 * may have others.
 *
 * @param code the code, such as {@code credit}
 */
public record RecordKind(String code) implements Comparable<RecordKind> {

  /** Serious dishonesty, bank debt that is dodged, a bad credit record (失信、逃废银行债务、不良征信). */
  public static final RecordKind CREDIT = of("credit");

  /** Evasion of tax, or an entry on the black-list of tax (偷逃税、涉税黑名单). */
  public static final RecordKind TAX = of("tax");

  /** A major or fatal accident, or a missed target of safety (安全生产事故). */
  public static final RecordKind SAFETY = of("safety");

  /** Pollution without treatment, beyond limits, or a major incident (环境违法). */
  public static final RecordKind ENVIRONMENT = of("environment");

  /** Wages that are in arrears with intent (恶意拖欠工资). */
  public static final RecordKind WAGES = of("wages");

  /** An entry on the list of abnormal operations (经营异常名录). */
  public static final RecordKind ABNORMAL_LIST = of("abnormalList");

  /** An entry on the list of seriously illegal enterprises (严重违法失信名单). */
  public static final RecordKind ILLEGAL_LIST = of("illegalList");

  /** Making or selling counterfeit or shoddy goods (制售假冒伪劣商品). */
  public static final RecordKind COUNTERFEIT = of("counterfeit");

  private static final ImmutableMap<String, Name> NAMES =
      ImmutableMap.<String, Name>builder()
          .put("credit", Name.of("失信", "dishonesty"))
          .put("tax", Name.of("涉税违法", "tax"))
          .put("safety", Name.of("安全生产事故", "work safety"))
          .put("environment", Name.of("环境违法", "environment"))
          .put("wages", Name.of("拖欠工资", "wages in arrears"))
          .put("abnormalList", Name.of("经营异常名录", "list of abnormal operations"))
          .put("illegalList", Name.of("严重违法失信名单", "list of seriously illegal enterprises"))
          .put("counterfeit", Name.of("制售假冒伪劣", "counterfeit goods"))
          .buildOrThrow();

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public RecordKind {
    IdentifierSyntax.check("record kind", code);
  }

  /**
   * Obtains one.
   *
   * @param code the code
   * @return the one of that code
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static RecordKind of(String code) {
    return new RecordKind(code);
  }

  /** {@return what it is called; the code alone, where it is none of the constants} */
  public Name name() {
    Name known = NAMES.get(code);
    return known == null ? Name.ofChinese(code) : known;
  }

  @Override
  public int compareTo(RecordKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
