package org.chamberkit.io.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.CandidateProblem;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.ranking.CandidateForms;
import org.chamberkit.io.ranking.RankingForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.io.rubric.StepForms;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.sheet.EditionPart;
import org.chamberkit.sheet.EditionRow;
import org.chamberkit.sheet.ScoreRow;
import org.chamberkit.text.Name;

/** The form of the room {@code sheet}, whose rows stand in tables. */
public final class SheetForms {

  /** A row of a score table. */
  public static final ObjectForm<ScoreRow> SCORE_ROW =
      new ObjectForm<>() {
        private final Attribute<ScoreRow, RubricKey> rubric =
            required("rubric", RubricForms.KEY, ScoreRow::rubric);
        private final Attribute<ScoreRow, Subject> subject =
            required("subject", EvaluationForms.SUBJECT, ScoreRow::subject);
        private final Attribute<ScoreRow, Period> period =
            required("period", PeriodForms.PERIOD, ScoreRow::period);
        private final Attribute<ScoreRow, ImmutableSortedMap<ValueKey, PointsRange>> points =
            defaulted(
                "points",
                byKey(QuantityForms.POINTS_RANGE),
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.points()));
        private final Attribute<ScoreRow, ImmutableSortedMap<PartId, Fraction>> means =
            defaulted(
                "means",
                new MapForm<>(PartId::new, PartId::text, QuantityForms.FRACTION),
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.means()));
        private final Attribute<ScoreRow, Optional<Grade>> grade =
            optional("grade", StepForms.GRADE, ScoreRow::grade);
        private final Attribute<ScoreRow, ImmutableList<Exclusion>> exclusions =
            list("exclusions", CandidateForms.EXCLUSION, ScoreRow::exclusions);
        private final Attribute<ScoreRow, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, ScoreRow::invented);

        @Override
        protected ScoreRow build(Values values) {
          return ScoreRow.builder()
              .rubric(values.get(rubric))
              .subject(values.get(subject))
              .period(values.get(period))
              .points(values.get(points))
              .means(values.get(means))
              .grade(values.get(grade))
              .exclusions(values.get(exclusions))
              .invented(values.get(invented))
              .build();
        }
      };

  private static final Form<EditionPart> PART =
      Forms.words(
          Stream.of(EditionPart.values()).collect(toImmutableMap(EditionPart::word, part -> part)));

  /** A row of an edition. */
  public static final ObjectForm<EditionRow> EDITION_ROW =
      new ObjectForm<>() {
        private final Attribute<EditionRow, ListId> list =
            required("list", RankingForms.LIST_ID, EditionRow::list);
        private final Attribute<EditionRow, Optional<EditionId>> edition =
            optional("edition", RankingForms.EDITION_ID, EditionRow::edition);
        private final Attribute<EditionRow, EditionPart> part =
            required("part", PART, EditionRow::part);
        private final Attribute<EditionRow, Optional<String>> label =
            optional("label", Forms.TEXT, EditionRow::label);
        private final Attribute<EditionRow, Optional<Decimal>> place =
            optional("place", Forms.DECIMAL, EditionRow::place);
        private final Attribute<EditionRow, Optional<Long>> sharedBy =
            optional("sharedBy", Forms.WHOLE, EditionRow::sharedBy);
        private final Attribute<EditionRow, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, EditionRow::candidate);
        private final Attribute<EditionRow, Optional<Name>> name =
            optional("name", TextForms.NAME, EditionRow::name);
        private final Attribute<EditionRow, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, EditionRow::orderCode);
        private final Attribute<EditionRow, ImmutableSortedMap<Grouping, GroupCode>> groups =
            defaulted(
                "groups",
                CandidateForms.GROUPS,
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.groups()));
        private final Attribute<EditionRow, ImmutableSortedMap<ValueKey, Fraction>> valued =
            defaulted(
                "values",
                CandidateForms.VALUES,
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.values()));
        private final Attribute<EditionRow, ImmutableSortedMap<ValueKey, Unit>> units =
            defaulted(
                "units",
                byKey(QuantityForms.UNIT),
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.units()));
        private final Attribute<EditionRow, ImmutableSortedMap<Grouping, Decimal>> placesWithin =
            defaulted(
                "placesWithin",
                new MapForm<>(Grouping::new, Grouping::text, Forms.DECIMAL),
                ImmutableSortedMap.of(),
                row -> ImmutableSortedMap.copyOf(row.placesWithin()));
        private final Attribute<EditionRow, ImmutableList<Fraction>> quantiles =
            list("quantiles", QuantityForms.FRACTION, EditionRow::quantiles);
        private final Attribute<EditionRow, ImmutableList<Exclusion>> exclusions =
            list("exclusions", CandidateForms.EXCLUSION, EditionRow::exclusions);
        private final Attribute<EditionRow, ImmutableList<ValueKey>> unknownKeys =
            list("unknownKeys", CandidateForms.KEY, EditionRow::unknownKeys);
        private final Attribute<EditionRow, Optional<Grouping>> unknownGroup =
            optional("unknownGroup", CandidateForms.GROUPING, EditionRow::unknownGroup);
        private final Attribute<EditionRow, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, EditionRow::invented);

        @Override
        protected EditionRow build(Values values) {
          return EditionRow.builder()
              .list(values.get(list))
              .edition(values.get(edition))
              .part(values.get(part))
              .label(values.get(label))
              .place(values.get(place))
              .sharedBy(values.get(sharedBy))
              .candidate(values.get(candidate))
              .name(values.get(name))
              .orderCode(values.get(orderCode))
              .groups(values.get(groups))
              .values(values.get(valued))
              .units(values.get(units))
              .placesWithin(values.get(placesWithin))
              .quantiles(values.get(quantiles))
              .exclusions(values.get(exclusions))
              .unknownKeys(values.get(unknownKeys))
              .unknownGroup(values.get(unknownGroup))
              .invented(values.get(invented))
              .build();
        }
      };

  private SheetForms() {}

  private static <V> MapForm<ValueKey, V> byKey(Form<V> value) {
    return new MapForm<>(
        ValueKey::matches, CandidateProblem.NOT_A_KEY, ValueKey::new, ValueKey::text, value);
  }
}
