package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.chamberkit.io.ranking.CandidateForms.CANDIDATE_ID;
import static org.chamberkit.io.ranking.CandidateForms.KEY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.CutLine;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.label.Labels;
import org.chamberkit.place.Direction;
import org.chamberkit.place.LastKey;
import org.chamberkit.place.Quantile;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.Arrangement;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Reason;
import org.chamberkit.ranking.Reason.Leads;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedByLastKey;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code ranking}. */
public final class RankingForms {

  public static final Form<ListId> LIST_ID = Forms.IDENTIFIER.as(ListId::new, ListId::text);

  public static final Form<EditionId> EDITION_ID =
      Forms.IDENTIFIER.as(EditionId::new, EditionId::text);

  private static final Form<SortKey> SORT_KEY =
      new ObjectForm<>() {
        private final Attribute<SortKey, ValueKey> key = required("key", KEY, SortKey::key);
        private final Attribute<SortKey, Direction> direction =
            required("direction", PlaceForms.DIRECTION, SortKey::direction);
        private final Attribute<SortKey, Optional<Name>> name =
            optional("name", TextForms.NAME, SortKey::name);
        private final Attribute<SortKey, Optional<Unit>> unit =
            optional("unit", QuantityForms.UNIT, SortKey::unit);
        private final Attribute<SortKey, UnknownValues> unknownValues =
            defaulted(
                "unknownValues",
                PlaceForms.UNKNOWN_VALUES,
                UnknownValues.EXCLUDED,
                SortKey::unknownValues);
        private final Attribute<SortKey, Optional<Rounding>> compared =
            optional("compared", QuantityForms.ROUNDING, SortKey::compared);

        @Override
        protected SortKey build(Values values) {
          return SortKey.builder()
              .key(values.get(key))
              .direction(values.get(direction))
              .name(values.get(name))
              .unit(values.get(unit))
              .unknownValues(values.get(unknownValues))
              .compared(values.get(compared))
              .build();
        }
      };

  private static final Form<ValueColumn> COLUMN =
      new ObjectForm<>() {
        private final Attribute<ValueColumn, ValueKey> key = required("key", KEY, ValueColumn::key);
        private final Attribute<ValueColumn, Optional<Name>> name =
            optional("name", TextForms.NAME, ValueColumn::name);
        private final Attribute<ValueColumn, Optional<Unit>> unit =
            optional("unit", QuantityForms.UNIT, ValueColumn::unit);

        @Override
        protected ValueColumn build(Values values) {
          return new ValueColumn(values.get(key), values.get(name), values.get(unit));
        }
      };

  private static final Form<Arrangement> ARRANGEMENT =
      Forms.words(
          Stream.of(Arrangement.values()).collect(toImmutableMap(Arrangement::word, word -> word)));

