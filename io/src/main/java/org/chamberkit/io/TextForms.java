package org.chamberkit.io;

import java.util.Optional;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code text}. */
final class TextForms {

  /** {@code {"zh": "…", "en": "…"}}; the English may be left out. */
  static final Form<Name> NAME =
      new ObjectForm<>() {
        private final Attribute<Name, String> zh = required("zh", Forms.TEXT, Name::chinese);
        private final Attribute<Name, Optional<String>> en =
            optional("en", Forms.TEXT, Name::english);

        @Override
        Name build(Values values) {
          return new Name(values.get(zh), values.get(en));
        }
      };

  /** A text, which is told alike in every language, or a name in both. */
  static final Form<Name> TEXT_OR_NAME =
      new Form<>() {
        @Override
        @Nullable Name read(JsonTokens in) {
          if (in.isAt(JsonToken.START_OBJECT)) {
            return NAME.read(in);
          }
          String text = Forms.TEXT.read(in);
          return text == null ? null : Name.ofChinese(text);
        }

        @Override
        void write(Name value, JsonOutput out) {
          if (value.english().isPresent()) {
            NAME.write(value, out);
          } else {
            Forms.TEXT.write(value.chinese(), out);
          }
        }
      };

  private TextForms() {}
}
