package org.remit.extraction;

import java.util.List;

/// One way in which English states a norm.
///
/// A rule's examples and counter-examples are the file of its name among the test resources, so
/// that nobody reads a rule without them.
interface NormRule {

  /// Its name, which every norm it finds carries: `plain-modal`.
  String name();

  /// What it finds in a sentence; nothing as a rule.
  List<Finding> find(Grammar grammar);
}
