package org.chamberkit.rubric;

import org.chamberkit.period.Validity;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * The days of a rule that is not always in force (规则有效期).
 *
 * @param rule the criterion, item, step or ground of a veto
 * @param name what it is called
 * @param effective from which day to which day it is in force
 */
public record RuleDays(PartId rule, Name name, Validity effective) {}
