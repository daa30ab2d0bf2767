package org.chamberkit.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
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
 * the value is built only when all of them are right. Where elements of a list are not, the value
 * is built without them, only to report what is wrong with the rest.
 *
 * @param <T> the type
 */
public abstract class ObjectForm<T> extends Form<T> {

  private final List<Attribute<T, ?>> attributes = new ArrayList<>();
  private final Map<String, Attribute<T, ?>> byName = new HashMap<>();

  /** The name of each attribute as it stands in a text, and its form: asked for every object. */
  private byte[][] plainNames = {};

  private Form<?>[] plainForms = {};

  /**
   * One attribute; absent is what it is when it is not written, or null if it must be. Of a list
   * that can be checked in part, ofAll is what can be said of all its elements alone.
   */
  public record Attribute<T, V>(
      int position,
      String name,
      Form<V> form,
      @Nullable V absent,
      Function<T, V> getter,
      @Nullable ImmutableSet<? extends ProblemCode> ofAll) {

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

  /**
   * Declares a list; left out, it is empty. Those elements that are right are checked together even
   * where others are not.
   *
   * @param ofAll what cannot be said while elements are lacking, such as that a sum differs
   */
  protected final <V> Attribute<T, ImmutableList<V>> list(
      String name,
      Form<V> element,
      Function<T, ImmutableList<V>> getter,
      ImmutableSet<? extends ProblemCode> ofAll) {
    return declare(
        new Attribute<>(
            attributes.size(), name, new ListForm<>(element), ImmutableList.of(), getter, ofAll));
  }

  /** Declares an attribute that has a value of its own when it is left out. */
  protected final <V> Attribute<T, V> defaulted(
      String name, Form<V> form, V absent, Function<T, V> getter) {
    return declare(name, form, absent, getter);
  }

  private <V> Attribute<T, V> declare(
      String name, Form<V> form, @Nullable V absent, Function<T, V> getter) {
    return declare(new Attribute<>(attributes.size(), name, form, absent, getter, null));
  }

  private <V> Attribute<T, V> declare(Attribute<T, V> attribute) {
    attributes.add(attribute);
    byName.put(attribute.name(), attribute);
    plainNames = ObjectArrays.concat(plainNames, PlainText.name(attribute.name()));
    plainForms = ObjectArrays.concat(plainForms, attribute.form());
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
    boolean checkable = true;
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
        Object value = read(attribute, in);
        values.values[attribute.position()] = value;
        complete &= value != null && !(value instanceof ListForm.Remains<?>);
        checkable &= value != null;
      }
    }
    for (Attribute<T, ?> attribute : attributes) {
      if (!seen[attribute.position()]) {
        values.values[attribute.position()] = attribute.absent();
        if (attribute.absent() == null) {
          in.reportObject(JsonProblem.MISSING_NAME, ImmutableMap.of("name", attribute.name()));
          complete = false;
          checkable = false;
        }
      }
    }
    if (!complete && checkable) {
      reportRest(values, in);
    }
    return complete ? buildOrReport(values, in) : null;
  }

  private static @Nullable Object read(Attribute<?, ?> attribute, JsonTokens in) {
    return attribute.ofAll() != null && attribute.form() instanceof ListForm<?> list
        ? list.readInPart(in)
        : attribute.form().read(in);
  }

  /** Reports what is wrong with the value as far as its lists could be read. */
  private void reportRest(Values values, JsonTokens in) {
    Map<String, ListForm.Remains<?>> remains = new HashMap<>();
    Set<ProblemCode> ofAll = new HashSet<>();
    for (Attribute<T, ?> attribute : attributes) {
      if (values.values[attribute.position()] instanceof ListForm.Remains<?> rest) {
        values.values[attribute.position()] = rest.elements();
        remains.put(attribute.name(), rest);
        ofAll.addAll(Objects.requireNonNull(attribute.ofAll()));
      }
    }
    try {
      build(values);
    } catch (ProblemException e) {
      in.reportWithin(
          e.problems().stream()
              .filter(problem -> !ofAll.contains(problem.code()))
              .map(problem -> inWhole(problem, remains))
              .collect(ImmutableList.toImmutableList()));
    } catch (AmountOverflowException e) {
      in.reportObject(QuantityProblem.AMOUNT_OVERFLOW, ImmutableMap.of());
    }
  }

  /** A problem with the places that elements have beside those that are not right. */
  private static Problem inWhole(Problem problem, Map<String, ListForm.Remains<?>> remains) {
    List<String> steps = problem.place().pointer().steps();
    ListForm.Remains<?> rest = steps.size() < 2 ? null : remains.get(steps.get(0));
    if (rest == null) {
      return problem;
    }
    Pointer pointer = Pointer.to(steps.get(0)).child(rest.place(Integer.parseInt(steps.get(1))));
    for (String step : steps.subList(2, steps.size())) {
      pointer = pointer.child(step);
    }
    return problem.at(problem.place().withPointer(pointer));
  }

  @Override
  public final @Nullable T readPlain(PlainText in) {
    return in.open('{') ? readPlainAttributes(in, 0) : null;
  }

  /**
   * Reads from behind the start of the object to its end.
   *
   * @param before how many names stand there before
   */
  public final @Nullable T readPlainAttributes(PlainText in, int before) {
    Values values = new Values(plainForms.length);
    int expected = 0;
    for (int count = before; !in.isAt('}'); count++) {
      if (count > 0 && !in.take(',')) {
        return null;
      }
      in.passBlanks();
      int position = plainPosition(in, expected);
      if (position < 0 || values.values[position] != null) {
        return null;
      }
      Object value = plainForms[position].readPlain(in.passBlanks());
      if (value == null) {
        return null;
      }
      values.values[position] = value;
      expected = position + 1;
    }
    for (int i = 0; i < values.values.length; i++) {
      if (values.values[i] == null) {
        values.values[i] = attributes.get(i).absent();
        if (values.values[i] == null) {
          return null;
        }
      }
    }
    return in.close('}') ? buildPlain(values) : null;
  }

  /** Passes over a name; the position of its attribute, most often the one behind the last. */
  private int plainPosition(PlainText in, int expected) {
    byte[][] names = plainNames;
    for (int i = expected; i < names.length; i++) {
      if (in.take(names[i])) {
        return i;
      }
    }
    for (int i = 0; i < expected; i++) {
      if (in.take(names[i])) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable T buildPlain(Values values) {
    try {
      T value = build(values);
      return warnings(value).isEmpty() ? value : null;
    } catch (ProblemException | AmountOverflowException e) {
      // What is wrong, the reading that follows reports with its place.
      return null;
    }
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
