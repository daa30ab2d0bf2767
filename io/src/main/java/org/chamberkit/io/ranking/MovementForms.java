package org.chamberkit.io.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.movement.Dropped;
import org.chamberkit.movement.Move;
import org.chamberkit.movement.Movement;
import org.chamberkit.movement.MovementCounts;
import org.chamberkit.movement.Shift;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.movement.Shift.Newcomer;
import org.chamberkit.movement.Shift.Reentry;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code movement}. */
public final class MovementForms {

  private static final Form<MovementCounts> COUNTS =
      new ObjectForm<>() {
        private final Attribute<MovementCounts, Long> sizeBefore =
            required("sizeBefore", Forms.WHOLE, MovementCounts::sizeBefore);
        private final Attribute<MovementCounts, Long> size =
            required("size", Forms.WHOLE, MovementCounts::size);
        private final Attribute<MovementCounts, Long> up =
            required("up", Forms.WHOLE, MovementCounts::up);
        private final Attribute<MovementCounts, Long> down =
            required("down", Forms.WHOLE, MovementCounts::down);
        private final Attribute<MovementCounts, Long> same =
            required("same", Forms.WHOLE, MovementCounts::same);
        private final Attribute<MovementCounts, Long> newcomers =
            required("newcomers", Forms.WHOLE, MovementCounts::newcomers);
        private final Attribute<MovementCounts, Long> reentries =
            required("reentries", Forms.WHOLE, MovementCounts::reentries);
        private final Attribute<MovementCounts, Long> dropped =
            required("dropped", Forms.WHOLE, MovementCounts::dropped);

        @Override
        protected MovementCounts build(Values values) {
          return new MovementCounts(
              values.get(sizeBefore),
              values.get(size),
              values.get(up),
              values.get(down),
              values.get(same),
              values.get(newcomers),
              values.get(reentries),
              values.get(dropped));
        }
      };

  private static final Form<Moved> MOVED =
      new ObjectForm<>() {
        private final Attribute<Moved, Fraction> previousPlace =
            required("previousPlace", QuantityForms.FRACTION, Moved::previousPlace);
        private final Attribute<Moved, Fraction> change =
            required("change", QuantityForms.FRACTION, Moved::change);

        @Override
        protected Moved build(Values values) {
          return new Moved(values.get(previousPlace), values.get(change));
        }
      };

  private static final Form<Newcomer> NEWCOMER =
      new ObjectForm<>() {
        @Override
        protected Newcomer build(Values values) {
          return new Newcomer();
        }
      };

  private static final Form<Reentry> REENTRY =
      new ObjectForm<>() {
        private final Attribute<Reentry, EditionId> lastEdition =
            required("lastEdition", RankingForms.EDITION_ID, Reentry::lastEdition);
        private final Attribute<Reentry, Fraction> lastPlace =
            required("lastPlace", QuantityForms.FRACTION, Reentry::lastPlace);

        @Override
        protected Reentry build(Values values) {
          return new Reentry(values.get(lastEdition), values.get(lastPlace));
        }
      };

  /** {@code {"moved": {…}}}, {@code {"newcomer": {}}} or {@code {"reentry": {…}}}. */
  private static final Form<Shift> SHIFT =
      new KindForm<>(
          ImmutableMap.of("moved", MOVED, "newcomer", NEWCOMER, "reentry", REENTRY), Shift::word);

  private static final Form<Move> MOVE =
      new ObjectForm<>() {
        private final Attribute<Move, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, Move::candidate);
        private final Attribute<Move, Optional<Name>> name =
            optional("name", TextForms.NAME, Move::name);
        private final Attribute<Move, Fraction> place =
            required("place", QuantityForms.FRACTION, Move::place);
        private final Attribute<Move, Shift> shift = required("shift", SHIFT, Move::shift);
        private final Attribute<Move, Long> onList = required("onList", Forms.WHOLE, Move::onList);
        private final Attribute<Move, Long> atTop =
            defaulted("atTop", Forms.WHOLE, 0L, Move::atTop);

        @Override
        protected Move build(Values values) {
          return new Move(
              values.get(candidate),
              values.get(name),
              values.get(place),
              values.get(shift),
              values.get(onList),
              values.get(atTop));
        }
      };

  private static final Form<Dropped> DROPPED =
      new ObjectForm<>() {
        private final Attribute<Dropped, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, Dropped::candidate);
        private final Attribute<Dropped, Optional<Name>> name =
            optional("name", TextForms.NAME, Dropped::name);
        private final Attribute<Dropped, Fraction> lastPlace =
            required("lastPlace", QuantityForms.FRACTION, Dropped::lastPlace);

        @Override
        protected Dropped build(Values values) {
          return new Dropped(values.get(candidate), values.get(name), values.get(lastPlace));
        }
      };

  public static final ObjectForm<Movement> MOVEMENT =
      new ObjectForm<>() {
        private final Attribute<Movement, ListId> list =
            required("list", RankingForms.LIST_ID, Movement::list);
        private final Attribute<Movement, Optional<EditionId>> edition =
            optional("edition", RankingForms.EDITION_ID, Movement::edition);
        private final Attribute<Movement, Optional<EditionId>> before =
            optional("before", RankingForms.EDITION_ID, Movement::before);
        private final Attribute<Movement, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Movement::invented);
        private final Attribute<Movement, MovementCounts> counts =
            required("counts", COUNTS, Movement::counts);
        private final Attribute<Movement, ImmutableList<Move>> entries =
            list("entries", MOVE, Movement::entries);
        private final Attribute<Movement, ImmutableList<Dropped>> dropped =
            list("dropped", DROPPED, Movement::dropped);

        @Override
        protected Movement build(Values values) {
          return Movement.builder()
              .list(values.get(list))
              .edition(values.get(edition))
              .before(values.get(before))
              .invented(values.get(invented))
              .counts(values.get(counts))
              .entries(values.get(entries))
              .dropped(values.get(dropped))
              .build();
        }
      };

  private MovementForms() {}
}
