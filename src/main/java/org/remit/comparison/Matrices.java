package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Rulebook;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Concept;

/// Makes matrices from the facts of a knowledge base. What all councils say of all topics is worked
/// out once for each state of the facts; a matrix is then a choice from it.
public final class Matrices implements Comparing {

  private final KnowledgeBase base;
  private final Rulebook rulebook;
  private volatile @Nullable Held held;

  private record Held(String fingerprint, Material material) {}

  public Matrices(KnowledgeBase base, Rulebook rulebook) {
    this.base = base;
    this.rulebook = rulebook;
  }

  @Override
  public List<Edition> editions() {
    return material().editions();
  }

  @Override
  public List<Concept> topics() {
    return material().topics();
  }

  @Override
  public String fingerprint() {
    return base.fingerprint();
  }

  @Override
  public Matrix matrix(List<String> documents, List<String> topics) {
    Material material = material();
    List<Edition> editions =
        chosen(material.editions(), documents, "document", edition -> edition.document());
    List<Concept> concepts = chosen(material.topics(), topics, "topic", Concept::iri);
    return new Matrix(
        editions, concepts.stream().map(topic -> material.row(topic, editions)).toList());
  }

  private static <T> List<T> chosen(
      List<T> held, List<String> wanted, String what, java.util.function.Function<T, String> name) {
    List<String> unknown = new ArrayList<>(wanted);
    unknown.removeAll(held.stream().map(name).toList());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such " + what + ": " + unknown.getFirst());
    }
    Predicate<T> choice = each -> wanted.isEmpty() || wanted.contains(name.apply(each));
    return held.stream().filter(choice).toList();
  }

  private Material material() {
    Held now = held;
    if (now == null || !now.fingerprint().equals(base.fingerprint())) {
      now = hold();
    }
    return now.material();
  }

  /// One at a time: two that come at once would do the same work.
  private synchronized Held hold() {
    String fingerprint = base.fingerprint();
    Held now = held;
    if (now == null || !now.fingerprint().equals(fingerprint)) {
      now = new Held(fingerprint, Material.of(base, rulebook));
      held = now;
    }
    return now;
  }
}
