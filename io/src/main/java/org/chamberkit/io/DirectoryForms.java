package org.chamberkit.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.directory.CooperationBasis;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.directory.DirectoryProfile;
import org.chamberkit.directory.Heir;
import org.chamberkit.directory.Relation;
import org.chamberkit.directory.RelationKind;
import org.chamberkit.directory.Succession;
import org.chamberkit.directory.SuccessionKind;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.organization.Person;
import org.chamberkit.period.Validity;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.Term;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code directory}. */
final class DirectoryForms {

  private static final Form<RelationKind> RELATION_KIND =
      Forms.words(
          Stream.of(RelationKind.values())
              .collect(toImmutableMap(RelationKind::word, kind -> kind)));

  private static final Form<CooperationBasis> BASIS =
      Forms.words(
          Stream.of(CooperationBasis.values())
              .collect(toImmutableMap(CooperationBasis::word, basis -> basis)));

  private static final Form<Relation> RELATION =
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
        Relation build(Values values) {
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

  private static final Form<DirectoryProblem> FINDING =
      Forms.words(
          Stream.of(DirectoryProblem.values())
              .collect(toImmutableMap(DirectoryProblem::name, finding -> finding)));

  private static final Form<DirectoryProfile> PROFILE =
      new ObjectForm<>() {
        private final Attribute<DirectoryProfile, ImmutableList<DirectoryProblem>> errors =
            list("errors", FINDING, DirectoryProfile::errors);
        private final Attribute<DirectoryProfile, ImmutableList<DirectoryProblem>> warnings =
            list("warnings", FINDING, DirectoryProfile::warnings);
        private final Attribute<DirectoryProfile, ImmutableList<DirectoryProblem>> ignored =
            list("ignored", FINDING, DirectoryProfile::ignored);
        private final Attribute<DirectoryProfile, Optional<PartyThresholds>> partyThresholds =
            optional(
                "partyThresholds",
                OrganizationForms.PARTY_THRESHOLDS,
                DirectoryProfile::partyThresholds);

        @Override
        DirectoryProfile build(Values values) {
          return new DirectoryProfile(
              values.get(errors),
              values.get(warnings),
              values.get(ignored),
              values.get(partyThresholds));
        }
      };

  static final ObjectForm<Directory> DIRECTORY =
      new ObjectForm<>() {
        private final Attribute<Directory, Name> name =
            required("name", TextForms.NAME, Directory::name);
        private final Attribute<Directory, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Directory::invented);
        private final Attribute<Directory, DirectoryProfile> profile =
            defaulted("profile", PROFILE, DirectoryProfile.DEFAULT, Directory::profile);
        private final Attribute<Directory, ImmutableList<Organization>> organizations =
            list("organizations", OrganizationForms.ORGANIZATION, Directory::organizations);
        private final Attribute<Directory, ImmutableList<Relation>> relations =
            list("relations", RELATION, Directory::relations);
        private final Attribute<Directory, ImmutableList<Succession>> successions =
            list("successions", SUCCESSION, Directory::successions);
        private final Attribute<Directory, ImmutableList<Person>> persons =
            list("persons", OrganizationForms.PERSON, Directory::persons);
        private final Attribute<Directory, ImmutableList<Term>> terms =
            list("terms", PostForms.TERM, Directory::terms);
        private final Attribute<Directory, ImmutableList<Post>> posts =
            list("posts", PostForms.POST, Directory::posts);
        private final Attribute<Directory, ImmutableList<IndividualMembership>> individualMembers =
            list(
                "individualMembers", PostForms.INDIVIDUAL_MEMBERSHIP, Directory::individualMembers);

        @Override
        Directory build(Values values) {
          return Directory.builder()
              .name(values.get(name))
              .invented(values.get(invented))
              .organizations(values.get(organizations))
              .relations(values.get(relations))
              .successions(values.get(successions))
              .persons(values.get(persons))
              .terms(values.get(terms))
              .posts(values.get(posts))
              .individualMembers(values.get(individualMembers))
              .profile(values.get(profile))
              .build();
        }

        @Override
        ImmutableList<Problem> warnings(Directory directory) {
          return directory.warnings();
        }
      };

  private DirectoryForms() {}
}
