package org.chamberkit.io.form;

import java.util.Map;
import java.util.function.Function;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type: how a value is read and how it is written.
 *
 * @param <T> the type
 */
public abstract class Form<T> {

  /**
   * Reads the value that begins at the current token, and stops at its last token.
   *
   * @return the value, or null where it is wrong and the problem is reported
   */
  public abstract @Nullable T read(JsonTokens in);

  /**
   * Reads the value that comes next in a plain text, to its end.
   *
   * @return the value; null where there is anything to say of it, or nobody has said how it is read
   *     so: then the whole record is read by {@link #read} instead
   */
  public @Nullable T readPlain(PlainText in) {
    return null;
  }

  /** Writes a value. */
  public abstract void write(T value, JsonOutput out);

  /**
   * The JSON Schema of the form: what every value of it looks like.
   *
   * @param all the schemas of which this one becomes a part
   * @param hint what the form is called where it is met, such as the name of the attribute
   */
  public abstract Map<String, Object> schema(Schemas all, String hint);

  /** The form of a type whose values stand for exactly one value of this type each. */
  public <U> Form<U> as(Function<T, U> to, Function<U, T> from) {
    Form<T> inner = this;
    return new Form<>() {
      @Override
      public @Nullable U read(JsonTokens in) {
        T value = inner.read(in);
        return value == null ? null : to.apply(value);
      }

      @Override
      public @Nullable U readPlain(PlainText in) {
        T value = inner.readPlain(in);
        return value == null ? null : to.apply(value);
      }

      @Override
      public void write(U value, JsonOutput out) {
        inner.write(from.apply(value), out);
      }

      @Override
      public Map<String, Object> schema(Schemas all, String hint) {
        return inner.schema(all, hint);
      }
    };
  }
}
