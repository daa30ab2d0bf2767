package org.chamberkit.io.form;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.chamberkit.quantity.Decimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes tokens so that the same value gives the same bytes everywhere. */
public final class JsonOutput {

  private static final int USUAL_SIZE = 512;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /** Two blanks for each level, LF, a blank behind the colon only; empty arrays are {@code []}. */
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator generator;

  private JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The bytes of a value over several lines, for people. */
  public static byte[] indented(Consumer<JsonOutput> writing) {
    return bytes(new Layout(INDENTED.createInstance()), writing);
  }

  /** The bytes of a value on one line. */
  public static byte[] compact(Consumer<JsonOutput> writing) {
    return bytes(new Layout(null), writing);
  }

  private static byte[] bytes(Layout layout, Consumer<JsonOutput> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator generator = FACTORY.createGenerator(layout, bytes)) {
      writing.accept(new JsonOutput(generator));
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  public void startObject() {
    generator.writeStartObject();
  }

  public void name(String name) {
    generator.writeName(name);
  }

  public void endObject() {
    generator.writeEndObject();
  }

  public void startArray() {
    generator.writeStartArray();
  }

  public void endArray() {
    generator.writeEndArray();
  }

  public void text(String text) {
    generator.writeString(text);
  }

  public void number(Decimal number) {
    generator.writeNumber(number.toString());
  }

  /** A number as it stands. */
  public void digits(String number) {
    generator.writeNumber(number);
  }

  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  private static final class Layout extends ObjectWriteContext.Base {

    private final @Nullable PrettyPrinter printer;

    Layout(@Nullable PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return printer != null;
    }
  }
}
