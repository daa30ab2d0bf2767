package org.chamberkit.examples.scoring;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of {@link ManyEvaluations} as a script of the rule engine QLExpress 4, compiled once,
 * over maps of numbers that are filled beforehand.
 */
final class Expressions {

  /** How many of the evaluations it takes. */
  static final int EVALUATIONS = 2_000;

  private final Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
  private final QLOptions options = QLOptions.builder().cache(true).build();
  private final String script = makeScript();
  private final List<Map<String, Object>> inputs = new ArrayList<>();

  Expressions(double[] numbers) {
    Function<Double, Double> round = points -> Math.round(points * 100) / 100.0;
    runner.addFunction("round", round);
    for (int i = 0; i < EVALUATIONS; i++) {
      Map<String, Object> input = new HashMap<>();
      for (int j = 0; j < ManyEvaluations.NUMBERS; j++) {
        input.put("a" + j, numbers[i * ManyEvaluations.NUMBERS + j]);
      }
      inputs.add(input);
    }
  }

  double total(int evaluation) {
    return (Double) runner.execute(script, inputs.get(evaluation), options).getResult();
  }

  private static String makeScript() {
    StringBuilder script = new StringBuilder("total = 0.0;\n");
    int each = ManyEvaluations.NUMBERS / ManyEvaluations.DIMENSIONS;
    for (int at = 0; at < ManyEvaluations.NUMBERS; at += each) {
      script.append(
          """
          total = total + (a%1$d == 1 ? 2.0 : 0.0);
          total = total + (a%2$d == 0 ? 0.0 : a%2$d == 1 ? 1.5 : 3.0);
          x = 4.0 * (a%3$d - 2) / 16;
          total = total + round(x < 0 ? 0.0 : x > 4 ? 4.0 : x);
          x = a%4$d / a%5$d;
          total = total + (x >= 0.95 ? 4.0 : x >= 0.85 ? 3.25 : x >= 0.7 ? 2.0 : 0.0);
          x = 4.0 * a%6$d / a%7$d;
          total = total + round(x > 4 ? 4.0 : x);
          x = 0.4 * a%8$d;
          total = total + round(x > 3 ? 3.0 : x);
          """
              .formatted(at, at + 1, at + 2, at + 3, at + 4, at + 5, at + 6, at + 7));
    }
    return script.append("return total;").toString();
  }
}
