package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.fact.Evidence;
import org.chamberkit.rating.PartId;
import org.immutables.value.Value;

/**
 * The answer to one item, with who gave it, when, and the evidence.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Answer answer = Answer.builder().item(PartId.of("G1")).value(new CountAnswer(6)).build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Answer implements WithAnswer permits ImmutableAnswer {

  Answer() {}

  /** {@return the item that is answered} */
  public abstract PartId item();

  /** {@return what was answered} */
  public abstract AnswerValue value();

  /** {@return the office or panel that gave the answer, if known; no personal data} */
  public abstract Optional<String> answeredBy();

  /** {@return the day of the answer, if known} */
  public abstract Optional<LocalDate> answeredOn();

  /** {@return the evidence, in the order it was given} */
  public abstract ImmutableList<Evidence> evidence();

  /** {@return where it comes from, unless it was simply typed in} */
  public abstract Optional<Origin> origin();

  /** {@return a remark (备注), if there is one} */
  public abstract Optional<String> remark();

  /** Whether nothing is said but what was answered. */
  final boolean isBare() {
    return answeredBy().isEmpty()
        && answeredOn().isEmpty()
        && evidence().isEmpty()
        && origin().isEmpty()
        && remark().isEmpty();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an answer; item and value are required. */
  public static final class Builder extends ImmutableAnswer.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
