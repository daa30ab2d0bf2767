package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.chamberkit.problem.Problem;

/** Knows where the parts of a value stand in its text. */
public interface Locator {

  /** Gives problems their places and brings them into the order of these. */
  public ImmutableList<Problem> locate(ImmutableList<Problem> problems);

  /** Writes the bytes of the text as they stand, and LF. */
  public void spillTo(OutputStream rejects) throws IOException;
}
