package org.remit.extraction;

import java.util.List;

/// The rules, in the order in which they are tried. What one has found the later ones leave alone:
/// a finding whose words overlap an earlier rule's is dropped.
final class NormRules {

  private NormRules() {}

  static List<NormRule> inOrder() {
    return List.of(
        // "will be entitled to", "shall retain the right": the right, not the modal, decides
        new Entitlement(),
        // "will be required to", "may have to": likewise
        new Requirement(),
        // "will be expected to", "may need to": likewise; after the requirement, which is stronger
        new Expectation(),
        new Undertaking(),
        // "are not permitted to" before the modals that may stand with it
        new Liberty(),
        new Ban(),
        // holds a modal in its "that" clause: "it is important that there should be"
        new Importance(),
        // "shall not prevent": its modal forbids no one
        new NotPrevented(),
        // these two turn round what the plain modal would say
        new Restriction(),
        new Avoidance(),
        // before the plain modal: "are to be" has no modal, and no other rule wants its words
        new BareInfinitive(),
        new Precedence(),
        // has neither a modal nor a subject, so that no other rule wants its words
        new Imperative(),
        // takes what is left
        new PlainModal());
  }
}
