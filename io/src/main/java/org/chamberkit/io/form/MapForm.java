package org.chamberkit.io.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.IdentifierSyntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a map with identifiers as keys: an object with those names, in any order. It is
 * written in the order of its keys.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class MapForm<K extends Comparable<? super K>, V>
    extends Form<ImmutableSortedMap<K, V>> {

  private final ProblemCode mismatch;
  private final Interner<K> keys;
  private final Function<K, String> name;
  private final Form<V> value;

  public MapForm(Function<String, K> key, Function<K, String> name, Form<V> value) {
    this(IdentifierSyntax::matches, JsonProblem.NOT_AN_IDENTIFIER, key, name, value);
  }

  /** A map with other keys than identifiers; the problem tells of one by its {@code text}. */
  public MapForm(
      Predicate<String> matches,
      ProblemCode mismatch,
      Function<String, K> key,
      Function<K, String> name,
      Form<V> value) {
    this.mismatch = mismatch;
    this.keys = new Interner<>(text -> matches.test(text) ? key.apply(text) : null);
    this.name = name;
    this.value = value;
  }

  @Override
  public @Nullable ImmutableSortedMap<K, V> read(JsonTokens in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongType("object");
      return null;
    }
    TreeMap<K, V> entries = new TreeMap<>();
    boolean complete = true;
    long count = 0;
    while (in.next() == JsonToken.PROPERTY_NAME) {
      count++;
      String text = in.name();
      K known = keys.get(text);
      if (known == null) {
        in.report(mismatch, ImmutableMap.of("text", text));
      }
      in.next();
      V read = value.read(in);
      if (read == null || known == null) {
        complete = false;
      } else if (entries.put(known, read) != null) {
        in.report(JsonProblem.DUPLICATE_NAME, ImmutableMap.of("name", text));
      }
    }
    complete &= in.holdsAtMost(Limit.MAP_LIMIT, count);
    return complete ? ImmutableSortedMap.copyOf(entries, Comparator.naturalOrder()) : null;
  }

  @Override
  public void write(ImmutableSortedMap<K, V> map, JsonOutput out) {
    out.startObject();
    map.forEach(
        (entry, part) -> {
          out.name(name.apply(entry));
          value.write(part, out);
        });
    out.endObject();
  }

  /** What its names look like, the schema leaves to reading where they are no identifiers. */
  @Override
  public Map<String, Object> schema(Schemas all, String hint) {
    ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
    schema.put("type", "object");
    if (mismatch == JsonProblem.NOT_AN_IDENTIFIER) {
      schema.put("propertyNames", ImmutableMap.of("pattern", Schemas.IDENTIFIER));
    }
    schema.put("additionalProperties", value.schema(all, hint));
    return schema.buildOrThrow();
  }
}
