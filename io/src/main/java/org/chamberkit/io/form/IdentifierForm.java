package org.chamberkit.io.form;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.text.IdentifierSyntax;
import org.jspecify.annotations.Nullable;

/**
 * The form of identifiers. Of those of a kind, the ones that come again and again are one object
 * each.
 */
public final class IdentifierForm extends Form<String> {

  private static final Form<String> TEXT =
      Forms.string(
          text -> IdentifierSyntax.matches(text) ? Optional.of(text) : Optional.empty(),
          text -> text,
          JsonProblem.NOT_AN_IDENTIFIER,
          IdentifierForm::arguments);

  @Override
  public @Nullable String read(JsonTokens in) {
    return TEXT.read(in);
  }

  @Override
  public @Nullable String readPlain(PlainText in) {
    return TEXT.readPlain(in);
  }

  @Override
  public void write(String value, JsonOutput out) {
    out.text(value);
  }

  @Override
  public Map<String, Object> schema(Schemas all, String hint) {
    return ImmutableMap.of("type", "string", "pattern", Schemas.IDENTIFIER);
  }

  @Override
  public <U> Form<U> as(Function<String, U> to, Function<U, String> from) {
    Interner<Optional<U>> values =
        new Interner<>(text -> IdentifierSyntax.matches(text) ? Optional.of(to.apply(text)) : null);
    return Forms.recurring(string(text -> found(values, text), from), text -> found(values, text));
  }

  /** The form of identifiers that seldom come again, such as those of candidates. */
  public <U> Form<U> ofMany(Function<String, U> to, Function<U, String> from) {
    return string(
        text -> IdentifierSyntax.matches(text) ? Optional.of(to.apply(text)) : Optional.empty(),
        from);
  }

  private static <U> Form<U> string(
      Function<String, Optional<U>> parse, Function<U, String> print) {
    return Forms.string(
        parse,
        print,
        JsonProblem.NOT_AN_IDENTIFIER,
        IdentifierForm::arguments,
        ImmutableMap.of("type", "string", "pattern", Schemas.IDENTIFIER));
  }

  private static <U> Optional<U> found(Interner<Optional<U>> values, String text) {
    Optional<U> value = values.get(text);
    return value == null ? Optional.empty() : value;
  }

  private static ImmutableMap<String, String> arguments(String text) {
    return ImmutableMap.of("text", text);
  }
}
