package org.chamberkit.figure;

/**
 * One term of a sum that a rule compares (审核关系中的一项): a figure of some period and some
 * organizations, with its sign.
 *
 * @param sign whether it is added or taken off
 * @param figure the figure
 * @param period of which period
 * @param organizations of which organizations
 */
public record RuleTerm(Sign sign, FigureId figure, OfPeriod period, OfOrganizations organizations) {

  /**
   * Obtains a figure of the organization and period that are looked at, added.
   *
   * @param figure the figure
   * @return the term
   */
  public static RuleTerm of(FigureId figure) {
    return new RuleTerm(Sign.PLUS, figure, OfPeriod.THIS, OfOrganizations.ITSELF);
  }

  /** Whether a term is added or taken off. */
  public enum Sign {
    /** It is added. */
    PLUS("plus"),
    /** It is taken off. */
    MINUS("minus");

    private final String word;

    Sign(String word) {
      this.word = word;
    }

    /** {@return the word for this sign in documents} */
    public String word() {
      return word;
    }
  }

  /** Of which period a term is. */
  public enum OfPeriod {
    /** The period that is looked at (本期). */
    THIS("this"),
    /** The period of the same length before it, by all that is known now (上期). */
    PREVIOUS("previous"),
    /** The period of the same length before it, as it was reported then (上期上报数). */
    PREVIOUS_AS_REPORTED("previousAsReported");

    private final String word;

    OfPeriod(String word) {
      this.word = word;
    }

    /** {@return the word for this in documents} */
    public String word() {
      return word;
    }
  }

  /** Of which organizations a term is. */
  public enum OfOrganizations {
    /** The organization that is looked at, with all below it (本级). */
    ITSELF("itself"),
    /** The sum of those directly below it, each with all below it (下级合计). */
    DIRECTLY_BELOW("directlyBelow");

    private final String word;

    OfOrganizations(String word) {
      this.word = word;
    }

    /** {@return the word for this in documents} */
    public String word() {
      return word;
    }
  }
}
