package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.PrintOrder;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A candidate without a place, and why (不排名次).
 *
 * <p>This type is immutable and thread-safe; {@link Ranking} makes it, and readers of documents:
 *
 * <pre>{@code
 * Excluded excluded = Excluded.builder()
 *     .candidate(CandidateId.of("invented-02"))
 *     .addExclusion(veto)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Excluded implements WithExcluded permits ImmutableExcluded {

  Excluded() {}

  /** {@return the candidate} */
  public abstract CandidateId candidate();

  /** {@return what the candidate is called, if known} */
  public abstract Optional<Name> name();

  /** {@return the code that orders the candidates in print; if absent, the identifier} */
  public abstract Optional<String> orderCode();

  /** {@return the rules that exclude the candidate, in the order they were given} */
  public abstract ImmutableList<Exclusion> exclusions();

  /**
   * {@return the keys of the list whose values are not known, in its order; not looked for where a
   * rule excludes the candidate}
   */
  public abstract ImmutableList<ValueKey> unknownKeys();

  /** {@return by what the list ranks in groups, if it is not known of the candidate} */
  public abstract Optional<Grouping> unknownGroup();

  /**
   * Returns what to call the candidate in print.
   *
   * @param language the language
   * @return its name, or its identifier where the name is not known
   */
  public final String label(Language language) {
    return name().map(n -> n.in(language)).orElse(candidate().text());
  }

  /** {@return where the candidate is printed among those without a place} */
  public final PrintOrder printOrder() {
    return PrintOrder.of(orderCode(), candidate());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds it; the candidate is required, and an edition asks for at least one reason. */
  public static final class Builder extends ImmutableExcluded.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
