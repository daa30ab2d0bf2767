package org.chamberkit.io;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that, read as one document, break what reading promises. */
class DocumentFuzz {

  @FuzzTest(maxDuration = "60s")
  void keeps_its_promises(byte[] bytes) {
    AnyBytes.document(bytes);
  }
}
