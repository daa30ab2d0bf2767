package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapMaker;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.reckoning.PlainRule;
import org.chamberkit.rubric.ExistenceGate;

/**
 * Scores plain evaluations by a plain rubric: those of a subject that passes every gate, of which
 * every item is answered, or earns nothing without an answer, every answer is right and was typed
 * in, and in which nothing was found or overridden. It says of any other that it is not plain, and
 * leaves it to the {@link ScoringPass}.
 */
final class PlainPass {

  private final PlainRubric plain;
  private final Optional<Round> round;
  private final Optional<Directory> directory;

  /** By form, as long as there are evaluations of it; absent for one that is not plain. */
  private final ConcurrentMap<AnswerColumns.Form, Optional<PlainForm>> forms =
      new MapMaker().weakKeys().makeMap();

  /** The form met last; that another thread may not see it costs no more than a look-up. */
  private Optional<Met> last = Optional.empty();

  /** A form, and what was made of it. */
  private record Met(AnswerColumns.Form form, Optional<PlainForm> plain) {}

  PlainPass(PlainRubric plain, Optional<Round> round, Optional<Directory> directory) {
    this.plain = plain;
    this.round = round;
    this.directory = directory;
  }

  /** The total; absent if the evaluation is not plain. */
  Optional<PointsRange> total(Evaluation evaluation) {
    Optional<PlainForm> form = form(evaluation);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    long total = form.get().total(evaluation.columns());
    if (total == PlainRule.NOT_APPLICABLE) {
      return card(evaluation).flatMap(ScoreCard::total);
    }
    return total == PlainRule.NOT_PLAIN ? Optional.empty() : Optional.of(plain.unit.range(total));
  }

  /** The card; absent if the evaluation is not plain. */
  Optional<ScoreCard> card(Evaluation evaluation) {
    return form(evaluation).flatMap(form -> card(evaluation, form));
  }

  /** The rubric beside the form of an evaluation; absent if the evaluation is not plain. */
  private Optional<PlainForm> form(Evaluation evaluation) {
    Optional<PlainForm> form = form(evaluation.columns().form());
    return directory.isEmpty() || !isAsked(evaluation) || passes(evaluation)
        ? form
        : Optional.empty();
  }

  /** The same for all evaluations of a form; those that follow one another are mostly of one. */
  @SuppressWarnings("ReferenceEquality") // a form is one object
  private Optional<PlainForm> form(AnswerColumns.Form form) {
    Optional<Met> met = last;
    if (met.isPresent() && met.get().form() == form) {
      return met.get().plain();
    }
    Optional<PlainForm> plainForm = forms.computeIfAbsent(form, this::make);
    last = Optional.of(new Met(form, plainForm));
    return plainForm;
  }

  private Optional<PlainForm> make(AnswerColumns.Form form) {
    return isInForce(form) ? PlainForm.of(plain, form) : Optional.empty();
  }

  private Optional<ScoreCard> card(Evaluation evaluation, PlainForm form) {
    AnswerColumns columns = evaluation.columns();
    long[] points = form.points(columns);
    if (points.length < plain.ids.length) {
      return Optional.empty();
    }
    return PlainSums.of(plain, points)
        .map(
            sums ->
                new ColumnCard(
                    form, evaluation, points, sums, gates(evaluation), means(form, columns)));
  }

  private ImmutableList<PerspectiveMean> means(PlainForm form, AnswerColumns columns) {
    if (!plain.isJudged) {
      return ImmutableList.of();
    }
    Judgements judgements = new Judgements();
    for (int i = 0; i < plain.items.length; i++) {
      if (plain.items[i].rule().givesShares()) {
        judgements.add(plain.items[i], form.answer(i, columns));
      }
    }
    return judgements.means(plain.rubric.perspectives());
  }

  private boolean isInForce(AnswerColumns.Form form) {
    return form.rubric().equals(plain.rubric.key())
        && plain.rubric.effective().holdsOn(form.period().endsOn())
        && (round.isEmpty() || round.get().period().equals(form.period()));
  }

  /** Whether the directory has to know the subject. */
  private boolean isAsked(Evaluation evaluation) {
    return plain.gates.length > 0 || evaluation.subject().kind() == SubjectKind.ORGANIZATION;
  }

  /** Whether the directory knows the subject, and every gate lets it pass. */
  private boolean passes(Evaluation evaluation) {
    Optional<Validity> existence = existence(evaluation.subject());
    return existence.isPresent()
        && (plain.gates.length > 0
            ? existence.get().covers(evaluation.period())
            : existence.get().intersection(evaluation.period().asValidity()).isPresent());
  }

  private Optional<Validity> existence(Subject subject) {
    return directory
        .filter(known -> subject.kind() == SubjectKind.ORGANIZATION)
        .flatMap(known -> known.find(OrganizationId.of(subject.id().text())))
        .map(Organization::existence);
  }

  private ImmutableList<GateLine> gates(Evaluation evaluation) {
    if (plain.gates.length == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<GateLine> lines = ImmutableList.builder();
    for (ExistenceGate gate : plain.gates) {
      lines.add(
          new GateLine(gate.id(), gate.name(), existence(evaluation.subject()).orElseThrow()));
    }
    return lines.build();
  }
}
