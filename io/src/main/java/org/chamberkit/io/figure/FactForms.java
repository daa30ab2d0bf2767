package org.chamberkit.io.figure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Evidence;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.FactProblem;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Recording;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.SetForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.IdentifierSyntax;

/** The JSON form of the room {@code fact}. */
public final class FactForms {

  static final Form<FactKind> KIND = Forms.IDENTIFIER.as(FactKind::new, FactKind::text);

  static final Form<ThingKind> THING_KIND = Forms.IDENTIFIER.as(ThingKind::new, ThingKind::text);

  static final Form<Category> CATEGORY = Forms.IDENTIFIER.as(Category::new, Category::text);

  static final Form<Mark> MARK = Forms.IDENTIFIER.as(Mark::new, Mark::text);

  static final Form<Role> ROLE =
      Forms.words(Stream.of(Role.values()).collect(toImmutableMap(Role::word, role -> role)));

  public static final Form<FactId> FACT_ID = Forms.IDENTIFIER.as(FactId::new, FactId::text);

  private static final Form<EventId> EVENT = Forms.IDENTIFIER.as(EventId::new, EventId::text);

  public static final Form<EvidenceMethod> METHOD =
      Forms.IDENTIFIER.as(EvidenceMethod::of, EvidenceMethod::code);

  public static final Form<Evidence> EVIDENCE =
      new ObjectForm<>() {
        private final Attribute<Evidence, String> title =
            required("title", Forms.TEXT, Evidence::title);
        private final Attribute<Evidence, Optional<LocalDate>> datedOn =
            optional("datedOn", Forms.DAY, Evidence::datedOn);
        private final Attribute<Evidence, Optional<EvidenceMethod>> method =
            optional("method", METHOD, Evidence::method);
        private final Attribute<Evidence, Optional<String>> foundBy =
            optional("foundBy", Forms.TEXT, Evidence::foundBy);

        @Override
        protected Evidence build(Values values) {
          return new Evidence(
              values.get(title), values.get(datedOn), values.get(method), values.get(foundBy));
        }
      };

  private static final Form<Amount> AMOUNT =
      new ObjectForm<>() {
        private final Attribute<Amount, Reading> reading =
            required("reading", QuantityForms.READING, Amount::reading);
        private final Attribute<Amount, Unit> unit =
            required("unit", QuantityForms.UNIT, Amount::unit);

        @Override
        protected Amount build(Values values) {
          return new Amount(values.get(reading), values.get(unit));
        }
      };

  /** A text such as {@code "enterprise/E1"}. */
  private static final Form<Thing> THING =
      Forms.string(
          FactForms::thing,
          Thing::toString,
          FactProblem.NOT_A_THING,
          text -> ImmutableMap.of("text", text));

  public static final ObjectForm<Fact> FACT =
      new ObjectForm<>() {
        private final Attribute<Fact, FactId> id = required("id", FACT_ID, Fact::id);
        private final Attribute<Fact, LocalDate> recordedOn =
            required("recordedOn", Forms.DAY, Fact::recordedOn);
        private final Attribute<Fact, FactKind> kind = required("kind", KIND, Fact::kind);
        private final Attribute<Fact, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Fact::organization);
        private final Attribute<Fact, Optional<Role>> role = optional("role", ROLE, Fact::role);
        private final Attribute<Fact, Period> when =
            required("when", PeriodForms.DAY_OR_PERIOD, Fact::when);
        private final Attribute<Fact, Optional<Amount>> amount =
            optional("amount", AMOUNT, Fact::amount);
        private final Attribute<Fact, Optional<EventId>> event =
            optional("event", EVENT, Fact::event);
        private final Attribute<Fact, ImmutableSortedSet<Thing>> about =
            defaulted("about", new SetForm<>(THING), ImmutableSortedSet.of(), Fact::about);
        private final Attribute<Fact, ImmutableSortedMap<Category, Mark>> marks =
            defaulted(
                "marks",
                new MapForm<>(Category::new, Category::text, MARK),
                ImmutableSortedMap.of(),
                Fact::marks);
        private final Attribute<Fact, Optional<OrganizationId>> reportedBy =
            optional("reportedBy", OrganizationForms.ID, Fact::reportedBy);
        private final Attribute<Fact, ImmutableList<Evidence>> evidence =
            list("evidence", EVIDENCE, Fact::evidence);
        private final Attribute<Fact, Optional<String>> correction =
            optional("correction", Forms.STRING, Fact::correction);

        @Override
        protected Fact build(Values values) {
          return Fact.builder()
              .id(values.get(id))
              .recordedOn(values.get(recordedOn))
              .kind(values.get(kind))
              .organization(values.get(organization))
              .role(values.get(role))
              .when(values.get(when))
              .amount(values.get(amount))
              .event(values.get(event))
              .about(values.get(about))
              .marks(values.get(marks))
              .reportedBy(values.get(reportedBy))
              .evidence(values.get(evidence))
              .correction(values.get(correction))
              .build();
        }
      };

  public static final ObjectForm<Withdrawal> WITHDRAWAL =
      new ObjectForm<>() {
        private final Attribute<Withdrawal, FactId> id = required("id", FACT_ID, Withdrawal::id);
        private final Attribute<Withdrawal, LocalDate> recordedOn =
            required("recordedOn", Forms.DAY, Withdrawal::recordedOn);
        private final Attribute<Withdrawal, String> reason =
            required("reason", Forms.STRING, Withdrawal::reason);

        @Override
        protected Withdrawal build(Values values) {
          return new Withdrawal(values.get(id), values.get(recordedOn), values.get(reason));
        }
      };

  public static final ObjectForm<SameEvent> SAME_EVENT =
      new ObjectForm<>() {
        private final Attribute<SameEvent, EventId> event =
            required("event", EVENT, SameEvent::event);
        private final Attribute<SameEvent, LocalDate> recordedOn =
            required("recordedOn", Forms.DAY, SameEvent::recordedOn);
        private final Attribute<SameEvent, ImmutableList<FactId>> facts =
            list("facts", FACT_ID, SameEvent::facts);

        @Override
        protected SameEvent build(Values values) {
          return new SameEvent(values.get(event), values.get(recordedOn), values.get(facts));
        }
      };

  private static final Form<Recording> RECORDING =
      new KindForm<>(
          ImmutableMap.of("fact", FACT, "withdrawal", WITHDRAWAL),
          recording -> recording instanceof Fact ? "fact" : "withdrawal");

  public static final ObjectForm<FactRegister> FACT_REGISTER =
      new ObjectForm<>() {
        private final Attribute<FactRegister, ImmutableList<Recording>> recordings =
            list("recordings", RECORDING, FactRegister::recordings);
        private final Attribute<FactRegister, ImmutableList<SameEvent>> matches =
            list("matches", SAME_EVENT, FactRegister::matches);

        @Override
        protected FactRegister build(Values values) {
          return FactRegister.builder()
              .recordings(values.get(recordings))
              .matches(values.get(matches))
              .build();
        }

        @Override
        protected ImmutableList<Problem> warnings(FactRegister register) {
          return register.warnings();
        }
      };

  private FactForms() {}

  private static Optional<Thing> thing(String text) {
    int slash = text.indexOf('/');
    if (slash < 0
        || !IdentifierSyntax.matches(text.substring(0, slash))
        || !IdentifierSyntax.matches(text.substring(slash + 1))) {
      return Optional.empty();
    }
    return Optional.of(
        new Thing(new ThingKind(text.substring(0, slash)), text.substring(slash + 1)));
  }
}
