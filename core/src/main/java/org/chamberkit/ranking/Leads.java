package org.chamberkit.ranking;

/** Nobody stands before the entry (居首). */
public record Leads() implements Reason {

  @Override
  public String word() {
    return "leads";
  }
}
