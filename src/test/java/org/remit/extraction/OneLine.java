package org.remit.extraction;

import java.util.List;
import org.remit.norm.Norm;
import org.remit.norm.Party;

/// A norm as one line, as the rules' examples are written: `duty mandatory officer > member:
/// respond | within P5BD | if asked | unless busy`.
final class OneLine {

  private OneLine() {}

  static String of(Norm norm) {
    return of(norm, true);
  }

  static String withoutCounterparties(Norm norm) {
    return of(norm, false);
  }

  private static String of(Norm norm, boolean counterparties) {
    StringBuilder line = new StringBuilder(norm.type());
    if (norm.strength() != null) {
      line.append(' ').append(norm.strength().label());
    }
    line.append(' ').append(names(norm.bearers()));
    if (counterparties && !norm.counterparties().isEmpty()) {
      line.append(" > ").append(names(norm.counterparties()));
    }
    line.append(": ").append(norm.action().text());
    if (norm.timeLimit() != null) {
      String iso = norm.timeLimit().iso();
      line.append(" | ")
          .append(norm.timeLimit().kind().label())
          .append(iso == null ? "" : " " + iso);
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
