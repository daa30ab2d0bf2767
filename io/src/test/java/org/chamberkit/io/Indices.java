package org.chamberkit.io;

import java.io.IOException;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.IndexTable;

/** The golden index, of every method, and the golden table; both are invented. */
final class Indices {

  private Indices() {}

  static CompositeIndex index() throws IOException {
    JsonSource source = JsonSource.of(Golden.of("v1/composite-index.json").file());
    return JsonDocument.COMPOSITE_INDEX.read(source).orThrow();
  }

  static IndexTable table() throws IOException {
    JsonSource source = JsonSource.of(Golden.of("v1/composite-table.json").file());
    return JsonDocument.COMPOSITE_TABLE.read(source).orThrow();
  }
}
