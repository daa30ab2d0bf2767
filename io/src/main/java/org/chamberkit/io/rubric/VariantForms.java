package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ListForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Source;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.text.Name;
import org.chamberkit.variant.PartVariant;
import org.chamberkit.variant.RubricVariant;
import org.chamberkit.variant.VariantScope;

/** The JSON form of the room {@code variant}. */
public final class VariantForms {

  private static final Form<VariantScope> SCOPE =
      new ObjectForm<>() {
        private final Attribute<VariantScope, ImmutableList<DivisionCode>> divisions =
            list("divisions", CodeForms.DIVISION, VariantScope::divisions);
        private final Attribute<VariantScope, ImmutableList<OrganizationType>> types =
            list("types", OrganizationForms.TYPE, VariantScope::types);
        private final Attribute<VariantScope, ImmutableList<ChamberKind>> chamberKinds =
            list(
                "chamberKinds",
                Forms.IDENTIFIER.as(ChamberKind::new, ChamberKind::code),
                VariantScope::chamberKinds);

        @Override
        protected VariantScope build(Values values) {
          return new VariantScope(
              values.get(divisions), values.get(types), values.get(chamberKinds));
        }
      };

  private static final Form<PartVariant> PART =
      new ObjectForm<>() {
        private final Attribute<PartVariant, PartId> part =
            required("part", AnswerForms.PART_ID, PartVariant::part);
        private final Attribute<PartVariant, Optional<Name>> name =
            optional("name", TextForms.NAME, PartVariant::name);
        private final Attribute<PartVariant, Optional<Points>> maximum =
            optional("maximum", QuantityForms.POINTS, PartVariant::maximum);
        private final Attribute<PartVariant, Optional<ItemRule>> rule =
            optional("rule", RuleForms.RULE, PartVariant::rule);
        private final Attribute<PartVariant, Optional<String>> clause =
            optional("clause", Forms.TEXT, PartVariant::clause);

        @Override
        protected PartVariant build(Values values) {
          return PartVariant.builder()
              .part(values.get(part))
              .name(values.get(name))
              .maximum(values.get(maximum))
              .rule(values.get(rule))
              .clause(values.get(clause))
              .build();
        }
      };

  public static final ObjectForm<RubricVariant> VARIANT =
      new ObjectForm<>() {
        private final Attribute<RubricVariant, RubricKey> key =
            required("key", RubricForms.KEY, RubricVariant::key);
        private final Attribute<RubricVariant, RubricKey> of =
            required("of", RubricForms.KEY, RubricVariant::of);
        private final Attribute<RubricVariant, Name> name =
            required("name", TextForms.NAME, RubricVariant::name);
        private final Attribute<RubricVariant, Standing> standing =
            required("standing", RubricForms.STANDING, RubricVariant::standing);
        private final Attribute<RubricVariant, Optional<Source>> source =
            optional("source", RubricForms.SOURCE, RubricVariant::source);
        private final Attribute<RubricVariant, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, RubricVariant::effective);
        private final Attribute<RubricVariant, VariantScope> scope =
            defaulted("scope", SCOPE, VariantScope.EVERYBODY, RubricVariant::scope);
        private final Attribute<RubricVariant, Optional<Points>> maximum =
            optional("maximum", QuantityForms.POINTS, RubricVariant::maximum);
        private final Attribute<RubricVariant, ImmutableList<PartVariant>> parts =
            list("parts", PART, RubricVariant::partsInOrder);
        private final Attribute<RubricVariant, ImmutableList<PartId>> leftOut =
            list("leftOut", AnswerForms.PART_ID, RubricVariant::leftOutInOrder);
        private final Attribute<RubricVariant, Optional<ImmutableList<Step>>> steps =
            optional("steps", new ListForm<>(StepForms.STEP), RubricVariant::steps);

        @Override
        protected RubricVariant build(Values values) {
          return RubricVariant.builder()
              .key(values.get(key))
              .of(values.get(of))
              .name(values.get(name))
              .standing(values.get(standing))
              .source(values.get(source))
              .effective(values.get(effective))
              .scope(values.get(scope))
              .maximum(values.get(maximum))
              .parts(values.get(parts))
              .leftOut(values.get(leftOut))
              .steps(values.get(steps))
              .build();
        }
      };

  private VariantForms() {}
}
