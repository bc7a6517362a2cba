package org.remit.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Library;
import org.remit.answer.Recent;
import org.remit.answer.Rulebook;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.source.Edition;
import org.remit.source.Source;

/// The protocols that are held, laid beside one another. What has been compared is kept for as long
/// as the facts stay the same.
public final class Protocols {

  private static final int KEPT = 64;

  private final Library library;
  private final Rulebook rulebook;
  private final Recent<Optional<Differences>> recent = new Recent<>(KEPT);
  private final Recent<List<SharedWording>> wordings = new Recent<>(1);
  private final Recent<Optional<Health>> healths = new Recent<>(KEPT);
  private volatile @Nullable Held held;

  public Protocols(Library library, Rulebook rulebook) {
    this.library = library;
    this.rulebook = rulebook;
  }

  private record Held(String fingerprint, Collation collation) {}

  /// What differs between two documents; empty where one of them is not held.
  public Optional<Differences> differences(String from, String to) {
    return recent.get(
        from + " " + to, rulebook.fingerprint(), () -> collation().differences(from, to));
  }

  /// What several documents say in the same words or nearly, the most widely shared first.
  public List<SharedWording> sharedWordings() {
    return wordings.get("all", rulebook.fingerprint(), () -> collation().sharedWordings());
  }

  /// What the keeper of a document may want to look at; empty where it is not held.
  public Optional<Health> health(String document, LocalDate today) {
    return healths.get(
        document + " " + today,
        rulebook.fingerprint(),
        () ->
            library.editions().stream()
                .filter(edition -> edition.document().equals(document))
                .findFirst()
                .flatMap(
                    edition -> collation().health(tree(edition), library.paths(document), today)));
  }

  private ClauseTree tree(Edition edition) {
    return ClauseParser.parse(
        new Source(edition, library.sourceText(edition.document()), List.of()));
  }

  private Collation collation() {
    String fingerprint = rulebook.fingerprint();
    Held now = held;
    if (now == null || !now.fingerprint().equals(fingerprint)) {
      List<Protocol> protocols = new ArrayList<>();
      for (Edition edition : library.editions()) {
        String document = edition.document();
        protocols.add(
            Protocol.of(
                edition,
                library.readings(document),
                rulebook.norms(document),
                rulebook.relations(document)));
      }
      now = new Held(fingerprint, new Collation(protocols, rulebook.vocabulary()));
      held = now;
    }
    return now.collation();
  }
}
