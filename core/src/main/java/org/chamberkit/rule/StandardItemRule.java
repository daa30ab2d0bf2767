package org.chamberkit.rule;

/**
 * The item rules of this room, which a document can name; other rooms have more of them, which take
 * ballots or compare.
 */
public sealed interface StandardItemRule extends ItemRule
    permits PerOccurrence,
        Judged,
        JudgedRange,
        YesNo,
        Checklist,
        Options,
        Linear,
        Banded,
        Share,
        GradedJudgement,
        HighestHonour {}
