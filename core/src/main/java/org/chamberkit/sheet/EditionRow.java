package org.chamberkit.sheet;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.PlaceLabel;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A row of an edition of a ranking list (榜单的一行): a candidate, where it stands, what is printed for
 * its place, and its values.
 *
 * <p>A row holds the exact place and all values, also those that the labels of the list do not show
 * in print. A row whose label is not that of its place cannot be built.
 *
 * <p>This type is immutable and thread-safe; {@link #of} makes it, and readers of tables through
 * {@link #builder}.
 *
 * <pre>{@code
 * for (EditionRow row : EditionRow.of(edition)) {
 *   print(row.label(), row.candidate());
 * }
 * }</pre>
 */
@Value.Immutable
public abstract sealed class EditionRow implements WithEditionRow permits ImmutableEditionRow {

  EditionRow() {}

  /** {@return the list} */
  public abstract ListId list();

  /** {@return which edition of the list, if it has been said} */
  public abstract Optional<EditionId> edition();

  /** {@return where in the edition the candidate stands} */
  public abstract EditionPart part();

  /**
   * {@return what is printed for the place, such as {@code =39}, or for one who is printed behind
   * the list, such as {@code 500X}; absent where nothing is}
   */
  public abstract Optional<String> label();

  /** {@return the exact place, from 1; absent if the candidate is excluded} */
  public abstract Optional<Decimal> place();

  /** {@return how many have this place; absent if the candidate is excluded} */
  public abstract Optional<Long> sharedBy();

  /** {@return the candidate} */
  public abstract CandidateId candidate();

  /** {@return what the candidate is called, if known} */
  public abstract Optional<Name> name();

  /** {@return the code that orders equal entries in print; if absent, the identifier} */
  public abstract Optional<String> orderCode();

  /** {@return the group of the candidate, by what candidates are grouped} */
  public abstract ImmutableMap<Grouping, GroupCode> groups();

  /** {@return the exact values of the keys and further columns of the list, as far as known} */
  public abstract ImmutableMap<ValueKey, Fraction> values();

  /** {@return the unit of each of the values, as far as the list gives one} */
  public abstract ImmutableMap<ValueKey, Unit> units();

  /** {@return the place within each group that the list asks for} */
  public abstract ImmutableMap<Grouping, Decimal> placesWithin();

  /** {@return the quantile columns of the list, in its order} */
  public abstract ImmutableList<Fraction> quantiles();

  /** {@return the rules that exclude the candidate} */
  public abstract ImmutableList<Exclusion> exclusions();

  /** {@return the keys of the list whose values are not known, of one who is excluded} */
  public abstract ImmutableList<ValueKey> unknownKeys();

  /** {@return by what the list ranks in groups, if it is not known of one who is excluded} */
  public abstract Optional<Grouping> unknownGroup();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return what the label says, in whichever style it is printed} */
  public final Optional<PlaceLabel> parsedLabel() {
    return label().flatMap(LabelStyle::parseAny);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    boolean isPlaced = part() != EditionPart.EXCLUDED;
    if (place().isPresent() != isPlaced || sharedBy().isPresent() != isPlaced) {
      problems.add(
          Problem.of(
              SheetProblem.PLACE_AGAINST_PART,
              Pointer.to("part"),
              ImmutableMap.of("part", part().word())));
    } else if (label().isPresent()) {
      labelProblem(label().get()).ifPresent(problems::add);
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private Optional<Problem> labelProblem(String text) {
    Optional<PlaceLabel> parsed = parsedLabel();
    if (parsed.isEmpty()) {
      return Optional.of(
          Problem.of(
              SheetProblem.LABEL_NOT_KNOWN, Pointer.to("label"), ImmutableMap.of("label", text)));
    }
    return isOwn(parsed.get())
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                SheetProblem.LABEL_AGAINST_PLACE,
                Pointer.to("label"),
                ImmutableMap.of(
                    "label", text,
                    "part", part().word(),
                    "place", place().map(Decimal::toString).orElse("-"),
                    "sharedBy", sharedBy().map(String::valueOf).orElse("-"))));
  }

  /** Whether the label can be printed for the place; that it is shared need not be said. */
  private boolean isOwn(PlaceLabel label) {
    if (label instanceof PlaceLabel.At at) {
      boolean isShared = sharedBy().filter(count -> count > 1).isPresent();
      return place().equals(Optional.of(at.place())) && (isShared || !at.shared());
    }
    return label instanceof PlaceLabel.Within within
        ? place().filter(within.band()::contains).isPresent()
        : part() == EditionPart.EXCLUDED;
  }

  /**
   * Makes the rows of an edition: the entries, the reserve, who stands beyond them, and who is
   * excluded, each in the order of the edition.
   *
   * @param edition the edition
   * @return the rows
   */
  public static ImmutableList<EditionRow> of(Edition edition) {
    ImmutableMap<ValueKey, Unit> units = units(edition.list());
    ImmutableList.Builder<EditionRow> rows = ImmutableList.builder();
    edition.entries().forEach(entry -> rows.add(of(edition, EditionPart.LISTED, entry, units)));
    edition.reserve().forEach(entry -> rows.add(of(edition, EditionPart.RESERVE, entry, units)));
    edition.beyond().forEach(entry -> rows.add(of(edition, EditionPart.BEYOND, entry, units)));
    edition.excluded().forEach(excluded -> rows.add(of(edition, excluded)));
    return rows.build();
  }

  private static EditionRow of(
      Edition edition, EditionPart part, Placing entry, ImmutableMap<ValueKey, Unit> units) {
    String label = edition.label(entry);
    return begin(edition, part)
        .label(Optional.of(label).filter(text -> !text.isEmpty()))
        .place(entry.place())
        .sharedBy(entry.sharedBy())
        .candidate(entry.candidate())
        .name(entry.name())
        .orderCode(entry.orderCode())
        .groups(entry.groups())
        .values(entry.values())
        .units(
            units.entrySet().stream()
                .filter(unit -> entry.values().containsKey(unit.getKey()))
                .collect(toImmutableMap(unit -> unit.getKey(), unit -> unit.getValue())))
        .placesWithin(entry.placesWithin())
        .quantiles(entry.quantiles())
        .build();
  }

  private static EditionRow of(Edition edition, Excluded excluded) {
    return begin(edition, EditionPart.EXCLUDED)
        .label(edition.outsideLabel(excluded))
        .candidate(excluded.candidate())
        .name(excluded.name())
        .orderCode(excluded.orderCode())
        .exclusions(excluded.exclusions())
        .unknownKeys(excluded.unknownKeys())
        .unknownGroup(excluded.unknownGroup())
        .build();
  }

  private static Builder begin(Edition edition, EditionPart part) {
    Builder row = builder();
    row.list(edition.list().id()).edition(edition.id()).part(part).invented(edition.invented());
    return row;
  }

  private static ImmutableMap<ValueKey, Unit> units(ListDefinition list) {
    ImmutableMap.Builder<ValueKey, Unit> units = ImmutableMap.builder();
    for (SortKey key : list.keys()) {
      key.unit().ifPresent(unit -> units.put(key.key(), unit));
    }
    for (ValueColumn column : list.columns()) {
      column.unit().ifPresent(unit -> units.put(column.key(), unit));
    }
    return units.buildOrThrow();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a row; list, part and candidate are required, place and sharers unless excluded. */
  public static final class Builder extends ImmutableEditionRow.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
