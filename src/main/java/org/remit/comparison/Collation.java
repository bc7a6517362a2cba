package org.remit.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.answer.EscalationPath;
import org.remit.clause.ClauseTree;
import org.remit.graph.SharedRuleNames;
import org.remit.vocabulary.Vocabulary;

/// Some protocols, each sentence of which can be laid beside those of the others.
public final class Collation {

  private final Map<String, Protocol> protocols = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Measure measure;
  private final Alignment alignment;
  private final Map<String, String> ruleNames;

  public Collation(List<Protocol> all, Vocabulary vocabulary) {
    all.forEach(protocol -> protocols.put(protocol.edition().document(), protocol));
    Map<String, Set<String>> stems = stems();
    Wording wording = new Wording(stems.values());
    this.likeness = new Likeness(vocabulary, wording);
    this.vocabulary = vocabulary;
    this.measure = new Measure(vocabulary, likeness);
    this.alignment = new Alignment(likeness, wording, stems);
    this.ruleNames = SharedRuleNames.load();
  }

  /// What differs between two documents; empty where one of them is not there.
  public Optional<Differences> differences(String from, String to) {
    Protocol one = protocols.get(from);
    Protocol other = protocols.get(to);
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(
            new Differences.Making(one, other, measure, ruleNames)
                .differences(alignment.pairs(one, other)));
  }

  /// What several of them say in the same words or nearly.
  public List<SharedWording> sharedWordings() {
    return new SharedWording.Search(List.copyOf(protocols.values())).found();
  }

  /// What the keeper of a document may want to look at; empty where it is not there.
  ///
  /// @param tree its clauses
  /// @param paths the paths of escalation that it tells of
  public Optional<Health> health(ClauseTree tree, List<EscalationPath> paths, LocalDate today) {
    Protocol protocol = protocols.get(tree.source().id());
    if (protocol == null) {
      return Optional.empty();
    }
    List<Protocol> others =
        protocols.values().stream().filter(other -> !other.equals(protocol)).toList();
    return Optional.of(
        new HealthCheck(protocol, tree, vocabulary)
            .health(
                new Tensions(protocol, likeness, measure).found(),
                paths,
                others,
                ruleNames,
                today));
  }

  private Map<String, Set<String>> stems() {
    Map<String, Set<String>> stems = new HashMap<>();
    for (Protocol protocol : protocols.values()) {
      for (Saying saying : protocol.speaking()) {
        List<String> actions = saying.norms().stream().map(norm -> norm.action().text()).toList();
        stems.put(saying.id(), Wording.stems(saying.text() + " " + String.join(" ", actions)));
      }
    }
    return stems;
  }
}
