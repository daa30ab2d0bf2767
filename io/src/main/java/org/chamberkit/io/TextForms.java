package org.chamberkit.io;

import java.util.Optional;
import org.chamberkit.text.Name;

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

  private TextForms() {}
}
