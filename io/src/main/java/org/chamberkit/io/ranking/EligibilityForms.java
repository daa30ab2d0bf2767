package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.condition.Condition;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.Outcome;
import org.chamberkit.eligibility.Admission;
import org.chamberkit.eligibility.EligibilityRule;
import org.chamberkit.eligibility.EligibilityRuleId;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Finding;
import org.chamberkit.eligibility.Screened;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.eligibility.Stage;
import org.chamberkit.eligibility.UnknownOutcome;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code eligibility}. */
public final class EligibilityForms {

  private static final Form<EligibilityRuleId> RULE_ID =
      Forms.IDENTIFIER.as(EligibilityRuleId::new, EligibilityRuleId::text);

  private static final Form<Stage> STAGE =
      Forms.words(Stream.of(Stage.values()).collect(toImmutableMap(Stage::word, word -> word)));

  private static final Form<UnknownOutcome> UNKNOWN =
      Forms.words(
          Stream.of(UnknownOutcome.values())
              .collect(toImmutableMap(UnknownOutcome::word, word -> word)));

  private static final Form<Admission> ADMISSION =
      Forms.words(
          Stream.of(Admission.values()).collect(toImmutableMap(Admission::word, word -> word)));

  private static final Form<EligibilityRule> RULE =
      new ObjectForm<>() {
        private final Attribute<EligibilityRule, EligibilityRuleId> id =
            required("id", RULE_ID, EligibilityRule::id);
        private final Attribute<EligibilityRule, Name> name =
            required("name", TextForms.NAME, EligibilityRule::name);
        private final Attribute<EligibilityRule, Optional<String>> clause =
            optional("clause", Forms.TEXT, EligibilityRule::clause);
        private final Attribute<EligibilityRule, Stage> stage =
            defaulted("stage", STAGE, Stage.RANKING, EligibilityRule::stage);
        private final Attribute<EligibilityRule, Condition> condition =
            required("condition", ConditionForms.CONDITION, EligibilityRule::condition);
        private final Attribute<EligibilityRule, UnknownOutcome> unknown =
            defaulted("unknown", UNKNOWN, UnknownOutcome.EXCLUDE, EligibilityRule::unknown);
        private final Attribute<EligibilityRule, Boolean> waivable =
            defaulted("waivable", Forms.BOOLEAN, false, EligibilityRule::waivable);

        @Override
        protected EligibilityRule build(Values values) {
          return EligibilityRule.builder()
              .id(values.get(id))
              .name(values.get(name))
              .clause(values.get(clause))
              .stage(values.get(stage))
              .condition(values.get(condition))
              .unknown(values.get(unknown))
              .waivable(values.get(waivable))
              .build();
        }
      };

  public static final ObjectForm<EligibilityRules> RULES =
      new ObjectForm<>() {
        private final Attribute<EligibilityRules, Name> name =
            required("name", TextForms.NAME, EligibilityRules::name);
        private final Attribute<EligibilityRules, String> source =
            required("source", Forms.TEXT, EligibilityRules::source);
        private final Attribute<EligibilityRules, Validity> validity =
            defaulted(
                "validity", PeriodForms.VALIDITY, Validity.ALWAYS, EligibilityRules::validity);
        private final Attribute<EligibilityRules, ImmutableList<EligibilityRule>> rules =
            list("rules", RULE, EligibilityRules::rules);

        @Override
        protected EligibilityRules build(Values values) {
          return EligibilityRules.builder()
              .name(values.get(name))
              .source(values.get(source))
              .validity(values.get(validity))
              .rules(values.get(rules))
              .build();
        }
      };

  private static final Form<Finding> FINDING =
      new ObjectForm<>() {
        private final Attribute<Finding, EligibilityRuleId> rule =
            required("rule", RULE_ID, Finding::rule);
        private final Attribute<Finding, Outcome> outcome =
            required("outcome", ConditionForms.OUTCOME, Finding::outcome);
        private final Attribute<Finding, ImmutableList<Ground>> grounds =
            list("grounds", ConditionForms.GROUND, Finding::grounds);
        private final Attribute<Finding, Optional<Waiver>> waiver =
            optional("waiver", ApplicantForms.WAIVER, Finding::waiver);

        @Override
        protected Finding build(Values values) {
          return new Finding(
              values.get(rule), values.get(outcome), values.get(grounds), values.get(waiver));
        }
      };

  private static final Form<Screened> SCREENED =
      new ObjectForm<>() {
        private final Attribute<Screened, CandidateId> applicant =
            required("applicant", CandidateForms.CANDIDATE_ID, Screened::applicant);
        private final Attribute<Screened, Name> name =
            required("name", TextForms.NAME, Screened::name);
        private final Attribute<Screened, Admission> admission =
            required("admission", ADMISSION, Screened::admission);
        private final Attribute<Screened, ImmutableList<Finding>> findings =
            list("findings", FINDING, Screened::findings);

        @Override
        protected Screened build(Values values) {
          return new Screened(
              values.get(applicant), values.get(name), values.get(admission), values.get(findings));
        }
      };

  public static final ObjectForm<Screening> SCREENING =
      new ObjectForm<>() {
        private final Attribute<Screening, EligibilityRules> rules =
            required("rules", RULES, Screening::rules);
        private final Attribute<Screening, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Screening::invented);
        private final Attribute<Screening, Period> period =
            required("period", PeriodForms.PERIOD, Screening::period);
        private final Attribute<Screening, LocalDate> asOf =
            required("asOf", Forms.DAY, Screening::asOf);
        private final Attribute<Screening, ImmutableList<Screened>> applicants =
            list("applicants", SCREENED, Screening::applicants);

        @Override
        protected Screening build(Values values) {
          return Screening.builder()
              .rules(values.get(rules))
              .invented(values.get(invented))
              .period(values.get(period))
              .asOf(values.get(asOf))
              .applicants(values.get(applicants))
              .build();
        }
      };

  private EligibilityForms() {}
}
