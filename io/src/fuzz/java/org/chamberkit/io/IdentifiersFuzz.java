package org.chamberkit.io;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that, read as an identifier, a code or a number, break what reading promises. */
class IdentifiersFuzz {

  @FuzzTest(maxDuration = "60s")
  void keeps_its_promises(byte[] bytes) {
    AnyBytes.identifiers(bytes);
  }
}
