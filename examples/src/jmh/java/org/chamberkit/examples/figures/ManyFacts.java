package org.chamberkit.examples.figures;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chamberkit.aggregation.FactColumns;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.nation.DivisionTable;
import org.chamberkit.examples.nation.GeneratedNation;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;

/** Ten million invented facts of the counties of the generated nation. */
final class ManyFacts {

  static final int FIGURES = 80;
  static final Period PERIOD = Period.ofYear(2023);
  static final int ROWS = 10_000_000;
  private static final int DAYS = 365;
  private static final LocalDate FIRST_DAY = PERIOD.startsOn();
  static final Unit UNIT = Unit.of("visits");

  private final RollUp rollUp;
  private final FactColumns columns;
  private final ImmutableList<OrganizationId> upper;
  private final int[] parents;

  private ManyFacts(
      RollUp rollUp, FactColumns columns, ImmutableList<OrganizationId> upper, int[] parents) {
    this.rollUp = rollUp;
    this.columns = columns;
    this.upper = upper;
    this.parents = parents;
  }

  static ManyFacts make() throws IOException {
    Directory directory = federations();
    ImmutableList.Builder<FigureDefinition> figures = ImmutableList.builder();
    for (int i = 0; i < FIGURES; i++) {
      figures.add(
          FigureDefinition.builder()
              .id(FigureId.of("figure-" + i))
              .name(Name.ofChinese("虚构指标" + i))
              .kind(FigureKind.FLOW)
              .unit(UNIT)
              .method(
                  new FromFacts(
                      Selection.of(FactKind.of("kind-" + i)),
                      Measure.Amounts.AMOUNT,
                      isSum(i) ? OverTime.SUM : OverTime.LAST,
                      AcrossUnits.SUM,
                      Optional.empty()))
              .build());
    }
    RollUp rollUp =
        RollUp.builder()
            .catalogue(
                FigureCatalogue.builder()
                    .name(Name.ofChinese("虚构指标目录"))
                    .figures(figures.build())
                    .build())
            .directory(directory)
            .addRelations(RelationKind.GUIDES)
            .addPeriods(PERIOD)
            .build();
    return fill(rollUp, directory);
  }

  private static Directory federations() throws IOException {
    GeneratedNation nation = GeneratedNation.of(DivisionTable.read());
    Directory.Builder directory = Directory.builder();
    directory
        .name(Name.ofChinese("虚构名录"))
        .invented(true)
        .organizations(
            nation.organizations().stream().filter(Federation.class::isInstance).toList())
        .relations(
            nation.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.GUIDES)
                .toList());
    return directory.build();
  }

  private static ManyFacts fill(RollUp rollUp, Directory directory) {
    List<OrganizationId> counties = new ArrayList<>();
    ImmutableList.Builder<OrganizationId> upper = ImmutableList.builder();
    Map<OrganizationId, OrganizationId> guides = new HashMap<>();
    directory.relations().forEach(relation -> guides.put(relation.to(), relation.from()));
    int[] parents = new int[directory.organizations().size()];
    for (Organization organization : directory.organizations()) {
      OrganizationId guide = guides.get(organization.id());
      parents[rollUp.organizationPosition(organization.id())] =
          guide == null ? -1 : rollUp.organizationPosition(guide);
      if (((Federation) organization).level() == FederationLevel.COUNTY) {
        counties.add(organization.id());
      } else {
        upper.add(organization.id());
      }
    }
    int[] figures = new int[ROWS];
    int[] organizations = new int[ROWS];
    int[] days = new int[ROWS];
    long[] numbers = new long[ROWS];
    SplittableRandom random = new SplittableRandom(20231231);
    for (int i = 0; i < ROWS; i++) {
      int county = random.nextInt(counties.size());
      int day = random.nextInt(DAYS);
      figures[i] = random.nextInt(FIGURES);
      organizations[i] = rollUp.organizationPosition(counties.get(county));
      days[i] = (int) (FIRST_DAY.toEpochDay() + day);
      numbers[i] = random.nextInt(10_000);
    }
    return new ManyFacts(
        rollUp, new FactColumns(figures, organizations, days, numbers, 0), upper.build(), parents);
  }

  /** Every other figure is a sum; the others are the last value of each county. */
  static boolean isSum(int figure) {
    return figure % 2 == 0;
  }

  RollUp rollUp() {
    return rollUp;
  }

  FactColumns columns() {
    return columns;
  }

  /** The same facts as objects. */
  List<Fact> objects() {
    List<FactKind> kinds = new ArrayList<>();
    for (int i = 0; i < FIGURES; i++) {
      kinds.add(FactKind.of("kind-" + i));
    }
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      periods.add(Period.ofDay(FIRST_DAY.plusDays(i)));
    }
    Fact[] objects = new Fact[ROWS];
    for (int i = 0; i < ROWS; i++) {
      Period day = periods.get((int) (columns.days()[i] - FIRST_DAY.toEpochDay()));
      objects[i] =
          Fact.builder()
              .id(FactId.of("f" + i))
              .recordedOn(day.endsOn())
              .kind(kinds.get(columns.figures()[i]))
              .organization(rollUp.directory().organizations().get(columns.organizations()[i]).id())
              .when(day)
              .amount(new Amount(Reading.of(columns.numbers()[i]), UNIT))
              .build();
    }
    return Arrays.asList(objects);
  }

  ImmutableList<OrganizationId> upper() {
    return upper;
  }

  /** The positions of the counties. */
  int[] counties() {
    return rollUp.directory().organizations().stream()
        .filter(organization -> ((Federation) organization).level() == FederationLevel.COUNTY)
        .mapToInt(organization -> rollUp.organizationPosition(organization.id()))
        .toArray();
  }

  int units() {
    return parents.length;
  }

  int prefecture(int county) {
    return parents[county];
  }

  int province(int county) {
    int prefecture = parents[county];
    return parents[prefecture] < 0 || parents[parents[prefecture]] < 0
        ? prefecture
        : parents[prefecture];
  }

  /** Adds the cells of each figure to those above. */
  long rollBare(long[] cells) {
    long sum = 0;
    int units = units();
    for (int figure = 0; figure < FIGURES; figure++) {
      long[] above = new long[units];
      for (int unit = 0; unit < units; unit++) {
        long number = cells[figure * units + unit];
        for (int at = parents[unit]; at >= 0; at = parents[at]) {
          above[at] += number;
        }
      }
      for (long number : above) {
        sum += number;
      }
    }
    return sum;
  }
}
