package org.chamberkit.io.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Name;
import org.chamberkit.text.Quotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code text}. */
public final class TextForms {

  /** {@code {"zh": "…", "en": "…"}}; the English may be left out. */
  public static final Form<Name> NAME =
      new ObjectForm<>() {
        private final Attribute<Name, String> zh = required("zh", Forms.TEXT, Name::chinese);
        private final Attribute<Name, Optional<String>> en =
            optional("en", Forms.TEXT, Name::english);

        @Override
        protected Name build(Values values) {
          return new Name(values.get(zh), values.get(en));
        }

        @Override
        protected ImmutableList<Problem> warnings(Name name) {
          ImmutableList<Problem> chinese = invisible("zh", name.chinese());
          return name.english().isEmpty()
              ? chinese
              : ImmutableList.<Problem>builder()
                  .addAll(chinese)
                  .addAll(invisible("en", name.english().get()))
                  .build();
        }
      };

  /** A text, which is told alike in every language, or a name in both. */
  public static final Form<Name> TEXT_OR_NAME =
      new Form<>() {
        @Override
        public @Nullable Name read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return NAME.read(in);
          }
          String text = Forms.TEXT.read(in);
          return text == null ? null : Name.ofChinese(text);
        }

        @Override
        public @Nullable Name readPlain(PlainText in) {
          if (in.isAt('{')) {
            return NAME.readPlain(in);
          }
          String text = Forms.TEXT.readPlain(in);
          return text == null ? null : Name.ofChinese(text);
        }

        @Override
        public void write(Name value, JsonOutput out) {
          if (value.english().isPresent()) {
            NAME.write(value, out);
          } else {
            Forms.TEXT.write(value.chinese(), out);
          }
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return all.anyOf(hint, Forms.TEXT, NAME);
        }
      };

  private TextForms() {}

  /** The first character of a name that shows nothing or turns the direction of writing. */
  private static ImmutableList<Problem> invisible(String attribute, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c <= '~') || (c >= 0x4E00 && c <= 0x9FFF)) {
        continue; // as nearly all characters of names do
      }
      String character = Character.toString(text.codePointAt(i));
      String shown = Quotation.of(character);
      if (!shown.equals(character)) {
        String position = Integer.toString(text.codePointCount(0, i) + 1);
        return ImmutableList.of(
            Problem.of(
                JsonProblem.INVISIBLE_CHARACTER,
                Pointer.to(attribute),
                ImmutableMap.of("position", position, "character", shown)));
      }
      i += character.length() - 1;
    }
    return ImmutableList.of();
  }
}