  public static final ObjectForm<ListDefinition> RANKING_LIST =
      new ObjectForm<>() {
        private final Attribute<ListDefinition, ListId> id =
            required("id", LIST_ID, ListDefinition::id);
        private final Attribute<ListDefinition, Name> name =
            required("name", TextForms.NAME, ListDefinition::name);
        private final Attribute<ListDefinition, Arrangement> arrangement =
            defaulted(
                "arrangement", ARRANGEMENT, Arrangement.BY_PLACE, ListDefinition::arrangement);
        private final Attribute<ListDefinition, ImmutableList<SortKey>> keys =
            list("keys", SORT_KEY, ListDefinition::keys);
        private final Attribute<ListDefinition, TieScheme> ties =
            required("ties", PlaceForms.TIES, ListDefinition::ties);
        private final Attribute<ListDefinition, Optional<LastKey>> lastKey =
            optional("lastKey", PlaceForms.LAST_KEY, ListDefinition::lastKey);
        private final Attribute<ListDefinition, ImmutableList<ValueColumn>> columns =
            list("columns", COLUMN, ListDefinition::columns);
        private final Attribute<ListDefinition, Optional<Grouping>> partition =
            optional("partition", CandidateForms.GROUPING, ListDefinition::partition);
        private final Attribute<ListDefinition, ImmutableList<Grouping>> within =
            list("within", CandidateForms.GROUPING, ListDefinition::within);
        private final Attribute<ListDefinition, ImmutableList<Quantile>> quantiles =
            list("quantiles", PlaceForms.QUANTILE, ListDefinition::quantiles);
        private final Attribute<ListDefinition, Optional<Cut>> cut =
            optional("cut", CutForms.CUT, ListDefinition::cut);
        private final Attribute<ListDefinition, Long> reserve =
            defaulted("reserve", Forms.WHOLE, 0L, ListDefinition::reserve);
        private final Attribute<ListDefinition, Labels> labels =
            defaulted("labels", LabelForms.LABELS, Labels.PLAIN, ListDefinition::labels);

        @Override
        protected ListDefinition build(Values values) {
          return ListDefinition.builder()
              .id(values.get(id))
              .name(values.get(name))
              .arrangement(values.get(arrangement))
              .keys(values.get(keys))
              .ties(values.get(ties))
              .lastKey(values.get(lastKey))
              .columns(values.get(columns))
              .partition(values.get(partition))
              .within(values.get(within))
              .quantiles(values.get(quantiles))
              .cut(values.get(cut))
              .reserve(values.get(reserve))
              .labels(values.get(labels))
              .build();
        }
      };

  private static final Form<Leads> LEADS =
      new ObjectForm<>() {
        @Override
        protected Leads build(Values values) {
          return new Leads();
        }
      };

  private static final Form<PartedFrom> PARTED =
      new ObjectForm<>() {
        private final Attribute<PartedFrom, CandidateId> before =
            required("before", CANDIDATE_ID, PartedFrom::before);
        private final Attribute<PartedFrom, ValueKey> key = required("key", KEY, PartedFrom::key);
        private final Attribute<PartedFrom, Optional<Fraction>> valueBefore =
            optional("valueBefore", QuantityForms.FRACTION, PartedFrom::valueBefore);
        private final Attribute<PartedFrom, Optional<Fraction>> value =
            optional("value", QuantityForms.FRACTION, PartedFrom::value);

        @Override
        protected PartedFrom build(Values values) {
          return new PartedFrom(
              values.get(before), values.get(key), values.get(valueBefore), values.get(value));
        }
      };

  private static final Form<LevelWith> LEVEL =
      new ObjectForm<>() {
        private final Attribute<LevelWith, CandidateId> before =
            required("before", CANDIDATE_ID, LevelWith::before);

        @Override
        protected LevelWith build(Values values) {
          return new LevelWith(values.get(before));
        }
      };

  private static final Form<PartedByLastKey> PARTED_BY_LAST_KEY =
      new ObjectForm<>() {
        private final Attribute<PartedByLastKey, CandidateId> before =
            required("before", CANDIDATE_ID, PartedByLastKey::before);

        @Override
        protected PartedByLastKey build(Values values) {
          return new PartedByLastKey(values.get(before));
        }
      };

  /**
   * {@code {"leads": {}}}, {@code {"parted": {…}}}, {@code {"lastKey": {"before": "…"}}} or {@code
   * {"level": {"before": "…"}}}.
   */
  private static final Form<Reason> REASON =
      new KindForm<>(
          ImmutableMap.of(
              "leads", LEADS, "parted", PARTED, "lastKey", PARTED_BY_LAST_KEY, "level", LEVEL),
          Reason::word);

