package org.chamberkit.io.directory;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.directory.DirectoryProfile;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.organization.Person;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.Term;
import org.chamberkit.problem.Problem;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.Succession;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code directory}. */
public final class DirectoryForms {

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
        protected DirectoryProfile build(Values values) {
          return new DirectoryProfile(
              values.get(errors),
              values.get(warnings),
              values.get(ignored),
              values.get(partyThresholds));
        }
      };

  public static final ObjectForm<Directory> DIRECTORY =
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
            list("relations", RelationForms.RELATION, Directory::relations);
        private final Attribute<Directory, ImmutableList<Succession>> successions =
            list("successions", RelationForms.SUCCESSION, Directory::successions);
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
        protected Directory build(Values values) {
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
        protected ImmutableList<Problem> warnings(Directory directory) {
          return directory.warnings();
        }
      };

  private DirectoryForms() {}
}
