package org.chamberkit.organization;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with an organization by itself. */
public enum OrganizationProblem implements ProblemCode {
  /** A non-local chamber does not say where its members come from. */
  MISSING_ORIGIN(
      "Non-local chamber \"{chamber}\" must state its origin.", "异地商会“{chamber}”必须注明原籍地。"),
  /** A chamber that is not non-local states an origin. */
  ORIGIN_NOT_EXPECTED(
      "Only a non-local chamber has an origin, but \"{chamber}\" is of the kind \"{kind}\".",
      "只有异地商会才注明原籍地，“{chamber}”的类别是“{kind}”。");

  private final Template sentence;

  OrganizationProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
