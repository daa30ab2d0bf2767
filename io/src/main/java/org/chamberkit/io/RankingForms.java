package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.CandidateId;
import org.chamberkit.ranking.Direction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.Exclusion;
import org.chamberkit.ranking.Leads;
import org.chamberkit.ranking.LevelWith;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.PartedFrom;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.RankingProblem;
import org.chamberkit.ranking.Reason;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.TieScheme;
import org.chamberkit.ranking.ValueKey;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code ranking}. */
final class RankingForms {

  static final Form<CandidateId> CANDIDATE_ID =
      Forms.IDENTIFIER.as(CandidateId::new, CandidateId::text);

  static final Form<ListId> LIST_ID = Forms.IDENTIFIER.as(ListId::new, ListId::text);

  static final Form<EditionId> EDITION_ID = Forms.IDENTIFIER.as(EditionId::new, EditionId::text);

  static final Form<ValueKey> KEY =
      Forms.string(
          text -> ValueKey.matches(text) ? Optional.of(new ValueKey(text)) : Optional.empty(),
          ValueKey::text,
          RankingProblem.NOT_A_KEY,
          text -> ImmutableMap.of("text", text));

  static final Form<Direction> DIRECTION =
      Forms.words(
          ImmutableMap.of(
              Direction.HIGHEST_FIRST.word(), Direction.HIGHEST_FIRST,
              Direction.LOWEST_FIRST.word(), Direction.LOWEST_FIRST));

  private static final Form<SortKey> SORT_KEY =
      new ObjectForm<>() {
        private final Attribute<SortKey, ValueKey> key = required("key", KEY, SortKey::key);
        private final Attribute<SortKey, Direction> direction =
            required("direction", DIRECTION, SortKey::direction);
        private final Attribute<SortKey, Optional<Name>> name =
            optional("name", TextForms.NAME, SortKey::name);

        @Override
        SortKey build(Values values) {
          return new SortKey(values.get(key), values.get(direction), values.get(name));
        }
      };

  private static final Form<TieScheme> TIES =
      Forms.words(ImmutableMap.of(TieScheme.COMPETITION.word(), TieScheme.COMPETITION));

  static final ObjectForm<ListDefinition> RANKING_LIST =
      new ObjectForm<>() {
        private final Attribute<ListDefinition, ListId> id =
            required("id", LIST_ID, ListDefinition::id);
        private final Attribute<ListDefinition, Name> name =
            required("name", TextForms.NAME, ListDefinition::name);
        private final Attribute<ListDefinition, ImmutableList<SortKey>> keys =
            list("keys", SORT_KEY, ListDefinition::keys);
        private final Attribute<ListDefinition, TieScheme> ties =
            required("ties", TIES, ListDefinition::ties);

        @Override
        ListDefinition build(Values values) {
          return ListDefinition.builder()
              .id(values.get(id))
              .name(values.get(name))
              .keys(values.get(keys))
              .ties(values.get(ties))
              .build();
        }
      };

  private static final Form<Leads> LEADS =
      new ObjectForm<>() {
        @Override
        Leads build(Values values) {
          return new Leads();
        }
      };

  private static final Form<PartedFrom> PARTED =
      new ObjectForm<>() {
        private final Attribute<PartedFrom, CandidateId> before =
            required("before", CANDIDATE_ID, PartedFrom::before);
        private final Attribute<PartedFrom, ValueKey> key = required("key", KEY, PartedFrom::key);
        private final Attribute<PartedFrom, Fraction> valueBefore =
            required("valueBefore", QuantityForms.FRACTION, PartedFrom::valueBefore);
        private final Attribute<PartedFrom, Fraction> value =
            required("value", QuantityForms.FRACTION, PartedFrom::value);

        @Override
        PartedFrom build(Values values) {
          return new PartedFrom(
              values.get(before), values.get(key), values.get(valueBefore), values.get(value));
        }
      };

