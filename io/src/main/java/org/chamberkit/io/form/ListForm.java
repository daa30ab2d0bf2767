package org.chamberkit.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a list: an array. All elements are read, so that all is reported at once.
 *
 * @param <T> the type of the elements
 */
public final class ListForm<T> extends Form<ImmutableList<T>> {

  private final Form<T> element;

  public ListForm(Form<T> element) {
    this.element = element;
  }

  @Override
  public @Nullable ImmutableList<T> read(JsonTokens in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      in.reportWrongType("array");
      return null;
    }
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    boolean complete = true;
    long count = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      count++;
      T value = element.read(in);
      if (value == null) {
        complete = false;
      } else {
        elements.add(value);
      }
    }
    return in.holdsAtMost(Limit.ARRAY_LIMIT, count) && complete ? elements.build() : null;
  }

  @Override
  public void write(ImmutableList<T> value, JsonOutput out) {
    out.startArray();
    value.forEach(part -> element.write(part, out));
    out.endArray();
  }

  @Override
  public Map<String, Object> schema(Schemas all, String hint) {
    return ImmutableMap.of("type", "array", "items", element.schema(all, hint));
  }
}
