package org.chamberkit.io.form;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainInterner;
import org.chamberkit.io.frame.PlainText;
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
  private final PlainInterner<K> plainKeys;
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
    this.plainKeys = new PlainInterner<>(keys::get);
    this.name = name;
    this.value = value;
  }

  @Override
  public @Nullable ImmutableSortedMap<K, V> read(JsonTokens in) {
    Map<K, V> entries = readEntries(in);
    return entries == null ? null : ImmutableSortedMap.copyOf(entries);
  }

  /** The entries in the order in which they stand; null if something is wrong. */
  private @Nullable Map<K, V> readEntries(JsonTokens in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongType("object");
      return null;
    }
    Map<K, V> entries = new LinkedHashMap<>();
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
    return complete ? entries : null;
  }

  @Override
  public @Nullable ImmutableSortedMap<K, V> readPlain(PlainText in) {
    ImmutableMap<K, V> map = readPlainMap(in);
    return map == null ? null : ImmutableSortedMap.copyOf(map);
  }

  private @Nullable ImmutableMap<K, V> readPlainMap(PlainText in) {
    if (!in.open('{')) {
      return null;
    }
    ImmutableMap.Builder<K, V> entries = ImmutableMap.builder();
    int count = 0;
    while (!in.isAt('}')) {
      K key = count == 0 || in.take(',') ? in.passBlanks().interned(plainKeys) : null;
      V read = key != null && in.take(':') ? value.readPlain(in.passBlanks()) : null;
      if (key == null || read == null || ++count > Limit.MAP_LIMIT.standard()) {
        return null;
      }
      entries.put(key, read);
    }
    ImmutableMap<K, V> map = entries.buildKeepingLast();
    return in.close('}') && map.size() == count ? map : null;
  }

  /** The form of the same object as a map whose entries stand as they were read. */
  public Form<ImmutableMap<K, V>> unsorted() {
    MapForm<K, V> sorted = this;
    return new Form<>() {
      @Override
      public @Nullable ImmutableMap<K, V> read(JsonTokens in) {
        Map<K, V> entries = readEntries(in);
        return entries == null ? null : ImmutableMap.copyOf(entries);
      }

      @Override
      public @Nullable ImmutableMap<K, V> readPlain(PlainText in) {
        return readPlainMap(in);
      }

      @Override
      public void write(ImmutableMap<K, V> map, JsonOutput out) {
        sorted.writeEach(
            Comparators.isInOrder(map.keySet(), Comparator.naturalOrder())
                ? map
                : ImmutableSortedMap.copyOf(map),
            out);
      }

      @Override
      public Map<String, Object> schema(Schemas all, String hint) {
        return sorted.schema(all, hint);
      }
    };
  }

  @Override
  public void write(ImmutableSortedMap<K, V> map, JsonOutput out) {
    writeEach(map, out);
  }

  private void writeEach(Map<K, V> map, JsonOutput out) {
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
