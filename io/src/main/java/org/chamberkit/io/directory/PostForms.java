package org.chamberkit.io.directory;

import java.util.Map;
import java.util.Optional;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PersonId;
import org.chamberkit.period.Validity;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.PostKind;
import org.chamberkit.post.Term;
import org.chamberkit.post.TermNumber;
import org.chamberkit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The JSON form of the room {@code post}. */
public final class PostForms {

  private static final Form<TermNumber> TERM_NUMBER =
      new Form<>() {
        @Override
        public @Nullable TermNumber read(JsonTokens in) {
          Long number = Forms.WHOLE.read(in);
          if (number == null) {
            return null;
          }
          try {
            return TermNumber.of(number);
          } catch (ProblemException e) {
            in.reportWithin(e.problems());
            return null;
          }
        }

        @Override
        public void write(TermNumber value, JsonOutput out) {
          Forms.WHOLE.write(value.number(), out);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return Forms.WHOLE.schema(all, hint);
        }
      };

  private static final Form<PostKind> POST_KIND =
      Forms.IDENTIFIER.as(PostKind::new, PostKind::code);

  /** {@code {"organization": "F-01", "number": 7, "validity": {…}}}. */
  static final Form<Term> TERM =
      new ObjectForm<>() {
        private final Attribute<Term, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Term::organization);
        private final Attribute<Term, TermNumber> number =
            required("number", TERM_NUMBER, Term::number);
        private final Attribute<Term, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, Term::validity);

        @Override
        protected Term build(Values values) {
          return new Term(values.get(organization), values.get(number), values.get(validity));
        }
      };

  /** {@code {"kind": "chair", "person": "p-01", "organization": "F-01", "term": 7, …}}. */
  static final Form<Post> POST =
      new ObjectForm<>() {
        private final Attribute<Post, PostKind> kind = required("kind", POST_KIND, Post::kind);
        private final Attribute<Post, PersonId> person =
            required("person", OrganizationForms.PERSON_ID, Post::person);
        private final Attribute<Post, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Post::organization);
        private final Attribute<Post, Optional<TermNumber>> term =
            optional("term", TERM_NUMBER, Post::term);
        private final Attribute<Post, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, Post::validity);

        @Override
        protected Post build(Values values) {
          return new Post(
              values.get(kind),
              values.get(person),
              values.get(organization),
              values.get(term),
              values.get(validity));
        }
      };

  /** {@code {"person": "p-01", "organization": "F-01", "validity": {…}}}. */
  static final Form<IndividualMembership> INDIVIDUAL_MEMBERSHIP =
      new ObjectForm<>() {
        private final Attribute<IndividualMembership, PersonId> person =
            required("person", OrganizationForms.PERSON_ID, IndividualMembership::person);
        private final Attribute<IndividualMembership, OrganizationId> organization =
            required("organization", OrganizationForms.ID, IndividualMembership::organization);
        private final Attribute<IndividualMembership, Validity> validity =
            defaulted(
                "validity", PeriodForms.VALIDITY, Validity.ALWAYS, IndividualMembership::validity);

        @Override
        protected IndividualMembership build(Values values) {
          return new IndividualMembership(
              values.get(person), values.get(organization), values.get(validity));
        }
      };

  private PostForms() {}
}
