package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.CumulativeDistribution;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Draw;
import org.chamberkit.place.LastKey;
import org.chamberkit.place.Ntile;
import org.chamberkit.place.PercentRank;
import org.chamberkit.place.Quantile;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;

/** The JSON form of the room {@code place}. */
public final class PlaceForms {

  public static final Form<Direction> DIRECTION =
      Forms.words(
          Stream.of(Direction.values()).collect(toImmutableMap(Direction::word, word -> word)));

  static final Form<TieScheme> TIES =
      Forms.words(
          Stream.of(TieScheme.values()).collect(toImmutableMap(TieScheme::word, word -> word)));

  static final Form<UnknownValues> UNKNOWN_VALUES =
      Forms.words(
          Stream.of(UnknownValues.values())
              .collect(toImmutableMap(UnknownValues::word, word -> word)));

  private static final Form<ByCode> BY_CODE =
      new ObjectForm<>() {
        @Override
        protected ByCode build(Values values) {
          return new ByCode();
        }
      };

  private static final Form<Draw> DRAW =
      new ObjectForm<>() {
        private final Attribute<Draw, String> seed = required("seed", Forms.TEXT, Draw::seed);

        @Override
        protected Draw build(Values values) {
          return new Draw(values.get(seed));
        }
      };

  /** {@code {"code": {}}} or {@code {"draw": {"seed": "…"}}}. */
  static final Form<LastKey> LAST_KEY =
      new KindForm<>(ImmutableMap.of("code", BY_CODE, "draw", DRAW), LastKey::word);

  private static final Form<PercentRank> PERCENT_RANK =
      new ObjectForm<>() {
        @Override
        protected PercentRank build(Values values) {
          return new PercentRank();
        }
      };

  private static final Form<CumulativeDistribution> CUMULATIVE_DISTRIBUTION =
      new ObjectForm<>() {
        @Override
        protected CumulativeDistribution build(Values values) {
          return new CumulativeDistribution();
        }
      };

  private static final Form<Ntile> NTILE =
      new ObjectForm<>() {
        private final Attribute<Ntile, Long> groups =
            required("groups", Forms.WHOLE, Ntile::groups);

        @Override
        protected Ntile build(Values values) {
          return new Ntile(values.get(groups));
        }
      };

  /** {@code {"percentRank": {}}}, {@code {"cumeDist": {}}} or {@code {"ntile": {"groups": 4}}}. */
  static final Form<Quantile> QUANTILE =
      new KindForm<>(
          ImmutableMap.of(
              "percentRank", PERCENT_RANK, "cumeDist", CUMULATIVE_DISTRIBUTION, "ntile", NTILE),
          Quantile::word);

  private PlaceForms() {}
}
