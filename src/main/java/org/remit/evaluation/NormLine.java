package org.remit.evaluation;

import java.util.List;
import org.remit.norm.Norm;
import org.remit.norm.Party;

/// A norm as one line: `duty mandatory officer > member: respond | within P5BD | when: if asked`.
final class NormLine {

  private NormLine() {}

  static String of(Norm norm) {
    StringBuilder line = new StringBuilder(norm.type());
    if (norm.strength() != null) {
      line.append(' ').append(norm.strength().label());
    }
    line.append(' ').append(names(norm.bearers()));
    if (!norm.counterparties().isEmpty()) {
      line.append(" > ").append(names(norm.counterparties()));
    }
    line.append(": ").append(norm.action().text());
    if (norm.timeLimit() != null) {
      line.append(" | ").append(norm.timeLimit().words().text());
    }
    if (norm.condition() != null) {
      line.append(" | when: ").append(norm.condition().text());
    }
    if (norm.exception() != null) {
      line.append(" | not when: ").append(norm.exception().text());
    }
    return line.toString();
  }

  private static String names(List<Party> parties) {
    return parties.isEmpty()
        ? "-"
        : String.join("+", parties.stream().map(Party::localName).toList());
  }
}
