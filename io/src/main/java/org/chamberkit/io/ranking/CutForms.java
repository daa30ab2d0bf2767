package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.CutLine;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.quantity.Interval;

/** The JSON form of the room {@code cut}. */
public final class CutForms {

  private static final Form<LineTies> TIES =
      Forms.words(
          Stream.of(LineTies.values()).collect(toImmutableMap(LineTies::word, word -> word)));

  private static final Form<FirstEntries> ENTRIES =
      new ObjectForm<>() {
        private final Attribute<FirstEntries, Long> count =
            required("count", Forms.WHOLE, FirstEntries::count);
        private final Attribute<FirstEntries, LineTies> ties =
            required("ties", TIES, FirstEntries::ties);

        @Override
        protected FirstEntries build(Values values) {
          return new FirstEntries(values.get(count), values.get(ties));
        }
      };

  private static final Form<UpToPlace> PLACES =
      new ObjectForm<>() {
        private final Attribute<UpToPlace, Long> last =
            required("last", Forms.WHOLE, UpToPlace::last);

        @Override
        protected UpToPlace build(Values values) {
          return new UpToPlace(values.get(last));
        }
      };

  private static final Form<WithinValues> VALUES =
      new ObjectForm<>() {
        private final Attribute<WithinValues, Interval> within =
            required("within", QuantityForms.INTERVAL, WithinValues::within);

        @Override
        protected WithinValues build(Values values) {
          return new WithinValues(values.get(within));
        }
      };

  /**
   * {@code {"entries": {"count": 100, "ties": "withTies"}}}, {@code {"places": {"last": 100}}} or
   * {@code {"values": {"within": "[255.993, ..)"}}}.
   */
  static final Form<Cut> CUT =
      new KindForm<>(
          ImmutableMap.of("entries", ENTRIES, "places", PLACES, "values", VALUES), Cut::word);

  static final Form<CutLine> CUT_LINE =
      new ObjectForm<>() {
        private final Attribute<CutLine, Optional<GroupCode>> group =
            optional("group", CandidateForms.GROUP_CODE, CutLine::group);
        private final Attribute<CutLine, Long> listed =
            required("listed", Forms.WHOLE, CutLine::listed);
        private final Attribute<CutLine, Long> tied = required("tied", Forms.WHOLE, CutLine::tied);

        @Override
        protected CutLine build(Values values) {
          return new CutLine(values.get(group), values.get(listed), values.get(tied));
        }
      };

  private CutForms() {}
}
