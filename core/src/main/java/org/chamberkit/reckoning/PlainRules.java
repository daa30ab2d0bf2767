package org.chamberkit.reckoning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
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
public final class PlainRules {

  private final PointsUnit unit;
  private final ImmutableList<Perspective> perspectives;
  private final ImmutableMap<PartId, Decimal> references;

  /**
   * Makes rules for the items of one rubric.
   *
   * @param unit the unit of all points
   * @param perspectives the perspectives of the rubric
   * @param references the values given with the round, by identifier
   */
  public PlainRules(
      PointsUnit unit,
      ImmutableList<Perspective> perspectives,
      ImmutableMap<PartId, Decimal> references) {
    this.unit = unit;
    this.perspectives = perspectives;
    this.references = references;
  }

  /**
   * Makes the rule of an item ready.
   *
   * @param item the item
   * @return a rule that reckons in units; where that cannot be, one that asks the item's
   */
  public PlainRule of(Item item) {
    long maximum = item.maximum().map(this::units).orElse(0L);
    Optional<PlainRule> rule =
        maximum == PointsUnit.NONE
            ? Optional.empty()
            : dividing(item.rule(), maximum).or(() -> counting(item, maximum));
    return rule.orElseGet(() -> new Asking(item));
  }

  private Optional<PlainRule> dividing(ItemRule rule, long maximum) {
    if (rule instanceof Linear linear) {
      Linear simple = new Linear(linear.measure(), linear.none(), linear.full());
      return rule.equals(
              new Linear(
                  linear.measure(),
                  linear.none(),
                  linear.full(),
                  simple.least(),
                  simple.ends(),
                  linear.zeroDenominator()))
          ? DividingRules.linear(linear, maximum, unit)
          : Optional.empty();
    } else if (rule instanceof RatioToTarget ratio) {
      long cap = cap(ratio.cap());
      return rule.equals(new RatioToTarget(ratio.cap(), Optional.empty(), ratio.zeroDenominator()))
              && cap != PointsUnit.NONE
          ? DividingRules.ratio(ratio, maximum, cap, unit)
          : Optional.empty();
    } else if (rule instanceof Share share) {
      return rule.equals(new Share(share.zeroDenominator()))
          ? DividingRules.share(share, maximum, unit)
          : Optional.empty();
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
      return rule.equals(new Banded(banded.measure(), banded.bands(), banded.zeroDenominator()))
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

  /** Asks the rule itself, and takes what it gives if no bound of the rule acted on it. */
  private final class Asking extends PlainRule {

    private final Item item;

    Asking(Item item) {
      super(unit.mode());
      this.item = item;
    }

    @Override
    public long reckon(AnswerColumns columns, int index) {
      AnswerValue answer = columns.value(index);
      RuleContext context = context(columns);
      if (!item.check(answer, context).isEmpty()
          || !item.rule().panels(answer, context).isEmpty()) {
        return NOT_PLAIN;
      }
      Award award = item.rule().award(item, answer, context);
      if (award instanceof Award.NotApplicable) {
        return NOT_APPLICABLE;
      }
      return award instanceof Award.Counted counted && counted.firings().isEmpty()
          ? numerator(counted.reckoned())
          : NOT_PLAIN;
    }

    private long numerator(Fraction points) {
      boolean isPlain =
          points.numerator() >= 0
              && points.numerator() <= PointsUnit.MOST / unit.perPoint()
              && points.denominator() <= unit.mostBelow();
      return isPlain ? points.numerator() * unit.perPoint() : NOT_PLAIN;
    }

    @Override
    long divisor(AnswerColumns columns, int index) {
      return ((Award.Counted) item.rule().award(item, columns.value(index), context(columns)))
          .reckoned()
          .denominator();
    }

    private RuleContext context(AnswerColumns columns) {
      return new RuleContext(columns.form().period(), perspectives, references);
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((Asking) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }
  }
}
