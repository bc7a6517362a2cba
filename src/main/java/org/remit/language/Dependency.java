package org.remit.language;

/// A grammatical relation between two tokens of a sentence, named as Universal Dependencies name
/// it.
///
/// The relation carries the word that expresses it: in "respond to Members within 10 days",
/// `obl:within` leads from `respond` to `days`.
///
/// @param governor index of the token above; 0 when the dependent is the root of its sentence
/// @param dependent index of the token below
/// @param relation the name, with its subtype after a colon if it has one: `nsubj`, `advcl:unless`
public record Dependency(int governor, int dependent, String relation) {

  public Dependency {
    if (governor < 0 || dependent < 1 || governor == dependent) {
      throw new IllegalArgumentException(
          "not a dependency: " + relation + "(" + governor + ", " + dependent + ")");
    }
  }

  /// Whether this is the named relation or a subtype of it: `obl:within` is `obl`, but `nsubj` is
  /// not `nsubj:pass`.
  public boolean is(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /// What stands after the colon, the joining word as a rule: `within` for `obl:within`; empty if
  /// there is none.
  public String subtype() {
    int colon = relation.indexOf(':');
    return colon < 0 ? "" : relation.substring(colon + 1);
  }
}