  private static final Form<Placing> PLACING =
      new ObjectForm<>() {
        private final Attribute<Placing, Decimal> place =
            required("place", Forms.DECIMAL, Placing::place);
        private final Attribute<Placing, Long> sharedBy =
            required("sharedBy", Forms.WHOLE, Placing::sharedBy);
        private final Attribute<Placing, CandidateId> candidate =
            required("candidate", CANDIDATE_ID, Placing::candidate);
        private final Attribute<Placing, Optional<Name>> name =
            optional("name", TextForms.NAME, Placing::name);
        private final Attribute<Placing, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, Placing::orderCode);
        private final Attribute<Placing, ImmutableSortedMap<Grouping, GroupCode>> groups =
            defaulted(
                "groups",
                CandidateForms.GROUPS,
                ImmutableSortedMap.of(),
                placing -> ImmutableSortedMap.copyOf(placing.groups()));
        private final Attribute<Placing, ImmutableSortedMap<ValueKey, Fraction>> values =
            defaulted(
                "values",
                CandidateForms.VALUES,
                ImmutableSortedMap.of(),
                placing -> ImmutableSortedMap.copyOf(placing.values()));
        private final Attribute<Placing, ImmutableSortedMap<Grouping, Decimal>> placesWithin =
            defaulted(
                "placesWithin",
                new MapForm<>(Grouping::new, Grouping::text, Forms.DECIMAL),
                ImmutableSortedMap.of(),
                placing -> ImmutableSortedMap.copyOf(placing.placesWithin()));
        private final Attribute<Placing, ImmutableList<Fraction>> quantiles =
            list("quantiles", QuantityForms.FRACTION, Placing::quantiles);
        private final Attribute<Placing, Reason> reason =
            required("reason", REASON, Placing::reason);

        @Override
        protected Placing build(Values read) {
          return Placing.builder()
              .place(read.get(place))
              .sharedBy(read.get(sharedBy))
              .candidate(read.get(candidate))
              .name(read.get(name))
              .orderCode(read.get(orderCode))
              .groups(read.get(groups))
              .values(read.get(values))
              .placesWithin(read.get(placesWithin))
              .quantiles(read.get(quantiles))
              .reason(read.get(reason))
              .build();
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
            list("exclusions", CandidateForms.EXCLUSION, Excluded::exclusions);
        private final Attribute<Excluded, ImmutableList<ValueKey>> unknownKeys =
            list("unknownKeys", KEY, Excluded::unknownKeys);
        private final Attribute<Excluded, Optional<Grouping>> unknownGroup =
            optional("unknownGroup", CandidateForms.GROUPING, Excluded::unknownGroup);

        @Override
        protected Excluded build(Values values) {
          return Excluded.builder()
              .candidate(values.get(candidate))
              .name(values.get(name))
              .orderCode(values.get(orderCode))
              .exclusions(values.get(exclusions))
              .unknownKeys(values.get(unknownKeys))
              .unknownGroup(values.get(unknownGroup))
              .build();
        }
      };

  public static final ObjectForm<Edition> EDITION =
      new ObjectForm<>() {
        private final Attribute<Edition, ListDefinition> list =
            required("list", RANKING_LIST, Edition::list);
        private final Attribute<Edition, Optional<EditionId>> id =
            optional("id", EDITION_ID, Edition::id);
        private final Attribute<Edition, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Edition::invented);
        private final Attribute<Edition, ImmutableList<Placing>> entries =
            list("entries", PLACING, Edition::entries);
        private final Attribute<Edition, ImmutableList<Placing>> reserve =
            list("reserve", PLACING, Edition::reserve);
        private final Attribute<Edition, ImmutableList<Placing>> beyond =
            list("beyond", PLACING, Edition::beyond);
        private final Attribute<Edition, ImmutableList<CutLine>> cuts =
            list("cuts", CutForms.CUT_LINE, Edition::cuts);
        private final Attribute<Edition, ImmutableList<Excluded>> excluded =
            list("excluded", EXCLUDED, Edition::excluded);

        @Override
        protected Edition build(Values values) {
          return Edition.builder()
              .list(values.get(list))
              .id(values.get(id))
              .invented(values.get(invented))
              .entries(values.get(entries))
              .reserve(values.get(reserve))
              .beyond(values.get(beyond))
              .cuts(values.get(cuts))
              .excluded(values.get(excluded))
              .build();
        }
      };

  private RankingForms() {}
}
