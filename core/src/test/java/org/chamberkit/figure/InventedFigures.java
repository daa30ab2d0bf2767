package org.chamberkit.figure;

import java.util.Optional;
import org.chamberkit.fact.FactKind;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/** Invented figures for tests; each is a total of sessions unless it says otherwise. */
final class InventedFigures {

  static final Selection SESSIONS = Selection.of(FactKind.of("training.session"));

  static final FromFacts TOTAL =
      new FromFacts(SESSIONS, Measure.Facts.COUNT, OverTime.SUM, AcrossUnits.SUM, Optional.empty());

  private InventedFigures() {}

  static FigureId id(String text) {
    return FigureId.of(text);
  }

  static FigureDefinition figure(String id, FigureKind kind, FigureMethod method) {
    return FigureDefinition.builder()
        .id(id(id))
        .name(Name.of("虚构指标", "Invented figure"))
        .kind(kind)
        .unit(Unit.of("sessions"))
        .method(method)
        .build();
  }

  static FigureDefinition total(String id) {
    return figure(id, FigureKind.FLOW, TOTAL);
  }

  static FigureDefinition mean(String id, String of) {
    return figure(id, FigureKind.YEARLY_MEAN, new MeanPerYear(id(of), Divisor.YEARS));
  }

  static FigureDefinition ratio(String id, String numerator, String denominator) {
    return figure(
        id,
        FigureKind.COMPLETION,
        new RatioOf(id(numerator), id(denominator), ZeroRule.NOT_APPLICABLE));
  }

  static FigureCatalogue.Builder catalogue(FigureDefinition... figures) {
    FigureCatalogue.Builder catalogue = FigureCatalogue.builder();
    catalogue.name(Name.ofChinese("虚构指标目录")).addFigures(figures);
    return catalogue;
  }
}
