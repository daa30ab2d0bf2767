package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.RuleTerm;
import org.chamberkit.hierarchy.Epoch;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.RuleFinding;

/** Adds up the sides of rules. */
final class RuleSides {

  private final Plan plan;
  private final Figures figures;
  private final Optional<Figures> reported;

  RuleSides(Plan plan, Figures figures, Optional<Figures> reported) {
    this.plan = plan;
    this.figures = figures;
    this.reported = reported;
  }

  RuleFinding check(FigureRule rule, int position, Period period) {
    return new RuleFinding(
        rule,
        plan.hierarchy().get(position).id(),
        period,
        sum(rule.left(), position, period),
        sum(rule.right(), position, period));
  }

  private Optional<Fraction> sum(ImmutableList<RuleTerm> terms, int position, Period period) {
    Optional<Fraction> sum = Optional.of(Fraction.ZERO);
    for (RuleTerm term : terms) {
      Optional<Fraction> value = value(term, position, period);
      Optional<Fraction> signed =
          term.sign() == RuleTerm.Sign.PLUS ? value : value.map(Fraction.ZERO::minus);
      sum = sum.flatMap(before -> signed.map(before::plus));
    }
    return sum;
  }

  private Optional<Fraction> value(RuleTerm term, int position, Period period) {
    return switch (term.period()) {
      case THIS -> value(figures, term, position, period);
      case PREVIOUS -> value(figures, term, position, period.previous());
      case PREVIOUS_AS_REPORTED ->
          reported.flatMap(then -> value(then, term, position, period.previous()));
    };
  }

  private Optional<Fraction> value(Figures of, RuleTerm term, int position, Period period) {
    if (!of.hasPeriod(period)) {
      return Optional.empty();
    }
    if (term.organizations() == RuleTerm.OfOrganizations.ITSELF) {
      return exact(of, term.figure(), position, period);
    }
    Optional<Fraction> sum = Optional.of(Fraction.ZERO);
    Epoch tree = plan.closingTree(period);
    for (int child = 0; child < tree.size(); child++) {
      if (tree.parent(child) == position) {
        Optional<Fraction> value = exact(of, term.figure(), child, period);
        sum = sum.flatMap(before -> value.map(before::plus));
      }
    }
    return sum;
  }

  private Optional<Fraction> exact(Figures of, FigureId figure, int position, Period period) {
    OrganizationId id = plan.hierarchy().get(position).id();
    return of.hasOrganization(id) ? of.get(figure, id, period).exact() : Optional.empty();
  }
}
