package org.chamberkit.io.frame;

import com.google.common.collect.MapMaker;
import java.util.concurrent.ConcurrentMap;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Makes the parsers of a reading with its limits. */
public final class Parsers {

  private static final ConcurrentMap<Limits, JsonFactory> FACTORIES =
      new MapMaker().weakKeys().makeMap();

  private Parsers() {}

  /** Makes parsers that stop at depth and names; all else is bounded by the frame they get. */
  public static JsonFactory of(Limits limits) {
    return FACTORIES.computeIfAbsent(
        limits,
        unused ->
            JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build());
  }

  /** Jackson counts names in bytes, of which a UTF-16 unit has at most three. */
  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.most(Limit.DEPTH_LIMIT))
        .maxNameLength((int) Math.min(3L * limits.most(Limit.NAME_LIMIT), Integer.MAX_VALUE))
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
  }
}
