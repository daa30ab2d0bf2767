package org.chamberkit.io.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Interval;
import org.chamberkit.statistics.GroupBy;
import org.chamberkit.statistics.GroupBy.OfBand;
import org.chamberkit.statistics.GroupBy.OfGroup;
import org.chamberkit.statistics.GroupBy.OfIndustryDivision;
import org.chamberkit.statistics.GroupBy.OfProvince;
import org.chamberkit.statistics.GroupBy.OfRegion;
import org.chamberkit.statistics.GroupBy.OfSection;
import org.chamberkit.statistics.GroupBy.OfSector;
import org.chamberkit.statistics.Region;
import org.chamberkit.text.Name;

/** The JSON form of that by which those on a list are divided into groups. */
public final class GroupByForms {

  private static final Form<Grouping> GROUPING = Forms.IDENTIFIER.as(Grouping::new, Grouping::text);

  private static final Form<Region> REGION =
      new ObjectForm<>() {
        private final Attribute<Region, GroupCode> code =
            required("code", Forms.IDENTIFIER.as(GroupCode::new, GroupCode::text), Region::code);
        private final Attribute<Region, Name> name = required("name", TextForms.NAME, Region::name);
        private final Attribute<Region, ImmutableList<DivisionCode>> provinces =
            list("provinces", CodeForms.DIVISION, Region::provinces);

        @Override
        protected Region build(Values values) {
          return new Region(values.get(code), values.get(name), values.get(provinces));
        }
      };

  private static final Form<OfRegion> OF_REGION =
      new ObjectForm<>() {
        private final Attribute<OfRegion, Grouping> grouping =
            required("grouping", GROUPING, OfRegion::grouping);
        private final Attribute<OfRegion, ImmutableList<Region>> regions =
            list("regions", REGION, OfRegion::regions);

        @Override
        protected OfRegion build(Values values) {
          return new OfRegion(values.get(grouping), values.get(regions));
        }
      };

  private static final Form<OfBand> OF_BAND =
      new ObjectForm<>() {
        private final Attribute<OfBand, ValueKey> key =
            required("key", CandidateForms.KEY, OfBand::key);
        private final Attribute<OfBand, ImmutableList<Interval>> bands =
            list("bands", QuantityForms.INTERVAL, OfBand::bands);

        @Override
        protected OfBand build(Values values) {
          return new OfBand(values.get(key), values.get(bands));
        }
      };

  /** An object whose one name is the word, such as {@code {"province": {"grouping": "place"}}}. */
  static final Form<GroupBy> GROUP_BY =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends GroupBy>>builder()
              .put("group", grouped(OfGroup::new, OfGroup::grouping))
              .put("industrySection", grouped(OfSection::new, OfSection::grouping))
              .put(
                  "industryDivision",
                  grouped(OfIndustryDivision::new, OfIndustryDivision::grouping))
              .put("sector", grouped(OfSector::new, OfSector::grouping))
              .put("province", grouped(OfProvince::new, OfProvince::grouping))
              .put("region", OF_REGION)
              .put("band", OF_BAND)
              .buildOrThrow(),
          GroupBy::word);

  private GroupByForms() {}

  private static <T> Form<T> grouped(Function<Grouping, T> build, Function<T, Grouping> getter) {
    return new ObjectForm<>() {
      private final Attribute<T, Grouping> grouping = required("grouping", GROUPING, getter);

      @Override
      protected T build(Values values) {
        return build.apply(values.get(grouping));
      }
    };
  }
}
