package org.chamberkit.io.form;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainInterner;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.QuantityProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of texts, numbers, days, identifiers and words, which belong to no room. */
public final class Forms {

  /** Any string; each stands for itself, so that the problem is never met. */
  public static final Form<String> STRING =
      string(Optional::of, text -> text, JsonProblem.BLANK_TEXT, text -> ImmutableMap.of());

  /** A string that is not blank. */
  public static final Form<String> TEXT =
      string(
          text -> text.isBlank() ? Optional.empty() : Optional.of(text),
          text -> text,
          JsonProblem.BLANK_TEXT,
          text -> ImmutableMap.of(),
          ImmutableMap.of("type", "string", "minLength", 1));

  /** A text of the form of an identifier. */
  public static final IdentifierForm IDENTIFIER = new IdentifierForm();

  /** A day as ISO 8601 writes it, with a year of four digits. */
  public static final Form<LocalDate> DAY =
      recurring(
          string(
              Forms::day,
              LocalDate::toString,
              JsonProblem.NOT_A_DAY,
              text -> ImmutableMap.of("text", text),
              ImmutableMap.of("type", "string", "format", "date")),
          Forms::day);

  /** True or false. */
  public static final Form<Boolean> BOOLEAN =
      new Form<>() {
        @Override
        public @Nullable Boolean read(JsonTokens in) {
          if (!in.isAt(JsonToken.VALUE_TRUE) && !in.isAt(JsonToken.VALUE_FALSE)) {
            in.reportWrongType("boolean");
            return null;
          }
          return in.isAt(JsonToken.VALUE_TRUE);
        }

        @Override
        public @Nullable Boolean readPlain(PlainText in) {
          if (in.take(TRUE)) {
            return true;
          }
          return in.take(FALSE) ? false : null;
        }

        @Override
        public void write(Boolean value, JsonOutput out) {
          out.bool(value);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return ImmutableMap.of("type", "boolean");
        }
      };

  /** An exact number; never read or written through a binary fraction. */
  public static final Form<Decimal> DECIMAL =
      new Form<>() {
        @Override
        public @Nullable Decimal read(JsonTokens in) {
          if (!in.isAtNumber()) {
            in.reportWrongType("number");
            return null;
          }
          if (in.isAtShortNumber()) {
            return Decimal.of(in.shortNumber());
          }
          Decimal plain = in.plainNumber();
          if (plain != null) {
            return in.isWithin(Limit.NUMBER_LIMIT, in.length()) ? plain : null;
          }
          String text = in.text();
          if (!in.isWithin(Limit.NUMBER_LIMIT, text.length())
              || !in.isWithin(Limit.EXPONENT_LIMIT, exponent(text))) {
            return null;
          }
          try {
            return Decimal.parse(text);
          } catch (AmountOverflowException e) {
            in.report(QuantityProblem.AMOUNT_OVERFLOW, ImmutableMap.of());
            return null;
          }
        }

        @Override
        public @Nullable Decimal readPlain(PlainText in) {
          return in.takeNumber() ? in.decimal() : null;
        }

        @Override
        public void write(Decimal value, JsonOutput out) {
          out.number(value);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return ImmutableMap.of("type", "number");
        }
      };

  /** A whole number of at most 18 digits; 1.0 and 1E2 are whole. */
  public static final Form<Long> WHOLE =
      new Form<>() {
        @Override
        public @Nullable Long read(JsonTokens in) {
          Decimal number = DECIMAL.read(in);
          if (number == null) {
            return null;
          }
          if (!number.isWhole()) {
            in.report(JsonProblem.NOT_A_WHOLE_NUMBER, ImmutableMap.of("number", in.text()));
            return null;
          }
          return number.unscaled();
        }

        @Override
        public @Nullable Long readPlain(PlainText in) {
          return in.takeNumber() && in.isWhole() ? in.unscaled() : null;
        }

        @Override
        public void write(Long value, JsonOutput out) {
          out.number(Decimal.of(value));
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return ImmutableMap.of("type", "integer");
        }
      };

  private static final byte[] TRUE = "true".getBytes(US_ASCII);
  private static final byte[] FALSE = "false".getBytes(US_ASCII);

  private Forms() {}

  /** One of several words. */
  public static <T> Form<T> words(ImmutableMap<String, T> words) {
    ImmutableMap<T, String> byValue =
        words.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));
    return string(
        text -> Optional.ofNullable(words.get(text)),
        value -> Optional.ofNullable(byValue.get(value)).orElseThrow(),
        JsonProblem.UNKNOWN_WORD,
        text -> ImmutableMap.of("word", text, "known", String.join(", ", words.keySet())),
        ImmutableMap.of("enum", words.keySet().asList()));
  }

  /** The form of strings of which some come again and again; these are made into values once. */
  static <T> Form<T> recurring(Form<T> form, Function<String, Optional<T>> parse) {
    PlainInterner<T> values = new PlainInterner<>(text -> parse.apply(text).orElse(null));
    return new Form<>() {
      @Override
      public @Nullable T read(JsonTokens in) {
        return form.read(in);
      }

      @Override
      public @Nullable T readPlain(PlainText in) {
        return in.interned(values);
      }

      @Override
      public void write(T value, JsonOutput out) {
        form.write(value, out);
      }

      @Override
      public Map<String, Object> schema(Schemas all, String hint) {
        return form.schema(all, hint);
      }
    };
  }

  /** A string that stands for a value, or for none, which is reported. */
  public static <T> Form<T> string(
      Function<String, Optional<T>> parse,
      Function<T, String> print,
      ProblemCode problem,
      Function<String, ImmutableMap<String, String>> arguments) {
    return string(parse, print, problem, arguments, ImmutableMap.of("type", "string"));
  }

  public static <T> Form<T> string(
      Function<String, Optional<T>> parse,
      Function<T, String> print,
      ProblemCode problem,
      Function<String, ImmutableMap<String, String>> arguments,
      ImmutableMap<String, Object> schema) {
    return new Form<>() {
      @Override
      public @Nullable T read(JsonTokens in) {
        if (!in.isAt(JsonToken.VALUE_STRING)) {
          in.reportWrongType("string");
          return null;
        }
        String text = in.text();
        if (!in.isWithin(Limit.TEXT_LIMIT, text.length())) {
          return null;
        }
        int lone = firstLoneSurrogate(text);
        if (lone >= 0) {
          in.report(
              JsonProblem.LONE_SURROGATE,
              ImmutableMap.of("escape", text.substring(lone, lone + 1)));
          return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
          in.report(problem, arguments.apply(text));
        }
        return value.orElse(null);
      }

      @Override
      public @Nullable T readPlain(PlainText in) {
        String text = in.text();
        return text == null ? null : parse.apply(text).orElse(null);
      }

      @Override
      public void write(T value, JsonOutput out) {
        out.text(print.apply(value));
      }

      @Override
      public Map<String, Object> schema(Schemas all, String hint) {
        return schema;
      }
    };
  }

  /** The size of the exponent of a number of JSON; that of one that fits no long is beyond all. */
  private static long exponent(String number) {
    int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (mark < 0) {
      return 0;
    }
    Long exponent =
        Longs.tryParse(number.substring(mark + (number.charAt(mark + 1) == '+' ? 2 : 1)));
    return exponent == null || exponent == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(exponent);
  }

  private static int firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean isDay =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return isDay ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The number of some ASCII digits; −1 if there is anything else among them. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
