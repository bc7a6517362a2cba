package org.remit.answer;

import java.util.List;
import org.remit.vocabulary.Vocabulary;

/// The rules that the documents state, and the paths of escalation that they tell of.
public interface Rulebook {

  /// A page of the norms asked for.
  Portion<Rule> norms(NormQuery query);

  /// All the norms asked for, whatever page is.
  List<Rule> everyNorm(NormQuery query);

  /// A page of the paths asked for.
  Portion<StatedPath> paths(PathQuery query);

  /// Every norm of a document in reading order; empty where it is not held.
  List<Rule> norms(String document);

  /// What people have reviewed of how a document's clauses stand to others.
  Relations relations(String document);

  /// Changes whenever the rules do.
  String fingerprint();

  /// The names of the roles, topics and instruments that they speak of.
  Vocabulary vocabulary();
}
