package org.chamberkit.io;

import org.chamberkit.code.DivisionCode;
import org.chamberkit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The JSON form of the room {@code code}. */
final class CodeForms {

  /** A string of six digits. */
  static final Form<DivisionCode> DIVISION =
      new Form<>() {
        @Override
        @Nullable DivisionCode read(JsonTokens in) {
          String text = Forms.STRING.read(in);
          if (text == null) {
            return null;
          }
          try {
            return new DivisionCode(text);
          } catch (ProblemException e) {
            in.reportWithin(e.problems());
            return null;
          }
        }

        @Override
        void write(DivisionCode value, JsonOutput out) {
          Forms.STRING.write(value.text(), out);
        }
      };

  private CodeForms() {}
}
