package org.chamberkit.io.form;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a type that has several kinds: an object whose one name is the word of the kind, such
 * as {@code {"count": 6}}. So the kind is known before its parts are read, in whatever order an
 * object's names come.
 *
 * @param <T> the type
 */
public final class KindForm<T> extends Form<T> {

  private final ImmutableMap<String, Form<? extends T>> kinds;
  private final Function<T, String> word;

  /** The name of each kind as it stands in a text. */
  private final byte[][] names;

  public KindForm(ImmutableMap<String, Form<? extends T>> kinds, Function<T, String> word) {
    this.kinds = kinds;
    this.word = word;
    this.names = kinds.keySet().stream().map(PlainText::name).toArray(byte[][]::new);
  }

  @Override
  public @Nullable T read(JsonTokens in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongType("object");
      return null;
    }
    T value = null;
    int names = 0;
    while (in.next() == JsonToken.PROPERTY_NAME) {
      Form<? extends T> kind = kinds.get(in.name());
      names += kind == null && in.skipsUnknown() ? 0 : 1;
      if (kind == null) {
        in.reportUnknownName(known());
      } else {
        in.next();
        value = kind.read(in);
      }
    }
    if (names != 1) {
      in.reportObject(
          JsonProblem.ONE_NAME_NEEDED,
          ImmutableMap.of("known", known(), "count", Integer.toString(names)));
      return null;
    }
    return value;
  }

  @Override
  public @Nullable T readPlain(PlainText in) {
    if (!in.open('{')) {
      return null;
    }
    in.passBlanks();
    for (int i = 0; i < names.length; i++) {
      if (in.take(names[i])) {
        T value = kinds.values().asList().get(i).readPlain(in.passBlanks());
        return in.close('}') ? value : null;
      }
    }
    return null;
  }

  @Override
  @SuppressWarnings("unchecked") // the word of a value names the form of its own kind
  public void write(T value, JsonOutput out) {
    String kind = word.apply(value);
    Form<T> form = (Form<T>) kinds.get(kind);
    checkArgument(form != null, "'%s' is no kind that a document has; it has %s", kind, known());
    out.startObject();
    out.name(kind);
    form.write(value, out);
    out.endObject();
  }

  @Override
  public Map<String, Object> schema(Schemas all, String hint) {
    return all.define(this, hint, this::ofKinds);
  }

  private ImmutableMap<String, Object> ofKinds(Schemas all) {
    Map<String, Object> properties = new LinkedHashMap<>();
    kinds.forEach((kind, form) -> properties.put(kind, form.schema(all, kind)));
    return ImmutableMap.of(
        "type",
        "object",
        "properties",
        properties,
        "minProperties",
        1,
        "maxProperties",
        1,
        "additionalProperties",
        false);
  }

  private String known() {
    return String.join(", ", kinds.keySet());
  }
}
