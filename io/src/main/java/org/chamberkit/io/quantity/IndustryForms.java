package org.chamberkit.io.quantity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeBounds;
import org.chamberkit.industry.SizeIndustry;
import org.chamberkit.industry.SizeIndustryId;
import org.chamberkit.industry.SizeMeasure;
import org.chamberkit.industry.SizeTable;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code industry}. */
public final class IndustryForms {

  /** A string: the letter of a section or the two digits of a division. */
  public static final Form<IndustryCode> INDUSTRY =
      CodeForms.code(IndustryCode::new, IndustryCode::text);

  private static final Form<SizeBounds> BOUNDS =
      new ObjectForm<>() {
        private final Attribute<SizeBounds, SizeMeasure> measure =
            required(
                "measure",
                Forms.words(
                    Stream.of(SizeMeasure.values())
                        .collect(toImmutableMap(SizeMeasure::word, measure -> measure))),
                SizeBounds::measure);
        private final Attribute<SizeBounds, Decimal> large =
            required("large", Forms.DECIMAL, SizeBounds::large);
        private final Attribute<SizeBounds, Decimal> medium =
            required("medium", Forms.DECIMAL, SizeBounds::medium);
        private final Attribute<SizeBounds, Decimal> small =
            required("small", Forms.DECIMAL, SizeBounds::small);

        @Override
        protected SizeBounds build(Values values) {
          return new SizeBounds(
              values.get(measure), values.get(large), values.get(medium), values.get(small));
        }
      };

  private static final Form<SizeIndustry> SIZE_INDUSTRY =
      new ObjectForm<>() {
        private final Attribute<SizeIndustry, SizeIndustryId> id =
            required(
                "id",
                Forms.IDENTIFIER.as(SizeIndustryId::new, SizeIndustryId::text),
                SizeIndustry::id);
        private final Attribute<SizeIndustry, Name> name =
            required("name", TextForms.NAME, SizeIndustry::name);
        private final Attribute<SizeIndustry, ImmutableList<IndustryCode>> industries =
            list("industries", INDUSTRY, SizeIndustry::industries);
        private final Attribute<SizeIndustry, ImmutableList<IndustryCode>> partsOf =
            list("partsOf", INDUSTRY, SizeIndustry::partsOf);
        private final Attribute<SizeIndustry, ImmutableList<SizeBounds>> bounds =
            list("bounds", BOUNDS, SizeIndustry::bounds);

        @Override
        protected SizeIndustry build(Values values) {
          return SizeIndustry.builder()
              .id(values.get(id))
              .name(values.get(name))
              .industries(values.get(industries))
              .partsOf(values.get(partsOf))
              .bounds(values.get(bounds))
              .build();
        }
      };

  public static final ObjectForm<SizeTable> SIZE_TABLE =
      new ObjectForm<>() {
        private final Attribute<SizeTable, Name> name =
            required("name", TextForms.NAME, SizeTable::name);
        private final Attribute<SizeTable, String> source =
            required("source", Forms.TEXT, SizeTable::source);
        private final Attribute<SizeTable, ImmutableList<SizeIndustry>> industries =
            list("industries", SIZE_INDUSTRY, SizeTable::industries);

        @Override
        protected SizeTable build(Values values) {
          return SizeTable.builder()
              .name(values.get(name))
              .source(values.get(source))
              .industries(values.get(industries))
              .build();
        }
      };

  private IndustryForms() {}
}
