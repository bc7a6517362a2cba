package org.remit.language;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the enhanced++ graph of a parsed sentence, in which relations carry their joining words
/// and conjoined verbs share their subject.
final class DependencyReader {

  private DependencyReader() {}

  /// The dependencies in the order of their dependents, the place in the tree first.
  static List<Dependency> read(GrammaticalStructure parsed) {
    Map<Integer, Integer> parents = new HashMap<>();
    for (TypedDependency dependency : parsed.typedDependencies()) {
      parents.putIfAbsent(dependency.dep().index(), dependency.gov().index());
    }
    SemanticGraph graph = SemanticGraphFactory.generateEnhancedPlusPlusDependencies(parsed);
    List<Dependency> dependencies = new ArrayList<>();
    for (IndexedWord root : graph.getRoots()) {
      dependencies.add(new Dependency(0, root.index(), "root"));
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int governor = edge.getGovernor().index();
      int dependent = edge.getDependent().index();
      // "on or before" doubles its noun, and a double has its original's index
      if (governor != dependent) {
        dependencies.add(new Dependency(governor, dependent, edge.getRelation().toString()));
      }
    }
    return dependencies.stream().distinct().sorted(order(parents)).toList();
  }

  private static Comparator<Dependency> order(Map<Integer, Integer> parents) {
    return Comparator.comparingInt(Dependency::dependent)
        .thenComparing(dependency -> {
          Integer parent = parents.get(dependency.dependent());
          return parent == null || parent != dependency.governor();
        })
        .thenComparingInt(Dependency::governor)
        .thenComparing(Dependency::relation);
  }
}
