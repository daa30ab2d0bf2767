package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.Metric;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.condition.Condition;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.ConsolidationRule;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.measure.Measure;
import org.chamberkit.measure.MeasuredValue;
import org.chamberkit.measure.Measures;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.programme.MeasuredApplicant;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.programme.ProgrammeId;
import org.chamberkit.programme.ProgrammeList;
import org.chamberkit.programme.PublishedList;
import org.chamberkit.programme.Split;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code programme}. */
public final class ProgrammeForms {

  private static final Form<ProgrammeId> ID =
      Forms.IDENTIFIER.as(ProgrammeId::new, ProgrammeId::text);

  private static final Form<Split> SPLIT =
      Forms.words(Stream.of(Split.values()).collect(toImmutableMap(Split::word, word -> word)));

  private static final Form<ProgrammeList> LIST =
      new ObjectForm<>() {
        private final Attribute<ProgrammeList, ListDefinition> list =
            required("list", RankingForms.RANKING_LIST, ProgrammeList::list);
        private final Attribute<ProgrammeList, Optional<Condition>> filter =
            optional("filter", ConditionForms.CONDITION, ProgrammeList::filter);
        private final Attribute<ProgrammeList, Optional<Split>> split =
            optional("split", SPLIT, ProgrammeList::split);
        private final Attribute<ProgrammeList, Optional<Long>> rerankWithin =
            optional("rerankWithin", Forms.WHOLE, ProgrammeList::rerankWithin);

        @Override
        protected ProgrammeList build(Values values) {
          return new ProgrammeList(
              values.get(list), values.get(filter), values.get(split), values.get(rerankWithin));
        }
      };

  public static final ObjectForm<Programme> PROGRAMME =
      new ObjectForm<>() {
        private final Attribute<Programme, ProgrammeId> id = required("id", ID, Programme::id);
        private final Attribute<Programme, Name> name =
            required("name", TextForms.NAME, Programme::name);
        private final Attribute<Programme, Name> publisher =
            required("publisher", TextForms.NAME, Programme::publisher);
        private final Attribute<Programme, Optional<FederationLevel>> level =
            optional("level", OrganizationForms.LEVEL, Programme::level);
        private final Attribute<Programme, String> source =
            required("source", Forms.TEXT, Programme::source);
        private final Attribute<Programme, ImmutableList<Metric>> metrics =
            list("metrics", ApplicantForms.METRIC, programme -> programme.measures().metrics());
        private final Attribute<Programme, ImmutableList<Measure>> measures =
            list("measures", MeasureForms.MEASURE, programme -> programme.measures().measures());
        private final Attribute<Programme, EligibilityRules> eligibility =
            required("eligibility", EligibilityForms.RULES, Programme::eligibility);
        private final Attribute<Programme, Optional<ConsolidationRule>> consolidation =
            optional("consolidation", ConsolidationForms.RULE, Programme::consolidation);
        private final Attribute<Programme, ImmutableList<ProgrammeList>> lists =
            list("lists", LIST, Programme::lists);

        @Override
        protected Programme build(Values values) {
          return Programme.builder()
              .id(values.get(id))
              .name(values.get(name))
              .publisher(values.get(publisher))
              .level(values.get(level))
              .source(values.get(source))
              .measures(new Measures(values.get(metrics), values.get(measures)))
              .eligibility(values.get(eligibility))
              .consolidation(values.get(consolidation))
              .lists(values.get(lists))
              .build();
        }
      };

  private static final Form<MeasuredApplicant> MEASURED =
      new ObjectForm<>() {
        private final Attribute<MeasuredApplicant, CandidateId> applicant =
            required("applicant", CandidateForms.CANDIDATE_ID, MeasuredApplicant::applicant);
        private final Attribute<MeasuredApplicant, ImmutableList<MeasuredValue>> values =
            list("values", MeasureForms.MEASURED_VALUE, MeasuredApplicant::values);

        @Override
        protected MeasuredApplicant build(Values read) {
          return new MeasuredApplicant(read.get(applicant), read.get(values));
        }
      };

  private static final Form<PublishedList> PUBLISHED =
      new ObjectForm<>() {
        private final Attribute<PublishedList, Edition> edition =
            required("edition", RankingForms.EDITION, PublishedList::edition);
        private final Attribute<PublishedList, ImmutableList<MeasuredApplicant>> measured =
            list("measured", MEASURED, PublishedList::measured);

        @Override
        protected PublishedList build(Values values) {
          return new PublishedList(values.get(edition), values.get(measured));
        }
      };

  public static final ObjectForm<ProgrammeEdition> PROGRAMME_EDITION =
      new ObjectForm<>() {
        private final Attribute<ProgrammeEdition, ProgrammeId> programme =
            required("programme", ID, ProgrammeEdition::programme);
        private final Attribute<ProgrammeEdition, EditionId> edition =
            required("edition", RankingForms.EDITION_ID, ProgrammeEdition::id);
        private final Attribute<ProgrammeEdition, Name> name =
            required("name", TextForms.NAME, ProgrammeEdition::name);
        private final Attribute<ProgrammeEdition, Name> publisher =
            required("publisher", TextForms.NAME, ProgrammeEdition::publisher);
        private final Attribute<ProgrammeEdition, Optional<FederationLevel>> level =
            optional("level", OrganizationForms.LEVEL, ProgrammeEdition::level);
        private final Attribute<ProgrammeEdition, Optional<String>> populationDigest =
            optional("populationDigest", Forms.TEXT, ProgrammeEdition::populationDigest);
        private final Attribute<ProgrammeEdition, Optional<String>> report =
            optional("report", Forms.TEXT, ProgrammeEdition::report);
        private final Attribute<ProgrammeEdition, Screening> screening =
            required("screening", EligibilityForms.SCREENING, ProgrammeEdition::screening);
        private final Attribute<ProgrammeEdition, Optional<Consolidation>> consolidation =
            optional(
                "consolidation", ConsolidationForms.CONSOLIDATION, ProgrammeEdition::consolidation);
        private final Attribute<ProgrammeEdition, ImmutableList<PublishedList>> lists =
            list("lists", PUBLISHED, ProgrammeEdition::lists);

        @Override
        protected ProgrammeEdition build(Values values) {
          return ProgrammeEdition.builder()
              .programme(values.get(programme))
              .id(values.get(edition))
              .name(values.get(name))
              .publisher(values.get(publisher))
              .level(values.get(level))
              .populationDigest(values.get(populationDigest))
              .report(values.get(report))
              .screening(values.get(screening))
              .consolidation(values.get(consolidation))
              .lists(values.get(lists))
              .build();
        }
      };

  private ProgrammeForms() {}
}
