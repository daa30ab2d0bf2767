package org.chamberkit.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.Heir;
import org.chamberkit.directory.Relation;
import org.chamberkit.directory.RelationKind;
import org.chamberkit.directory.Succession;
import org.chamberkit.directory.SuccessionKind;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code directory}. */
final class DirectoryForms {

  private static final Form<RelationKind> RELATION_KIND =
      Forms.words(
          Stream.of(RelationKind.values())
              .collect(toImmutableMap(RelationKind::word, kind -> kind)));

  private static final Form<Relation> RELATION =
      new ObjectForm<>() {
        private final Attribute<Relation, RelationKind> kind =
            required("kind", RELATION_KIND, Relation::kind);
        private final Attribute<Relation, OrganizationId> from =
            required("from", OrganizationForms.ID, Relation::from);
        private final Attribute<Relation, OrganizationId> to =
            required("to", OrganizationForms.ID, Relation::to);
        private final Attribute<Relation, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, Relation::validity);

        @Override
        Relation build(Values values) {
          return new Relation(
              values.get(kind), values.get(from), values.get(to), values.get(validity));
        }
      };

  private static final Form<Heir> HEIR =
      new ObjectForm<>() {
        private final Attribute<Heir, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Heir::organization);
        private final Attribute<Heir, Optional<Decimal>> share =
            optional("share", Forms.DECIMAL, Heir::share);

        @Override
        Heir build(Values values) {
          return new Heir(values.get(organization), values.get(share));
        }
      };

  private static final Form<SuccessionKind> SUCCESSION_KIND =
      Forms.words(
          Stream.of(SuccessionKind.values())
              .collect(toImmutableMap(SuccessionKind::word, kind -> kind)));

  private static final Form<Succession> SUCCESSION =
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
        Succession build(Values values) {
          return new Succession(
              values.get(kind), values.get(predecessor), values.get(heirs), values.get(on));
        }
      };

  static final ObjectForm<Directory> DIRECTORY =
      new ObjectForm<>() {
        private final Attribute<Directory, Name> name =
            required("name", TextForms.NAME, Directory::name);
        private final Attribute<Directory, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Directory::invented);
        private final Attribute<Directory, ImmutableList<Organization>> organizations =
            list("organizations", OrganizationForms.ORGANIZATION, Directory::organizations);
        private final Attribute<Directory, ImmutableList<Relation>> relations =
            list("relations", RELATION, Directory::relations);
        private final Attribute<Directory, ImmutableList<Succession>> successions =
            list("successions", SUCCESSION, Directory::successions);

        @Override
        Directory build(Values values) {
          return Directory.builder()
              .name(values.get(name))
              .invented(values.get(invented))
              .organizations(values.get(organizations))
              .relations(values.get(relations))
              .successions(values.get(successions))
              .build();
        }

        @Override
        ImmutableList<Problem> warnings(Directory directory) {
          return directory.warnings();
        }
      };

  private DirectoryForms() {}
}
