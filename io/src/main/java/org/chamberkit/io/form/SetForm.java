package org.chamberkit.io.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a set: an array in any order, in which nothing stands twice. It is written in the
 * order of its values.
 *
 * @param <T> the type of the elements
 */
public final class SetForm<T extends Comparable<? super T>> extends Form<ImmutableSortedSet<T>> {

  private final Form<T> element;

  public SetForm(Form<T> element) {
    this.element = element;
  }

  @Override
  public @Nullable ImmutableSortedSet<T> read(JsonTokens in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      in.reportWrongType("array");
      return null;
    }
    TreeSet<T> elements = new TreeSet<>();
    boolean complete = true;
    long count = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      count++;
      T value = element.read(in);
      if (value == null) {
        complete = false;
      } else if (!elements.add(value)) {
        in.report(JsonProblem.REPEATED_ELEMENT, ImmutableMap.of("text", in.text()));
      }
    }
    complete &= in.holdsAtMost(Limit.ARRAY_LIMIT, count);
    return complete ? ImmutableSortedSet.copyOf(Comparator.naturalOrder(), elements) : null;
  }

  @Override
  public @Nullable ImmutableSortedSet<T> readPlain(PlainText in) {
    if (!in.open('[')) {
      return null;
    }
    TreeSet<T> elements = new TreeSet<>();
    while (!in.isAt(']')) {
      T value = elements.isEmpty() || in.take(',') ? element.readPlain(in.passBlanks()) : null;
      if (value == null || !elements.add(value) || elements.size() > Limit.ARRAY_LIMIT.standard()) {
        return null;
      }
    }
    return in.close(']') ? ImmutableSortedSet.copyOf(Comparator.naturalOrder(), elements) : null;
  }

  @Override
  public void write(ImmutableSortedSet<T> value, JsonOutput out) {
    out.startArray();
    value.forEach(part -> element.write(part, out));
    out.endArray();
  }

  @Override
  public Map<String, Object> schema(Schemas all, String hint) {
    return ImmutableMap.of(
        "type", "array", "items", element.schema(all, hint), "uniqueItems", true);
  }
}