  private static final Form<LevelWith> LEVEL =
      new ObjectForm<>() {
        private final Attribute<LevelWith, CandidateId> before =
            required("before", CANDIDATE_ID, LevelWith::before);

        @Override
        LevelWith build(Values values) {
          return new LevelWith(values.get(before));
        }
      };

  /** {@code {"leads": {}}}, {@code {"parted": {…}}} or {@code {"level": {"before": "…"}}}. */
  private static final Form<Reason> REASON =
      new KindForm<>(
          ImmutableMap.of("leads", LEADS, "parted", PARTED, "level", LEVEL), Reason::word);

  private static final Form<Placing> PLACING =
      new ObjectForm<>() {
        private final Attribute<Placing, Long> place =
            required("place", Forms.WHOLE, Placing::place);
        private final Attribute<Placing, Long> sharedBy =
            required("sharedBy", Forms.WHOLE, Placing::sharedBy);
        private final Attribute<Placing, CandidateId> candidate =
            required("candidate", CANDIDATE_ID, Placing::candidate);
        private final Attribute<Placing, Optional<Name>> name =
            optional("name", TextForms.NAME, Placing::name);
        private final Attribute<Placing, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, Placing::orderCode);
        private final Attribute<Placing, ImmutableList<Fraction>> values =
            list("values", QuantityForms.FRACTION, Placing::values);
        private final Attribute<Placing, Reason> reason =
            required("reason", REASON, Placing::reason);

        @Override
        Placing build(Values read) {
          return Placing.builder()
              .place(read.get(place))
              .sharedBy(read.get(sharedBy))
              .candidate(read.get(candidate))
              .name(read.get(name))
              .orderCode(read.get(orderCode))
              .values(read.get(values))
              .reason(read.get(reason))
              .build();
        }
      };

  private static final Form<Exclusion> EXCLUSION =
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
        Exclusion build(Values values) {
          return new Exclusion(
              values.get(rule), values.get(name), values.get(reason), values.get(datedOn));
        }
      };

  private static final Form<Excluded> EXCLUDED =
      new ObjectForm<>() {
        private final Attribute<Excluded, CandidateId> candidate =
            required("candidate", CANDIDATE_ID, Excluded::candidate);
        private final Attribute<Excluded, Optional<Name>> name =
            optional("name", TextForms.NAME, Excluded::name);
        private final Attribute<Excluded, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, Excluded::orderCode);
        private final Attribute<Excluded, ImmutableList<Exclusion>> exclusions =
            list("exclusions", EXCLUSION, Excluded::exclusions);
        private final Attribute<Excluded, ImmutableList<ValueKey>> unknownKeys =
            list("unknownKeys", KEY, Excluded::unknownKeys);

        @Override
        Excluded build(Values values) {
          return Excluded.builder()
              .candidate(values.get(candidate))
              .name(values.get(name))
              .orderCode(values.get(orderCode))
              .exclusions(values.get(exclusions))
              .unknownKeys(values.get(unknownKeys))
              .build();
        }
      };

  static final ObjectForm<Edition> EDITION =
      new ObjectForm<>() {
        private final Attribute<Edition, ListDefinition> list =
            required("list", RANKING_LIST, Edition::list);
        private final Attribute<Edition, Optional<EditionId>> id =
            optional("id", EDITION_ID, Edition::id);
        private final Attribute<Edition, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Edition::invented);
        private final Attribute<Edition, ImmutableList<Placing>> entries =
            list("entries", PLACING, Edition::entries);
        private final Attribute<Edition, ImmutableList<Excluded>> excluded =
            list("excluded", EXCLUDED, Edition::excluded);

        @Override
        Edition build(Values values) {
          return Edition.builder()
              .list(values.get(list))
              .id(values.get(id))
              .invented(values.get(invented))
              .entries(values.get(entries))
              .excluded(values.get(excluded))
              .build();
        }
      };

  private RankingForms() {}
}
