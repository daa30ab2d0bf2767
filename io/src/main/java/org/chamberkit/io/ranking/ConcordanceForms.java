package org.chamberkit.io.ranking;

import java.util.Optional;
import org.chamberkit.concordance.ComparedList;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.concordance.MeasureSettings;
import org.chamberkit.concordance.Overlap;
import org.chamberkit.concordance.RankBiasedOverlap;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.movement.Movement;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;

/** The JSON form of the room {@code concordance}. */
public final class ConcordanceForms {

  private static final Form<ComparedList> COMPARED_LIST =
      new ObjectForm<>() {
        private final Attribute<ComparedList, ListId> list =
            required("list", RankingForms.LIST_ID, ComparedList::list);
        private final Attribute<ComparedList, Optional<EditionId>> edition =
            optional("edition", RankingForms.EDITION_ID, ComparedList::edition);
        private final Attribute<ComparedList, Long> size =
            required("size", Forms.WHOLE, ComparedList::size);

        @Override
        protected ComparedList build(Values values) {
          return new ComparedList(values.get(list), values.get(edition), values.get(size));
        }
      };

  private static final Form<MeasureSettings> SETTINGS =
      new ObjectForm<>() {
        private final Attribute<MeasureSettings, Decimal> persistence =
            required("persistence", Forms.DECIMAL, MeasureSettings::persistence);
        private final Attribute<MeasureSettings, Optional<Long>> depth =
            optional("depth", Forms.WHOLE, MeasureSettings::depth);
        private final Attribute<MeasureSettings, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, MeasureSettings::rounding);

        @Override
        protected MeasureSettings build(Values values) {
          return new MeasureSettings(
              values.get(persistence), values.get(depth), values.get(rounding));
        }
      };

  static final Form<Overlap> OVERLAP =
      new ObjectForm<>() {
        private final Attribute<Overlap, Long> common =
            required("common", Forms.WHOLE, Overlap::common);
        private final Attribute<Overlap, Long> union =
            required("union", Forms.WHOLE, Overlap::union);

        @Override
        protected Overlap build(Values values) {
          return new Overlap(values.get(common), values.get(union));
        }
      };

  private static final Form<RankBiasedOverlap> RANK_BIASED_OVERLAP =
      new ObjectForm<>() {
        private final Attribute<RankBiasedOverlap, Decimal> min =
            required("min", Forms.DECIMAL, RankBiasedOverlap::min);
        private final Attribute<RankBiasedOverlap, Decimal> residual =
            required("residual", Forms.DECIMAL, RankBiasedOverlap::residual);
        private final Attribute<RankBiasedOverlap, Decimal> extrapolated =
            required("extrapolated", Forms.DECIMAL, RankBiasedOverlap::extrapolated);

        @Override
        protected RankBiasedOverlap build(Values values) {
          return new RankBiasedOverlap(
              values.get(min), values.get(residual), values.get(extrapolated));
        }
      };

  public static final ObjectForm<ListComparison> LIST_COMPARISON =
      new ObjectForm<>() {
        private final Attribute<ListComparison, ComparedList> first =
            required("first", COMPARED_LIST, ListComparison::first);
        private final Attribute<ListComparison, ComparedList> second =
            required("second", COMPARED_LIST, ListComparison::second);
        private final Attribute<ListComparison, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, ListComparison::invented);
        private final Attribute<ListComparison, MeasureSettings> settings =
            required("settings", SETTINGS, ListComparison::settings);
        private final Attribute<ListComparison, Overlap> overlap =
            required("overlap", OVERLAP, ListComparison::overlap);
        private final Attribute<ListComparison, Optional<Decimal>> tauB =
            optional("tauB", Forms.DECIMAL, ListComparison::tauB);
        private final Attribute<ListComparison, Optional<Decimal>> rho =
            optional("rho", Forms.DECIMAL, ListComparison::rho);
        private final Attribute<ListComparison, Optional<RankBiasedOverlap>> rankBiasedOverlap =
            optional("rankBiasedOverlap", RANK_BIASED_OVERLAP, ListComparison::rankBiasedOverlap);
        private final Attribute<ListComparison, Optional<Decimal>> averageOverlap =
            optional("averageOverlap", Forms.DECIMAL, ListComparison::averageOverlap);
        private final Attribute<ListComparison, Optional<Fraction>> meanShift =
            optional("meanShift", QuantityForms.FRACTION, ListComparison::meanShift);
        private final Attribute<ListComparison, Optional<Movement>> movement =
            optional("movement", MovementForms.MOVEMENT, ListComparison::movement);

        @Override
        protected ListComparison build(Values values) {
          return ListComparison.builder()
              .first(values.get(first))
              .second(values.get(second))
              .invented(values.get(invented))
              .settings(values.get(settings))
              .overlap(values.get(overlap))
              .tauB(values.get(tauB))
              .rho(values.get(rho))
              .rankBiasedOverlap(values.get(rankBiasedOverlap))
              .averageOverlap(values.get(averageOverlap))
              .meanShift(values.get(meanShift))
              .movement(values.get(movement))
              .build();
        }
      };

  private ConcordanceForms() {}
}
