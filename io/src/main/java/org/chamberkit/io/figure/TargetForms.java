package org.chamberkit.io.figure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.figure.Comparison;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.FigureRuleId;
import org.chamberkit.figure.RuleTerm;
import org.chamberkit.figure.RuleTerm.OfOrganizations;
import org.chamberkit.figure.RuleTerm.OfPeriod;
import org.chamberkit.figure.RuleTerm.Sign;
import org.chamberkit.figure.Target;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.ProblemForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/** The JSON form of what figures have to meet, in the room {@code figure}: rules and targets. */
public final class TargetForms {

  public static final Form<FigureId> FIGURE_ID = Forms.IDENTIFIER.as(FigureId::new, FigureId::text);

  private static final Form<Sign> SIGN =
      Forms.words(Stream.of(Sign.values()).collect(toImmutableMap(Sign::word, word -> word)));

  private static final Form<OfPeriod> OF_PERIOD =
      Forms.words(
          Stream.of(OfPeriod.values()).collect(toImmutableMap(OfPeriod::word, word -> word)));

  private static final Form<OfOrganizations> OF_ORGANIZATIONS =
      Forms.words(
          Stream.of(OfOrganizations.values())
              .collect(toImmutableMap(OfOrganizations::word, word -> word)));

  private static final Form<Comparison> COMPARISON =
      Forms.words(
          Stream.of(Comparison.values()).collect(toImmutableMap(Comparison::word, word -> word)));

  private static final Form<RuleTerm> TERM =
      new ObjectForm<>() {
        private final Attribute<RuleTerm, Sign> sign =
            defaulted("sign", SIGN, Sign.PLUS, RuleTerm::sign);
        private final Attribute<RuleTerm, FigureId> figure =
            required("figure", FIGURE_ID, RuleTerm::figure);
        private final Attribute<RuleTerm, OfPeriod> period =
            defaulted("period", OF_PERIOD, OfPeriod.THIS, RuleTerm::period);
        private final Attribute<RuleTerm, OfOrganizations> organizations =
            defaulted(
                "organizations", OF_ORGANIZATIONS, OfOrganizations.ITSELF, RuleTerm::organizations);

        @Override
        protected RuleTerm build(Values values) {
          return new RuleTerm(
              values.get(sign), values.get(figure), values.get(period), values.get(organizations));
        }
      };

  static final Form<FigureRule> RULE =
      new ObjectForm<>() {
        private final Attribute<FigureRule, FigureRuleId> id =
            required(
                "id", Forms.IDENTIFIER.as(FigureRuleId::new, FigureRuleId::text), FigureRule::id);
        private final Attribute<FigureRule, ImmutableList<RuleTerm>> left =
            list("left", TERM, FigureRule::left);
        private final Attribute<FigureRule, Comparison> comparison =
            required("comparison", COMPARISON, FigureRule::comparison);
        private final Attribute<FigureRule, ImmutableList<RuleTerm>> right =
            list("right", TERM, FigureRule::right);
        private final Attribute<FigureRule, Severity> severity =
            required("severity", ProblemForms.SEVERITY, FigureRule::severity);
        private final Attribute<FigureRule, Name> instruction =
            required("instruction", TextForms.NAME, FigureRule::instruction);

        @Override
        protected FigureRule build(Values values) {
          return FigureRule.builder()
              .id(values.get(id))
              .left(values.get(left))
              .comparison(values.get(comparison))
              .right(values.get(right))
              .severity(values.get(severity))
              .instruction(values.get(instruction))
              .build();
        }
      };

  private static final Form<Target> TARGET =
      new ObjectForm<>() {
        private final Attribute<Target, OrganizationId> organization =
            required("organization", OrganizationForms.ID, Target::organization);
        private final Attribute<Target, Decimal> amount =
            required("amount", Forms.DECIMAL, Target::amount);

        @Override
        protected Target build(Values values) {
          return new Target(values.get(organization), values.get(amount));
        }
      };

  public static final ObjectForm<TargetPlan> TARGET_PLAN =
      new ObjectForm<>() {
        private final Attribute<TargetPlan, Name> name =
            required("name", TextForms.NAME, TargetPlan::name);
        private final Attribute<TargetPlan, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, TargetPlan::invented);
        private final Attribute<TargetPlan, FigureId> figure =
            required("figure", FIGURE_ID, TargetPlan::figure);
        private final Attribute<TargetPlan, Unit> unit =
            required("unit", QuantityForms.UNIT, TargetPlan::unit);
        private final Attribute<TargetPlan, Period> period =
            required("period", PeriodForms.PERIOD, TargetPlan::period);
        private final Attribute<TargetPlan, OrganizationId> organization =
            required("organization", OrganizationForms.ID, TargetPlan::organization);
        private final Attribute<TargetPlan, Optional<Decimal>> whole =
            optional("whole", Forms.DECIMAL, TargetPlan::whole);
        private final Attribute<TargetPlan, ImmutableList<Target>> targets =
            list("targets", TARGET, TargetPlan::targets);

        @Override
        protected TargetPlan build(Values values) {
          return TargetPlan.builder()
              .name(values.get(name))
              .invented(values.get(invented))
              .figure(values.get(figure))
              .unit(values.get(unit))
              .period(values.get(period))
              .organization(values.get(organization))
              .whole(values.get(whole))
              .targets(values.get(targets))
              .build();
        }

        @Override
        protected ImmutableList<Problem> warnings(TargetPlan plan) {
          return plan.warnings();
        }
      };

  private TargetForms() {}
}
