package org.chamberkit.ballot;

import org.chamberkit.rule.ItemRule;

/** The item rules over ballots, which a document can name. */
public sealed interface BallotRule extends ItemRule
    permits Ballots, WeightedBallots, PanelScores, PanelMarks, PanelRange {}
