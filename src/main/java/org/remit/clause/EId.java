package org.remit.clause;

/// The Akoma Ntoso identifier of a clause, such as `sec_16__para_2__tr_1`: unique in its document,
/// stable, and the clause's IRI fragment and page anchor.
public record EId(String value) implements Comparable<EId> {

  public EId {
    if (!value.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("not an identifier: " + value);
    }
  }

  @Override
  public int compareTo(EId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
