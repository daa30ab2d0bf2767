package org.chamberkit.io.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.quantity.Decimal;

/**
 * JSON Schemas (draft 2020-12) of forms. What has names of its own is a definition, called as the
 * first attribute is that holds it.
 *
 * <p>A schema says what a form says of structure, words and identifiers. What takes more than that,
 * such as whether bands leave a gap, only reading tells.
 */
public final class Schemas {

  public static final String IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

  private final IdentityHashMap<Form<?>, String> names = new IdentityHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The schema of the documents of a format. */
  public static byte[] of(String format, int version, ObjectForm<?> attributes) {
    Schemas all = new Schemas();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("format", ImmutableMap.of("const", format));
    properties.put("version", ImmutableMap.of("const", version));
    Map<String, Object> form = attributes.ofObject(all);
    properties.putAll(asMap(requireNonNull(form.get("properties"))));
    List<Object> required =
        Stream.concat(
                Stream.of("format", "version"),
                asList(requireNonNull(form.get("required"))).stream())
            .collect(ImmutableList.toImmutableList());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", format);
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    if (!all.definitions.isEmpty()) {
      schema.put("$defs", all.definitions);
    }
    return JsonOutput.indented(out -> write(schema, out));
  }

  /** A reference to the definition of a form, which is made when it is first met. */
  public ImmutableMap<String, Object> define(
      Form<?> form, String hint, Function<Schemas, Map<String, Object>> schema) {
    String known = names.get(form);
    if (known == null) {
      known = hint;
      for (int i = 2; definitions.containsKey(known); i++) {
        known = hint + i;
      }
      names.put(form, known);
      definitions.put(known, ImmutableMap.of()); // its place, before those that it holds
      definitions.put(known, schema.apply(this));
    }
    return ImmutableMap.of("$ref", "#/$defs/" + known);
  }

  /** One of several forms. */
  public ImmutableMap<String, Object> anyOf(String hint, Form<?>... forms) {
    return ImmutableMap.of(
        "anyOf",
        Stream.of(forms)
            .map(form -> form.schema(this, hint))
            .collect(ImmutableList.toImmutableList()));
  }

  private static void write(Object value, JsonOutput out) {
    if (value instanceof Map<?, ?> map) {
      out.startObject();
      map.forEach(
          (name, part) -> {
            out.name(name.toString());
            write(part, out);
          });
      out.endObject();
    } else if (value instanceof List<?> list) {
      out.startArray();
      list.forEach(part -> write(part, out));
      out.endArray();
    } else if (value instanceof Number number) {
      out.number(Decimal.of(number.longValue()));
    } else if (value instanceof Boolean truth) {
      out.bool(truth);
    } else {
      out.text(value.toString());
    }
  }

  @SuppressWarnings("unchecked") // as it was put there
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<?> asList(Object value) {
    return (List<?>) value;
  }
}
