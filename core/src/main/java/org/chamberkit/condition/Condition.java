package org.chamberkit.condition;

/**
 * A condition on an applicant (条件): it passes, fails, or what is known does not decide it. The
 * kinds are closed, so that every condition can be a document.
 */
public sealed interface Condition
    permits ValueWithin,
        GrowthWithin,
        OwnershipAmong,
        PlaceWithin,
        IndustryWithin,
        TraitAmong,
        FoundedBefore,
        EvidenceGiven,
        NoRecord,
        AllOf,
        AnyOf,
        Not {

  /** {@return the word for this kind of condition in documents, such as {@code value}} */
  String word();

  /**
   * Asks about an applicant.
   *
   * @param inquiry about whom, for which period, as of which day
   * @return the verdict with its grounds
   */
  Verdict ask(Inquiry inquiry);
}
