package org.chamberkit.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a list: an array. All elements are read, so that all is reported at once.
 *
 * @param <T> the type of the elements
 */
public final class ListForm<T> extends Form<ImmutableList<T>> {

  /**
   * What could be read of a list.
   *
   * @param elements the elements that are right
   * @param lacking the places of the others, ascending
   */
  record Remains<T>(ImmutableList<T> elements, ImmutableIntArray lacking) {

    /** The place in the array of an element that is right. */
    int place(int index) {
      int place = index;
      for (int i = 0; i < lacking.length() && lacking.get(i) <= place; i++) {
        place++;
      }
      return place;
    }
  }

  private static final int USUAL_SIZE = 16;

  private final Form<T> element;

  public ListForm(Form<T> element) {
    this.element = element;
  }

  @Override
  @SuppressWarnings("unchecked") // a list that is read is one of its elements
  public @Nullable ImmutableList<T> read(JsonTokens in) {
    return readInPart(in) instanceof ImmutableList<?> whole ? (ImmutableList<T>) whole : null;
  }

  /** Reads the list, or what remains of it where some of its elements are not right. */
  @Nullable Object readInPart(JsonTokens in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      in.reportWrongType("array");
      return null;
    }
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    ImmutableIntArray.Builder lacking = null;
    int count = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      T value = element.read(in);
      if (value != null) {
        elements.add(value);
      } else {
        lacking = lacking == null ? ImmutableIntArray.builder() : lacking;
        lacking.add(count);
      }
      count++;
    }
    if (!in.holdsAtMost(Limit.ARRAY_LIMIT, count)) {
      return null;
    }
    return lacking == null ? elements.build() : new Remains<>(elements.build(), lacking.build());
  }

  @Override
  public @Nullable ImmutableList<T> readPlain(PlainText in) {
    if (!in.open('[')) {
      return null;
    }
    List<T> elements = new ArrayList<>(USUAL_SIZE);
    while (!in.isAt(']')) {
      T value = elements.isEmpty() || in.take(',') ? element.readPlain(in.passBlanks()) : null;
      if (value == null || elements.size() == Limit.ARRAY_LIMIT.standard()) {
        return null;
      }
      elements.add(value);
    }
    return in.close(']') ? ImmutableList.copyOf(elements) : null;
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
