package org.chamberkit.rule;

/** The item rules that the library ships and that a document can name. */
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
        RatioToTarget,
        RelativeToReference,
        GradedJudgement,
        Ballots,
        HighestHonour {}
