package org.chamberkit.comparison;

import org.chamberkit.rule.ItemRule;

/** The item rules that compare, which a document can name. */
public sealed interface ComparisonRule extends ItemRule
    permits RatioToTarget,
        Shortfall,
        OverCompletion,
        RelativeToReference,
        RelativeToMean,
        RelativeToPast,
        RankBased,
        EfficacySixtyForty,
        LadderRule {}
