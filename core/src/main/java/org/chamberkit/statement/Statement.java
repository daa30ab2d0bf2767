package org.chamberkit.statement;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a publication states about a list (公布数据), with its source.
 *
 * <p>A statement may contradict itself, for it tells what was printed; {@link #check} finds that.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Statement implements WithStatement permits ImmutableStatement {

  Statement() {}

  /** {@return who published it} */
  public abstract Name publisher();

  /** {@return the title of the publication} */
  public abstract Name title();

  /** {@return the year of the publication} */
  public abstract long year();

  /** {@return what it states} */
  public abstract ImmutableList<Claim> claims();

  /**
   * Finds what cannot be true at once.
   *
   * @return a problem for each contradiction, with its pointer into the statement
   */
  public final ImmutableList<Problem> check() {
    return StatementCheck.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a statement; publisher, title and year are required. */
  public static final class Builder extends ImmutableStatement.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
