package org.chamberkit.code;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Looks at the form of a text that should be a code, and collects all that is wrong with it. */
final class CodeForm {

  private final String text;
  private final ImmutableList<String> characters;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  CodeForm(String text) {
    this.text = text;
    this.characters =
        text.codePoints()
            .limit(CreditCode.LENGTH)
            .mapToObj(Character::toString)
            .collect(toImmutableList());
  }

  void checkLength(CodeProblem problem, int length) {
    int given = text.codePointCount(0, text.length());
    if (given != length) {
      add(problem, ImmutableMap.of("code", text, "length", Integer.toString(given)));
    }
  }

  /** Looks at the characters from one position, counted from 0, to before another. */
  void checkSymbols(CodeProblem problem, int from, int to, String alphabet) {
    for (int i = from; i < Math.min(to, characters.size()); i++) {
      String symbol = characters.get(i);
      if (!alphabet.contains(symbol)) {
        add(
            problem,
            ImmutableMap.of(
                "position", Integer.toString(i + 1),
                "code", text,
                "symbol", symbol,
                "alphabet", alphabet));
      }
    }
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  private void add(CodeProblem problem, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(problem, Pointer.ROOT, arguments));
  }
}
