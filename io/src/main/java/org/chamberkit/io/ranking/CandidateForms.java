package org.chamberkit.io.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.CandidateProblem;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code candidate}. */
public final class CandidateForms {

  public static final Form<CandidateId> CANDIDATE_ID =
      Forms.IDENTIFIER.ofMany(CandidateId::new, CandidateId::text);

  public static final Form<ValueKey> KEY =
      Forms.string(
          text -> ValueKey.matches(text) ? Optional.of(new ValueKey(text)) : Optional.empty(),
          ValueKey::text,
          CandidateProblem.NOT_A_KEY,
          text -> ImmutableMap.of("text", text));

  public static final Form<Grouping> GROUPING = Forms.IDENTIFIER.as(Grouping::new, Grouping::text);

  static final Form<GroupCode> GROUP_CODE = Forms.IDENTIFIER.as(GroupCode::new, GroupCode::text);

  /** {@code {"province": "330000"}}. */
  public static final MapForm<Grouping, GroupCode> GROUPS =
      new MapForm<>(Grouping::new, Grouping::text, GROUP_CODE);

  /** {@code {"total": 92.5, "perspective/superior": "13/3"}}. */
  public static final MapForm<ValueKey, Fraction> VALUES =
      new MapForm<>(
          ValueKey::matches,
          CandidateProblem.NOT_A_KEY,
          ValueKey::new,
          ValueKey::text,
          QuantityForms.FRACTION);

  public static final Form<Exclusion> EXCLUSION =
      new ObjectForm<>() {
        private final Attribute<Exclusion, String> rule =
            required("rule", Forms.IDENTIFIER, Exclusion::rule);
        private final Attribute<Exclusion, Name> name =
            required("name", TextForms.NAME, Exclusion::name);
        private final Attribute<Exclusion, Name> reason =
            required("reason", TextForms.TEXT_OR_NAME, Exclusion::reason);
        private final Attribute<Exclusion, Optional<LocalDate>> datedOn =
            optional("datedOn", Forms.DAY, Exclusion::datedOn);

        @Override
        protected Exclusion build(Values values) {
          return new Exclusion(
              values.get(rule), values.get(name), values.get(reason), values.get(datedOn));
        }
      };

  /** What every candidate is made of, for a builder begins three collections anew for each. */
  private static final Candidate ANY = Candidate.builder().id(CandidateId.of("any")).build();

  public static final ObjectForm<Candidate> CANDIDATE =
      new ObjectForm<>() {
        private final Attribute<Candidate, CandidateId> id =
            required("id", CANDIDATE_ID, Candidate::id);
        private final Attribute<Candidate, Optional<Name>> name =
            optional("name", TextForms.NAME, Candidate::name);
        private final Attribute<Candidate, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, Candidate::orderCode);
        private final Attribute<Candidate, ImmutableMap<Grouping, GroupCode>> groups =
            defaulted("groups", GROUPS.unsorted(), ImmutableMap.of(), Candidate::groups);
        private final Attribute<Candidate, ImmutableMap<ValueKey, Fraction>> valued =
            defaulted("values", VALUES.unsorted(), ImmutableMap.of(), Candidate::values);
        private final Attribute<Candidate, ImmutableList<Exclusion>> exclusions =
            list("exclusions", EXCLUSION, Candidate::exclusions);
        private final Attribute<Candidate, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Candidate::invented);

        @Override
        protected Candidate build(Values values) {
          Candidate candidate =
              ANY.withId(values.get(id))
                  .withName(values.get(name))
                  .withOrderCode(values.get(orderCode))
                  .withValues(values.get(valued))
                  .withInvented(values.get(invented));
          // Most have neither, and a million of them come at once.
          return values.get(groups).isEmpty() && values.get(exclusions).isEmpty()
              ? candidate
              : candidate.withGroups(values.get(groups)).withExclusions(values.get(exclusions));
        }
      };

  private CandidateForms() {}
}
