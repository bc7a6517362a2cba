package org.remit.answer;

import java.util.List;
import org.remit.norm.Duty;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Prohibition;
import org.remit.norm.Right;
import org.remit.norm.Strength;

/// Says what a norm comes to for the person who asks: whether it binds them or is owed to them. The
/// other side of a duty is somebody's claim to it.
public final class Correlative {

  private Correlative() {}

  /// One sentence, or "" where the norm names none of the roles.
  ///
  /// @param roles the IRIs of the role that the person holds and of those that it is a kind of
  public static String words(Norm norm, List<String> roles) {
    boolean bound = names(norm.bearers(), roles);
    boolean facing = names(norm.counterparties(), roles);
    if (bound == facing) {
      return "";
    }
    boolean advice = norm.strength() == Strength.ADVISORY;
    return switch (norm) {
      case Duty _ when bound -> advice ? "You should do this." : "You must do this.";
      case Duty _ -> advice ? "You can expect this." : "This is owed to you.";
      case Prohibition _ when bound -> advice ? "You should not do this." : "You must not do this.";
      case Prohibition _ -> "This protects you.";
      case Permission _ when bound -> "You may do this.";
      case Permission _ -> "You have to put up with this.";
      case Right _ when bound -> "This is your right.";
      case Right _ -> "You must respect this right.";
    };
  }

  private static boolean names(List<Party> parties, List<String> roles) {
    return parties.stream().anyMatch(party -> roles.contains(party.role()));
  }
}
