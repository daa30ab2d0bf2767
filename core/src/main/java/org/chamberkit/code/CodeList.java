package org.chamberkit.code;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A list of public codes (代码清单) that is checked as a whole, as a register sends it.
 *
 * <p>A strict list with a code whose check character differs cannot be built: {@link
 * ProblemException} then names every such code. A lenient list holds them, and warns.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * CodeList list = CodeList.builder()
 *     .name(Name.ofChinese("虚构市登记单位"))
 *     .addCode(CreditCode.of("51100000500002862F"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class CodeList implements WithCodeList permits ImmutableCodeList {

  CodeList() {}

  /** {@return what the list is called} */
  public abstract Name name();

  /** {@return how check characters are taken that differ; if not set, strictly} */
  @Value.Default
  public Checking checking() {
    return Checking.STRICT;
  }

  /** {@return the codes, in the order they were given} */
  public abstract ImmutableList<PublicCode> codes();

  /** {@return what differs in codes that a lenient list holds} */
  public final ImmutableList<Problem> warnings() {
    return checking() == Checking.LENIENT ? judged() : ImmutableList.of();
  }

  private ImmutableList<Problem> judged() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < codes().size(); i++) {
      PublicCode code = codes().get(i);
      Pointer pointer = Pointer.to("codes").child(i).child(code.word());
      for (Problem problem : checking().judge(code.differences())) {
        problems.add(problem.within(pointer));
      }
    }
    return problems.build();
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(judged());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a list; the name is required. */
  public static final class Builder extends ImmutableCodeList.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
