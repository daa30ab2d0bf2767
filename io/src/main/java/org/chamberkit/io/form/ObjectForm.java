package org.chamberkit.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.QuantityProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a type that is written as an object. A subclass declares its attributes, in the order
 * of writing, as fields, and builds a value from them.
 *
 * <p>Whatever is wrong with one attribute, the others are read on, so that all is reported at once;
 * the value is built only when all of them are right.
 *
 * @param <T> the type
 */
public abstract class ObjectForm<T> extends Form<T> {

  private final List<Attribute<T, ?>> attributes = new ArrayList<>();
  private final Map<String, Attribute<T, ?>> byName = new HashMap<>();

  /** One attribute; absent is what it is when it is not written, or null if it must be. */
  public record Attribute<T, V>(
      int position, String name, Form<V> form, @Nullable V absent, Function<T, V> getter) {

    void write(T value, JsonOutput out) {
      V part = getter.apply(value);
      if (!part.equals(absent)) {
        out.name(name);
        form.write(part, out);
      }
    }
  }

  /** The attributes of one object, as far as they are read. */
  public static final class Values {

    private final @Nullable Object[] values;

    private Values(int size) {
      this.values = new Object[size];
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // build() comes when every value is there
    public <V> V get(Attribute<?, V> attribute) {
      return (V) values[attribute.position()];
    }
  }

  /** Declares an attribute that must be there. */
  protected final <V> Attribute<T, V> required(String name, Form<V> form, Function<T, V> getter) {
    return declare(name, form, null, getter);
  }

  /** Declares an attribute that may be left out. */
  protected final <V> Attribute<T, Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> getter) {
    return declare(name, form.as(Optional::of, Optional::orElseThrow), Optional.empty(), getter);
  }

  /** Declares a list; left out, it is empty. */
  protected final <V> Attribute<T, ImmutableList<V>> list(
      String name, Form<V> element, Function<T, ImmutableList<V>> getter) {
    return declare(name, new ListForm<>(element), ImmutableList.of(), getter);
  }

  /** Declares an attribute that has a value of its own when it is left out. */
  protected final <V> Attribute<T, V> defaulted(
      String name, Form<V> form, V absent, Function<T, V> getter) {
    return declare(name, form, absent, getter);
  }

  private <V> Attribute<T, V> declare(
      String name, Form<V> form, @Nullable V absent, Function<T, V> getter) {
    Attribute<T, V> attribute = new Attribute<>(attributes.size(), name, form, absent, getter);
    attributes.add(attribute);
    byName.put(name, attribute);
    return attribute;
  }

  /** Builds a value of which every attribute is read. */
  protected abstract T build(Values values);

  /** What should be looked at in a value that can be used all the same. */
  protected ImmutableList<Problem> warnings(T value) {
    return ImmutableList.of();
  }

  @Override
  public final @Nullable T read(JsonTokens in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongType("object");
      return null;
    }
    return readAttributes(in);
  }

  /** Reads from behind the start of the object, or behind the last attribute read, to its end. */
  public final @Nullable T readAttributes(JsonTokens in) {
    Values values = new Values(attributes.size());
    boolean[] seen = new boolean[attributes.size()];
    boolean complete = true;
    int expected = 0;
    while (in.next() == JsonToken.PROPERTY_NAME) {
      Attribute<T, ?> attribute = attribute(in.name(), expected);
      if (attribute == null) {
        in.reportUnknownName(String.join(", ", names()));
      } else if (seen[attribute.position()]) {
        in.report(JsonProblem.DUPLICATE_NAME, ImmutableMap.of("name", in.name()));
        in.next();
        in.skipValue();
      } else {
        seen[attribute.position()] = true;
        expected = attribute.position() + 1;
        in.next();
        Object value = attribute.form().read(in);
        values.values[attribute.position()] = value;
        complete &= value != null;
      }
    }
    for (Attribute<T, ?> attribute : attributes) {
      if (!seen[attribute.position()]) {
        values.values[attribute.position()] = attribute.absent();
        if (attribute.absent() == null) {
          in.reportObject(JsonProblem.MISSING_NAME, ImmutableMap.of("name", attribute.name()));
          complete = false;
        }
      }
    }
    return complete ? buildOrReport(values, in) : null;
  }

  /** The attribute of a name; most often it is the one behind the last. */
  private @Nullable Attribute<T, ?> attribute(String name, int expected) {
    if (expected < attributes.size() && attributes.get(expected).name().equals(name)) {
      return attributes.get(expected);
    }
    return byName.get(name);
  }

  private @Nullable T buildOrReport(Values values, JsonTokens in) {
    try {
      T value = build(values);
      in.reportWithin(warnings(value));
      return value;
    } catch (ProblemException e) {
      in.reportWithin(e.problems());
    } catch (AmountOverflowException e) {
      in.reportObject(QuantityProblem.AMOUNT_OVERFLOW, ImmutableMap.of());
    }
    return null;
  }

  private List<String> names() {
    return attributes.stream().map(Attribute::name).toList();
  }

  @Override
  public final Map<String, Object> schema(Schemas all, String hint) {
    return all.define(this, hint, this::ofObject);
  }

  /** The schema of the object itself. */
  public final Map<String, Object> ofObject(Schemas all) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Attribute<T, ?> attribute : attributes) {
      properties.put(attribute.name(), attribute.form().schema(all, attribute.name()));
    }
    return ImmutableMap.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        attributes.stream()
            .filter(attribute -> attribute.absent() == null)
            .map(Attribute::name)
            .collect(ImmutableList.toImmutableList()),
        "additionalProperties",
        false);
  }

  @Override
  public final void write(T value, JsonOutput out) {
    out.startObject();
    writeAttributes(value, out);
    out.endObject();
  }

  public final void writeAttributes(T value, JsonOutput out) {
    for (Attribute<T, ?> attribute : attributes) {
      attribute.write(value, out);
    }
  }
}
