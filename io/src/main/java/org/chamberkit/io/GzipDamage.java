package org.chamberkit.io;

import java.io.IOException;

/** Thrown where packed bytes cannot be unpacked further; all before that came out. */
final class GzipDamage extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  GzipDamage(Fault fault) {
    super(fault.code().name());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
