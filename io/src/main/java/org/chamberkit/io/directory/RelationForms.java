package org.chamberkit.io.directory;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.relation.CooperationBasis;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.Succession;
import org.chamberkit.relation.SuccessionKind;

/** The JSON form of the room {@code relation}. */
public final class RelationForms {

  private static final Form<RelationKind> RELATION_KIND =
      Forms.words(
          Stream.of(RelationKind.values())
              .collect(toImmutableMap(RelationKind::word, kind -> kind)));

  private static final Form<CooperationBasis> BASIS =
      Forms.words(
          Stream.of(CooperationBasis.values())
              .collect(toImmutableMap(CooperationBasis::word, basis -> basis)));

  static final Form<Relation> RELATION =
      new ObjectForm<>() {
        private final Attribute<Relation, RelationKind> kind =
            required("kind", RELATION_KIND, Relation::kind);
        private final Attribute<Relation, OrganizationId> from =
            required("from", OrganizationForms.ID, Relation::from);
        private final Attribute<Relation, OrganizationId> to =
            required("to", OrganizationForms.ID, Relation::to);
        private final Attribute<Relation, Optional<CooperationBasis>> basis =
            optional("basis", BASIS, Relation::basis);
        private final Attribute<Relation, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, Relation::validity);

        @Override
        protected Relation build(Values values) {
          return new Relation(
              values.get(kind),
              values.get(from),
              values.get(to),
              values.get(basis),
              values.get(validity));
        }
      };

  private static final Form<Heir> HEIR =
      new ObjectForm<>() {
        private final Attribute<Heir, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Heir::organization);
        private final Attribute<Heir, Optional<Decimal>> share =
            optional("share", Forms.DECIMAL, Heir::share);

        @Override
        protected Heir build(Values values) {
          return new Heir(values.get(organization), values.get(share));
        }
      };

  private static final Form<SuccessionKind> SUCCESSION_KIND =
      Forms.words(
          Stream.of(SuccessionKind.values())
              .collect(toImmutableMap(SuccessionKind::word, kind -> kind)));

  static final Form<Succession> SUCCESSION =
      new ObjectForm<>() {
        private final Attribute<Succession, SuccessionKind> kind =
            required("kind", SUCCESSION_KIND, Succession::kind);
        private final Attribute<Succession, OrganizationId> predecessor =
            required("predecessor", OrganizationForms.ID, Succession::predecessor);
        private final Attribute<Succession, ImmutableList<Heir>> heirs =
            list("heirs", HEIR, Succession::heirs);
        private final Attribute<Succession, LocalDate> on =
            required("on", Forms.DAY, Succession::on);

        @Override
        protected Succession build(Values values) {
          return new Succession(
              values.get(kind), values.get(predecessor), values.get(heirs), values.get(on));
        }
      };

  private RelationForms() {}
}
