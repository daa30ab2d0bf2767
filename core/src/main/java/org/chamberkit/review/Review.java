package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import org.chamberkit.text.Language;
import org.immutables.value.Value;

/**
 * A decided objection and all that it changed (异议复核结果), for the subject and for others whose places
 * or means moved with it.
 *
 * <p>This type is immutable and thread-safe; a {@link Reviewer} makes it, and readers of documents
 * through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class Review implements WithReview permits ImmutableReview {

  Review() {}

  /** {@return the objection with its decision} */
  public abstract Objection objection();

  /**
   * {@return what changed, for each subject for whom something did, in the order of the
   * evaluations; empty if the objection was dismissed}
   */
  public abstract ImmutableList<SubjectChanges> changes();

  /**
   * Tells the review in words.
   *
   * @param language the language
   * @return lines that end with LF
   */
  public final String explain(Language language) {
    return ReviewText.of(this, language);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a review; the objection is required. */
  public static final class Builder extends ImmutableReview.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
