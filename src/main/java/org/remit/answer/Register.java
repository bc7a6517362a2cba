package org.remit.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.store.KnowledgeBase;
import org.remit.store.Rows;
import org.remit.vocabulary.Vocabulary;

/// The rules of a knowledge base. Which of them are asked for is found by SPARQL over the graphs of
/// norms; what each says is held in memory and made anew when the facts change.
public final class Register implements Rulebook {

  private final KnowledgeBase base;
  private final Vocabulary vocabulary;
  private volatile @Nullable Held held;

  /// The rules of the facts with a fingerprint.
  private record Held(
      String fingerprint,
      Map<String, Rule> norms,
      Map<String, StatedPath> paths,
      Map<String, List<Rule>> byDocument) {}

  public Register(KnowledgeBase base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public String fingerprint() {
    return base.fingerprint();
  }

  @Override
  public Portion<Rule> norms(NormQuery query) {
    String sparql = query.sparql();
    return portion(base.select(sparql), "norm", current().norms(), query.counting(), sparql);
  }

  @Override
  public List<Rule> everyNorm(NormQuery query) {
    return known(base.select(query.everyOne()), "norm", current().norms());
  }

  @Override
  public Portion<StatedPath> paths(PathQuery query) {
    String sparql = query.sparql();
    return portion(base.select(sparql), "path", current().paths(), query.counting(), sparql);
  }

  @Override
  public List<Rule> norms(String document) {
    return current().byDocument().getOrDefault(document, List.of());
  }

  @Override
  public Relations relations(String document) {
    return Relations.of(base.relations(document));
  }

  private <T> Portion<T> portion(
      Rows found, String variable, Map<String, T> known, String counting, String sparql) {
    return new Portion<>(known(found, variable, known), total(base.select(counting)), sparql);
  }

  private static <T> List<T> known(Rows found, String variable, Map<String, T> known) {
    List<T> items = new ArrayList<>();
    for (Map<String, String> row : found.rows()) {
      T item = known.get(row.getOrDefault(variable, ""));
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static int total(Rows counted) {
    return counted.rows().stream()
        .mapToInt(row -> Integer.parseInt(row.getOrDefault("total", "0")))
        .findFirst()
        .orElse(0);
  }

  private Held current() {
    Held now = held;
    if (now == null || !now.fingerprint().equals(base.fingerprint())) {
      now = hold();
      held = now;
    }
    return now;
  }

  private Held hold() {
    String fingerprint = base.fingerprint();
    Map<String, Rule> norms = new LinkedHashMap<>();
    Map<String, StatedPath> paths = new LinkedHashMap<>();
    Map<String, List<Rule>> byDocument = new LinkedHashMap<>();
    base.editions()
        .forEach(edition -> {
          EditionRules rules = new EditionRules(base, edition);
          List<Rule> stated = rules.norms();
          stated.forEach(rule -> norms.put(rule.uri(), rule));
          rules.paths(vocabulary).forEach(path -> paths.put(path.path().uri(), path));
          byDocument.put(edition.document(), List.copyOf(stated));
        });
    return new Held(fingerprint, Map.copyOf(norms), Map.copyOf(paths), Map.copyOf(byDocument));
  }

  /// Names that end in numbers in the order of the numbers: `norm_2` before `norm_10`.
  static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
}
