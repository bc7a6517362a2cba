package org.remit.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sentence asks, forbids or allows someone to do.
///
/// "Officers must reply to members within five working days" is a mandatory [Duty]: its bearer is
/// the officer, its counterparty the member, its time limit five working days.
public sealed interface Norm permits Duty, Prohibition, Permission, Right {

  /// Who does what to whom, when, unless what.
  Frame frame();

  /// The same norm about another frame.
  Norm with(Frame frame);

  /// Its short name: `duty`, `prohibition`, `permission` or `right`.
  default String type() {
    return switch (this) {
      case Duty _ -> "duty";
      case Prohibition _ -> "prohibition";
      case Permission _ -> "permission";
      case Right _ -> "right";
    };
  }

  /// How far it binds; null for a permission and a right, which bind others if anyone.
  default @Nullable Strength strength() {
    return null;
  }

  /// Who is bound or free; empty where the words do not say.
  default List<Party> bearers() {
    return frame().bearers();
  }

  /// Towards whom.
  default List<Party> counterparties() {
    return frame().counterparties();
  }

  default Action action() {
    return frame().action();
  }

  /// What is acted upon.
  default @Nullable Phrase object() {
    return frame().object();
  }

  /// When it holds.
  default @Nullable Phrase condition() {
    return frame().condition();
  }

  /// When it does not hold.
  default @Nullable Phrase exception() {
    return frame().exception();
  }

  default @Nullable TimeLimit timeLimit() {
    return frame().timeLimit();
  }

  /// The other instrument whose words or rule it is.
  default @Nullable String instrument() {
    return frame().instrument();
  }

  /// IRIs of the topics it is about.
  default List<String> topics() {
    return frame().topics();
  }

  default Grounding grounding() {
    return frame().grounding();
  }
}
