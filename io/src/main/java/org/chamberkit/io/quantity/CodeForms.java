package org.chamberkit.io.quantity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CodeList;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.code.GazetteerEntry;
import org.chamberkit.code.OrganizationCode;
import org.chamberkit.code.PublicCode;
import org.chamberkit.code.StatisticsCode;
import org.chamberkit.code.Succession;
import org.chamberkit.code.SuccessionKind;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;

/** The JSON form of the room {@code code}. */
public final class CodeForms {

  /** A string of six digits. */
  public static final Form<DivisionCode> DIVISION = code(DivisionCode::new, DivisionCode::text);

  private static final Form<StatisticsCode> STATISTICS =
      code(StatisticsCode::new, StatisticsCode::text);

  /** A string of the right form; whoever holds the code tells how a differing check is taken. */
  private static final Form<OrganizationCode> ORGANIZATION_CODE =
      code(
          text -> OrganizationCode.parse(text, Checking.LENIENT).orThrow(), OrganizationCode::text);

  /** A string of the right form; whoever holds the code tells how a differing check is taken. */
  public static final Form<CreditCode> CREDIT_CODE =
      code(text -> CreditCode.parse(text, Checking.LENIENT).orThrow(), CreditCode::text);

  private static final Form<PublicCode> PUBLIC_CODE =
      new KindForm<>(
          ImmutableMap.of(
              "division", DIVISION,
              "statistics", STATISTICS,
              "organizationCode", ORGANIZATION_CODE,
              "creditCode", CREDIT_CODE),
          PublicCode::word);

  private static final Form<Checking> CHECKING =
      Forms.words(ImmutableMap.of("strict", Checking.STRICT, "lenient", Checking.LENIENT));

  public static final ObjectForm<CodeList> CODE_LIST =
      new ObjectForm<>() {
        private final Attribute<CodeList, Name> name =
            required("name", TextForms.NAME, CodeList::name);
        private final Attribute<CodeList, Checking> checking =
            defaulted("checking", CHECKING, Checking.STRICT, CodeList::checking);
        private final Attribute<CodeList, ImmutableList<PublicCode>> codes =
            list("codes", PUBLIC_CODE, CodeList::codes);

        @Override
        protected CodeList build(Values values) {
          return CodeList.builder()
              .name(values.get(name))
              .checking(values.get(checking))
              .codes(values.get(codes))
              .build();
        }

        @Override
        protected ImmutableList<Problem> warnings(CodeList list) {
          return list.warnings();
        }
      };

  private static final Form<Succession> SUCCESSION =
      new ObjectForm<>() {
        private final Attribute<Succession, SuccessionKind> kind =
            required(
                "kind",
                Forms.words(
                    Stream.of(SuccessionKind.values())
                        .collect(toImmutableMap(SuccessionKind::word, kind -> kind))),
                Succession::kind);
        private final Attribute<Succession, DivisionCode> code =
            required("code", DIVISION, Succession::code);

        @Override
        protected Succession build(Values values) {
          return new Succession(values.get(kind), values.get(code));
        }
      };

  private static final Form<GazetteerEntry> ENTRY =
      new ObjectForm<>() {
        private final Attribute<GazetteerEntry, DivisionCode> code =
            required("code", DIVISION, GazetteerEntry::code);
        private final Attribute<GazetteerEntry, Name> name =
            required("name", TextForms.NAME, GazetteerEntry::name);
        private final Attribute<GazetteerEntry, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, GazetteerEntry::validity);
        private final Attribute<GazetteerEntry, ImmutableList<Succession>> successors =
            list("successors", SUCCESSION, GazetteerEntry::successors);

        @Override
        protected GazetteerEntry build(Values values) {
          return GazetteerEntry.builder()
              .code(values.get(code))
              .name(values.get(name))
              .validity(values.get(validity))
              .successors(values.get(successors))
              .build();
        }
      };

  public static final ObjectForm<Gazetteer> GAZETTEER =
      new ObjectForm<>() {
        private final Attribute<Gazetteer, Name> name =
            required("name", TextForms.NAME, Gazetteer::name);
        private final Attribute<Gazetteer, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Gazetteer::invented);
        private final Attribute<Gazetteer, Optional<String>> source =
            optional("source", Forms.TEXT, Gazetteer::source);
        private final Attribute<Gazetteer, ImmutableList<GazetteerEntry>> entries =
            list("entries", ENTRY, Gazetteer::entries);

        @Override
        protected Gazetteer build(Values values) {
          return Gazetteer.builder()
              .name(values.get(name))
              .invented(values.get(invented))
              .source(values.get(source))
              .entries(values.get(entries))
              .build();
        }

        @Override
        protected ImmutableList<Problem> warnings(Gazetteer gazetteer) {
          return gazetteer.warnings();
        }
      };

  private CodeForms() {}

  /** A string of which a code is built, or which is refused with a problem. */
  static <T> Form<T> code(Function<String, T> build, Function<T, String> print) {
    return new Form<>() {
      @Override
      public @Nullable T read(JsonTokens in) {
        String text = Forms.STRING.read(in);
        if (text == null) {
          return null;
        }
        try {
          return build.apply(text);
        } catch (ProblemException e) {
          in.reportWithin(e.problems());
          return null;
        }
      }

      @Override
      public void write(T value, JsonOutput out) {
        Forms.STRING.write(print.apply(value), out);
      }

      @Override
      public Map<String, Object> schema(Schemas all, String hint) {
        return Forms.STRING.schema(all, hint);
      }
    };
  }
}
