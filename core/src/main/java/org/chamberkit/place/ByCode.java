package org.chamberkit.place;

/** The order code decides, then the identifier, each compared character by character (按编码). */
public record ByCode() implements LastKey {

  @Override
  public String word() {
    return "code";
  }
}
