package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.ConsolidationRule;
import org.chamberkit.consolidation.KeptSide;
import org.chamberkit.consolidation.ParentScope;
import org.chamberkit.consolidation.RelatedPair;
import org.chamberkit.consolidation.Replacement;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code consolidation}. */
public final class ConsolidationForms {

  private static final Form<KeptSide> KEEP =
      Forms.words(
          Stream.of(KeptSide.values()).collect(toImmutableMap(KeptSide::word, word -> word)));

  private static final Form<ParentScope> PARENTS =
      Forms.words(
          Stream.of(ParentScope.values()).collect(toImmutableMap(ParentScope::word, word -> word)));

  public static final ObjectForm<ConsolidationRule> RULE =
      new ObjectForm<>() {
        private final Attribute<ConsolidationRule, String> id =
            required("id", Forms.IDENTIFIER, ConsolidationRule::id);
        private final Attribute<ConsolidationRule, Name> name =
            required("name", TextForms.NAME, ConsolidationRule::name);
        private final Attribute<ConsolidationRule, String> source =
            required("source", Forms.TEXT, ConsolidationRule::source);
        private final Attribute<ConsolidationRule, KeptSide> keep =
            required("keep", KEEP, ConsolidationRule::keep);
        private final Attribute<ConsolidationRule, ParentScope> parents =
            defaulted("parents", PARENTS, ParentScope.COMPETING, ConsolidationRule::parents);
        private final Attribute<ConsolidationRule, Interval> share =
            defaulted("share", QuantityForms.INTERVAL, Interval.SHARES, ConsolidationRule::share);
        private final Attribute<ConsolidationRule, Boolean> unknownShareCounts =
            defaulted(
                "unknownShareCounts", Forms.BOOLEAN, true, ConsolidationRule::unknownShareCounts);

        @Override
        protected ConsolidationRule build(Values values) {
          return ConsolidationRule.builder()
              .id(values.get(id))
              .name(values.get(name))
              .source(values.get(source))
              .keep(values.get(keep))
              .parents(values.get(parents))
              .share(values.get(share))
              .unknownShareCounts(values.get(unknownShareCounts))
              .build();
        }
      };

  private static final Form<Replacement> REPLACEMENT =
      new ObjectForm<>() {
        private final Attribute<Replacement, CandidateId> replaced =
            required("replaced", CandidateForms.CANDIDATE_ID, Replacement::replaced);
        private final Attribute<Replacement, ImmutableList<CandidateId>> by =
            list("by", CandidateForms.CANDIDATE_ID, Replacement::by);
        private final Attribute<Replacement, ImmutableList<CandidateId>> through =
            list("through", CandidateForms.CANDIDATE_ID, Replacement::through);

        @Override
        protected Replacement build(Values values) {
          return new Replacement(values.get(replaced), values.get(by), values.get(through));
        }
      };

  private static final Form<RelatedPair> PAIR =
      new ObjectForm<>() {
        private final Attribute<RelatedPair, CandidateId> parent =
            required("parent", CandidateForms.CANDIDATE_ID, RelatedPair::parent);
        private final Attribute<RelatedPair, CandidateId> child =
            required("child", CandidateForms.CANDIDATE_ID, RelatedPair::child);

        @Override
        protected RelatedPair build(Values values) {
          return new RelatedPair(values.get(parent), values.get(child));
        }
      };

  public static final ObjectForm<Consolidation> CONSOLIDATION =
      new ObjectForm<>() {
        private final Attribute<Consolidation, ConsolidationRule> rule =
            required("rule", RULE, Consolidation::rule);
        private final Attribute<Consolidation, LocalDate> asOf =
            required("asOf", Forms.DAY, Consolidation::asOf);
        private final Attribute<Consolidation, ImmutableList<Replacement>> replacements =
            list("replacements", REPLACEMENT, Consolidation::replacements);
        private final Attribute<Consolidation, ImmutableList<RelatedPair>> sideBySide =
            list("sideBySide", PAIR, Consolidation::sideBySide);

        @Override
        protected Consolidation build(Values values) {
          return new Consolidation(
              values.get(rule), values.get(asOf), values.get(replacements), values.get(sideBySide));
        }
      };

  private ConsolidationForms() {}
}
