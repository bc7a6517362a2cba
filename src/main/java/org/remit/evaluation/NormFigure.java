package org.remit.evaluation;

/// A measure of how well the slots of norms and the steps of paths were read, in the order in which
/// a table shows them.
public enum NormFigure {
  /// The share of sentences that are of the kind they were marked as.
  KIND("sentence kind"),
  /// The share of agreed norms with the strength they were marked with.
  STRENGTH("strength"),
  /// The same of the bearers: all of them, and no others.
  BEARER("bearer"),
  /// The same of the counterparties.
  COUNTERPARTY("counterparty"),
  /// The same of kind and length of the time limit, or its absence.
  TIME_LIMIT("time limit"),
  /// The same where either side has a time limit.
  TIME_LIMIT_WHERE_ANY("time limit where any"),
  /// How far the words of the condition are those marked, where either side has one.
  CONDITION("condition words"),
  /// The same of the exception.
  EXCEPTION("exception words"),
  /// How far the words of the action are those marked.
  ACTION("action words"),
  /// The share of marked steps of paths that were found.
  STEPS("escalation steps found"),
  /// The share of found steps that were marked.
  STEPS_RIGHT("escalation steps right");

  private final String label;

  NormFigure(String label) {
    this.label = label;
  }

  /// The name used in tables.
  public String label() {
    return label;
  }
}
