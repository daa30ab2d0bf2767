package org.chamberkit.io.frame;

import java.io.IOException;

/** Thrown where packed bytes cannot be unpacked further; all before that came out. */
public final class GzipDamage extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public GzipDamage(Fault fault) {
    super(fault.code().name());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
