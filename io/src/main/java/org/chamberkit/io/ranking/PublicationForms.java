package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.period.Period;
import org.chamberkit.publication.Act;
import org.chamberkit.publication.Act.Change;
import org.chamberkit.publication.Act.Correct;
import org.chamberkit.publication.Act.DecideObjection;
import org.chamberkit.publication.Act.OpenNotice;
import org.chamberkit.publication.Act.Publish;
import org.chamberkit.publication.Act.RaiseObjection;
import org.chamberkit.publication.Act.TakeBack;
import org.chamberkit.publication.Act.TakeOff;
import org.chamberkit.publication.JournalEntry;
import org.chamberkit.publication.Publication;
import org.chamberkit.publication.PublicationStatus;
import org.chamberkit.publication.Vacancy;
import org.chamberkit.publication.Version;
import org.chamberkit.publication.VersionPlace;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code publication}. */
public final class PublicationForms {

  private static final Form<OpenNotice> OPEN_NOTICE =
      new ObjectForm<>() {
        private final Attribute<OpenNotice, Period> window =
            required("window", PeriodForms.PERIOD, OpenNotice::window);

        @Override
        protected OpenNotice build(Values values) {
          return new OpenNotice(values.get(window));
        }
      };

  private static final Form<TakeOff> TAKE_OFF =
      new ObjectForm<>() {
        private final Attribute<TakeOff, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, TakeOff::candidate);
        private final Attribute<TakeOff, Vacancy> vacancy =
            required(
                "vacancy",
                Forms.words(
                    Stream.of(Vacancy.values())
                        .collect(toImmutableMap(Vacancy::word, word -> word))),
                TakeOff::vacancy);

        @Override
        protected TakeOff build(Values values) {
          return new TakeOff(values.get(candidate), values.get(vacancy));
        }
      };

  private static final Form<Correct> CORRECT =
      new ObjectForm<>() {
        private final Attribute<Correct, Edition> edition =
            required("edition", RankingForms.EDITION, Correct::edition);

        @Override
        protected Correct build(Values values) {
          return new Correct(values.get(edition));
        }
      };

  private static final Form<RaiseObjection> RAISE_OBJECTION =
      new ObjectForm<>() {
        private final Attribute<RaiseObjection, Long> objection =
            required("objection", Forms.WHOLE, RaiseObjection::objection);
        private final Attribute<RaiseObjection, Optional<CandidateId>> candidate =
            optional("candidate", CandidateForms.CANDIDATE_ID, RaiseObjection::candidate);

        @Override
        protected RaiseObjection build(Values values) {
          return new RaiseObjection(values.get(objection), values.get(candidate));
        }
      };

  private static final Form<Change> CHANGE =
      new KindForm<>(ImmutableMap.of("takeOff", TAKE_OFF, "correct", CORRECT), Change::word);

  private static final Form<DecideObjection> DECIDE_OBJECTION =
      new ObjectForm<>() {
        private final Attribute<DecideObjection, Long> objection =
            required("objection", Forms.WHOLE, DecideObjection::objection);
        private final Attribute<DecideObjection, Optional<Change>> effect =
            optional("effect", CHANGE, DecideObjection::effect);

        @Override
        protected DecideObjection build(Values values) {
          return new DecideObjection(values.get(objection), values.get(effect));
        }
      };

  /** An object whose one name is the word of the act, such as {@code {"publish": {}}}. */
  private static final Form<Act> ACT =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Act>>builder()
              .put("openNotice", OPEN_NOTICE)
              .put("publish", empty(new Publish()))
              .put("takeOff", TAKE_OFF)
              .put("correct", CORRECT)
              .put("raiseObjection", RAISE_OBJECTION)
              .put("decideObjection", DECIDE_OBJECTION)
              .put("takeBack", empty(new TakeBack()))
              .buildOrThrow(),
          Act::word);

  private static final Form<JournalEntry> JOURNAL_ENTRY =
      new ObjectForm<>() {
        private final Attribute<JournalEntry, LocalDate> day =
            required("day", Forms.DAY, JournalEntry::day);
        private final Attribute<JournalEntry, Name> by =
            required("by", TextForms.NAME, JournalEntry::by);
        private final Attribute<JournalEntry, Name> reason =
            required("reason", TextForms.NAME, JournalEntry::reason);
        private final Attribute<JournalEntry, Act> act = required("act", ACT, JournalEntry::act);

        @Override
        protected JournalEntry build(Values values) {
          return new JournalEntry(
              values.get(day), values.get(by), values.get(reason), values.get(act));
        }
      };

  private static final Form<VersionPlace> VERSION_PLACE =
      new ObjectForm<>() {
        private final Attribute<VersionPlace, Fraction> place =
            required("place", QuantityForms.FRACTION, VersionPlace::place);
        private final Attribute<VersionPlace, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, VersionPlace::candidate);

        @Override
        protected VersionPlace build(Values values) {
          return new VersionPlace(values.get(candidate), values.get(place));
        }
      };

  private static final Form<Version> VERSION_OF_LIST =
      new ObjectForm<>() {
        private final Attribute<Version, Long> number =
            required("number", Forms.WHOLE, Version::number);
        private final Attribute<Version, Optional<Long>> madeBy =
            optional("madeBy", Forms.WHOLE, Version::madeBy);
        private final Attribute<Version, ImmutableList<VersionPlace>> entries =
            list("entries", VERSION_PLACE, Version::entries);
        private final Attribute<Version, ImmutableList<VersionPlace>> gaps =
            list("gaps", VERSION_PLACE, Version::gaps);

        @Override
        protected Version build(Values values) {
          return new Version(
              values.get(number), values.get(madeBy), values.get(entries), values.get(gaps));
        }
      };

  public static final ObjectForm<Publication> PUBLICATION =
      new ObjectForm<>() {
        private final Attribute<Publication, PublicationStatus> status =
            required(
                "status",
                Forms.words(
                    Stream.of(PublicationStatus.values())
                        .collect(toImmutableMap(PublicationStatus::word, word -> word))),
                Publication::status);
        private final Attribute<Publication, Edition> edition =
            required("edition", RankingForms.EDITION, Publication::edition);
        private final Attribute<Publication, ImmutableList<JournalEntry>> journal =
            list("journal", JOURNAL_ENTRY, Publication::journal);
        private final Attribute<Publication, ImmutableList<Version>> versions =
            list("versions", VERSION_OF_LIST, Publication::versions);

        @Override
        protected Publication build(Values values) {
          return Publication.builder()
              .status(values.get(status))
              .edition(values.get(edition))
              .journal(values.get(journal))
              .versions(values.get(versions))
              .build();
        }
      };

  private PublicationForms() {}

  /** An object without attributes, for an act that says nothing more. */
  private static <T> Form<T> empty(T value) {
    return new ObjectForm<>() {
      @Override
      protected T build(Values values) {
        return value;
      }
    };
  }
}
