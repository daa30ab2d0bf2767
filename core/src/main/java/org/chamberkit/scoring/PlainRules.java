package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.answer.Perspective;
import org.chamberkit.award.Award;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.YesNo;

/**
 * Makes the rules of items ready. A rule is taken only if what is known of it here makes up the
 * whole of it, so that one that has learned more is never read by halves.
 */
final class PlainRules {

  private final PointsUnit unit;
  private final ImmutableList<Perspective> perspectives;
  private final ImmutableMap<PartId, Decimal> references;

  PlainRules(
      PointsUnit unit,
      ImmutableList<Perspective> perspectives,
      ImmutableMap<PartId, Decimal> references) {
    this.unit = unit;
    this.perspectives = perspectives;
    this.references = references;
  }

  /** The rule of an item; absent where it cannot reckon in whole numbers of units. */
  Optional<PlainRule> of(Item item) {
    long maximum = item.maximum().map(this::units).orElse(0L);
    if (maximum == PointsUnit.NONE) {
      return Optional.empty();
    }
    Optional<PlainRule> rule = dividing(item.rule(), maximum).or(() -> counting(item, maximum));
    boolean mayAsk = !item.rule().divides() && !item.rule().needsPerspectives();
    return rule.isEmpty() && mayAsk ? Optional.of(new Asking(item)) : rule;
  }

  private Optional<PlainRule> dividing(ItemRule rule, long maximum) {
    if (rule instanceof Linear linear) {
      return rule.equals(new Linear(linear.measure(), linear.none(), linear.full()))
          ? DividingRules.linear(linear, maximum, unit)
          : Optional.empty();
    } else if (rule instanceof RatioToTarget ratio) {
      long cap = cap(ratio.cap());
      return rule.equals(new RatioToTarget(ratio.cap())) && cap != PointsUnit.NONE
          ? DividingRules.ratio(maximum, cap, unit)
          : Optional.empty();
    } else if (rule.equals(new Share())) {
      return DividingRules.share(maximum, unit);
    } else if (rule instanceof GradedJudgement judgement) {
      return rule.equals(new GradedJudgement(judgement.marks()))
          ? MarkRules.judgement(judgement, perspectives, maximum, unit)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<PlainRule> counting(Item item, long maximum) {
    ItemRule rule = item.rule();
    if (rule.equals(new YesNo())) {
      return Optional.of(new CountingRules.OfYesNo(maximum));
    } else if (rule.equals(new Judged())) {
      return Optional.of(new CountingRules.OfJudged(maximum, unit));
    } else if (rule instanceof Options options) {
      return rule.equals(new Options(options.options()))
          ? CountingRules.options(options.options(), unit)
          : Optional.empty();
    } else if (rule instanceof Checklist list) {
      return rule.equals(new Checklist(list.entries()))
          ? CountingRules.checklist(list.entries(), unit)
          : Optional.empty();
    } else if (rule instanceof Banded banded) {
      return rule.equals(new Banded(banded.measure(), banded.bands()))
          ? BandedRule.of(banded, unit)
          : Optional.empty();
    } else if (rule instanceof PerOccurrence each) {
      long cap = cap(each.cap());
      return rule.equals(new PerOccurrence(each.each(), each.cap())) && cap != PointsUnit.NONE
          ? CountingRules.perOccurrence(units(each.each()), cap)
          : Optional.empty();
    } else if (rule instanceof JudgedRange range) {
      long cap = cap(range.cap());
      return rule.equals(new JudgedRange(range.lowest(), range.highest(), range.cap()))
              && cap != PointsUnit.NONE
          ? CountingRules.judgedRange(range, cap, unit)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private long units(Points points) {
    return unit.units(points.value());
  }

  private long cap(Optional<Points> cap) {
    return cap.map(this::units).orElse(PlainRule.ENDLESS);
  }

  /** Asks a rule that does not divide, and takes what it gives if it is a number of units. */
  private final class Asking extends PlainRule {

    private final Item item;

    Asking(Item item) {
      super(ENDLESS);
      this.item = item;
    }

    @Override
    long reckon(AnswerValue answer, Period period) {
      RuleContext context = new RuleContext(period, perspectives, references);
      if (!item.check(answer, context).isEmpty()) {
        return NOT_PLAIN;
      }
      return item.rule().award(item, answer, context) instanceof Award.Counted counted
              && counted.firings().isEmpty()
          ? exactly(counted.reckoned())
          : NOT_PLAIN;
    }

    private long exactly(Fraction points) {
      long units =
          points.exactDecimal().map(unit::units).filter(number -> number >= 0).orElse(NOT_PLAIN);
      return units == PointsUnit.NONE ? NOT_PLAIN : units;
    }
  }
}
