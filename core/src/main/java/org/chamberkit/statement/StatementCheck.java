package org.chamberkit.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.statement.Claim.OfChange;
import org.chamberkit.statement.Claim.OfMovement;
import org.chamberkit.statement.Claim.OfParts;

/** Finds what a publication states that cannot be true at once. */
final class StatementCheck {

  private static final Exact HUNDRED = Exact.of(100);
  private static final int TOLD_PLACES = 4;

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private StatementCheck() {}

  static ImmutableList<Problem> check(Statement statement) {
    StatementCheck check = new StatementCheck();
    for (int i = 0; i < statement.claims().size(); i++) {
      Claim claim = statement.claims().get(i);
      Pointer pointer = Pointer.to("claims").child(i).child(claim.word());
      if (claim instanceof OfMovement movement) {
        check.moves(movement, pointer);
        check.comingAndGoing(movement, pointer);
      } else if (claim instanceof OfChange change) {
        check.change(change, pointer);
      } else if (claim instanceof OfParts parts) {
        check.parts(parts, pointer);
      }
    }
    return check.problems.build();
  }

  private void moves(OfMovement claim, Pointer pointer) {
    BigInteger size = BigInteger.valueOf(claim.size());
    BigInteger moved = sum(Stream.of(claim.up(), claim.down(), claim.same()));
    boolean allStated =
        Stream.of(claim.up(), claim.down(), claim.same(), claim.newcomers())
            .allMatch(Optional::isPresent);
    BigInteger all = moved.add(sum(Stream.of(claim.newcomers())));
    if (moved.compareTo(size) > 0) {
      problems.add(
          Problem.of(
              StatementProblem.MORE_MOVED_THAN_LISTED,
              pointer,
              ImmutableMap.of("moved", moved.toString(), "size", size.toString())));
    } else if (allStated && !all.equals(size)) {
      problems.add(
          Problem.of(
              StatementProblem.MOVES_DO_NOT_ADD_UP,
              pointer,
              ImmutableMap.<String, String>builder()
                  .put("up", told(claim.up()))
                  .put("down", told(claim.down()))
                  .put("same", told(claim.same()))
                  .put("newcomers", told(claim.newcomers()))
                  .put("sum", all.toString())
                  .put("size", size.toString())
                  .buildOrThrow()));
    }
  }

  private void comingAndGoing(OfMovement claim, Pointer pointer) {
    if (claim.newcomers().isEmpty() || claim.dropped().isEmpty() || claim.sizeBefore().isEmpty()) {
      return;
    }
    BigInteger net = sum(Stream.of(claim.newcomers())).subtract(sum(Stream.of(claim.dropped())));
    if (!sum(Stream.of(claim.sizeBefore())).add(net).equals(BigInteger.valueOf(claim.size()))) {
      problems.add(
          Problem.of(
              StatementProblem.NEW_AND_DROPPED_DIFFER,
              pointer,
              ImmutableMap.<String, String>builder()
                  .put("newcomers", told(claim.newcomers()))
                  .put("dropped", told(claim.dropped()))
                  .put("net", net.toString())
                  .put("before", told(claim.sizeBefore()))
                  .put("size", Long.toString(claim.size()))
                  .buildOrThrow()));
    }
  }

  /** Looks whether some numbers that are printed like this fit together. */
  private void change(OfChange claim, Pointer pointer) {
    List<Exact> percentages = new ArrayList<>();
    for (Exact value : ends(claim.value())) {
      for (Exact change : ends(claim.change())) {
        Exact before = value.minus(change);
        if (before.signum() <= 0) {
          return; // there is no percentage of such a base, so nothing can be told
        }
        percentages.add(change.times(HUNDRED).dividedBy(before));
      }
    }
    Exact least = Collections.min(percentages);
    Exact most = Collections.max(percentages);
    List<Exact> stated = ends(claim.percent());
    if (stated.get(1).compareTo(least) < 0 || stated.get(0).compareTo(most) > 0) {
      problems.add(
          Problem.of(
              StatementProblem.PERCENTAGE_DIFFERS,
              pointer.child("percent"),
              ImmutableMap.<String, String>builder()
                  .put("of", claim.of().chinese())
                  .put("value", claim.value().toString())
                  .put("change", claim.change().toString())
                  .put("least", told(least, RoundingMode.FLOOR))
                  .put("most", told(most, RoundingMode.CEILING))
                  .put("percent", claim.percent().toString())
                  .buildOrThrow()));
    }
  }

  private void parts(OfParts claim, Pointer pointer) {
    BigDecimal sum =
        claim.parts().stream().map(Decimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(claim.whole().toBigDecimal()) != 0) {
      problems.add(
          Problem.of(
              StatementProblem.STATED_PARTS_DIFFER,
              pointer.child("whole"),
              ImmutableMap.of(
                  "of", claim.of().chinese(),
                  "sum", told(sum),
                  "whole", claim.whole().toString())));
    }
  }

  /** The least and the most of which a printed number can be the rounding: half a unit each way. */
  private static ImmutableList<Exact> ends(Decimal printed) {
    Exact half = new Exact(BigInteger.ONE, BigInteger.TEN.pow(printed.scale()).shiftLeft(1));
    return ImmutableList.of(Exact.of(printed).minus(half), Exact.of(printed).plus(half));
  }

  private static BigInteger sum(Stream<Optional<Long>> counts) {
    return counts
        .flatMap(Optional::stream)
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** A number of any size, which a decimal need not hold. */
  private static String told(Exact number, RoundingMode mode) {
    return told(
        new BigDecimal(number.above()).divide(new BigDecimal(number.below()), TOLD_PLACES, mode));
  }

  private static String told(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String told(Optional<Long> count) {
    return count.map(number -> Long.toString(number)).orElse("–");
  }
}
