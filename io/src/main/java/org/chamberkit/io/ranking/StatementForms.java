package org.chamberkit.io.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.statement.Claim;
import org.chamberkit.statement.Claim.OfChange;
import org.chamberkit.statement.Claim.OfMovement;
import org.chamberkit.statement.Claim.OfParts;
import org.chamberkit.statement.Statement;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code statement}. */
public final class StatementForms {

  private static final Form<OfMovement> OF_MOVEMENT =
      new ObjectForm<>() {
        private final Attribute<OfMovement, Long> size =
            required("size", Forms.WHOLE, OfMovement::size);
        private final Attribute<OfMovement, Optional<Long>> sizeBefore =
            count("sizeBefore", OfMovement::sizeBefore);
        private final Attribute<OfMovement, Optional<Long>> up = count("up", OfMovement::up);
        private final Attribute<OfMovement, Optional<Long>> down = count("down", OfMovement::down);
        private final Attribute<OfMovement, Optional<Long>> same = count("same", OfMovement::same);
        private final Attribute<OfMovement, Optional<Long>> newcomers =
            count("newcomers", OfMovement::newcomers);
        private final Attribute<OfMovement, Optional<Long>> dropped =
            count("dropped", OfMovement::dropped);

        private Attribute<OfMovement, Optional<Long>> count(
            String name, Function<OfMovement, Optional<Long>> getter) {
          return optional(name, Forms.WHOLE, getter);
        }

        @Override
        protected OfMovement build(Values values) {
          return new OfMovement(
              values.get(size),
              values.get(sizeBefore),
              values.get(up),
              values.get(down),
              values.get(same),
              values.get(newcomers),
              values.get(dropped));
        }
      };

  private static final Form<OfChange> OF_CHANGE =
      new ObjectForm<>() {
        private final Attribute<OfChange, Name> of = required("of", TextForms.NAME, OfChange::of);
        private final Attribute<OfChange, Decimal> value =
            required("value", Forms.DECIMAL, OfChange::value);
        private final Attribute<OfChange, Decimal> change =
            required("change", Forms.DECIMAL, OfChange::change);
        private final Attribute<OfChange, Decimal> percent =
            required("percent", Forms.DECIMAL, OfChange::percent);

        @Override
        protected OfChange build(Values values) {
          return new OfChange(
              values.get(of), values.get(value), values.get(change), values.get(percent));
        }
      };

  private static final Form<OfParts> OF_PARTS =
      new ObjectForm<>() {
        private final Attribute<OfParts, Name> of = required("of", TextForms.NAME, OfParts::of);
        private final Attribute<OfParts, ImmutableList<Decimal>> parts =
            list("parts", Forms.DECIMAL, OfParts::parts);
        private final Attribute<OfParts, Decimal> whole =
            required("whole", Forms.DECIMAL, OfParts::whole);

        @Override
        protected OfParts build(Values values) {
          return new OfParts(values.get(of), values.get(parts), values.get(whole));
        }
      };

  private static final Form<Claim> CLAIM =
      new KindForm<>(
          ImmutableMap.of("movement", OF_MOVEMENT, "change", OF_CHANGE, "parts", OF_PARTS),
          Claim::word);

  public static final ObjectForm<Statement> STATEMENT =
      new ObjectForm<>() {
        private final Attribute<Statement, Name> publisher =
            required("publisher", TextForms.NAME, Statement::publisher);
        private final Attribute<Statement, Name> title =
            required("title", TextForms.NAME, Statement::title);
        private final Attribute<Statement, Long> year =
            required("year", Forms.WHOLE, Statement::year);
        private final Attribute<Statement, ImmutableList<Claim>> claims =
            list("claims", CLAIM, Statement::claims);

        @Override
        protected Statement build(Values values) {
          return Statement.builder()
              .publisher(values.get(publisher))
              .title(values.get(title))
              .year(values.get(year))
              .claims(values.get(claims))
              .build();
        }
      };

  private StatementForms() {}
}
