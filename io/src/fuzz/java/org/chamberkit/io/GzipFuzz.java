package org.chamberkit.io;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that, read as a packed stream, break what reading promises. */
class GzipFuzz {

  @FuzzTest(maxDuration = "60s")
  void keeps_its_promises(byte[] bytes) {
    AnyBytes.gzip(bytes);
  }
}
